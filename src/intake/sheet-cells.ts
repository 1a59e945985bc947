import type { Cell, Sheet } from "../workbook/model.ts";

/**
 * Cells of a sheet by place, a merged area answering with its top-left cell everywhere. Built for a few rows (headers,
 * titles) or for whole columns that are merged downward (a KSM's name over its members).
 */
export interface SheetCells {
  readonly at: (row: number, column: number) => Cell | undefined;
}

export function sheetCells(sheet: Sheet): SheetCells {
  const rows = new Map(sheet.rows.map((row) => [row.number, row.cells]));
  const own = (row: number, column: number) => {
    const cells = rows.get(row);
    if (cells === undefined) return undefined;
    // Most rows are filled from the first column on: the guess is right far more often than not.
    const guess = cells[column - 1];
    return guess?.column === column ? guess : cells.find((cell) => cell.column === column);
  };
  const mergedRows = new Map<number, Sheet["merges"][number][]>();
  for (const merge of sheet.merges) {
    // A merge over a million rows is a formatted column, not a cell over its members.
    for (let row = merge.top; row <= Math.min(merge.bottom, merge.top + 10_000); row++) {
      mergedRows.set(row, [...(mergedRows.get(row) ?? []), merge]);
    }
  }
  return {
    at: (row, column) => {
      const merge = mergedRows.get(row)?.find((area) => area.left <= column && column <= area.right);
      return merge === undefined ? own(row, column) : own(merge.top, merge.left);
    },
  };
}
