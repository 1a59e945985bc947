import { addMonths, type CivilDate, lastDayOf, monthOf } from "../domain/calendar.ts";

/** The last days of so many full months by the day, and of the one before them, in order. */
export function monthEnds(day: CivilDate, months: number): readonly CivilDate[] {
  const month = monthOf(day);
  const last = lastDayOf(month) === day ? month : addMonths(month, -1);
  return Array.from({ length: months + 1 }, (_, back) => lastDayOf(addMonths(last, -back))).reverse();
}
