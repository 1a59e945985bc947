import type { CellRef } from "./place.ts";

/** A list of households or persons, and what it says of itself; shared by all of its records. */
export interface Ps2List {
  /** Its sheet, which for CSV is the file's name. */
  readonly name: string;
  /** Its first header. */
  readonly at: CellRef;
  /** `unsaid`: it holds names and numbers, and nothing says that it is the PS-2 list. */
  readonly says: "ps2" | "unsaid";
  /** The user said that it is, which settles it. */
  readonly given: boolean;
  /** The year of its title. */
  readonly year?: number;
  /** Its title calls it old: *lama*. */
  readonly old: boolean;
}

/** `household`: it moved away, or is not poor any more. `person`: who stands in the row died. */
export interface TakenOff {
  readonly what: "household" | "person";
  /** The cell that says so. */
  readonly cell: CellRef;
}
