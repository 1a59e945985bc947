import type { CellFormulaValue, CellValue, Worksheet } from "exceljs";
import type { CellStyle } from "../workbook-style.ts";

/** A cell's value and its look. */
export type StyledCell = readonly [value: CellValue, style: CellStyle];

export function put(sheet: Worksheet, address: string, value: CellValue, style: CellStyle): void {
  const cell = sheet.getCell(address);
  cell.style = style;
  cell.value = value;
}

/** Fills a row from column A on. */
export function putRow(sheet: Worksheet, number: number, cells: readonly StyledCell[]): void {
  const row = sheet.getRow(number);
  for (const [index, [value, style]] of cells.entries()) {
    const cell = row.getCell(index + 1);
    cell.style = style;
    if (value !== null) cell.value = value;
  }
}

/** One value over the columns `from` to `to` of a row. */
export function putAcross(
  sheet: Worksheet,
  row: number,
  [from, to]: readonly [string, string],
  value: CellValue,
  style: CellStyle,
): void {
  put(sheet, `${from}${row}`, value, style);
  sheet.mergeCells(`${from}${row}:${to}${row}`);
}

/** A formula with the result that it has now, so that programs which do not calculate show it as well. */
export const formula = (text: string, result: number | string): CellFormulaValue => ({ formula: text, result });

/** The sum of a range; sums within it are not counted twice. */
export function subtotal(column: string, first: number, last: number, result: number): CellFormulaValue | number {
  return last < first ? result : formula(`SUBTOTAL(9,${column}${first}:${column}${last})`, result);
}

/** A cell of another sheet: `'Rencana Pinjaman'!H10`. */
export const reference = (sheet: Worksheet, address: string): string => `'${sheet.name}'!${address}`;

/** A text within a formula. */
export const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
