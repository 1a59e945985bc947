import type { CellRef } from "../domain/place.ts";
import type { Criterion } from "../domain/verdict.ts";
import type { Lang } from "../messages/lang.ts";
import { reportSentences } from "../messages/report-text.ts";
import { inSheet } from "./place-text.ts";

/** The cell of the date of judgement, where nothing else leaves the criterion open. */
export function dateWaitedFor({ doubts = [] }: Criterion): CellRef | undefined {
  const [first] = doubts;
  return doubts.every(({ code }) => code === "as-of/unreadable") ? first?.cells[0] : undefined;
}

/** One line for all criteria that wait for it, none where none does: `F.2, F.3: menunggu Tanggal Penilaian …`. */
export function waitsForDateLine(criteria: readonly Criterion[], lang: Lang): readonly string[] {
  const waiting = criteria.filter((one) => dateWaitedFor(one) !== undefined);
  const cell = waiting.map(dateWaitedFor).find((one) => one !== undefined);
  if (cell === undefined) return [];
  const codes = [...new Set(waiting.map(({ code }) => code))];
  return [`${codes.join(", ")}: ${reportSentences.waitsForDate[lang](inSheet(cell))}.`];
}
