import type { SheetRow } from "../workbook/model.ts";
import { noteWords } from "./row-kinds.ts";

/** A row of so many texts may head a table. */
const fewestHeaders = 3;
/** So many rows right below it must look like its records. */
const fewestRecords = 2;
const longestHeader = 60;

/** Long digit strings and dates are data; no header row holds them. Keeps the search cheap on long lists. */
export function isData(row: SheetRow): boolean {
  for (const cell of row.cells) {
    if (cell.kind === "date" || (cell.kind === "number" && cell.value > 9999)) return true;
    if (cell.kind === "string" && cell.text.length > 5 && /\d{6}/.test(cell.text)) return true;
  }
  return false;
}

/** What looks like the records of a table that the row at `index` heads; none where it looks like no header. */
export function recordsUnder(rows: readonly SheetRow[], index: number): readonly SheetRow[] {
  const header = rows[index];
  if (header === undefined || !isHeaderLike(header)) return [];
  const records = recordsBelow(rows, index);
  return records.length >= fewestRecords && hasFigures(records) ? records : [];
}

function isHeaderLike(row: SheetRow): boolean {
  const { cells } = row;
  const isText = cells.every(
    ({ kind, text }) => kind === "string" && /\p{L}/u.test(text) && text.length <= longestHeader,
  );
  return cells.length >= fewestHeaders && isText && !isData(row) && !cells.some(({ text }) => noteWords.test(text));
}

/** The rows right below a header, as far as they fill at least half of its columns. */
function recordsBelow(rows: readonly SheetRow[], index: number): readonly SheetRow[] {
  const header = rows[index];
  const columns = new Set(header?.cells.map(({ column }) => column));
  let next = (header?.number ?? 0) + 1;
  let end = index + 1;
  for (; end < rows.length; end += 1, next += 1) {
    const row = rows[end];
    const filled = row?.cells.filter(({ column }) => columns.has(column)) ?? [];
    if (row?.number !== next || filled.length * 2 < columns.size) break;
  }
  return rows.slice(index + 1, end);
}

/** A list of names and roles alone, as those who sign, is none. */
function hasFigures(rows: readonly SheetRow[]): boolean {
  return rows.some(({ cells }) => cells.some(({ text }) => /\d/.test(text)));
}
