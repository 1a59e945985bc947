import type { Cell, Range, Sheet, SheetRow } from "../workbook/model.ts";

/** Cells of a sheet by place, a merged area answering with its top-left cell everywhere. */
export interface SheetCells {
  readonly at: (row: number, column: number) => Cell | undefined;
}

/** A merge over a million rows is a formatted column, not a cell over its members. */
const mostMergedRows = 10_000;

/** The row's own cell in a column. Most rows are filled from the first column on, so that a guess finds it. */
export function cellIn({ cells }: SheetRow, column: number): Cell | undefined {
  const guess = cells[column - 1];
  return guess?.column === column ? guess : cells.find((cell) => cell.column === column);
}

export function sheetCells({ rows, merges }: Sheet): SheetCells {
  const mergesByRow = new Map<number, Range[]>();
  for (const merge of merges) {
    for (let row = merge.top; row <= Math.min(merge.bottom, merge.top + mostMergedRows); row++) {
      const others = mergesByRow.get(row);
      if (others === undefined) mergesByRow.set(row, [merge]);
      else others.push(merge);
    }
  }
  const own = (number: number, column: number) => {
    const row = rowOf(rows, number);
    return row === undefined ? undefined : cellIn(row, column);
  };
  return {
    at: (row, column) => {
      const merge = mergesByRow.get(row)?.find((area) => area.left <= column && column <= area.right);
      return merge === undefined ? own(row, column) : own(merge.top, merge.left);
    },
  };
}

/** By halving: rows are in order, and few are asked for. */
function rowOf(rows: readonly SheetRow[], number: number): SheetRow | undefined {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((rows[middle]?.number ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  const row = rows[low];
  return row?.number === number ? row : undefined;
}
