/** A column is named by its canonical header, a table by its sheet name in the template. */
export interface ColumnArgs {
  readonly column: string;
}

/** A reference to nothing that is known, and what it looks like. */
export interface UnknownArgs {
  readonly suggestion: string | null;
}

/** References and the codes that have the same numbers, and `more` than those that are named. */
export interface CodesDiffer {
  readonly codes: readonly { readonly from: string; readonly to: string }[];
  readonly more: number;
}

/** The line of a policy file or column map, from 1; null where the setting came from the command line. */
export interface LineArgs {
  readonly line: number | null;
}
