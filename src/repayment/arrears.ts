import { addMonthsToDate, type CivilDate } from "../domain/calendar.ts";
import { compareText } from "../domain/place.ts";
import { multiplyRoundedUp } from "../domain/ratio.ts";
import type { InstalmentRecord, LoanRecord } from "../domain/records.ts";
import { type Rupiah, rupiah } from "../domain/rupiah.ts";
import type { Arrears, Collectibility } from "../domain/verdict.ts";
import type { Settings } from "../policy/settings.ts";

/** Due instalments that are not paid in full, of one part, in the order in which they fell due. */
export interface OpenInstalments {
  readonly rows: readonly InstalmentRecord[];
  /** In rupiah. */
  readonly amount: Rupiah;
}

/**
 * What of the schedule is due by `asOf` and not covered by `paid`, in rupiah; payments fill the oldest first. Undefined
 * where a due date or target is unknown.
 */
export function openInstalments(
  schedule: readonly InstalmentRecord[],
  target: "targetPrincipal" | "targetCharge",
  paid: number,
  asOf: CivilDate,
): OpenInstalments | undefined {
  const due: { readonly row: InstalmentRecord; readonly on: CivilDate; readonly amount: number }[] = [];
  for (const row of schedule) {
    if (row.dueOn.value === undefined) return undefined;
    if (row.dueOn.value > asOf) continue;
    const amount = row[target].value;
    if (amount === undefined) return undefined;
    due.push({ row, on: row.dueOn.value, amount });
  }
  let owed = 0;
  const open = due
    .toSorted((a, b) => compareText(a.on, b.on))
    .filter(({ amount }) => {
      owed += amount;
      return amount > 0 && owed > paid;
    });
  return { rows: open.map(({ row }) => row), amount: rupiah(Math.max(0, owed - paid)) };
}

/** Overdue pokok by the ledger; undefined where a due date or target is unknown. */
export function arrearsOfLedger(
  schedule: readonly InstalmentRecord[],
  paid: number,
  asOf: CivilDate,
): Arrears | undefined {
  const open = openInstalments(schedule, "targetPrincipal", paid, asOf);
  if (open === undefined) return undefined;
  return { instalments: open.rows.length, amount: open.amount, oldestDue: open.rows[0]?.dueOn.value ?? null };
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

/** How many instalments are not paid in full, and since when the oldest of them is due; null where no ledger tells. */
export type Lateness = Pick<Arrears, "instalments" | "oldestDue">;

/** Neither more instalments behind than `limit`, nor more months since the oldest fell due. */
function isWithin({ instalments, oldestDue }: Lateness, limit: number, asOf: CivilDate): boolean {
  return instalments <= limit && (oldestDue === null || asOf <= addMonthsToDate(oldestDue, limit));
}

/** more than so many instalments behind, or more than so many months; the boundary belongs to the better class. */
export function countsAsArrears(arrears: Arrears, asOf: CivilDate, { a7 }: Settings): boolean {
  return !isWithin(arrears, a7.arrearsMoreThan, asOf);
}

/** A-12, by instalments or months, whichever is worse; each limit belongs to the better class. */
export function collectibilityOf(late: Lateness, asOf: CivilDate, { a7, a12 }: Settings): Collectibility {
  if (late.instalments === 0) return 1;
  if (isWithin(late, a7.arrearsMoreThan, asOf)) return 2;
  if (isWithin(late, a12.substandardUpTo, asOf)) return 3;
  return isWithin(late, a12.doubtfulUpTo, asOf) ? 4 : 5;
}
