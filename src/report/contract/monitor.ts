import { z } from "zod";
import { upkClasses } from "../../domain/choices.ts";
import { ages, indicatorCodes } from "../../domain/monitor.ts";
import { cell, date, month, whole } from "./values.ts";

/** Lowest and highest; the highest is null where nothing bounds it. */
const bounds = z.tuple([z.number(), z.number().nullable()]);
const amount = z.int();
const parts = z.strictObject({ principal: whole, charge: whole });
const collectibility = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]).nullable();

const indicator = z.strictObject({
  code: z.enum(indicatorCodes),
  numerator: bounds,
  denominator: bounds,
  /** Over joint readings of both, so at times tighter; null where it cannot be told. */
  ratio: bounds.nullable(),
  class: z.enum(upkClasses).nullable(),
  verdict: z.enum(["known", "interval", "undetermined"]),
  evidence: z.array(cell),
});

/** The portfolio of a UPK, as `ppmk monitor` prints it. */
export const monitor = z.strictObject({
  kelurahan: z.string(),
  portfolio: z.strictObject({
    ksm: whole,
    loans: whole,
    balance: whole,
    arrears: parts,
    /** Loans of other lenders; of the UPK: written off, and known by their summary alone. */
    others: whole,
    writtenOff: whole,
    summaries: whole,
  }),
  /** The worst of its known ratios; open while one of the five is not known. */
  upk: z.strictObject({
    class: z.enum(upkClasses).nullable(),
    isOpen: z.boolean(),
    worst: z.array(z.enum(indicatorCodes)),
  }),
  ratios: z.array(indicator),
  collectibility: z.array(
    z.strictObject({ class: collectibility, ksm: whole, loans: whole, balance: whole, arrears: parts }),
  ),
  movements: z.array(z.strictObject({ from: collectibility, to: collectibility, loans: whole })),
  ageing: z.array(z.strictObject({ age: z.enum(ages), loans: whole, balance: whole, arrears: parts })),
  months: z.array(
    z.strictObject({
      month,
      due: amount,
      onTime: amount,
      caughtUp: amount,
      ahead: amount,
      disbursed: amount,
      balance: amount,
      arrears: amount,
      par: indicator,
      lar: indicator,
      rr: indicator,
    }),
  ),
  visits: z.array(
    z.strictObject({
      ksm: z.string(),
      name: z.string(),
      loan: z.string(),
      members: z.array(z.string()),
      class: collectibility,
      monthsLate: whole.nullable(),
      toPay: parts,
      lastPaid: date.nullable(),
      lastAmount: amount.nullable(),
      cell,
    }),
  ),
  cash: z.array(
    z.strictObject({
      month,
      opening: amount,
      receipts: amount,
      otherIncome: amount,
      disbursed: amount,
      cost: amount,
      expected: amount,
      stated: amount,
      difference: amount,
      byCapital: z.boolean(),
      running: amount,
      cell,
    }),
  ),
});
