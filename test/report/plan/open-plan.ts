import type { Cell, CellFormulaValue, Workbook, Worksheet } from "exceljs";
import { openedWorkbook } from "../../../fixtures/make/new-workbook.ts";
import { planWorkbook } from "../../../src/report/plan/plan-workbook.ts";
import type { RenderOptions } from "../../../src/report/render-options.ts";
import { planned } from "../../build/plan.ts";

export const indonesian: RenderOptions = { lang: "id", showNik: false };

export function writtenPlan(input = planned(), options = indonesian): Uint8Array {
  return planWorkbook(input.report, input.kelurahan, options);
}

/** The plan as written and opened again. */
export async function openedPlan(input = planned(), options = indonesian): Promise<Workbook> {
  return openedWorkbook(writtenPlan(input, options));
}

/** The sheets that people see and print. */
export function visibleSheets(workbook: Workbook): Worksheet[] {
  return workbook.worksheets.filter(({ state }) => state === "visible");
}

export function sheetOf(workbook: Workbook, name: string): Worksheet {
  const sheet = workbook.getWorksheet(name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** Filled cells, a merged area once. */
export function cellsOf(sheet: Worksheet): Cell[] {
  const cells: Cell[] = [];
  sheet.eachRow((row) => row.eachCell((cell) => cell.master === cell && cells.push(cell)));
  return cells;
}

/** What a cell shows: the result of a formula, else its value. exceljs forgets a result of 0 when it reads. */
export function shown(cell: Cell): unknown {
  return isFormula(cell.value) ? (cell.value.result ?? 0) : cell.value;
}

export function isFormula(value: Cell["value"]): value is CellFormulaValue {
  return typeof value === "object" && value !== null && "formula" in value;
}

/** The first row in whose column the text stands. */
export function rowOf(sheet: Worksheet, column: string, text: string | number): number {
  const cell = cellsOf(sheet).find((other) => other.address.replace(/\d+$/, "") === column && shown(other) === text);
  if (cell === undefined) throw new Error(`no ${text} in column ${column} of ${sheet.name}`);
  return cell.fullAddress.row;
}

/** All texts of the sheet, in the order of its cells. */
export function textsOf(sheet: Worksheet): string[] {
  return cellsOf(sheet).flatMap((cell) => {
    const value = shown(cell);
    return typeof value === "string" ? [value] : [];
  });
}
