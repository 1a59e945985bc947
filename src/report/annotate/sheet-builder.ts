import { columnLetters } from "../../domain/place.ts";
import {
  merge,
  newSheet,
  putRow,
  type SheetDraft,
  type StyledCell,
  setHeight,
} from "../../workbook/write/sheet-draft.ts";
import { type MeasuredText, rowHeight } from "../sheet/row-height.ts";

/** A cell that may take the place of several, merged. */
export interface SpanCell {
  readonly cell: StyledCell;
  readonly span: number;
}

export type Row = readonly (StyledCell | SpanCell)[];

/** Rows of a sheet as they are laid down, with what Excel has to be told about each. */
export interface SheetBuilder {
  /** A row, as high as its wrapped texts need unless told. Gives its number. */
  row(cells: Row, height?: number): number;
  /** A row whose `cell` goes over the columns from behind `before` to the last one. */
  wide(before: readonly StyledCell[], cell: StyledCell, height?: number): number;
  blank(): void;
  readonly sheet: SheetDraft;
}

const emptyRowHeight = 8;

export const spanning = (cell: StyledCell, span: number): SpanCell => ({ cell, span });

/** Begins a sheet whose columns are `widths` characters wide. */
export function sheetBuilder(name: string, widths: readonly number[]): SheetBuilder {
  const sheet: SheetDraft = { ...newSheet(name), widths };
  let last = 0;

  const row = (cells: Row, height?: number) => {
    last += 1;
    const laid: StyledCell[] = [];
    const merges: string[] = [];
    const sizes: MeasuredText[] = [];
    for (const one of cells) {
      const { cell, span } = "cell" in one ? one : { cell: one, span: 1 };
      const [value, style] = cell;
      const width = widths.slice(laid.length, laid.length + span).reduce((sum, column) => sum + column, 0);
      if (style.wrap === true && typeof value === "string") sizes.push([value, width, style]);
      const left = columnLetters(laid.length + 1);
      laid.push(cell, ...Array.from({ length: span - 1 }, (): StyledCell => [null, style]));
      if (span > 1) merges.push(`${left}${last}:${columnLetters(laid.length)}${last}`);
    }
    putRow(sheet, last, laid);
    for (const range of merges) merge(sheet, range);
    setHeight(sheet, last, height ?? rowHeight(...sizes));
    return last;
  };
  return {
    row,
    wide: (before, cell, height) => row([...before, spanning(cell, widths.length - before.length)], height),
    blank: () => {
      row([], emptyRowHeight);
    },
    sheet,
  };
}
