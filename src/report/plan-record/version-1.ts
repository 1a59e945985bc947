import { z } from "zod";
import { type CivilDate, parseIsoDate } from "../../domain/calendar.ts";
import { completeSettings } from "../../policy/complete-settings.ts";
import { deviationsOf } from "../../policy/deviations.ts";
import type { PlanRecord } from "./plan-record.ts";

// Everything in this file is what the first version of plans wrote, and stays as it is: plans of that time are still
// signed and checked. Nothing here follows what today's plans look like.

const whole = z.int().nonnegative();
const address = z.string().regex(/^[A-Z]{1,3}[1-9]\d*$/);
const column = z.string().regex(/^[A-Z]{1,3}$/);
const opinion = z.enum(["wtp", "wtp-pp", "wdp", "tw", "tmp"]);
const classes = z.array(z.string());
const gaps = z.array(z.string());

const settings = z.strictObject({
  f1: z.strictObject({ minimumLevel: z.enum(["awal", "berdaya", "mandiri", "madani"]) }),
  f2: z.strictObject({ opinion, bookYearsBack: whole }),
  f3: z.strictObject({ months: whole }),
  g1: z.strictObject({ minimumMembers: whole }),
  g2: z.strictObject({ shareNumerator: whole, shareDenominator: whole }),
  g4: z.strictObject({ morePercentThan: whole }),
  h1: z.strictObject({ membership: gaps, businessPlan: gaps, bookkeepingAndRepayment: gaps }),
  j2: z.strictObject({ kelurahanCeiling: whole }),
  j4: z.strictObject({ ksmCeiling: whole }),
  j5: z.strictObject({ memberCeiling: whole }),
  j6: z.strictObject({ firstTranchePercent: whole }),
  j7: z.strictObject({ maximumKsm: whole }),
  j8: z.strictObject({ minimumKsmPerYear: whole }),
  a1: z.strictObject({ levelFromAspects: z.string() }),
  a2: z.strictObject({ wtpWithParagraph: z.string() }),
  a3: z.strictObject({ lastMonths: z.string() }),
  a4: z.strictObject({ pass: classes, refer: classes, fail: classes, passScore: z.number().nullable() }),
  a5: z.strictObject({ householdCoversMembers: z.boolean() }),
  a6: z.strictObject({ basis: z.string(), loans: z.string(), writtenOff: z.string() }),
  a7: z.strictObject({ arrearsMoreThan: whole }),
  a8: z.strictObject({
    method: z.enum(["flat", "menurun", "anuitas"]),
    monthlyChargePercent: z.number(),
    months: whole,
    minimumMonths: whole,
    maximumMonths: whole,
    graceMonths: whole,
    firstDueAfterMonths: whole,
    roundUpTo: whole,
    rest: z.enum(["last", "first"]),
  }),
  a9: z.strictObject({ unit: whole }),
  a10: z.strictObject({ order: z.array(z.string()) }),
  a11: z.strictObject({ outstandingCounts: z.boolean() }),
  a12: z.strictObject({ substandardUpTo: whole, doubtfulUpTo: whole }),
  a13: z.strictObject({ warnBelowPercentOfAssessed: whole }),
  a14: z.strictObject({ undividedLoan: z.string() }),
});

const record = z.strictObject({
  version: z.literal(1),
  kelurahan: z.string(),
  asOf: z.custom<CivilDate>((value) => typeof value === "string" && parseIsoDate(value) !== undefined),
  policy: z.strictObject({ id: z.string(), settings }),
  inputs: z.array(z.strictObject({ path: z.string(), sha256: z.string() })),
  stage: z.enum(["awal", "perguliran"]),
  strategy: z.enum(["peringkat", "merata", "jangkauan"]),
  draft: z.boolean(),
  fund: whole,
  ksm: z.array(
    z.strictObject({
      code: z.string(),
      name: z.string(),
      at: address,
      owed: whole,
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
  total: address,
  payments: z.array(z.strictObject({ ksm: whole, tranche: z.literal([1, 2]), at: address })),
  instalments: z.strictObject({ principal: column, charge: column, total: column }),
  sheets: z.record(
    z.string(),
    z.record(address, z.union([z.string(), z.number(), z.strictObject({ formula: z.string() })])),
  ),
});

type Record1 = z.infer<typeof record>;

const sheetNames = { loans: "Rencana Pinjaman", schedule: "Jadwal Angsuran", disbursement: "Pencairan" } as const;
const minutes = "Berita Acara";
/** The two logos and the district and city of the letterhead. */
const letterhead = ["A1", "H1", "C4"] as const;

/** A record of the first version as today's; undefined where it is not one. Settings of later days take their defaults. */
export function fromVersion1(stored: unknown): PlanRecord | undefined {
  const { data } = record.safeParse(stored);
  if (data === undefined) return undefined;
  const settings = completeSettings(data.policy.settings);
  if (settings === undefined) return undefined;
  return {
    ...data,
    version: 2,
    before: { amount: 0, places: 0 },
    ksm: data.ksm.map((ksm) => ({ ...ksm, holdsPlace: false })),
    policy: { id: data.policy.id, settings, deviations: deviationsOf(settings) },
    sheetNames,
    open: openCells(data),
  };
}

/** The approved amounts, days and receivers of payments, and what the minutes leave to be filled in. */
function openCells({ ksm, payments, sheets }: Record1): PlanRecord["open"] {
  const withDots = Object.entries(sheets[minutes] ?? {}).flatMap(([at, value]) =>
    typeof value === "string" && value.includes("…") ? [at] : [],
  );
  return {
    [sheetNames.loans]: ksm.flatMap(({ members }) => members.map(({ at }) => at)),
    [sheetNames.disbursement]: payments.flatMap(({ at }) => ["E", "F", "G"].map((column) => at.replace("D", column))),
    [minutes]: [...withDots, ...letterhead],
  };
}
