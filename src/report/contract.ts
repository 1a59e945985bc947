import { z } from "zod";
import { auditOpinions, bkmLevels, ksmKinds, secretariatClasses, stages, strategies } from "../domain/choices.ts";
import { assumptionIds } from "../domain/verdict.ts";

const whole = z.int().nonnegative();
const money = z.int().nonnegative();
/** A share or rate as a decimal, for display: 0.93 is 93%. */
const decimal = z.number().nonnegative();
const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const month = z.string().regex(/^\d{4}-\d{2}$/);
const address = z.string().regex(/^[A-Z]{1,3}[1-9]\d*$/);
const verdict = z.enum(["pass", "fail", "undetermined"]);
const eligibility = z.enum(["eligible", "ineligible", "undetermined"]);
const ratio = z.strictObject({ numerator: whole, denominator: z.int().positive() });

const cell = z.strictObject({ file: z.string(), sheet: z.string(), cell: address, text: z.string() });

/** `cell` is null where a finding is about a whole sheet; `sheet` is empty where it is about a whole file or none. */
const place = z.strictObject({ file: z.string(), sheet: z.string(), cell: address.nullable() });

const criterionCode = z.enum(["F.1", "F.2", "F.3", "G.1", "G.2", "G.3", "G.4", "K"]);

const nearMiss = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("raise-level"), from: z.enum(bkmLevels), to: z.enum(bkmLevels) }),
  z.strictObject({ kind: z.literal("state-level"), atLeast: z.enum(bkmLevels) }),
  z.strictObject({ kind: z.literal("audit-opinion"), bookYear: z.int(), opinion: z.enum(auditOpinions) }),
  z.strictObject({ kind: z.literal("decide"), rule: criterionCode, subject: z.string() }),
  z.strictObject({ kind: z.literal("secretariat-months"), months: z.array(month) }),
  z.strictObject({ kind: z.literal("add-members"), count: whole }),
  z.strictObject({
    kind: z.literal("ps2-share"),
    moreConfirmed: whole,
    fewerOutside: whole.nullable(),
    confirm: z.array(cell),
  }),
  z.strictObject({ kind: z.literal("state-prospect") }),
  z.strictObject({ kind: z.literal("state-kind") }),
  z.strictObject({ kind: z.literal("repay"), amount: money }),
  z.strictObject({ kind: z.literal("first-loan") }),
  z.strictObject({ kind: z.literal("give-table"), table: z.string() }),
  z.strictObject({ kind: z.literal("first-due-date"), dueOn: date.nullable() }),
  z.strictObject({ kind: z.literal("fill-cells"), cells: z.array(cell) }),
]);

const judged = {
  verdict,
  evidence: z.array(cell),
  assumptions: z.array(z.enum(assumptionIds)),
  nearMiss: nearMiss.nullable(),
};

const criterion = z.discriminatedUnion("code", [
  z.strictObject({
    code: z.literal("F.1"),
    actual: z.enum(bkmLevels).nullable(),
    required: z.enum(bkmLevels),
    ...judged,
  }),
  z.strictObject({
    code: z.literal("F.2"),
    actual: z.strictObject({ bookYear: z.int(), opinion: z.enum(auditOpinions).nullable() }),
    required: z.strictObject({ bookYear: z.int(), opinion: z.enum(auditOpinions) }),
    ...judged,
  }),
  z.strictObject({
    code: z.literal("F.3"),
    actual: z.array(z.strictObject({ month, performance: z.enum(secretariatClasses).nullable() })),
    required: z.strictObject({ months: z.array(month), performance: z.literal("memadai") }),
    ...judged,
  }),
  z.strictObject({ code: z.literal("G.1"), actual: whole, required: whole, ...judged }),
  z.strictObject({
    code: z.literal("G.2"),
    actual: z.strictObject({ members: whole, confirmed: whole, possible: whole, declared: z.boolean() }),
    required: z.strictObject({ share: ratio, members: whole }),
    ...judged,
  }),
  z.strictObject({ code: z.literal("G.3"), actual: z.boolean().nullable(), required: z.literal(true), ...judged }),
  z.strictObject({
    code: z.literal("G.4"),
    actual: z.strictObject({ loans: whole, due: money, paid: money }).nullable(),
    required: z.strictObject({ morePercentThan: z.number() }),
    ...judged,
  }),
  z.strictObject({
    code: z.literal("K"),
    actual: z.enum(ksmKinds).nullable(),
    required: z.array(z.enum(ksmKinds)),
    ...judged,
  }),
]);

