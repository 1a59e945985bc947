import type { CivilDate } from "../domain/calendar.ts";
import type { Finding } from "../domain/finding.ts";
import type { CellRef, SheetRef } from "../domain/place.ts";

/**
 * A cell that holds something. `text` is what a person would call its content: a number as it is stored (never rounded
 * for display), a date as dd-mm-yyyy, an error as `#N/A`. Numbers keep `raw`, the digits in the file.
 */
export type Cell = CellRef &
  (
    | { readonly kind: "string" }
    | {
        readonly kind: "number";
        readonly value: number;
        readonly raw: string;
        readonly percent: boolean;
        /** From when the days count, should it be a date whose format was lost; 1900 where nothing is said. */
        readonly dateSystem?: "1904";
      }
    | { readonly kind: "date"; readonly value: number; readonly date: CivilDate }
    | { readonly kind: "boolean"; readonly value: boolean }
    | { readonly kind: "error" }
    /** A formula whose result was never stored. */
    | { readonly kind: "no-value" }
  );

export interface SheetRow {
  /** From 1, as Excel counts. */
  readonly number: number;
  readonly hidden: boolean;
  /** In column order; blank cells are left out. */
  readonly cells: readonly Cell[];
}

/** A rectangle of cells, inclusive, from 1. */
export interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface Sheet {
  readonly ref: SheetRef;
  readonly visibility: "visible" | "hidden" | "very-hidden";
  /** In row order; rows without a filled cell are left out. */
  readonly rows: readonly SheetRow[];
  readonly merges: readonly Range[];
}

export interface Workbook {
  /** As the user gave it; `-` for standard input. */
  readonly file: string;
  /** Only an xlsx can be marked in a copy; the others come back as tables in a new workbook. */
  readonly format: "xlsx" | "csv" | "xls" | "ods";
  readonly sheets: readonly Sheet[];
  /** What of the file could not be read, though the rest could. */
  readonly leftOut?: readonly Finding[];
  /** What was sniffed of a CSV file. */
  readonly csv?: { readonly delimiter: string; readonly encoding: string };
}
