import type { Range } from "../../workbook/model.ts";
import type { CellStyle, DesignCell, SheetDesign } from "../../workbook/patch/types.ts";
import { rowHeight } from "../row-height.ts";

/** A cell that may take the place of several, merged. */
export type SpanCell = DesignCell & { readonly span?: number };
export type Row = readonly SpanCell[];

/** Rows of a sheet as they are laid down, with what Excel has to be told about each. */
export interface SheetBuilder {
  /** A row, as high as its wrapped texts need unless told. Gives its number. */
  row(cells: Row, height?: number): number;
  /** A row whose `cell` goes over the columns from behind `before` to the last one. */
  wide(before: Row, cell: DesignCell, height?: number): number;
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
const plain: readonly CellStyle[] = ["wrapped", "link", "muted", "subtitle", "met", "quiet"];
/** Styles that do not wrap. */
const oneLine: readonly CellStyle[] = ["text", "ditto"];

/** A cell's text and the letters that fit in a line of it. */
function sized({ value, style }: DesignCell, width: number): readonly [text: string, letters: number] {
  const letters = Math.max(1, width - indent) * (plain.includes(style) ? lettersPerCharacter : boldPerCharacter);
  return [String(value ?? ""), letters];
}

/** Collects the rows of a sheet whose columns are `columns` characters wide. */
export function sheetBuilder(columns: readonly number[]): SheetBuilder {
  const rows: DesignCell[][] = [];
  const rowHeights = new Map<number, number>();
  const merges: Range[] = [];

  const row = (cells: Row, height?: number) => {
    const number = rows.length + 1;
    const laid: DesignCell[] = [];
    const sizes: (readonly [text: string, letters: number])[] = [];
    for (const { span = 1, ...cell } of cells) {
      const left = laid.length + 1;
      const width = columns.slice(laid.length, laid.length + span).reduce((sum, column) => sum + column, 0);
      if (!oneLine.includes(cell.style)) sizes.push(sized(cell, width));
      laid.push(cell, ...Array.from({ length: span - 1 }, () => ({ value: null, style: cell.style })));
      if (span > 1) merges.push({ top: number, left, bottom: number, right: laid.length });
    }
    rows.push(laid);
    rowHeights.set(number, Math.min(highestRow, height ?? rowHeight(...sizes)));
    return number;
  };
  return {
    row,
    wide: (before, cell, height) => row([...before, { ...cell, span: columns.length - before.length }], height),
    blank: () => {
      row([], emptyRowHeight);
    },
    design: { columns, rows, rowHeights, merges },
  };
}
