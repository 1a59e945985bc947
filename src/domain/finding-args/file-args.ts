import type { LineArgs } from "./told-parts.ts";

/** What in a file makes it unsafe to put marks into a copy of it. */
export type AnnotateObstacle =
  | "missing-part"
  | "damaged"
  | "encoding"
  | "rows"
  | "notes"
  | "only-results"
  | "too-large";

/** Files, sheets and what ppmk gives back of them. */
export interface FileArgs {
  "file/unreadable": {
    /** `failed`: a fault of ppmk itself. */
    readonly reason: "missing" | "folder" | "permission" | "empty" | "not-a-workbook" | "damaged" | "failed";
    /** Of a missing file: the one beside it that was probably meant. */
    readonly near?: string;
  };
  "file/encrypted": Record<never, never>;
  "file/too-large": { readonly limit: string };
  "file/unsupported": { readonly format: string };
  /** How so many CSV files were read, of which the first is named. */
  "file/csv-dialect": { readonly delimiter: string; readonly encoding: string; readonly files: number };
  /** Read, but not to be marked in a copy: the result is a new workbook. */
  "file/new-workbook": { readonly format: string };
  /** The line of a CSV file in which a quotation mark opens that is never closed. */
  "file/open-quote": { readonly line: number };
  /** Tabs that refer to no part of the file, and `more` than those that are named; the others were read. */
  "file/sheets-left-out": { readonly sheets: readonly string[]; readonly more: number };
  /** Filled cells beyond the last column or row that is read; the finding stands at the first of them. */
  "file/cells-left-out": { readonly cells: number };
  /** The cells' formats are gone: a date is a plain number. */
  "file/without-styles": Record<never, never>;
  /** Merged areas that are no range of cells, such as a whole column. */
  "file/merge-ignored": { readonly ranges: readonly string[] };
  /** A workbook among those of kelurahan, without any table that one of them has. */
  "file/no-kelurahan": Record<never, never>;
  /** Excel's own note that a workbook is open (`~$…`). */
  "file/lock": Record<never, never>;
  /** What ppmk wrote, given as an input; `original` is the file that it was most likely made from. */
  "file/own-output": { readonly original: string; readonly plan: string | null };
  /** Excel has it open: what is not saved yet was not read. */
  "file/open-elsewhere": Record<never, never>;
  /** Workbooks of one kelurahan in one run; `persons` of this one stand in the others too. */
  "file/same-kelurahan": { readonly files: readonly string[]; readonly more: number; readonly persons: number };
  "file/hidden": { readonly rows: number; readonly sheet: boolean };
  "map/unreadable": LineArgs & { readonly reason: "syntax" | "duplicate" | "too-large" | "not-a-map" };
  "map/unknown-table": LineArgs & { readonly table: string; readonly tables: readonly string[] };
  "map/unknown-field": LineArgs & {
    readonly table: string;
    readonly field: string;
    readonly suggestion: string | null;
    readonly fields: readonly string[];
  };
  /** The table of a column map stands in none of the files. */
  "map/not-met": LineArgs & { readonly table: string | null; readonly headers: readonly string[] };
  /** With an obstacle no copy was made at all; else a mark, or the signature, is not in the copy. */
  "annotate/kept-out":
    | { readonly reason: "threaded-comment" | "signature" | "cannot-place" }
    | { readonly reason: "refused"; readonly obstacle: AnnotateObstacle };
}
