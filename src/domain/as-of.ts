import type { CivilDate } from "./calendar.ts";
import type { Doubt } from "./doubt.ts";
import type { CellRef } from "./place.ts";

/**
 * The day as of which is judged. Or the cell of *Tanggal Penilaian*, where it is filled in and cannot be read: then what
 * depends on the day is open, since today's date would be another one.
 */
export type AsOf = CivilDate | CellRef;

export function isKnown(asOf: AsOf): asOf is CivilDate {
  return typeof asOf === "string";
}

/** Why a fact that depends on the day is not known. */
export function unreadableDate(cell: CellRef): Doubt {
  return { code: "as-of/unreadable", cells: [cell], decidable: false };
}
