import type { CellRef } from "./place.ts";
import type { TakenBy } from "./taken-table.ts";

/**
 * How a column was understood: by the field's own header (`name`), by another name of it, by one that means it in this
 * company alone (`context`), misspelt (`near`), as a column map says (`told`), as one choice to be ticked (`tick`); as a
 * second column of an amount that another has (`rival`) or of another field (`again`); several fields are near
 * (`unclear`); or not at all.
 */
export type ColumnHow =
  | "name"
  | "alias"
  | "context"
  | "near"
  | "told"
  | "tick"
  | "rival"
  | "again"
  | "unclear"
  | "unknown";

export interface DescribedColumn {
  /** Its header cell. */
  readonly at: CellRef;
  /** All that its header says, over its rows; a second one like it ends in `#2`. */
  readonly header: string;
  /** The canonical header of the field; null where the column is none of ours. */
  readonly field: string | null;
  readonly how: ColumnHow;
  /** Fields that a column that was not understood may be. */
  readonly closest: readonly string[];
}

/** A table or form of the input, or what looks like one, with how each of its columns was understood. */
export interface DescribedTable {
  /** What it was taken for, or comes closest to; null where that is none of ours. */
  readonly table: string | null;
  /** `incomplete`: too little of it is there to read it. `unrecognised`: it looks like a table, and is none that we know. */
  readonly state: "read" | "incomplete" | "unrecognised";
  readonly at: CellRef;
  readonly by: TakenBy | null;
  /** The text that decided. */
  readonly words: string;
  readonly columns: readonly DescribedColumn[];
  /** Fields that it must have and has no column for. */
  readonly missing: readonly string[];
}
