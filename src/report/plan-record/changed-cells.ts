import { dateFromSerial } from "../../domain/calendar.ts";
import { type Finding, finding } from "../../domain/finding.ts";
import { address, compareCells } from "../../domain/place.ts";
import { dateCell } from "../../workbook/make-cell.ts";
import type { Cell } from "../../workbook/model.ts";
import type { PlanNow } from "./plan-now.ts";
import type { PlanRecord, WrittenValue } from "./plan-record.ts";

/**
 * The cells that are not as they were written, with what stood in them; a cell that was left blank for people is filled in,
 * not changed. A formula counts by its text, as its result follows from other cells. In the order of the sheets.
 */
export function changedCells({ sheets }: PlanRecord, now: PlanNow): readonly Finding[] {
  return Object.entries(sheets).flatMap(([sheet, written]) => {
    if (!now.hasSheet(sheet)) return [finding("plan/sheet-removed", { file: now.file, sheet }, {})];
    const changed = Object.entries(written).flatMap(([at, value]) => {
      if (isAsWritten(value, now.cell(sheet, at), now.formula(sheet, at))) return [];
      const cell = now.cell(sheet, at);
      return [{ at: now.place(sheet, at), from: shownThen(value, cell), to: shownNow(cell, now.formula(sheet, at)) }];
    });
    const filled = now
      .cellsOf(sheet)
      .filter((cell) => !Object.hasOwn(written, address(cell)))
      .map((cell) => ({ at: cell, to: shownNow(cell, now.formula(sheet, address(cell))) }));
    return [
      ...changed.map(({ at, from, to }) => finding("plan/cell-changed", at, { from, to })),
      ...filled.map(({ at, to }) => finding("plan/cell-filled", at, { to })),
    ].toSorted(byPlace);
  });
}

const byPlace = (a: Finding, b: Finding) => ("row" in a.at && "row" in b.at ? compareCells(a.at, b.at) : 0);

/** Whether a value that was written still stands. */
export function isAsWritten(written: WrittenValue, cell: Cell | undefined, formula: string | undefined): boolean {
  if (typeof written === "object") return formula === "" || sameFormula(written.formula, formula);
  if (formula !== undefined || cell === undefined) return false;
  if (typeof written === "number") return (cell.kind === "number" || cell.kind === "date") && cell.value === written;
  return cell.kind === "string" && cell.text.replaceAll("\r\n", "\n") === written.replaceAll("\r\n", "\n");
}

/** Programs set blanks, capitals and the quotes around sheets' names in formulas each in its own way. */
function sameFormula(written: string, now: string | undefined): boolean {
  const folded = (formula: string) =>
    formula
      .replaceAll(/'([\w.]+)'!/g, "$1!")
      .replaceAll(/\s/g, "")
      .toUpperCase();
  return now !== undefined && folded(now) === folded(written);
}

/** A number is the day that it counts where the cell shows a date. */
function shownThen(value: WrittenValue, cell: Cell | undefined): string {
  if (typeof value === "object") return `=${value.formula}`;
  if (typeof value !== "number" || cell?.kind !== "date") return String(value);
  const date = dateFromSerial(value, "1900");
  return date === undefined ? String(value) : dateCell(cell, date).text;
}

function shownNow(cell: Cell | undefined, formula: string | undefined): string {
  return formula === undefined || formula === "" ? (cell?.text ?? "") : `=${formula}`;
}
