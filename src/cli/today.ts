import { type CivilDate, civilDate } from "../domain/calendar.ts";

/** The day by this machine's calendar. */
export function today(): CivilDate {
  const now = new Date();
  const date = civilDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (date === undefined) throw new RangeError("this machine's clock shows no date");
  return date;
}
