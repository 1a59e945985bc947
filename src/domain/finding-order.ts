import type { Finding } from "./finding.ts";
import { isCell } from "./finding.ts";
import { type CellRef, compareText, type SheetRef } from "./place.ts";

/** The sheet that a place lies in. */
export function sheetOf(place: CellRef | SheetRef): SheetRef {
  return isCell(place) ? place.sheet : place;
}

/** Orders findings: causes of others first, then by place (what is about a whole sheet comes before its cells), then by code. */
export function compareFindings(a: Finding, b: Finding): number {
  const [sheetA, sheetB] = [sheetOf(a.at), sheetOf(b.at)];
  const [rowA, columnA] = isCell(a.at) ? [a.at.row, a.at.column] : [0, 0];
  const [rowB, columnB] = isCell(b.at) ? [b.at.row, b.at.column] : [0, 0];
  return (
    Number(b.effects !== undefined) - Number(a.effects !== undefined) ||
    compareText(sheetA.file, sheetB.file) ||
    compareText(sheetA.sheet, sheetB.sheet) ||
    rowA - rowB ||
    columnA - columnB ||
    compareText(a.code, b.code)
  );
}
