import { addMonths, type CivilDate, type Month, monthOf } from "../domain/calendar.ts";
import { type Finding, finding } from "../domain/finding.ts";
import type { CashRow } from "../domain/monitor.ts";
import type { FinanceRecord } from "../domain/records.ts";
import { rupiah } from "../domain/rupiah.ts";
import { disbursedIn } from "./month-rows.ts";
import type { Portfolio } from "./portfolio.ts";
import { booksUntil, moneyOf } from "./upk-books.ts";

/**
 * For each month whose books and those of the month before state the money: what should be there against what is. The
 * reserve for bad loans moves no money; a difference that is just the change of *Modal* came with the capital.
 */
export function cashRows(finances: readonly FinanceRecord[] | undefined, now: Portfolio): readonly CashRow[] {
  const books = new Map(booksUntil(finances, now.day).map((row) => [row.month.value, row]));
  const receipts = receiptsByMonth(now);
  const rows: CashRow[] = [];
  let running = 0;
  for (const [month, row] of books) {
    if (month === undefined) continue;
    const before = books.get(addMonths(month, -1));
    const opening = before && moneyOf(before);
    const stated = moneyOf(row);
    const cost = row.operatingCost.value;
    if (opening === undefined || stated === undefined || cost === undefined || row.otherIncome.state === "invalid")
      continue;
    const otherIncome = row.otherIncome.value ?? 0;
    const disbursed = disbursedIn(now, month);
    const received = receipts.get(month) ?? 0;
    const expected = opening + received + otherIncome - disbursed - cost;
    const difference = stated - expected;
    const capital = (row.capital.value ?? 0) - (before?.capital.value ?? 0);
    const byCapital =
      difference !== 0 &&
      row.capital.value !== undefined &&
      before?.capital.value !== undefined &&
      difference === capital;
    if (!byCapital) running += difference;
    const cell = row.bank.cell ?? row.cash.cell ?? row.at;
    rows.push({
      month,
      opening,
      receipts: received,
      otherIncome,
      disbursed,
      cost,
      expected,
      stated,
      difference,
      byCapital,
      running,
      cell,
    });
  }
  return rows;
}

/** A finding at each month whose money is not what the books make of it. */
export function cashFindings(rows: readonly CashRow[]): readonly Finding[] {
  return rows
    .filter(({ difference, byCapital }) => difference !== 0 && !byCapital)
    .map(({ cell, month, expected, stated, difference, running }) =>
      finding("cash/differs", cell, {
        month,
        expected: rupiah(expected),
        stated: rupiah(stated),
        difference: rupiah(difference),
        running: rupiah(running),
      }),
    );
}

/** Pokok and jasa by the months of their payments, over all of the UPK's ledgers. */
function receiptsByMonth({ all, day }: Portfolio): ReadonlyMap<Month, number> {
  const months = new Map<Month, number>();
  for (const { standing } of all) {
    for (const { paidOn, paidPrincipal, paidCharge } of standing.loan.ledger) {
      if (paidOn.value === undefined || isAfter(paidOn.value, day)) continue;
      const month = monthOf(paidOn.value);
      months.set(month, (months.get(month) ?? 0) + (paidPrincipal.value ?? 0) + (paidCharge.value ?? 0));
    }
  }
  return months;
}

const isAfter = (date: CivilDate, day: CivilDate) => date > day;
