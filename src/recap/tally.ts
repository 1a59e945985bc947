import type { Severity } from "../domain/finding.ts";
import type { Eligibility } from "../domain/verdict.ts";
import type { Counts } from "./kelurahan-record.ts";
import type { ReadLine } from "./recap-line.ts";

/** A ratio of sums, and over how many kelurahan it goes. */
export interface RatioSum {
  readonly numerator: number;
  readonly denominator: number;
  readonly known: number;
}

/** Kelurahan added up; amounts in rupiah. */
export interface Tally {
  readonly kelurahan: number;
  readonly bkm: Counts<Eligibility>;
  readonly ksm: Counts<Eligibility>;
  readonly members: number;
  readonly requested: number;
  readonly plan: Counts<"kelurahan" | "fund" | "total" | "ksm" | "provisional">;
  /** `of` are the kelurahan with loans. */
  readonly portfolio: {
    readonly of: number;
    readonly balance: number;
    readonly par: RatioSum;
    readonly lar: RatioSum;
    readonly rr: RatioSum;
  };
  readonly indicators: Counts<"D.1" | "D.2" | "D.3">;
  readonly findings: Counts<Severity>;
}

const ratioOf = (pair: readonly [number, number] | null | undefined): RatioSum =>
  pair === null || pair === undefined
    ? { numerator: 0, denominator: 0, known: 0 }
    : { numerator: pair[0], denominator: pair[1], known: 1 };

/** One kelurahan as a sum of one. */
export function tallyOf({ bkm, ksm, members, requested, plan, portfolio, indicators, findings }: ReadLine): Tally {
  return {
    kelurahan: 1,
    bkm: { eligible: 0, ineligible: 0, undetermined: 0, [bkm]: 1 },
    ksm,
    members,
    requested,
    plan: {
      kelurahan: plan === null ? 0 : 1,
      fund: plan?.fund ?? 0,
      total: plan?.total ?? 0,
      ksm: plan?.ksm ?? 0,
      provisional: plan?.provisional === true ? 1 : 0,
    },
    portfolio: {
      of: portfolio === null ? 0 : 1,
      balance: portfolio?.balance ?? 0,
      par: ratioOf(portfolio?.par),
      lar: ratioOf(portfolio?.lar),
      rr: ratioOf(portfolio?.rr),
    },
    indicators,
    findings,
  };
}

/** Both together. Ratios are those of the sums, never means of ratios. */
export function addTallies(a: Tally, b: Tally): Tally {
  return {
    kelurahan: a.kelurahan + b.kelurahan,
    bkm: addCounts(a.bkm, b.bkm),
    ksm: addCounts(a.ksm, b.ksm),
    members: a.members + b.members,
    requested: a.requested + b.requested,
    plan: addCounts(a.plan, b.plan),
    portfolio: {
      of: a.portfolio.of + b.portfolio.of,
      balance: a.portfolio.balance + b.portfolio.balance,
      par: addRatios(a.portfolio.par, b.portfolio.par),
      lar: addRatios(a.portfolio.lar, b.portfolio.lar),
      rr: addRatios(a.portfolio.rr, b.portfolio.rr),
    },
    indicators: addCounts(a.indicators, b.indicators),
    findings: addCounts(a.findings, b.findings),
  };
}

function addCounts<K extends string>(a: Counts<K>, b: Counts<K>): Counts<K> {
  const sums: Record<string, number> = { ...a };
  for (const key of Object.keys(b) as K[]) sums[key] = (sums[key] ?? 0) + b[key];
  return sums as Counts<K>;
}

const addRatios = (a: RatioSum, b: RatioSum): RatioSum => ({
  numerator: a.numerator + b.numerator,
  denominator: a.denominator + b.denominator,
  known: a.known + b.known,
});

export const noTally: Tally = {
  kelurahan: 0,
  bkm: { eligible: 0, ineligible: 0, undetermined: 0 },
  ksm: { eligible: 0, ineligible: 0, undetermined: 0 },
  members: 0,
  requested: 0,
  plan: { kelurahan: 0, fund: 0, total: 0, ksm: 0, provisional: 0 },
  portfolio: { of: 0, balance: 0, par: ratioOf(null), lar: ratioOf(null), rr: ratioOf(null) },
  indicators: { "D.1": 0, "D.2": 0, "D.3": 0 },
  findings: { error: 0, warning: 0, info: 0 },
};
