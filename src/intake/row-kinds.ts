import type { Cell, SheetRow } from "../workbook/model.ts";
import { catalogue } from "./catalogue/catalogue.ts";
import type { FoundTable } from "./find-tables.ts";

const totalWords = /^(?:sub\s*|grand\s*)?(?:jumlah|total)(?:$|[\s:.(])/i;
const unitWords = /^[([]?\s*(?:rp\.?|rupiah|orang|org|bulan|bln|thn|tahun|%|ya\/tidak|l\/p|\d{1,2}|[a-z])\s*[)\]]?$/i;

/** The row's cells under the table's own headers. */
export function cellsUnder(table: FoundTable, row: SheetRow): readonly Cell[] {
  return row.cells.filter(({ column }) => table.columns.has(column));
}

/** *Jumlah*, *Total* and *Sub total* stand in the row's first text under the header row. */
export function isTotalRow(table: FoundTable, row: SheetRow): boolean {
  const { left, right } = table;
  const first = row.cells.find(({ kind, column }) => kind === "string" && column >= left && column <= right);
  return first !== undefined && totalWords.test(first.text.trim());
}

/** A row of column numbers or units right under the header: `1 2 3 …`, `(Rp)`. */
export function isColumnNumbers(cells: readonly Cell[]): boolean {
  return cells.length > 1 && cells.every(({ text }) => unitWords.test(text.trim()));
}

/**
 * The rows without notes and signatures: what follows the last row that names a record, and, behind a blank row, rows
 * that name none or hold a single text.
 */
export function withoutNotes(table: FoundTable): readonly SheetRow[] {
  const naming = new Set(catalogue[table.name].namedBy.flatMap((key) => table.headers.get(key)?.column ?? []));
  let end = table.rows.length;
  while (end > 0) {
    const row = table.rows[end - 1];
    if (row === undefined || isTotalRow(table, row)) break;
    const under = cellsUnder(table, row);
    const names = under.some(({ column }) => naming.has(column));
    if (names && (under.length > 1 || table.headers.size === 1 || !isBehindBlankRow(table.rows, end - 1))) break;
    end--;
  }
  return table.rows.slice(0, end);
}

/** Whether a blank row stands somewhere between this row and the last one that is clearly data. */
function isBehindBlankRow(rows: readonly SheetRow[], index: number): boolean {
  for (let at = index; at > 0; at--) {
    const gap = (rows[at]?.number ?? 0) - (rows[at - 1]?.number ?? 0);
    if (gap > 1) return true;
    if ((rows[at - 1]?.cells.length ?? 0) > 2) return false;
  }
  return false;
}
