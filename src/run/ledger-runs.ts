import type { CellRef } from "../domain/place.ts";
import { inPlaceOrder } from "../domain/place.ts";
import type { InstalmentRecord } from "../domain/records.ts";

/** So many rows with equal days and amounts in two ledgers are no accident. */
const copiedRows = 10;
/** Payments on one day of every month are a schedule that is kept, which many kelurahan share. */
const leastDays = 3;

interface Paid {
  readonly at: CellRef;
  readonly day: string;
  readonly text: string;
}

/**
 * Every run of ten payments that follow each other in a ledger, as day and amounts of each; those alone that are not a
 * plain schedule.
 */
export function ledgerRuns(
  instalments: readonly InstalmentRecord[],
): readonly { readonly at: CellRef; readonly rows: readonly string[] }[] {
  const paid = inPlaceOrder(instalments).flatMap((row): readonly Paid[] => {
    const { paidOn, paidPrincipal, paidCharge, at } = row;
    if (paidOn.state !== "value" || paidPrincipal.value === undefined) return [];
    const text = `${paidOn.value} ${paidPrincipal.value} ${paidCharge.value ?? 0}`;
    return [{ at: paidPrincipal.cell ?? at, day: paidOn.value.slice(8), text }];
  });
  return paid.flatMap((first, index) => {
    const run = paid.slice(index, index + copiedRows);
    const days = new Set(run.map(({ day }) => day));
    return run.length < copiedRows || days.size < leastDays
      ? []
      : [{ at: first.at, rows: run.map(({ text }) => text) }];
  });
}
