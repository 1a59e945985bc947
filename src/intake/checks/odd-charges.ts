import { type Finding, finding } from "../../domain/finding.ts";
import { compareRatio, type Ratio, ratioFromDecimal } from "../../domain/ratio.ts";
import type { LoanRecord } from "../../domain/records.ts";

/** Percent a month. Nobody lends for more, and what is less was written in another unit. */
const most = 10;
const least = 0.1;

/**
 * Jasa that no lender takes for a month, such as 18 (a year's) or 0,015%, and fractions typed as text (`0,015`) beside
 * rates in percent.
 */
export function oddCharges(loans: readonly LoanRecord[]): readonly Finding[] {
  const stated = loans.flatMap(({ charge }) => (charge.state === "value" ? [charge] : []));
  const inPercent = stated.some(({ cell: { text } }) => text.includes("%"));
  return stated.flatMap(({ value, cell }) => {
    const beyond = isAbove(value, most) || (value.numerator > 0 && !isAbove(value, least) && !isEqual(value, least));
    const reason = beyond ? "beyond" : inPercent && /^0,0*[1-9]\d*$/.test(cell.text.trim()) ? "fraction" : undefined;
    return reason === undefined ? [] : [finding("loan/odd-charge", cell, { reason, monthly: value })];
  });
}

const percent = (decimal: number): Ratio => {
  const { numerator, denominator } = ratioFromDecimal(decimal);
  return { numerator, denominator: denominator * 100 };
};
const isAbove = (value: Ratio, decimal: number) => compareRatio(value, percent(decimal)) > 0;
const isEqual = (value: Ratio, decimal: number) => compareRatio(value, percent(decimal)) === 0;
