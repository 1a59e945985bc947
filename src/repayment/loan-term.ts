import { addMonthsToDate, type CivilDate, monthNumberOf, yearOf } from "../domain/calendar.ts";
import { compareText } from "../domain/place.ts";
import type { InstalmentRecord, LoanRecord } from "../domain/records.ts";
import type { Settings } from "../policy/settings.ts";

/** So many months before the first instalment are a time of grace; more are a slip in a date. */
const longestGrace = 6;

/**
 * The last day on which an instalment of the loan can fall due: its months after the disbursement (or, where that day is
 * not known, after the month before the first instalment), the months of grace, and one month more. Undefined where the
 * loan does not say how long it runs. `schedule` lists instalments whose due dates are in order.
 */
export function endOfTerm(
  { disbursedOn, months }: LoanRecord,
  schedule: readonly InstalmentRecord[],
  { a8 }: Settings,
): CivilDate | undefined {
  if (months.value === undefined) return undefined;
  const first = schedule
    .flatMap(({ dueOn, number }) => (dueOn.value === undefined ? [] : [{ on: dueOn.value, number: number.value ?? 1 }]))
    .toSorted((a, b) => compareText(a.on, b.on))[0];
  if (disbursedOn.value === undefined) {
    return first && addMonthsToDate(first.on, months.value - first.number + 1);
  }
  const late = first === undefined ? 0 : monthsBetween(disbursedOn.value, first.on) - first.number;
  const grace = Math.max(a8.graceMonths, late > longestGrace ? 0 : late, withoutPrincipal(schedule));
  return addMonthsToDate(disbursedOn.value, months.value + grace + 1);
}

/** After this day no instalment can fall due, however long its grace was. Undefined where that day cannot be told. */
export function latestEndOfTerm(
  { disbursedOn, months }: LoanRecord,
  schedule: readonly InstalmentRecord[],
  { a8 }: Settings,
): CivilDate | undefined {
  if (disbursedOn.value === undefined || months.value === undefined) return undefined;
  const grace = Math.max(a8.graceMonths, longestGrace, withoutPrincipal(schedule));
  return addMonthsToDate(disbursedOn.value, months.value + grace + 1);
}

const monthsBetween = (from: CivilDate, to: CivilDate) =>
  (yearOf(to) - yearOf(from)) * 12 + monthNumberOf(to) - monthNumberOf(from);

/** First instalments of jasa alone. */
function withoutPrincipal(schedule: readonly InstalmentRecord[]): number {
  const inOrder = schedule.toSorted((a, b) => compareText(a.dueOn.value ?? "", b.dueOn.value ?? ""));
  const first = inOrder.findIndex(({ targetPrincipal }) => targetPrincipal.value !== 0);
  return Math.max(0, first);
}
