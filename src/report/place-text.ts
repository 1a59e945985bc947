import { isCell } from "../domain/finding.ts";
import { sheetOf } from "../domain/finding-order.ts";
import { address, type CellRef, type SheetRef } from "../domain/place.ts";
import type { Lang } from "../messages/lang.ts";
import { reportSentences } from "../messages/report-text.ts";
import { cellSpans } from "./cell-spans.ts";
import type { FindingGroup } from "./group-findings.ts";

/**
 * `data.xlsx › Anggota!C14`, `data.xlsx › Anggota` for a sheet, `data.xlsx` for a file, `data.csv › C14` in a CSV, whose only
 * sheet has its name; without the file where it is `home`.
 */
export function placeText(place: CellRef | SheetRef, home?: string): string {
  const { file, sheet } = sheetOf(place);
  if (/\.(?:csv|tsv|txt)$/i.test(file)) return isCell(place) ? `${file} › ${address(place)}` : file;
  return [file === home && sheet !== "" ? "" : file, inSheet(place)].filter((part) => part !== "").join(" › ");
}

/** `Anggota!C14`, `Anggota` for a sheet. */
export function inSheet(place: CellRef | SheetRef): string {
  const { sheet } = sheetOf(place);
  return isCell(place) ? `${sheet}!${address(place)}` : sheet;
}

const cellsNamed = 5;

/** The places of a group, each once: `data.xlsx › Anggota!C14, C15, C16, C17, C18 dan 195 sel lagi`. */
export function groupPlaceText(group: FindingGroup["findings"], lang: Lang, home?: string): string {
  const cells = cellsOfGroup(group).map(address);
  const left = cells.length - cellsNamed;
  return (
    placeText(group[0].at, home) +
    cells
      .slice(1, cellsNamed)
      .map((cell) => `, ${cell}`)
      .join("") +
    (left > 0 ? ` ${reportSentences.moreCells[lang](left)}` : "")
  );
}

/** The cells that a group is about, each once, though there may be several findings on it. */
export function cellsOfGroup(group: FindingGroup["findings"]): readonly CellRef[] {
  const cells = group.flatMap(({ at }) => (isCell(at) ? [at] : []));
  return [...new Map(cells.map((cell) => [address(cell), cell])).values()];
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
