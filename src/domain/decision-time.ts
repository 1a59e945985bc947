import { type AsOf, isKnown } from "./as-of.ts";
import { type CivilDate, dateFromDayNumber, dayNumber } from "./calendar.ts";

/**
 * The last day on which a person's word counts, so many days after the as-of date: what is later is about another
 * time. Undefined where the as-of date is not known.
 */
export function lastDayOfDecisions(asOf: AsOf, days: number): CivilDate | undefined {
  return isKnown(asOf) ? dateFromDayNumber(dayNumber(asOf) + days) : undefined;
}
