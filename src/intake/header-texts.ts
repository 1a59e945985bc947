import type { Cell, Sheet, SheetRow } from "../workbook/model.ts";
import type { SheetCells } from "./sheet-cells.ts";

/** What the header of one column says. */
export interface HeaderText {
  readonly column: number;
  /** The lowest of the column's header cells. */
  readonly cell: Cell;
  /** Readings of a header over several rows: all of it, then its lower rows, then the upper ones alone. */
  readonly texts: readonly string[];
}

/** A title over the whole table is merged wider than any group of columns. */
const widestGroup = 50;

/** What stands in each column of some neighbouring rows; a merged cell counts for each column that it covers. */
export function headerTexts(sheet: Sheet, cells: SheetCells, rows: readonly SheetRow[]): readonly HeaderText[] {
  const first = rows[0]?.number ?? 0;
  const last = rows.at(-1)?.number ?? 0;
  const columns = new Set(rows.flatMap((row) => row.cells.map(({ column }) => column)));
  for (const { top, bottom, left, right } of sheet.merges) {
    if (top > last || bottom < first || right - left > widestGroup) continue;
    for (let column = left; column <= right; column++) columns.add(column);
  }
  return [...columns]
    .sort((a, b) => a - b)
    .flatMap((column) => {
      const stack: Cell[] = [];
      for (const { number } of rows) {
        const cell = cells.at(number, column);
        if (cell?.kind === "string" && cell !== stack.at(-1)) stack.push(cell);
      }
      const lowest = stack.at(-1);
      return lowest === undefined ? [] : [{ column, cell: lowest, texts: readings(stack.map(({ text }) => text)) }];
    });
}

/** A header in its own right, which is no unit of what stands above it. */
const rowNumber = /^no(?:mor)?\b\.?\s*(?:urut)?$/i;

function readings(stack: readonly string[]): readonly string[] {
  const downward = stack.map((_, from) => stack.slice(from).join(" "));
  return rowNumber.test((stack.at(-1) ?? "").trim()) ? downward : [...downward, ...stack.slice(0, -1).reverse()];
}
