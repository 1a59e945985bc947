import { z } from "zod";
import { stages, strategies } from "../../domain/choices.ts";
import { cell, date, decimal, money, whole } from "./values.ts";

const cuts = z.array(
  z.strictObject({
    rule: z.enum(["waits", "A-9", "recommendation", "J.5", "capacity", "J.4", "J.2", "J.7", "fund"]),
    amount: money,
  }),
);
const amounts = { requested: money, assessed: money, approved: money };

const tranches = z.array(z.strictObject({ number: z.literal([1, 2]), available: money, total: money }));

export const plan = z.strictObject({
  stage: z.enum(stages),
  strategy: z.enum(strategies),
  draft: z.boolean(),
  /** Amounts wait for cells that must be mended first. */
  provisional: z.boolean(),
  fund: money,
  /** PPMK principal that tahap awal lent before, and the places of J.7 that its KSM hold; left out where there is none. */
  before: z.strictObject({ amount: money, places: whole }).optional(),
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
  /** When the KSM are paid, in perguliran; left out while that is not known. */
  paidOn: date.optional(),
  ksm: z.array(
    z.strictObject({
      code: z.string(),
      name: z.string(),
      order: z.int().positive(),
      ...amounts,
      tranche: z.literal([1, 2]).nullable(),
      cuts,
      /** `instalment` is the regular one, rupiah a month; 0 where nothing is approved. */
      members: z.array(
        z.strictObject({
          name: z.string(),
          ...amounts,
          cuts,
          /** Cells that must be mended first; what is asked for may be unknown, and is then 0. */
          waits: z.array(cell),
          instalment: money,
          months: whole,
        }),
      ),
    }),
  ),
  notFunded: z.array(
    z.strictObject({
      code: z.string(),
      reason: z.enum(["ineligible", "undetermined", "no-proposal", "limit-of-ksm", "fund-exhausted"]),
      rule: z.string(),
      waits: z.array(cell).optional(),
      /** Of a candidate: changes each of which alone would have brought it a loan; null or empty where none helps. */
      wouldFund: z
        .strictObject({
          scoreAtLeast: decimal.nullable(),
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

export const comparison = z.strictObject({
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

export const byGuideline = z.strictObject({
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
