import { addMonthsToDate, type CivilDate, type Month, monthOf } from "../domain/calendar.ts";
import type { Instalment } from "../domain/plan.ts";
import { type Rupiah, rupiah } from "../domain/rupiah.ts";

/** A schedule with the date on which its first instalment falls due. */
export interface DatedSchedule {
  readonly firstDue: CivilDate;
  readonly schedule: readonly Instalment[];
}

/** What the UPK can expect in a month; principal + charge = total, in rupiah. */
export interface MonthlyReceipts {
  readonly month: Month;
  readonly principal: Rupiah;
  readonly charge: Rupiah;
  readonly total: Rupiah;
}

/** The date of an instalment: the same day each month, or the month's last where it is shorter. */
export function dueOn(firstDue: CivilDate, { number }: Pick<Instalment, "number">): CivilDate {
  return addMonthsToDate(firstDue, number - 1);
}

/** Receipts of all loans together, by month; months without an instalment are left out. */
export function receiptsByMonth(loans: readonly DatedSchedule[]): readonly MonthlyReceipts[] {
  const months = new Map<Month, { principal: number; charge: number }>();
  for (const { firstDue, schedule } of loans) {
    for (const instalment of schedule) {
      const month = monthOf(dueOn(firstDue, instalment));
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
