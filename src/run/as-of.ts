import type { CivilDate } from "../domain/calendar.ts";
import type { Kelurahan } from "../domain/records.ts";
import type { RunReport } from "../result/run-report.ts";

export interface AsOf {
  readonly date: CivilDate;
  readonly source: RunReport["asOfSource"];
  /** *Tanggal Penilaian* is filled in, and was not used because it cannot be read. */
  readonly unreadable: boolean;
}

/** The date that was wished for, else *Tanggal Penilaian* of the workbook, else today. */
export function asOf(wished: CivilDate | undefined, kelurahan: Kelurahan, today: CivilDate): AsOf {
  if (wished !== undefined) return { date: wished, source: "option", unreadable: false };
  const stated = kelurahan.profile?.assessedOn;
  if (stated?.state === "value") return { date: stated.value, source: "workbook", unreadable: false };
  return { date: today, source: "today", unreadable: stated?.state === "invalid" };
}
