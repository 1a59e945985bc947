import type { CivilDate } from "../domain/calendar.ts";
import { compareText } from "../domain/place.ts";
import type { InstalmentRecord } from "../domain/records.ts";
import { type Rupiah, rupiah } from "../domain/rupiah.ts";
import { isExact, type Span } from "./span.ts";

/** An instalment, and what is missing of its pokok in rupiah. */
export interface OpenRow {
  readonly row: InstalmentRecord;
  readonly missing: Rupiah;
}

/**
 * The instalments that are due by `asOf` and not paid in full, the oldest first; payments fill the oldest first. None
 * where a due date, a target or what is paid is unknown.
 */
export function openRows(schedule: readonly InstalmentRecord[], paid: Span, asOf: CivilDate): readonly OpenRow[] {
  if (!isExact(paid)) return [];
  const due = schedule.filter(({ dueOn }) => dueOn.value === undefined || dueOn.value <= asOf);
  if (due.some(({ dueOn, targetPrincipal }) => dueOn.value === undefined || targetPrincipal.value === undefined)) {
    return [];
  }
  let owed = 0;
  return due
    .toSorted((a, b) => compareText(a.dueOn.value ?? "", b.dueOn.value ?? ""))
    .flatMap((row) => {
      const target = row.targetPrincipal.value ?? 0;
      owed += target;
      const missing = Math.min(target, owed - paid.low);
      return missing > 0 ? [{ row, missing: rupiah(missing) }] : [];
    });
}
