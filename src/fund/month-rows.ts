import { type Month, monthOf } from "../domain/calendar.ts";
import type { MonthRow } from "../domain/monitor.ts";
import type { Policy } from "../policy/settings.ts";
import { amountsOf } from "./class-tables.ts";
import { flowsBetween, noFlow, plus } from "./flows.ts";
import type { Portfolio } from "./portfolio.ts";
import { arrearsRatios } from "./portfolio-ratios.ts";

/** Each month between two month-ends, as it could be known at its end. `ends` are portfolios at month-ends in order. */
export function monthRows(ends: readonly Portfolio[], policy: Policy): readonly MonthRow[] {
  return ends.slice(1).flatMap((after, index) => {
    const before = ends[index];
    return before === undefined ? [] : [monthRow(before, after, policy)];
  });
}

function monthRow(before: Portfolio, after: Portfolio, policy: Policy): MonthRow {
  const { due, onTime, caughtUp, ahead } = flowsBetween(before, after).reduce(
    (sum, { flow }) => plus(sum, flow),
    noFlow,
  );
  const month = monthOf(after.day);
  const { balance, arrears } = amountsOf(after.running);
  const [lar, par, rr] = arrearsRatios(after, policy);
  const disbursed = disbursedIn(after, month);
  return { month, due, onTime, caughtUp, ahead, disbursed, balance, arrears: arrears.principal, par, lar, rr };
}

/** Principal of the loans that were paid out in a month, as far as it is known, in rupiah. */
export function disbursedIn({ all }: Portfolio, month: Month): number {
  return all.reduce((sum, { standing: { loan, principal } }) => {
    const on = loan.record.disbursedOn.value;
    return on !== undefined && monthOf(on) === month ? sum + principal.low : sum;
  }, 0);
}
