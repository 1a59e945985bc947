import type { TakenOff } from "../domain/ps2-list.ts";
import type { Cell, SheetRow } from "../workbook/model.ts";
import { isBlankText } from "./cells/reading.ts";
import type { FoundTable } from "./found-table.ts";

const died = /^(?:telah |sudah |kk )?(?:meninggal|wafat|almarhum|almarhumah|alm\b)/;
const gone =
  /\b(?:pindah(?!an)|dicoret|coret|dihapus|keluar dari|tidak miskin|tdk miskin|bukan miskin|non[\s-]*miskin|kaya)\b|(?<!\b(?:tidak|tdk|kurang|krg|belum|pra)\s+)\bmampu\b/;
const no = /^(?:tidak|tdk|t|bukan|no|n|0|x|✗|✘)\b|^(?:✗|✘)$/;
/** Whoever writes more writes about something else. */
const longestStatus = 60;

/**
 * Whether a row says that it belongs to the list no more: its status is *Pindah*, *Tidak Miskin*, *Mampu*, *Dicoret* or
 * *Meninggal*; or none of the columns says yes that alone make the list PS-2 (`rowBy`).
 */
export function takenOff(table: FoundTable, row: SheetRow, rowBy: readonly number[]): TakenOff | undefined {
  const beside = row.cells.filter(
    ({ column, text }) =>
      !table.columns.has(column) && column >= table.left && column <= table.right + 1 && text.length <= longestStatus,
  );
  const dead = beside.find(({ text }) => died.test(status(text)));
  if (dead !== undefined) return { what: "person", cell: dead };
  const moved = beside.find(({ text }) => gone.test(status(text)));
  if (moved !== undefined) return { what: "household", cell: moved };
  return rowBy.length === 0 || rowBy.some((column) => saysYes(row, column)) ? undefined : unmarked(table, row, rowBy);
}

const status = (text: string) => text.toLowerCase().replace(/\s+/g, " ").trim();

const cellAt = (row: SheetRow, column: number): Cell | undefined => row.cells.find((cell) => cell.column === column);

function saysYes(row: SheetRow, column: number): boolean {
  const text = cellAt(row, column)?.text ?? "";
  return !isBlankText(text) && !no.test(status(text));
}

function unmarked(table: FoundTable, row: SheetRow, rowBy: readonly number[]): TakenOff {
  const column = rowBy[0] ?? 1;
  const cell = cellAt(row, column) ?? { sheet: table.sheet.ref, row: row.number, column, text: "" };
  return { what: "household", cell };
}
