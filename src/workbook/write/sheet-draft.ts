import type { Range } from "../model.ts";
import { parseAddress, parseRange } from "./cell-address.ts";
import type { CellStyle } from "./cell-style.ts";
import type { Dialect } from "./dialect.ts";
import type { HighlightStyle } from "./styles.ts";

/** A formula with the result that it has now: programs that do not calculate show it, and Excel until something changes. */
export interface Formula {
  readonly formula: string;
  readonly result: number | string;
}

/** A number digit for digit, as somebody's file has it. */
interface RawNumber {
  readonly raw: string;
}

/** A date by its serial number in the 1900 system, whatever system the workbook has. */
interface Day {
  readonly day: number;
}

/** `#N/A` and its like. */
interface ErrorValue {
  readonly error: string;
}

/** A string is text, never a formula. Null is a cell that has a look only. */
export type CellValue = string | number | boolean | Formula | RawNumber | Day | ErrorValue | null;

/** A jump to a cell such as `C14`, by the name that a sheet has or was meant to have. */
export interface CellLink {
  readonly sheet: string;
  readonly cell: string;
}

/** A look that the workbook has already, by the number under which its cells name it. */
interface KnownFormat {
  readonly formatIndex: number;
}

export interface CellDraft {
  readonly value: CellValue;
  readonly style: CellStyle | KnownFormat;
  readonly link?: CellLink;
}

export interface RowDraft {
  /** By column, from 1. */
  readonly cells: Map<number, CellDraft>;
  /** In points; where it is left out, the program that opens the workbook decides. */
  height?: number;
  readonly isHidden?: boolean;
  /** How deep it lies within rows that can be folded away below the row that sums them up; 0 where it is left out. */
  readonly level?: number;
}

/** What may be typed into the cells of a range, and what Excel says at them. */
export interface Validation {
  readonly range: string;
  readonly rule?: {
    readonly type: "list" | "whole" | "decimal" | "date" | "textLength";
    readonly operator?: "between" | "equal" | "greaterThanOrEqual";
    readonly formulas: readonly (string | number)[];
    /** `warning` asks whether the entry shall stand, `stop` does not take it. */
    readonly strictness: "stop" | "warning";
    readonly error: string;
  };
  readonly message?: { readonly title: string; readonly text: string };
}

/** Cells that take another look while a formula holds; it is written for the first cell of the ranges. */
interface Highlight {
  readonly ranges: string;
  readonly formula: string;
  readonly style: HighlightStyle;
}

/** A4. In the head and the foot, `&` begins one of Excel's codes. */
export interface Page {
  readonly orientation: "portrait" | "landscape";
  readonly pagesWide: number;
  readonly printArea?: string;
  /** `4:4` */
  readonly repeatedRows?: string;
  /** `A:B` */
  readonly repeatedColumns?: string;
  readonly centred?: boolean;
  readonly gridLines?: boolean;
  readonly foot: string;
}

/** What the workbook, be it new or somebody's, means for a part of a drawing. */
export interface DrawingContext {
  readonly dialect: Dialect;
  /** The name that a sheet has in the workbook; undefined where there is none. */
  sheetNamed(name: string): string | undefined;
}

/** A chart that lies over cells of a sheet. */
export interface ChartDraft {
  readonly area: Range;
  /** By which Excel lists it. */
  readonly name: string;
  /** What it shows, for those who do not see it. */
  readonly description: string;
  /** The chart part, whose series name their cells by the sheets' names in the workbook. */
  part(context: DrawingContext): string;
}

/** A sheet while it is being filled; `putCell` and its neighbours do that. */
export interface SheetDraft {
  readonly name: string;
  /** In characters, from column A. */
  widths: readonly number[];
  /** Looks of the columns' cells that have none of their own, from column A. */
  columnStyles: readonly CellStyle[];
  readonly rows: Map<number, RowDraft>;
  /** Rows behind those, in rising order, made only as they are written: there may be a hundred thousand. */
  moreRows?: Iterable<readonly [number: number, row: RowDraft]>;
  readonly merges: Range[];
  /** Rows after which a new page begins. */
  readonly breaks: Set<number>;
  readonly validations: Validation[];
  readonly highlights: Highlight[];
  readonly charts: ChartDraft[];
  /** The deepest `level` of its rows. */
  deepestLevel: number;
  /** Heads and rows that people may filter. */
  filter?: Range;
  frozen: { readonly rows: number; readonly columns: number };
  gridLines: boolean;
  /** Against slips, without a password; columns and rows can still be made wider. */
  isProtected: boolean;
  /** People do not see it, and Excel does not offer to show it. */
  isVeryHidden: boolean;
  page: Page;
  /** In the head of every page. */
  head: string;
}

export function newSheet(name: string): SheetDraft {
  return {
    name,
    widths: [],
    columnStyles: [],
    rows: new Map(),
    merges: [],
    breaks: new Set(),
    validations: [],
    highlights: [],
    charts: [],
    deepestLevel: 0,
    frozen: { rows: 0, columns: 0 },
    gridLines: false,
    isProtected: false,
    isVeryHidden: false,
    page: { orientation: "portrait", pagesWide: 1, foot: "" },
    head: "",
  };
}

function rowAt(sheet: SheetDraft, number: number): RowDraft {
  const known = sheet.rows.get(number);
  if (known !== undefined) return known;
  const row: RowDraft = { cells: new Map() };
  sheet.rows.set(number, row);
  return row;
}

/** A cell with its look. */
export type StyledCell = readonly [value: CellValue, style: CellStyle, link?: CellLink];

/** Fills a cell, `C14`. */
export function put(sheet: SheetDraft, address: string, value: CellValue, style: CellStyle): void {
  const { row, column } = placeOf(address);
  rowAt(sheet, row).cells.set(column, { value, style });
}

/** Fills a row from column A on. */
export function putRow(sheet: SheetDraft, number: number, cells: readonly StyledCell[]): void {
  const row = rowAt(sheet, number);
  for (const [index, [value, style, link]] of cells.entries()) {
    row.cells.set(index + 1, link === undefined ? { value, style } : { value, style, link });
  }
}

/** One value over the columns `from` to `to` of a row, their frames like that of the first. */
export function putAcross(
  sheet: SheetDraft,
  row: number,
  [from, to]: readonly [string, string],
  value: CellValue,
  style: CellStyle,
): void {
  put(sheet, `${from}${row}`, value, style);
  merge(sheet, `${from}${row}:${to}${row}`);
}

/** Merges a range; its cells take the look of the first, for the frame. */
export function merge(sheet: SheetDraft, range: string): void {
  const area = parseRange(range);
  if (area === undefined) throw new RangeError(`no range: ${range}`);
  sheet.merges.push(area);
  const style = rowAt(sheet, area.top).cells.get(area.left)?.style;
  if (style === undefined || "formatIndex" in style || style.frame === undefined) return;
  for (let number = area.top; number <= area.bottom; number += 1) {
    const { cells } = rowAt(sheet, number);
    for (let column = area.left; column <= area.right; column += 1) {
      if (!cells.has(column)) cells.set(column, { value: null, style });
    }
  }
}

export function setHeight(sheet: SheetDraft, row: number, points: number): void {
  rowAt(sheet, row).height = points;
}

/** The number of the last row that has a cell or a height; 0 for an empty sheet. */
export function lastRowOf(sheet: SheetDraft): number {
  return Math.max(0, ...sheet.rows.keys());
}

function placeOf(address: string): { readonly row: number; readonly column: number } {
  const place = parseAddress(address);
  if (place === undefined) throw new RangeError(`no cell: ${address}`);
  return place;
}
