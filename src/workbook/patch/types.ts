import type { AnnotateObstacle } from "../../domain/finding.ts";

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
      /** For each sheet that was added the name that its sheet got: another one where the workbook has a sheet of that name. */
      readonly sheetNames: ReadonlyMap<string, string>;
    })
  | { readonly ok: false; readonly reason: string; readonly obstacle: AnnotateObstacle };
