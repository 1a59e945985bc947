import { type AsOf, isKnown } from "./as-of.ts";
import { type CivilDate, dateFromDayNumber, dayNumber } from "./calendar.ts";

/** How many days after the as-of date a person's word still counts for that date; what is later is about another time. */
const daysAfter = 60;

/** The last day on which a decision or confirmation counts; undefined where the as-of date is not known. */
export function lastDayOfDecisions(asOf: AsOf): CivilDate | undefined {
  return isKnown(asOf) ? dateFromDayNumber(dayNumber(asOf) + daysAfter) : undefined;
}
