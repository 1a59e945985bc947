import { addMonthsToDate, type CivilDate } from "../domain/calendar.ts";
import { compareText } from "../domain/place.ts";
import { multiplyRoundedUp } from "../domain/ratio.ts";
import type { InstalmentRecord, LoanRecord } from "../domain/records.ts";
import { rupiah } from "../domain/rupiah.ts";
import type { Arrears, Collectibility } from "../domain/verdict.ts";
import type { Settings } from "../policy/settings.ts";

/**
 * What of the schedule is due by `asOf` and not covered by `paid`, in rupiah; undefined where a due date or target is
 * unknown.
 */
export function arrearsOfLedger(
  schedule: readonly InstalmentRecord[],
  paid: number,
  asOf: CivilDate,
): Arrears | undefined {
  const due: { readonly on: CivilDate; readonly target: number }[] = [];
  for (const { dueOn, targetPrincipal } of schedule) {
    if (dueOn.value === undefined) return undefined;
    if (dueOn.value > asOf) continue;
    if (targetPrincipal.value === undefined) return undefined;
    due.push({ on: dueOn.value, target: targetPrincipal.value });
  }
  let owed = 0;
  const open = due
    .toSorted((a, b) => compareText(a.on, b.on))
    .filter(({ target }) => {
      owed += target;
      return target > 0 && owed > paid;
    });
  return {
    instalments: open.length,
    amount: rupiah(Math.max(0, owed - paid)),
    oldestDue: open[0]?.on ?? null,
  };
}

/**
 * Arrears without a ledger: what is behind, in instalments of pokok ÷ months, begun ones counted. Undefined where one
 * of the four figures is unknown.
 */
export function arrearsOfSummary({ target, paid, principal, months }: LoanRecord): Arrears | undefined {
  if (target.value === undefined || paid.value === undefined) return undefined;
  const amount = rupiah(Math.max(0, target.value - paid.value));
  if (amount === 0) return { instalments: 0, amount, oldestDue: null };
  if (principal.value === undefined || months.value === undefined || principal.value === 0) return undefined;
  const instalments = multiplyRoundedUp(amount, { numerator: months.value, denominator: principal.value });
  return { instalments, amount, oldestDue: null };
}

/** more than so many instalments behind, or more than so many months; the boundary belongs to the better class. */
export function countsAsArrears({ instalments, oldestDue }: Arrears, asOf: CivilDate, { a7 }: Settings): boolean {
  if (instalments > a7.arrearsMoreThan) return true;
  return oldestDue !== null && asOf > addMonthsToDate(oldestDue, a7.arrearsMoreThan);
}

/** A-12, by instalments in arrears; each limit belongs to the better class. */
export function collectibilityOf({ instalments }: Arrears, { a7, a12 }: Settings): Collectibility {
  if (instalments === 0) return 1;
  if (instalments <= a7.arrearsMoreThan) return 2;
  if (instalments <= a12.substandardUpTo) return 3;
  return instalments <= a12.doubtfulUpTo ? 4 : 5;
}
