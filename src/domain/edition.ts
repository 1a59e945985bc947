import type { CellRef } from "./place.ts";

/** One of several sheets that hold the same kind of table, and what it says of itself; shared by all of its records. */
export interface Edition {
  /** Its sheet, which for CSV is the file's name. */
  readonly name: string;
  /** Its first header. */
  readonly at: CellRef;
  /** The year of its title. */
  readonly year?: number;
  /** Its title calls it old: *lama*. */
  readonly old: boolean;
}

/** Whether their titles say which of two holds: one alone is old, or of another year. */
export function areToldApart(a: Edition, b: Edition): boolean {
  return isOlder(a, b) || isOlder(b, a);
}

/** Whether it is the one that should go, by what both say. */
export function isOlder(a: Edition, b: Edition): boolean {
  if (a.year !== undefined && b.year !== undefined && a.year !== b.year) return a.year < b.year;
  return a.old && !b.old;
}
