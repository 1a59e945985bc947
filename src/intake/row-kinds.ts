import type { Cell, SheetRow } from "../workbook/model.ts";
import { normaliseLabel } from "./catalogue/label.ts";
import type { FoundTable } from "./find-tables.ts";

/** What a row under a header is: a record, a line of totals, or something that is no data at all. */
export type RowKind = "record" | "total" | "aside";

const totalWords = /^(?:sub\s*|grand\s*)?(?:jumlah|total)(?:$|[\s:.(])/i;
const unitWords = /^[([]?\s*(?:rp\.?|rupiah|orang|org|bulan|bln|thn|tahun|%|ya\/tidak|l\/p|\d{1,2}|[a-z])\s*[)\]]?$/i;

/** The row's cells under the table's own headers, by column. */
export function cellsUnder(table: FoundTable, row: SheetRow): ReadonlyMap<number, Cell> {
  const columns = new Set([...table.headers.values()].map(({ column }) => column));
  return new Map(row.cells.filter(({ column }) => columns.has(column)).map((cell) => [cell.column, cell]));
}

/** *Jumlah*, *Total* and *Sub total* stand in the row's first text. */
export function isTotalRow(row: SheetRow): boolean {
  const first = row.cells.find(({ kind }) => kind === "string");
  return first !== undefined && totalWords.test(first.text.trim());
}

/** A row of column numbers or units right under the header: `1 2 3 …`, `(Rp)`. */
export function isColumnNumbers(cells: readonly Cell[]): boolean {
  return cells.length > 1 && cells.every(({ text }) => unitWords.test(text.trim()));
}

/** The header once more, as at the top of a printed page. */
export function isRepeatedHeader(table: FoundTable, under: ReadonlyMap<number, Cell>): boolean {
  let equal = 0;
  for (const { cell, column } of table.headers.values()) {
    const text = under.get(column)?.text;
    if (text !== undefined && normaliseLabel(text) === normaliseLabel(cell.text)) equal++;
  }
  return equal >= 2;
}
