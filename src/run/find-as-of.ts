import type { CivilDate } from "../domain/calendar.ts";
import type { Kelurahan } from "../domain/records.ts";
import type { Dated } from "../result/run-report.ts";

/** The date that was wished for, else *Tanggal Penilaian* of the workbook; today only where that is blank. */
export function findAsOf(wished: CivilDate | undefined, kelurahan: Kelurahan, today: CivilDate): Dated {
  if (wished !== undefined) return { asOf: wished, asOfSource: "option" };
  const stated = kelurahan.profile?.assessedOn;
  if (stated?.state === "value") return { asOf: stated.value, asOfSource: "workbook" };
  return stated?.state === "invalid"
    ? { asOf: stated.cell, asOfSource: "unreadable" }
    : { asOf: today, asOfSource: "today" };
}
