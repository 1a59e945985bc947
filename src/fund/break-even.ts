import { addMonthsToDate } from "../domain/calendar.ts";
import type { BasisPoints, BreakEven } from "../domain/projection.ts";
import { type Ratio, toDecimal } from "../domain/ratio.ts";
import { rupiah } from "../domain/rupiah.ts";
import type { Policy } from "../policy/settings.ts";
import { instalments } from "../schedule/instalments.ts";
import { pricingOf } from "../schedule/loan-terms.ts";
import type { Portfolio } from "./portfolio.ts";
import { payingAges, recoveryShares } from "./simulate.ts";

/** What comes in of a month's dues in the end: on time, and by what is caught up in the nine months after. */
export function comesIn(theta: BasisPoints, rho: BasisPoints): BasisPoints {
  const caughtUp = recoveryShares(rho)[payingAges] ?? 0;
  return theta + Math.floor(((10_000 - theta) * caughtUp) / 1_000_000);
}

/** The share that has to come in: (1 + cost ÷ lent) ÷ (1 + jasa). `charge` is all of a loan's jasa ÷ its pokok. */
export const shareNeeded = (costShare: number, charge: number): number => (1 + costShare) / (1 + charge);

/**
 * The share that keeps the fund's worth, by what was lent in the 12 months before the portfolio's day, at `yearlyCost`.
 * Null where nothing was.
 */
export function breakEven(
  { all, day }: Portfolio,
  yearlyCost: number,
  today: BasisPoints | null,
  policy: Policy,
): BreakEven | null {
  const from = addMonthsToDate(day, -12);
  const recent = all.flatMap(({ standing: { loan, principal } }) => {
    const { disbursedOn, months, charge } = loan.record;
    if (disbursedOn.value === undefined || disbursedOn.value <= from || principal.low <= 0) return [];
    const pricing = pricingOf(policy, months.value ?? policy.settings.a8.months);
    return [{ lent: principal.low, months: pricing.months, charge: charge.value ?? pricing.monthlyCharge }];
  });
  const lent = recent.reduce((sum, one) => sum + one.lent, 0);
  if (lent === 0) return null;
  const mean = (of: (one: (typeof recent)[number]) => number) =>
    recent.reduce((sum, one) => sum + one.lent * of(one), 0) / lent;
  const months = mean((one) => one.months);
  const monthlyCharge = mean((one) => toDecimal(one.charge));
  const isFlat = policy.settings.a8.method === "flat";
  const charge = isFlat ? months * monthlyCharge : mean((one) => chargeShare(one.charge, one.months, policy));
  return { needed: shareNeeded(yearlyCost / lent, charge), today, lent, cost: yearlyCost, months, monthlyCharge };
}

/** All jasa of a loan ÷ its pokok, where jasa is on the balance. */
function chargeShare(monthlyCharge: Ratio, months: number, policy: Policy): number {
  const principal = rupiah(1_000_000_000);
  const schedule = instalments({ ...pricingOf(policy, months), monthlyCharge, principal });
  return schedule.reduce((sum, { charge }) => sum + charge, 0) / principal;
}