const bkm = z.strictObject({
  kelurahan: z.string(),
  bkm: z.string(),
  verdict: eligibility,
  criteria: z.array(criterion),
});

const ksm = z.strictObject({
  code: z.string(),
  name: z.string(),
  kind: z.enum(ksmKinds).nullable(),
  members: whole,
  ps2: z.strictObject({ confirmed: whole, possible: whole, declared: z.boolean() }),
  /** `rate` is null while nothing is due, `rr` without a balance. */
  repayment: z.strictObject({ due: money, paid: money, rate: decimal.nullable(), rr: decimal.nullable() }).nullable(),
  verdict: eligibility,
  criteria: z.array(criterion),
  services: z.array(z.enum(["H.1", "H.2", "H.3"])),
});

const cuts = z.array(
  z.strictObject({
    rule: z.enum(["A-9", "recommendation", "J.5", "capacity", "J.4", "J.2", "J.7", "fund"]),
    amount: money,
  }),
);
const amounts = { requested: money, assessed: money, approved: money };

const tranches = z.array(z.strictObject({ number: z.literal([1, 2]), available: money, total: money }));

const plan = z.strictObject({
  stage: z.enum(stages),
  strategy: z.enum(strategies),
  draft: z.boolean(),
  fund: money,
  total: money,
  unallocated: money,
  tranches,
  /** When the KSM are paid, in tahap awal; `on` and `days` are null while the dates of the tranches are not known. */
  disbursement: z
    .strictObject({
      split: z.boolean(),
      payments: z.array(
        z.strictObject({
          code: z.string(),
          instructions: z.array(z.strictObject({ tranche: z.literal([1, 2]), amount: money, on: date.nullable() })),
        }),
      ),
      idle: z.strictObject({ amount: money, days: whole.nullable() }),
    })
    .optional(),
  ksm: z.array(
    z.strictObject({
      code: z.string(),
      name: z.string(),
      order: z.int().positive(),
      ...amounts,
      tranche: z.literal([1, 2]).nullable(),
      cuts,
      /** `instalment` is the regular one, rupiah a month; 0 where nothing is approved. */
      members: z.array(z.strictObject({ name: z.string(), ...amounts, cuts, instalment: money, months: whole })),
    }),
  ),
  notFunded: z.array(
    z.strictObject({
      code: z.string(),
      reason: z.enum(["ineligible", "undetermined", "no-proposal", "limit-of-ksm", "fund-exhausted"]),
      rule: z.string(),
      /** Of a candidate: changes each of which alone would have brought it a loan; null or empty where none helps. */
      wouldFund: z
        .strictObject({
          scoreBetterThan: z.strictObject({ score: decimal.nullable() }).nullable(),
          moreInFund: money.nullable(),
          withoutOneOf: z.array(z.string()),
        })
        .optional(),
    }),
  ),
});

/** KSM and members who do not get the same in all plans, with what each plan gives them. */
const changesIn = <Approved extends z.ZodType>(approved: Approved) =>
  z.array(
    z.strictObject({
      code: z.string(),
      name: z.string(),
      approved,
      members: z.array(z.strictObject({ name: z.string(), approved })),
    }),
  );

const comparison = z.strictObject({
  strategies: z.array(
    z.strictObject({
      strategy: z.enum(strategies),
      ksmFunded: whole,
      membersFunded: whole,
      ps2Served: whole,
      ps2ServedInFull: whole,
      shares: z.strictObject({ least: decimal, median: decimal, mean: decimal }).nullable(),
      jain: decimal.nullable(),
      total: money,
      unallocated: money,
      tranches,
    }),
  ),
  changes: changesIn(z.strictObject({ peringkat: money, merata: money, jangkauan: money })),
});

