import { z } from "zod";
import { type CivilDate, parseIsoDate } from "../../domain/calendar.ts";
import { stages, strategies } from "../../domain/choices.ts";
import { completeSettings } from "../../policy/complete-settings.ts";
import { isSettingPath } from "../../policy/setting-paths.ts";
import type { Workbook } from "../../workbook/model.ts";
import { type PlanRecord, recordTitle } from "./plan-record.ts";
import { fromVersion1 } from "./version-1.ts";

const whole = z.int().nonnegative();
const address = z.string().regex(/^[A-Z]{1,3}[1-9]\d*$/);
const column = z.string().regex(/^[A-Z]{1,3}$/);

const recordSchema = z.strictObject({
  version: z.literal(2),
  kelurahan: z.string(),
  asOf: z.custom<CivilDate>((value) => typeof value === "string" && parseIsoDate(value) !== undefined),
  policy: z.strictObject({
    id: z.string(),
    // A program of another day knows other settings.
    settings: z.unknown().transform((stored, context) => {
      const settings = completeSettings(stored);
      if (settings !== undefined) return settings;
      context.addIssue("no settings");
      return z.NEVER;
    }),
    deviations: z
      .array(z.strictObject({ setting: z.string(), guideline: z.unknown(), used: z.unknown() }))
      .transform((all) =>
        all.flatMap(({ setting, ...values }) => (isSettingPath(setting) ? [{ setting, ...values }] : [])),
      ),
  }),
  inputs: z.array(z.strictObject({ path: z.string(), sha256: z.string() })),
  stage: z.enum(stages),
  strategy: z.enum(strategies),
  draft: z.boolean(),
  fund: whole,
  before: z.strictObject({ amount: whole, places: whole }),
  ksm: z.array(
    z.strictObject({
      code: z.string(),
      name: z.string(),
      at: address,
      owed: whole,
      holdsPlace: z.boolean(),
      members: z.array(
        z.strictObject({
          name: z.string(),
          person: whole,
          at: address,
          assessed: whole,
          approved: whole,
          months: whole,
          owed: whole,
          schedule: z.strictObject({ first: whole, last: whole }).nullable(),
        }),
      ),
    }),
  ),
  outcompeted: z.array(z.strictObject({ code: z.string(), assessed: whole })),
  sheetNames: z.strictObject({ loans: z.string(), schedule: z.string(), disbursement: z.string() }),
  total: address,
  payments: z.array(z.strictObject({ ksm: whole, tranche: z.literal([1, 2]), at: address })),
  instalments: z.strictObject({ principal: column, charge: column, total: column }),
  open: z.record(z.string(), z.array(address)),
  sheets: z.record(
    z.string(),
    z.record(address, z.union([z.string(), z.number(), z.strictObject({ formula: z.string() })])),
  ),
}) satisfies z.ZodType<PlanRecord>;

/** The version of the record that this program does not know yet. */
export interface NewerRecord {
  readonly newer: number;
}

/** The record that a plan workbook keeps of itself; undefined where there is none, or none that can be read. */
export function readRecord({ sheets }: Workbook): PlanRecord | NewerRecord | undefined {
  const texts = sheets
    .map(({ rows }) => rows.flatMap(({ cells }) => cells.filter((cell) => cell.column === 1).map(({ text }) => text)))
    .find(([title]) => title === recordTitle);
  if (texts === undefined) return undefined;
  const stored = parsedJson(texts.slice(1).join(""));
  const version = z.looseObject({ version: z.int() }).safeParse(stored).data?.version;
  if (version === 1) return fromVersion1(stored);
  if (version !== undefined && version > 2) return { newer: version };
  return recordSchema.safeParse(stored).data;
}

/** Undefined for what is no JSON: somebody has changed the record, and it is of no use. */
function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
