import type { Range } from "../../workbook/model.ts";
import type { CellStyle, DesignCell, SheetDesign } from "../../workbook/patch/types.ts";
import { rowHeight } from "../row-height.ts";

type Row = readonly (DesignCell | null)[];

/** Rows of a sheet as they are laid down, with what Excel has to be told about each. */
export interface SheetBuilder {
  /** A row of the table, as high as its wrapped texts need. Gives its number. */
  row(cells: Row): number;
  /** A cell that goes over the columns from `left` to the last one, beside those given before it. */
  wide(cells: Row, cell: DesignCell, height?: number): number;
  blank(): void;
  readonly design: Pick<SheetDesign, "columns" | "rows" | "rowHeights" | "merges">;
}

const emptyRowHeight = 8;
/** In points, Excel's limit for a row. */
const highestRow = 409;
/** Characters that an indented cell loses. */
const indent = 2;
/** Letters of 10-point Calibri that fit where a column counts one character; bold ones are wider. */
const lettersPerCharacter = 1.2;
const boldPerCharacter = 1.05;
const plain: readonly CellStyle[] = ["wrapped", "link", "muted", "subtitle"];

/** A cell's text and the letters that fit in a line of it. */
function sized({ value, style }: DesignCell, width: number): readonly [text: string, letters: number] {
  const letters = Math.max(1, width - indent) * (plain.includes(style) ? lettersPerCharacter : boldPerCharacter);
  return [String(value ?? ""), letters];
}

/** Collects the rows of a sheet whose columns are `columns` characters wide. */
export function sheetBuilder(columns: readonly number[]): SheetBuilder {
  const rows: Row[] = [];
  const rowHeights = new Map<number, number>();
  const merges: Range[] = [];
  const add = (row: Row, height: number) => {
    rows.push(row);
    rowHeights.set(rows.length, Math.min(highestRow, height));
    return rows.length;
  };
  const sizes = (cells: Row) =>
    cells.flatMap((cell, index) => (cell === null || cell.style === "text" ? [] : [sized(cell, columns[index] ?? 1)]));
  return {
    row: (cells) => add(cells, rowHeight(...sizes(cells))),
    wide(cells, cell, height) {
      const left = cells.length + 1;
      const width = columns.slice(cells.length).reduce((sum, column) => sum + column, 0);
      const filled: Row = [...cells, cell, ...columns.slice(left).map(() => ({ value: null, style: cell.style }))];
      const number = add(filled, height ?? rowHeight(...sizes(cells), sized(cell, width)));
      merges.push({ top: number, left, bottom: number, right: columns.length });
      return number;
    },
    blank: () => {
      add([], emptyRowHeight);
    },
    design: { columns, rows, rowHeights, merges },
  };
}
