import { z } from "zod";
import { leverNames, projectionNeeds, scenarioNames } from "../../domain/projection.ts";
import { date, month, whole } from "./values.ts";

const amount = z.int();
/** 0.8648 is 86.48%. */
const share = z.number().min(0).max(1);
const year = whole.nullable();

/** The fund over the next months, in rupiah. Scenarios are no probabilities: `backtest` holds the method against what came. */
export const projection = z.strictObject({
  basis: z.strictObject({
    start: month,
    months: whole,
    opening: z.strictObject({
      amount,
      from: z.enum(["option", "books", "profile"]),
      /** The last month of *Keuangan UPK*, where it comes from there. */
      month: month.nullable(),
    }),
    /** A month. */
    cost: z.strictObject({ amount: whole, from: z.enum(["option", "books"]) }),
    /** What a KSM is lent, for so many months. */
    loan: whole,
    term: whole,
    reserve: whole,
    inflationPercent: z.number(),
    /** KSM that may have a loan at a time; those of class 3 to 5 may not. */
    slots: amount,
    lateKsm: whole,
    plan: z.strictObject({ stage: z.enum(["awal", "perguliran"]), ksm: whole, lent: whole }).nullable(),
    /** Loans: of other money, left out; taken at the least that the books allow; of which nothing is known; by A-8. */
    otherMoney: whole,
    disputed: whole,
    unknown: whole,
    assumed: whole,
  }),
  repayment: z.strictObject({
    /** KSM with something due in the last 12 months, and the sum of their shares paid on time. */
    ksm: whole,
    paidOnTime: z.number(),
    /** Beta(alpha, beta) with its 10, 50 and 90% points; null under three KSM. */
    theta: z.strictObject({ alpha: z.number(), beta: z.number(), points: z.array(share) }).nullable(),
    /** Of arrears, what is caught up in a month. */
    rho: share,
  }),
  scenarios: z.array(
    z.strictObject({
      name: z.enum(scenarioNames),
      theta: share,
      /** The first year in which J.8 fails. */
      failsIn: year,
      /** `least` over all better repayment; `real` in today's rupiah, null where no inflation is given. */
      wealth: z.strictObject({ end: amount, least: amount, real: amount.nullable() }),
      years: z.array(
        z.strictObject({
          year: whole,
          served: whole,
          j8: z.enum(["met", "failed", "open"]),
          ksm: whole,
          lent: whole,
          idle: amount,
        }),
      ),
      months: z.array(
        z.strictObject({
          month,
          due: whole,
          onTime: whole,
          caughtUp: whole,
          moneyIn: whole,
          cost: whole,
          ksm: whole,
          lent: whole,
          cash: amount,
          arrears: whole,
          wealth: amount,
          served: whole,
        }),
      ),
    }),
  ),
  /** What has to come in so that the fund keeps its worth, and what does today; null where nothing was lent in 12 months. */
  breakEven: z
    .strictObject({
      needed: z.number(),
      today: share.nullable(),
      lent: whole,
      cost: whole,
      months: z.number(),
      monthlyCharge: z.number(),
    })
    .nullable(),
  levers: z.strictObject({
    of: z.enum(scenarioNames),
    all: z.array(
      z.strictObject({ name: z.enum(leverNames), value: z.number(), failsIn: year, wealth: amount, ksm: whole }),
    ),
  }),
  backtest: z.array(
    z.strictObject({
      asOf: date,
      months: whole,
      /** By the careful, the middle and the good scenario; null with `came` where the books do not reach back enough. */
      expected: z.tuple([whole, whole, whole]).nullable(),
      came: amount.nullable(),
    }),
  ),
});

/** What a projection lacks; none where there is one. */
export const needs = z.array(z.enum(projectionNeeds));
