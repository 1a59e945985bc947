import { z } from "zod";
import { auditOpinions, bkmLevels, secretariatClasses } from "../domain/choices.ts";
import { ksmCriteria } from "../domain/criteria.ts";
import type { AllowedSetting } from "../domain/finding.ts";
import { rankings } from "./contradictions.ts";
import type { SettingPath, Settings } from "./settings.ts";

const whole = (minimum: number, maximum: number) => z.int().min(minimum).max(maximum);
const amount = whole(1, 1_000_000_000_000);
const classes = z.array(z.enum(secretariatClasses));
const gaps = z.array(z.enum(ksmCriteria));

/**
 * What each setting can be by itself; what the settings demand of each other stands in `contradictions.ts`. The upper
 * bounds are far above sense, to catch a slip of the keyboard (18 for 1.8, a zero too many).
 */
export const settingsSchema = z.strictObject({
  f1: z.strictObject({ minimumLevel: z.enum(bkmLevels) }),
  f2: z.strictObject({ opinion: z.enum(auditOpinions), bookYearsBack: whole(0, 5) }),
  f3: z.strictObject({ months: whole(1, 12) }),
  g1: z.strictObject({ minimumMembers: whole(1, 1_000) }),
  g2: z.strictObject({ shareNumerator: whole(0, 100), shareDenominator: whole(1, 100) }),
  // "More than 100%" could never be reached.
  g4: z.strictObject({ morePercentThan: whole(0, 99) }),
  h1: z.strictObject({ membership: gaps, businessPlan: gaps, bookkeepingAndRepayment: gaps }),
  j2: z.strictObject({ kelurahanCeiling: amount }),
  j4: z.strictObject({ ksmCeiling: amount }),
  j5: z.strictObject({ memberCeiling: amount }),
  j6: z.strictObject({ firstTranchePercent: whole(0, 100) }),
  j7: z.strictObject({ maximumKsm: whole(1, 1_000) }),
  j8: z.strictObject({ minimumKsmPerYear: whole(0, 1_000) }),
  a1: z.strictObject({ levelFromAspects: z.enum(["weighted-mean-rounded-down", "refer"]) }),
  a2: z.strictObject({ wtpWithParagraph: z.enum(["pass", "refer", "fail"]) }),
  a3: z.strictObject({ lastMonths: z.enum(["full-months-before", "including-current"]) }),
  a4: z.strictObject({
    pass: classes,
    refer: classes,
    fail: classes,
    passScore: z.number().min(0).max(100).nullable(),
  }),
  a5: z.strictObject({ householdCoversMembers: z.boolean() }),
  a6: z.strictObject({
    basis: z.enum(["principal", "principal-and-charge"]),
    loans: z.enum(["total", "every-loan", "last-loan"]),
    writtenOff: z.enum(["all-due", "by-schedule"]),
  }),
  a7: z.strictObject({ arrearsMoreThan: whole(0, 60) }),
  a8: z.strictObject({
    method: z.enum(["flat", "menurun", "anuitas"]),
    monthlyChargePercent: z.number().min(0).max(10),
    months: whole(1, 60),
    minimumMonths: whole(1, 60),
    maximumMonths: whole(1, 60),
    graceMonths: whole(0, 24),
    firstDueAfterMonths: whole(0, 12),
    roundUpTo: whole(1, 1_000_000),
    rest: z.enum(["last", "first"]),
  }),
  a9: z.strictObject({ unit: amount }),
  a10: z.strictObject({ order: z.array(z.enum(rankings)) }),
  a11: z.strictObject({ outstandingCounts: z.boolean() }),
  // Up to 3 instalments is Dalam Perhatian Khusus, class 2.
  a12: z.strictObject({ substandardUpTo: whole(4, 120), doubtfulUpTo: whole(5, 120) }),
  a13: z.strictObject({ warnBelowPercentOfAssessed: whole(0, 100) }),
  a14: z.strictObject({ undividedLoan: z.enum(["split-evenly"]) }),
  a15: z.strictObject({ personInTwoKsm: z.enum(["in-neither-until-settled"]) }),
  a16: z.strictObject({ takenOff: z.enum(["arrears", "whole-balance"]) }),
  a17: z.strictObject({ chargeCounts: z.boolean() }),
  a18: z.strictObject({ oneCardForMoreThanHalf: z.enum(["refer", "confirms"]) }),
  a19: z.strictObject({ lentInFirstStage: z.enum(["counts"]) }),
  a20: z.strictObject({ upkInPenundaan: z.enum(["warn", "refuse"]) }),
  a21: z.strictObject({ minimumAge: whole(0, 150), maximumAge: whole(0, 150) }),
  a22: z.strictObject({ minimumScore: whole(0, 100), maximumScore: whole(1, 100) }),
  a23: z.strictObject({ decisionDays: whole(0, 3_650) }),
  a24: z.strictObject({
    larBest: whole(0, 100),
    larLeast: whole(0, 100),
    parBest: whole(0, 100),
    parLeast: whole(0, 100),
    rrBest: whole(0, 100),
    rrLeast: whole(0, 100),
    ccrBest: whole(0, 1000),
    ccrLeast: whole(0, 1000),
    roiBest: whole(0, 100),
    roiLeast: whole(0, 100),
  }),
}) satisfies z.ZodType<Settings>;

type JsonSchema = z.core.JSONSchema.BaseSchema;

const child = (parent: JsonSchema, name: string): JsonSchema => {
  const found = parent.properties?.[name];
  if (typeof found !== "object") throw new RangeError(`no such setting: ${name}`);
  return found;
};

/** What the schema allows at a setting, as data for a message. */
export function allowedAt(path: SettingPath): AllowedSetting {
  const [group = "", name = ""] = path.split(".");
  const leaf = child(child(z.toJSONSchema(settingsSchema), group), name);
  const orNone = leaf.anyOf !== undefined;
  const schema = leaf.anyOf?.find((branch) => branch.type !== "null") ?? leaf;
  switch (schema.type) {
    case "boolean":
      return { kind: "yes-or-no" };
    case "string":
      return { kind: "one-of", choices: (schema.enum ?? []).map(String) };
    case "array": {
      const items = schema.items;
      const choices = typeof items === "object" && !Array.isArray(items) ? (items.enum ?? []) : [];
      return { kind: "list-of", choices: choices.map(String) };
    }
    default: {
      const { minimum = 0, maximum = 0 } = schema;
      return { kind: "number", whole: schema.type === "integer", minimum, maximum, orNone };
    }
  }
}
