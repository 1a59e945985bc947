import type { Cell, SheetRow } from "../workbook/model.ts";
import { catalogue } from "./catalogue/catalogue.ts";
import { isBlankText } from "./cells/reading.ts";
import type { FoundTable } from "./found-table.ts";

/** Also what a page hands on to the next one. */
const totalWords = /^(?:(?:sub\s*|grand\s*)?(?:jumlah|jml|total)|(?:di)?pindahan|dipindahkan)(?:$|[\s:.(])/i;
const spacedTotal = /^(?:j\s+u\s+m\s+l\s+a\s+h|t\s+o\s+t\s+a\s+l)(?:$|[\s:.(])/i;
/** Words with which what stands below a table begins: notes, place and date, signatures. */
export const noteWords =
  /^[(*]*\s*(?:catatan|keterangan|ket\b|nb\b|mengetahui|menyetujui|disetujui|dibuat|diperiksa|hormat|ketua|sekretaris|bendahara|koordinator|lurah|kepala|faskel|ttd)|,\s*(?:tgl\.?|tanggal)?\s*(?:\d{1,2}|\.{2,})\s+[a-z]+\s+\d{4}/i;

/** The row's cells under the table's own headers that hold more than a dash. */
export function cellsUnder(table: FoundTable, row: SheetRow): readonly Cell[] {
  return row.cells.filter((cell) => table.columns.has(cell.column) && !isBlankCell(cell));
}

/** Whether something stands under the table's own headers. */
export function isFilled(table: FoundTable, row: SheetRow): boolean {
  for (const cell of row.cells) if (table.columns.has(cell.column) && !isBlankCell(cell)) return true;
  return false;
}

const longestBlank = 8;

function isBlankCell({ kind, text }: Cell): boolean {
  return kind === "string" && text.length <= longestBlank && isBlankText(text);
}

const totalLetters: ReadonlySet<number> = new Set([..."jtsgpd "].map((letter) => letter.charCodeAt(0)));

/** *Jumlah*, *Total*, *Sub total* and *K01 Total* stand in the row's first text under the header row. */
export function isTotalRow(table: FoundTable, row: SheetRow): boolean {
  const { left, right } = table;
  for (const { kind, column, text } of row.cells) {
    if (kind !== "string" || column < left || column > right) continue;
    if (isOwnTotal(text)) return true;
    const first = text.charCodeAt(0) | 0x20;
    // Nearly every row's first text begins with another letter than these, or a space.
    if (!totalLetters.has(first)) return false;
    const words = text.trim();
    return totalWords.test(words) || (words.charAt(1) === " " && spacedTotal.test(words));
  }
  return false;
}

/** `K01 Total`, as Excel's own subtotals write it. */
function isOwnTotal(text: string): boolean {
  const last = text.charCodeAt(text.length - 1) | 0x20;
  return last === 0x6c && text.length <= longestTotal && /\S\s+total$/i.test(text);
}

const longestTotal = 60;

/**
 * The rows without notes and signatures: what follows the last row that names a record; and, behind a blank row, rows
 * that fill no more than half of the columns, where they look like notes.
 */
export function withoutNotes(table: FoundTable): readonly SheetRow[] {
  const { rows, headers, columns } = table;
  const own = new Set(catalogue[table.name].namedBy.flatMap((key) => headers.get(key)?.column ?? []));
  // Where a title names all rows, any cell makes one.
  const naming = own.size === 0 ? columns : own;
  let end = rows.length;
  while (end > 0) {
    const row = rows[end - 1];
    if (row === undefined || isTotalRow(table, row)) break;
    const under = cellsUnder(table, row);
    const names = under.some(({ column }) => naming.has(column));
    // Names under the roles of those who sign fill many columns too, and hold no figure.
    const isFull = under.length * 2 > headers.size && under.some(({ text }) => /\d/.test(text));
    if (names && (isFull || !isAmongNotes(rows, end - 1))) break;
    end--;
  }
  return rows.slice(0, end);
}

/** Whether, from the blank row above this row on, something reads like a note or stands alone in its row. */
function isAmongNotes(rows: readonly SheetRow[], index: number): boolean {
  let noted = false;
  for (let at = index; at > 0; at--) {
    const cells = rows[at]?.cells ?? [];
    noted ||= cells.length === 1 || cells.some(({ text }) => noteWords.test(text.trim()));
    const gap = (rows[at]?.number ?? 0) - (rows[at - 1]?.number ?? 0);
    if (gap > 1 && noted) return true;
    if ((rows[at - 1]?.cells.length ?? 0) > 3) return false;
  }
  return false;
}
