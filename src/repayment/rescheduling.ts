import type { CivilDate } from "../domain/calendar.ts";
import { groupBy } from "../domain/group-by.ts";
import { type CellRef, compareText } from "../domain/place.ts";
import type { InstalmentRecord, LoanRecord } from "../domain/records.ts";

/** That a loan got a new schedule. `on` is null where that is all that is known. */
export interface Rescheduling {
  readonly on: CivilDate | null;
  readonly at: CellRef;
}

/** The rescheduling of a loan as it was known on the as-of date; one that is dated later is not yet so. */
export function reschedulingOf({ status, rescheduledOn }: LoanRecord, asOf: CivilDate): Rescheduling | undefined {
  if (rescheduledOn.state === "value") {
    return rescheduledOn.value > asOf ? undefined : { on: rescheduledOn.value, at: rescheduledOn.cell };
  }
  if (rescheduledOn.state === "invalid") return { on: null, at: rescheduledOn.cell };
  return status.value === "dijadwal-ulang" ? { on: null, at: status.cell } : undefined;
}

/**
 * The rows that state the schedule in force after a rescheduling: the instalments that fall due after that day. Of a
 * number that is listed for several days the last one counts, since a rescheduling only puts off. What fell due before
 * is closed: what of it was unpaid is part of the new schedule.
 */
export function rowsInForce(rows: readonly InstalmentRecord[], on: CivilDate): readonly InstalmentRecord[] {
  const lastOfNumber = new Map(
    [...groupBy(rows, ({ number }) => number.value)].map(([number, group]) => [number, lastDay(group)]),
  );
  return rows.filter((row) => {
    const last = row.number.value === undefined ? row.dueOn.value : lastOfNumber.get(row.number.value);
    if (last === undefined) return true;
    return last > on && (row.dueOn.value === undefined || row.dueOn.value === last);
  });
}

function lastDay(rows: readonly InstalmentRecord[]): CivilDate | undefined {
  return rows
    .flatMap(({ dueOn }) => dueOn.value ?? [])
    .toSorted(compareText)
    .at(-1);
}
