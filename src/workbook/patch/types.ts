import type { AnnotateObstacle } from "../../domain/finding.ts";
import type { Range } from "../model.ts";

/** Worst first: where a cell has several marks, the first of these gives the fill. */
export const tones = ["error", "fail", "warning", "undetermined", "info", "pass"] as const;
export type Tone = (typeof tones)[number];

/** A wish for one cell: a fill by its tone, and a note. Lines are separated by `\n`. */
export interface CellMark {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly tone: Tone;
  readonly note: string;
}

export const cellStyles = [
  "title",
  "subtitle",
  "heading",
  "text",
  "wrapped",
  "strong",
  "number",
  "money",
  "percent",
  "date",
  "link",
  "pass",
  "fail",
  "undetermined",
  "error",
  "warning",
  "info",
  "muted",
  "block",
  "block-link",
  "block-pass",
  "block-fail",
  "block-undetermined",
  "met",
  "quiet",
  "ditto",
] as const;
/**
 * `block` begins the rows of one subject, `met` is a *pass* without a fill, so that what is not met stands out, `quiet` is
 * for what rows repeat, and `ditto` holds a value for filters without showing it.
 */
export type CellStyle = (typeof cellStyles)[number];

export interface DesignCell {
  /** A string is text, never a formula. A date is its serial number in the 1900 system, whatever system the workbook has. */
  readonly value: string | number | null;
  readonly style: CellStyle;
  /** A jump to a cell such as `C14`; the sheet is one of the workbook's, or else one of the designs'. */
  readonly link?: { readonly sheet: string; readonly cell: string };
}

/** A sheet to add, A4. Rows and columns count from 1, the first row of `rows` is row 1. */
export interface SheetDesign {
  readonly name: string;
  /** Widths in characters, from column A. */
  readonly columns: readonly number[];
  readonly rows: readonly (readonly (DesignCell | null)[])[];
  /** In points, by row number; other rows take the height of their text. */
  readonly rowHeights?: ReadonlyMap<number, number>;
  readonly merges: readonly Range[];
  readonly frozenRows: number;
  /** First and last row that every printed page repeats. */
  readonly repeatRows?: readonly [number, number];
  readonly autoFilter?: Range;
  readonly landscape: boolean;
  /** Left in the page's foot; the page number stands at the right. */
  readonly footer?: string;
}

export interface KeptOut {
  readonly mark: CellMark;
  /**
   * `threaded-comment`: the cell was left as it is. `cannot-place`: there is no such worksheet or cell. Or the mark is there
   * in part: without its fill where the workbook has as many cell formats as Excel allows, without its words where the
   * cell's own note leaves no room for them.
   */
  readonly reason: "threaded-comment" | "cannot-place";
}

/** What of the marks or of the workbook does not come into the copy. */
export interface Losses {
  readonly keptOut: readonly KeptOut[];
  /** The source is digitally signed; the copy, being changed, no longer is. */
  readonly signatureEnds: boolean;
}

export type PatchResult =
  | (Losses & {
      readonly ok: true;
      readonly bytes: Uint8Array;
      /** For each design the name that its sheet got: another one where the workbook has a sheet of that name. */
      readonly sheetNames: ReadonlyMap<string, string>;
    })
  | { readonly ok: false; readonly reason: string; readonly obstacle: AnnotateObstacle };
