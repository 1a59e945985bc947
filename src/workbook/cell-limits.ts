import { type Finding, finding } from "../domain/finding.ts";
import type { CellRef, SheetRef } from "../domain/place.ts";
import { ZipFault } from "./zip.ts";

/** Excel's rows, and the columns of Excel 2003: no table of ours comes near them. */
const lastRow = 1_048_576;
const lastColumn = 256;
/** Two and a half times what 100,000 members take; more would take half a gigabyte of memory. */
const mostCells = 3_000_000;

/** Counts the filled cells of one file, and tells those that are read from those outside the largest used range. */
export interface CellGuard {
  /**
   * Whether the cell is to be read. Throws a `ZipFault`: `too-large` for one too many, `damaged` for a place that no cell
   * has.
   */
  takes(cell: CellRef): boolean;
  /** What was not taken: for each sheet one finding at its first such cell. */
  leftOut(): readonly Finding[];
}

export function cellGuard(): CellGuard {
  let cells = 0;
  const outside = new Map<SheetRef, { readonly first: CellRef; cells: number }>();
  return {
    takes: (cell) => {
      const { row, column, sheet } = cell;
      cells += 1;
      checkCellCount(cells);
      if (!Number.isInteger(row) || row < 1 || column < 1) throw new ZipFault("damaged", `no cell ${row}, ${column}`);
      if (row <= lastRow && column <= lastColumn) return true;
      const known = outside.get(sheet);
      if (known === undefined) outside.set(sheet, { first: cell, cells: 1 });
      else known.cells += 1;
      return false;
    },
    leftOut: () =>
      [...outside.values()].map(({ first, cells: count }) => finding("file/cells-left-out", first, { cells: count })),
  };
}

/** Throws a `ZipFault` `too-large` for more cells than one file may have. */
export function checkCellCount(cells: number): void {
  if (cells > mostCells) throw new ZipFault("too-large", `${mostCells} sel/cells`);
}

/** Smaller parts cannot hold too many cells: the shortest, `<c><v>1</v></c>`, takes 16 bytes. */
const fewestBytes = mostCells * 16;
/** Of so many blocks of so many bytes one tells whether it is worth while to count. */
const blocks = 16;
const block = 65_536;

/**
 * Throws a `ZipFault` `too-large` for a worksheet with too many values, before its cells fill the memory. A sheet that
 * looks from some of its blocks as if it had far fewer is not counted: `cellGuard` will.
 */
export function checkValues(bytes: Uint8Array): void {
  if (bytes.length < fewestBytes) return;
  let sampled = 0;
  for (let at = 0; at < bytes.length; at += blocks * block) sampled += countValues(bytes.subarray(at, at + block));
  if (sampled * blocks > mostCells / 2) checkCellCount(countValues(bytes));
}

/** Cells with a value in the bytes of a worksheet, told by the ends of `v` and `is` alone; those with a prefix are not seen. */
export function countValues(bytes: Uint8Array): number {
  let values = 0;
  for (let at = 3; at < bytes.length && values <= mostCells; at += 1) {
    if (bytes[at] !== bracket) continue;
    const isValue = bytes[at - 1] === letterV && bytes[at - 2] === slash;
    const isInline = bytes[at - 1] === letterS && bytes[at - 2] === letterI && bytes[at - 3] === slash;
    if (isValue || isInline) values += 1;
  }
  return values;
}

const slash = 47;
const bracket = 62;
const letterI = 105;
const letterS = 115;
const letterV = 118;
