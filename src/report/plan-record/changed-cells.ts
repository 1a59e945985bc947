import { dateFromSerial } from "../../domain/calendar.ts";
import { type Finding, finding } from "../../domain/finding.ts";
import { address, type CellRef, compareCells } from "../../domain/place.ts";
import { dateCell } from "../../workbook/make-cell.ts";
import type { Cell } from "../../workbook/model.ts";
import type { AlignedPlan } from "./aligned-plan.ts";
import { fillsBlanks } from "./blanks-in-text.ts";
import type { PlanRecord, WrittenValue } from "./plan-record.ts";

/**
 * What people changed since the plan was written. A cell that is left to people may be changed, and its blanks are there
 * to be filled; any other, blank or not, belongs to what is signed. A formula counts by its text, as its result follows from other
 * cells, and moves with the lines it refers to. In the order of the sheets.
 */
export function changedCells({ sheets, open }: PlanRecord, now: AlignedPlan): readonly Finding[] {
  const leftBehind: CellRef[] = [];
  const findings = Object.entries(sheets).flatMap(([sheet, written]) => {
    if (!now.hasSheet(sheet)) return [finding("plan/sheet-removed", now.place(sheet, "A1"), {})];
    const openHere = new Set(open[sheet] ?? []);
    const changed = Object.keys(written).flatMap((at): readonly Finding[] => {
      if (now.isGone(sheet, at)) return [];
      const [cell, formula, value] = [now.cell(sheet, at), now.formula(sheet, at), now.written(sheet, at)];
      if (value === undefined || isAsWritten(value, cell, formula)) return [];
      const place = now.place(sheet, at);
      if (isLeftBehind(written[at], value, formula)) {
        leftBehind.push(place);
        return [];
      }
      return [changeOf(place, value, cell, formula, openHere.has(at))];
    });
    const leftToPeople = new Set([...openHere].map((at) => address(now.place(sheet, at))));
    const filled = now.filled(sheet).map((cell) => filledFinding(cell, leftToPeople.has(address(cell))));
    return [...changed, ...filled].toSorted(byPlace);
  });
  return [...withLeftBehind(now.findings, leftBehind), ...findings];
}

function changeOf(
  place: CellRef,
  value: WrittenValue,
  cell: Cell | undefined,
  formula: string | undefined,
  isOpen: boolean,
): Finding {
  const to = shownNow(cell, formula);
  const args = { from: shownThen(value, cell), to };
  const fits = typeof value === "string" && cell !== undefined ? fillsBlanks(value, cell.text) : "no-blanks";
  if (!isOpen || fits === "changed") return finding("plan/signed-cell-changed", place, args);
  return fits === "filled" ? finding("plan/cell-filled", place, { to }) : finding("plan/cell-changed", place, args);
}

/** A blank that is not left to people belongs to what is signed as much as a word does. */
function filledFinding(cell: Cell, isOpen: boolean): Finding {
  const to = cell.text;
  return isOpen
    ? finding("plan/cell-filled", cell, { to })
    : finding("plan/signed-cell-changed", cell, { from: "", to });
}

const byPlace = (a: Finding, b: Finding) => ("row" in a.at && "row" in b.at ? compareCells(a.at, b.at) : 0);

/** A program that moves lines without their formulas makes sums of other cells: one cause, told once. */
function withLeftBehind(findings: readonly Finding[], formulas: readonly CellRef[]): readonly Finding[] {
  if (formulas.length === 0) return findings;
  const told = findings.find(({ code }) => code === "plan/lines-shifted");
  const [first] = formulas;
  if (told === undefined || first === undefined) return findings;
  const apart = finding("plan/formulas-left-behind", told.at, { formulas: formulas.length }, formulas.slice(0, 1));
  return findings.map((one) => (one === told ? apart : one));
}

/** Whether what was written in a cell still stands; a formula also where it was left behind by lines that moved. */
export function stillStands(
  { sheets }: Pick<PlanRecord, "sheets">,
  now: AlignedPlan,
  sheet: string,
  at: string,
): boolean {
  const [moved, formula] = [now.written(sheet, at), now.formula(sheet, at)];
  if (moved === undefined || now.isGone(sheet, at)) return false;
  return isAsWritten(moved, now.cell(sheet, at), formula) || isLeftBehind(sheets[sheet]?.[at], moved, formula);
}

/** Whether a value that was written, a formula with its references moved, still stands. */
export function isAsWritten(written: WrittenValue, cell: Cell | undefined, formula: string | undefined): boolean {
  if (typeof written === "object") {
    return formula === "" || sameFormula(written.formula, formula) || lostItsCells(written.formula, formula);
  }
  if (formula !== undefined || cell === undefined) return false;
  if (typeof written === "number") return (cell.kind === "number" || cell.kind === "date") && cell.value === written;
  return cell.kind === "string" && cell.text.replaceAll("\r\n", "\n") === written.replaceAll("\r\n", "\n");
}

/** A formula whose cells were removed: what removed them is told where they stood. */
const lostItsCells = (written: string, now: string | undefined) =>
  now !== undefined && written.includes("#REF!") && now.includes("#REF!");

function isLeftBehind(before: WrittenValue | undefined, moved: WrittenValue, now: string | undefined): boolean {
  if (typeof before !== "object" || typeof moved !== "object") return false;
  return before.formula !== moved.formula && sameFormula(before.formula, now);
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
