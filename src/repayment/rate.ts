import { ratioFromDecimal } from "../domain/ratio.ts";
import type { LoanStanding } from "./loan-standing.ts";
import { isExact } from "./span.ts";

/** Whether more than so many percent of what is due is paid, as far as the amounts are known. */
export type RateVerdict = "above" | "not-above" | "unknown" | "nothing-due";

/**
 * Compares paid ÷ due with a percentage over the loans together: what a loan has paid ahead of its schedule does
 * not count for another. Unknown amounts are tried at both ends; the verdict stands only where both agree.
 */
export function rateVerdict(standings: readonly LoanStanding[], percent: number): RateVerdict {
  const margin = marginOf(standings, percent);
  if (standings.every(({ due }) => due.high === 0)) return "nothing-due";
  if (margin.worst !== null && margin.worst > 0n) return "above";
  const somethingDue = standings.some(({ due }) => due.low > 0);
  return somethingDue && margin.best !== null && margin.best <= 0n ? "not-above" : "unknown";
}

/**
 * The smallest further repayment, in rupiah, that lifts the rate above the percentage; where amounts are open, all that
 * may still be due. Null where nothing bounds that.
 */
export function shortfall(standings: readonly LoanStanding[], percent: number): number | null {
  const { worst, unit } = marginOf(standings, percent);
  if (worst === null) return null;
  const exact = standings.every(({ due, paid }) => isExact(due) && isExact(paid));
  if (exact) return Number(-worst / unit + 1n);
  return standings.reduce((sum, { due, paid }) => sum + Math.max(0, due.high - paid.low), 0);
}

/** `unit × paid − percentage × due` in whole numbers: above the percentage where positive. Null is unbounded. */
interface Margin {
  readonly worst: bigint | null;
  readonly best: bigint | null;
  /** What one rupiah more paid adds. */
  readonly unit: bigint;
}

function marginOf(standings: readonly LoanStanding[], percent: number): Margin {
  const { numerator, denominator } = ratioFromDecimal(percent);
  const unit = 100n * BigInt(denominator);
  const margin = (paid: number, due: number) => unit * BigInt(Math.min(paid, due)) - BigInt(numerator) * BigInt(due);
  const worst = standings.map(({ due, paid }) =>
    due.high === Number.POSITIVE_INFINITY ? null : smaller(margin(paid.low, due.low), margin(paid.low, due.high)),
  );
  const best = standings.map(({ due, paid }) => {
    const reachable = Math.max(due.low, Math.min(paid.high, due.high));
    return reachable === Number.POSITIVE_INFINITY ? null : margin(paid.high, reachable);
  });
  return { worst: sum(worst), best: sum(best), unit };
}

const smaller = (a: bigint, b: bigint) => (a < b ? a : b);

function sum(amounts: readonly (bigint | null)[]): bigint | null {
  return amounts.reduce((total, amount) => (total === null || amount === null ? null : total + amount), 0n);
}
