import type { CivilDate } from "../domain/calendar.ts";
import type { Backtest } from "../domain/projection.ts";
import type { Policy } from "../policy/settings.ts";
import { fundModel } from "./fund-model.ts";
import { monthEnds } from "./month-ends.ts";
import type { Portfolio } from "./portfolio.ts";
import { repaymentShare } from "./repayment-share.ts";
import { simulate } from "./simulate.ts";
import { stillDue } from "./still-due.ts";

/**
 * What the method would have said 6 and 12 full months ago of the loans outstanding then, with what was known then, against
 * what came in on them since.
 */
export function backtests(
  portfolioOn: (day: CivilDate) => Portfolio,
  asOf: CivilDate,
  policy: Policy,
): readonly Backtest[] {
  return [6, 12].flatMap((months): readonly Backtest[] => {
    const [then] = monthEnds(asOf, months);
    return then === undefined
      ? []
      : [{ asOf: then, months, result: resultOf(portfolioOn, then, asOf, months, policy) }];
  });
}

function resultOf(
  portfolioOn: (day: CivilDate) => Portfolio,
  then: CivilDate,
  asOf: CivilDate,
  months: number,
  policy: Policy,
): Backtest["result"] {
  const portfolio = portfolioOn(then);
  const [yearBefore] = monthEnds(then, 12);
  if (yearBefore === undefined || !reachesBackTo(portfolio, yearBefore)) return null;
  const { theta, rho } = repaymentShare(portfolioOn, then);
  if (theta === null) return null;
  const still = stillDue(portfolio, months, policy);
  const terms = { months, opening: 0, cost: 0, reserve: 0, loan: 1_000_000, term: 1, slots: 0 };
  const model = fundModel(portfolio, still, terms, undefined, () => false, policy);
  const expected = (point: number) =>
    simulate(model, { theta: theta.points[point] ?? 0, rho }).reduce((sum, one) => sum + one.onTime + one.caughtUp, 0);
  const end = monthEnds(asOf, 0)[0] ?? asOf;
  return { expected: [expected(0), expected(1), expected(2)], came: cameIn(portfolio, portfolioOn(asOf), then, end) };
}

/** Something was lent, with a ledger, by that day. */
const reachesBackTo = ({ all }: Portfolio, day: CivilDate): boolean =>
  all.some(({ standing: { basis, loan } }) => {
    const on = loan.record.disbursedOn.value;
    return basis === "ledger" && on !== undefined && on <= day;
  });

/** Payments after a day up to another on the loans that were outstanding on the first, pokok and jasa. */
function cameIn(portfolio: Portfolio, now: Portfolio, then: CivilDate, end: CivilDate): number {
  const outstanding = new Set(portfolio.running.map(({ standing }) => standing.loan.rows[0].at));
  return now.all
    .filter(({ standing }) => outstanding.has(standing.loan.rows[0].at))
    .flatMap(({ standing }) => standing.loan.ledger)
    .filter(({ paidOn }) => paidOn.value !== undefined && paidOn.value > then && paidOn.value <= end)
    .reduce((sum, row) => sum + (row.paidPrincipal.value ?? 0) + (row.paidCharge.value ?? 0), 0);
}
