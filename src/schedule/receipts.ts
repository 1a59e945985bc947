import { addMonthsToDate, type CivilDate, type Month, monthOf } from "../domain/calendar.ts";
import type { Instalment } from "../domain/plan.ts";
import { type Rupiah, rupiah } from "../domain/rupiah.ts";

/** A schedule with the date on which its loan is paid out. */
export interface DatedSchedule {
  readonly paidOn: CivilDate;
  readonly schedule: readonly Instalment[];
}

/** What the UPK can expect in a month; principal + charge = total, in rupiah. */
export interface MonthlyReceipts {
  readonly month: Month;
  readonly principal: Rupiah;
  readonly charge: Rupiah;
  readonly total: Rupiah;
}

/** Months from the loan to an instalment, where the first falls due after so many. */
export function monthsUntilDue({ number }: Pick<Instalment, "number">, firstDueAfterMonths: number): number {
  return firstDueAfterMonths + number - 1;
}

/** The date of an instalment: the day of the month on which the loan is paid out, or the month's last where it is shorter. */
export function dueOn(
  paidOn: CivilDate,
  instalment: Pick<Instalment, "number">,
  firstDueAfterMonths: number,
): CivilDate {
  return addMonthsToDate(paidOn, monthsUntilDue(instalment, firstDueAfterMonths));
}

/** Receipts of all loans together, by month; months without an instalment are left out. */
export function receiptsByMonth(
  loans: readonly DatedSchedule[],
  firstDueAfterMonths: number,
): readonly MonthlyReceipts[] {
  const months = new Map<Month, { principal: number; charge: number }>();
  for (const { paidOn, schedule } of loans) {
    for (const instalment of schedule) {
      const month = monthOf(dueOn(paidOn, instalment, firstDueAfterMonths));
      const before = months.get(month) ?? { principal: 0, charge: 0 };
      months.set(month, {
        principal: before.principal + instalment.principal,
        charge: before.charge + instalment.charge,
      });
    }
  }
  return [...months]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([month, { principal, charge }]) => ({
      month,
      principal: rupiah(principal),
      charge: rupiah(charge),
      total: rupiah(principal + charge),
    }));
}
