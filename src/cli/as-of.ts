import { type CivilDate, civilDate } from "../domain/calendar.ts";
import type { Kelurahan } from "../domain/records.ts";
import { parseDateText } from "../intake/cells/dates.ts";
import type { RunReport } from "../report/run.ts";
import { fault } from "./fault.ts";

export interface AsOf {
  readonly date: CivilDate;
  readonly source: RunReport["asOfSource"];
  /** *Tanggal Penilaian* is filled in, and was not used because it cannot be read. */
  readonly unreadable: boolean;
}

/** The as-of date of a run, which must be the same for all its kelurahan. */
export function commonAsOf(option: string | undefined, kelurahan: readonly Kelurahan[]): AsOf {
  const dates = kelurahan.map((one) => asOfDate(option, one));
  const [first] = dates;
  if (first === undefined || dates.some(({ date }) => date !== first.date)) {
    throw fault("as-of/differs", [...new Set(dates.map(({ date }) => date))].join(", "));
  }
  return first;
}

/** `--as-of`, else *Tanggal Penilaian* of the workbook, else today by this machine's calendar. */
export function asOfDate(option: string | undefined, kelurahan: Kelurahan): AsOf {
  if (option !== undefined) {
    const date = parseDateText(option.trim());
    if (date === undefined) throw fault("as-of/not-a-date", option);
    return { date, source: "option", unreadable: false };
  }
  const stated = kelurahan.profile?.assessedOn;
  if (stated?.state === "value") return { date: stated.value, source: "workbook", unreadable: false };
  const now = new Date();
  const today = civilDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (today === undefined) throw new RangeError("this machine's clock shows no date");
  return { date: today, source: "today", unreadable: stated?.state === "invalid" };
}
