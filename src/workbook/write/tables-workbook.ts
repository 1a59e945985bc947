import type { Cell, Sheet } from "../model.ts";
import type { CellStyle } from "./cell-style.ts";
import { type CellDraft, newSheet, type RowDraft, type SheetDraft } from "./sheet-draft.ts";
import { writeWorkbook } from "./write-workbook.ts";

/** What is typed over text stays text, leading zeros and all. */
const text: CellStyle = { format: "@" };
const plain: CellStyle = {};
const date: CellStyle = { format: "dd\\-mm\\-yyyy" };
const percent: CellStyle = { format: "0.00%" };

/** Rows whose texts say how wide a column is. */
const measuredRows = 200;
/** In characters. */
const [narrowest, widest] = [10, 42] as const;

/**
 * A new .xlsx with a sheet for each table, cell for cell at its place; text stays text, also where it looks like a formula
 * or a number. A name that Excel cannot have is changed as `usableSheetNames` does.
 */
export function workbookFromSheets(sheets: readonly Sheet[]): Uint8Array {
  return writeWorkbook(sheets.map(draftOf));
}

function draftOf({ ref, rows, merges }: Sheet): SheetDraft {
  return {
    ...newSheet(ref.sheet),
    widths: widthsOf(rows.slice(0, measuredRows)),
    moreRows: drafted(rows),
    merges: [...merges],
    gridLines: true,
  };
}

function* drafted(rows: Sheet["rows"]): Generator<readonly [number, RowDraft]> {
  for (const { number, hidden, cells } of rows) {
    yield [number, { cells: new Map(cells.map((cell) => [cell.column, cellDraft(cell)])), isHidden: hidden }];
  }
}

/** Wide enough for most of what stands in a column. */
function widthsOf(rows: Sheet["rows"]): readonly number[] {
  const widths: number[] = [];
  for (const cell of rows.flatMap(({ cells }) => cells)) {
    while (widths.length < cell.column) widths.push(narrowest);
    const needed = Math.min(cell.text.length + 2, widest);
    widths[cell.column - 1] = Math.max(widths[cell.column - 1] ?? narrowest, needed);
  }
  return widths;
}

function cellDraft(cell: Cell): CellDraft {
  switch (cell.kind) {
    case "string":
    case "no-value":
      return { value: cell.text, style: text };
    case "number":
      return { value: { raw: cell.raw }, style: cell.percent ? percent : plain };
    case "date":
      return { value: { day: cell.value }, style: date };
    case "boolean":
      return { value: cell.value, style: plain };
    case "error":
      return { value: { error: cell.text }, style: plain };
  }
}
