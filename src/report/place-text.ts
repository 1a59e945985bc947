import { isCell } from "../domain/finding.ts";
import { address, type CellRef, type SheetRef } from "../domain/place.ts";
import type { Lang } from "../messages/lang.ts";
import { reportSentences } from "../messages/report-text.ts";
import { cellSpans } from "./cell-spans.ts";
import { sheetOf } from "./finding-order.ts";
import type { FindingGroup } from "./group-findings.ts";

/** `data.xlsx › Anggota!C14`, `data.xlsx › Anggota` for a sheet, `data.xlsx` for a file. */
export function placeText(place: CellRef | SheetRef): string {
  const { file } = sheetOf(place);
  return [file, inSheet(place)].filter((part) => part !== "").join(" › ");
}

/** `Anggota!C14`, `Anggota` for a sheet. */
export function inSheet(place: CellRef | SheetRef): string {
  const { sheet } = sheetOf(place);
  return isCell(place) ? `${sheet}!${address(place)}` : sheet;
}

const cellsNamed = 5;

/** The places of a group: `data.xlsx › Anggota!C14, C15, C16, C17, C18 dan 195 sel lagi`. */
export function groupPlaceText([first, ...others]: FindingGroup["findings"], lang: Lang): string {
  const named = others.slice(0, cellsNamed - 1).flatMap(({ at }) => (isCell(at) ? [`, ${address(at)}`] : []));
  const left = others.length - named.length;
  return placeText(first.at) + named.join("") + (left > 0 ? ` ${reportSentences.moreCells[lang](left)}` : "");
}

/**
 * Cells as evidence: `Anggota!C5:C11, H5; PS-2!B12`. The file is named only where the cells come from several, or where
 * it is not `home`.
 */
export function evidenceText(cells: readonly CellRef[], home: readonly string[]): string {
  const bySheet = new Map<string, string[]>();
  const nameFile = home.length > 1 || cells.some((cell) => cell.sheet.file !== home[0]);
  for (const { sheet, address: span } of cellSpans(cells)) {
    const lead = `${nameFile ? `${sheet.file} › ` : ""}${sheet.sheet}!`;
    const spans = bySheet.get(lead);
    if (spans === undefined) bySheet.set(lead, [span]);
    else spans.push(span);
  }
  return [...bySheet].map(([lead, spans]) => lead + spans.join(", ")).join("; ");
}
