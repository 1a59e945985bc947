import { monthNumberOf, yearOf } from "../domain/calendar.ts";
import { groupBy } from "../domain/group-by.ts";
import type { ProjectedMonth, ProjectedYear } from "../domain/projection.ts";

/** J.8 and what was lent, by calendar year. A year that the months do not reach the end of is open until it is met. */
export function projectedYears(months: readonly ProjectedMonth[], atLeast: number): readonly ProjectedYear[] {
  return [...groupBy(months, ({ month }) => yearOf(month))].map(([year, own]) => {
    const sum = (of: (one: ProjectedMonth) => number) => own.reduce((all, one) => all + of(one), 0);
    const last = own.at(-1) ?? own[0];
    const missed = monthNumberOf(last.month) === 12 ? "failed" : "open";
    return {
      year,
      served: last.served,
      j8: last.served >= atLeast ? "met" : missed,
      ksm: sum(({ ksm }) => ksm),
      lent: sum(({ lent }) => lent),
      idle: Math.floor(sum(({ cash }) => cash) / own.length),
    };
  });
}

/** The first year in which J.8 fails. */
export const failsIn = (years: readonly ProjectedYear[]): number | null =>
  years.find(({ j8 }) => j8 === "failed")?.year ?? null;
