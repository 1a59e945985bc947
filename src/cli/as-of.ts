import { type CivilDate, civilDate } from "../domain/calendar.ts";
import type { Kelurahan } from "../domain/records.ts";
import { parseDateText } from "../intake/cells/dates.ts";
import { type AsOf, asOf } from "../run/as-of.ts";
import { fault } from "./fault.ts";

/** The as-of date of a run, which must be the same for all its kelurahan. */
export function commonAsOf(option: string | undefined, kelurahan: readonly Kelurahan[]): AsOf {
  const wished = wishedDate(option);
  const dates = kelurahan.map((one) => asOf(wished, one, today()));
  const [first] = dates;
  if (first === undefined || dates.some(({ date }) => date !== first.date)) {
    throw fault("as-of/differs", [...new Set(dates.map(({ date }) => date))].join(", "));
  }
  return first;
}

/** The date of `--as-of`. */
function wishedDate(option: string | undefined): CivilDate | undefined {
  if (option === undefined) return undefined;
  const date = parseDateText(option.trim());
  if (date === undefined) throw fault("as-of/not-a-date", option);
  return date;
}

/** The day by this machine's calendar. */
function today(): CivilDate {
  const now = new Date();
  const date = civilDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (date === undefined) throw new RangeError("this machine's clock shows no date");
  return date;
}
