import type { Edition } from "./edition.ts";
import type { CellRef } from "./place.ts";

/** A list of households or persons, and what it says of itself. */
export interface Ps2List extends Edition {
  /** `unsaid`: it holds names and numbers, and nothing says that it is the PS-2 list. */
  readonly says: "ps2" | "unsaid";
  /** The user said that it is, which settles it. */
  readonly given: boolean;
}

/** `household`: it moved away, or is not poor any more. `person`: who stands in the row died. */
export interface TakenOff {
  readonly what: "household" | "person";
  /** The cell that says so. */
  readonly cell: CellRef;
}