const byGuideline = z.strictObject({
  plan: z
    .strictObject({
      fund: money,
      total: money,
      unallocated: money,
      ksm: z.array(z.strictObject({ code: z.string(), approved: money })),
    })
    .nullable(),
  changes: changesIn(z.strictObject({ guideline: money, used: money })),
});

const finding = z.strictObject({
  code: z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/),
  severity: z.enum(["error", "warning", "info"]),
  at: place,
  text: z.string(),
  message: z.string(),
});

const context = {
  schemaVersion: z.literal(1),
  asOf: date,
  policy: z.strictObject({
    id: z.string(),
    deviations: z.array(z.strictObject({ setting: z.string(), guideline: z.unknown(), used: z.unknown() })),
  }),
  inputs: z.array(z.strictObject({ path: z.string(), sha256: z.string().regex(/^[0-9a-f]{64}$/) })),
  outputs: z.array(z.strictObject({ path: z.string(), kind: z.enum(["annotated", "plan"]) })),
  findings: z.array(finding),
};

/**
 * The document that `--format json` prints: one object per kelurahan in `results`. Money in whole rupiah, dates as
 * YYYY-MM-DD, unknown as null. `bkm` is null where no input speaks of a BKM; `plan` is null where none was made because
 * the BKM is not eligible and no draft was asked for.
 */
export const jsonReport = z.discriminatedUnion("command", [
  z.strictObject({ ...context, command: z.literal("check-bkm"), results: z.array(bkm) }),
  z.strictObject({
    ...context,
    command: z.literal("screen-ksm"),
    results: z.array(z.strictObject({ kelurahan: z.string(), ksm: z.array(ksm) })),
  }),
  z.strictObject({
    ...context,
    command: z.literal("allocate"),
    results: z.array(
      z.strictObject({
        kelurahan: z.string(),
        bkm: bkm.nullable(),
        ksm: z.array(ksm),
        plan: plan.nullable(),
        /** With `--compare`: all strategies on the same input. */
        comparison: comparison.optional(),
        /** Where the policy deviates: the plan by the guideline, null where it allows none, and who changes. */
        byGuideline: byGuideline.optional(),
      }),
    ),
  }),
]);

/** The document that `ppmk verify --format json` prints. `inputs` are the plan, then the sources that it was held against. */
export const jsonVerification = z.strictObject({
  ...context,
  command: z.literal("verify"),
  results: z.array(
    z.strictObject({
      kelurahan: z.string(),
      /** No rule is broken, and the sources agree. */
      holds: z.boolean(),
      /** Cells that are not as ppmk wrote them; blank as "". */
      changes: z.array(z.strictObject({ sheet: z.string(), cell: address, from: z.string(), to: z.string() })),
    }),
  ),
});

/** Renderers build documents that are only gone through, once, to be written. */
type Frozen<T> = T extends readonly (infer E)[]
  ? Iterable<Frozen<E>>
  : T extends object
    ? { readonly [K in keyof T]: Frozen<T[K]> }
    : T;

export type JsonReport = Frozen<z.infer<typeof jsonReport>>;
export type JsonVerification = Frozen<z.infer<typeof jsonVerification>>;
export type JsonCell = Frozen<z.infer<typeof cell>>;
export type JsonNearMiss = Frozen<z.infer<typeof nearMiss>>;
export type JsonCriterion = Frozen<z.infer<typeof criterion>>;
export type JsonBkm = Frozen<z.infer<typeof bkm>>;
export type JsonKsm = Frozen<z.infer<typeof ksm>>;
export type JsonPlan = Frozen<z.infer<typeof plan>>;
export type JsonPlannedKsm = Frozen<z.infer<typeof plan>["ksm"][number]>;
export type JsonNotFunded = Frozen<z.infer<typeof plan>["notFunded"][number]>;
export type JsonComparison = Frozen<z.infer<typeof comparison>>;
export type JsonByGuideline = Frozen<z.infer<typeof byGuideline>>;
export type JsonFinding = Frozen<z.infer<typeof finding>>;
