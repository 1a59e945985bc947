import type { AsOf } from "../domain/as-of.ts";
import type { CivilDate } from "../domain/calendar.ts";
import type { Kelurahan } from "../domain/records.ts";
import type { RunReport } from "../result/run-report.ts";

export interface FoundAsOf {
  readonly asOf: AsOf;
  readonly source: RunReport["asOfSource"];
}

/** The date that was wished for, else *Tanggal Penilaian* of the workbook; today only where that is blank. */
export function findAsOf(wished: CivilDate | undefined, kelurahan: Kelurahan, today: CivilDate): FoundAsOf {
  if (wished !== undefined) return { asOf: wished, source: "option" };
  const stated = kelurahan.profile?.assessedOn;
  if (stated?.state === "value") return { asOf: stated.value, source: "workbook" };
  return stated?.state === "invalid" ? { asOf: stated.cell, source: "unreadable" } : { asOf: today, source: "today" };
}
