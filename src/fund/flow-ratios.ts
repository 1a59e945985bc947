import { groupBy } from "../domain/group-by.ts";
import type { Indicator } from "../domain/monitor.ts";
import { flowsBetween } from "./flows.ts";
import { indicatorOf } from "./indicator.ts";
import type { Portfolio } from "./portfolio.ts";
import type { Reading } from "./ratio-bounds.ts";

const exactly = (numerator: number, denominator: number): readonly Reading[] => [{ numerator, denominator }];

/** What of the amounts that fell due in the period was paid in it ÷ what fell due in it, less what was paid ahead. */
export function currentRecovery(before: Portfolio, now: Portfolio): Indicator {
  const parts = flowsBetween(before, now).map(({ flow }) => exactly(flow.onTime - flow.before, flow.due - flow.before));
  return indicatorOf("CR", parts, []);
}

/**
 * What was written off in the period ÷ the mean balance at its month-ends. A loan whose day of writing off nobody wrote
 * down may be of the period, or not.
 */
export function writeOffRatio(ends: readonly Portfolio[], now: Portfolio): Indicator {
  const balances = ends.reduce(
    (sum, { running }) => sum + running.reduce((all, { standing }) => all + standing.balance.low, 0),
    0,
  );
  const mean = ends.length === 0 ? 0 : Math.floor(balances / ends.length);
  const first = ends[0]?.day ?? now.day;
  const lost = now.writtenOff.map(({ standing: { balance, loan } }): readonly Reading[] => {
    const on = loan.record.writtenOffOn.value;
    if (on !== undefined) return exactly(on > first ? balance.low : 0, 0);
    return [...exactly(0, 0), ...exactly(balance.low, 0)];
  });
  const evidence = now.writtenOff.map(({ standing }) => standing.loan.record.at);
  return indicatorOf("WOR", [exactly(0, mean), ...lost], evidence);
}

/** KSM that borrowed twice or more ÷ KSM that borrowed. */
export function repeatBorrowers({ all }: Portfolio): Indicator {
  const groups = [...groupBy(all, ({ ksm }) => ksm.code).values()];
  return indicatorOf(
    "RBR",
    groups.map((loans) => exactly(loans.length > 1 ? 1 : 0, 1)),
    [],
  );
}
