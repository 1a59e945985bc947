import type { CivilDate } from "../domain/calendar.ts";
import { cellOr, cellsOf } from "../domain/field.ts";
import { rupiah } from "../domain/rupiah.ts";
import type { Arrears } from "../domain/verdict.ts";
import type { Policy } from "../policy/settings.ts";
import { unboundedlyLate } from "./lateness.ts";
import type { Loan } from "./loans.ts";
import { isExact, subtractSpan } from "./span.ts";
import type { Amounts } from "./standing-amounts.ts";

/** Principal that is not repaid. */
export const balanceOf = ({ principal, paidPrincipal }: Pick<Amounts, "principal" | "paidPrincipal">) =>
  subtractSpan(principal, paidPrincipal);

/**
 * A loan that is written off by the as-of date and not repaid, whatever was written off of it. One whose day is not
 * known was written off at some time.
 */
export function isWrittenOff({ record }: Loan, amounts: Amounts, asOf: CivilDate): boolean {
  const { status, writtenOffOn } = record;
  if (writtenOffOn.value !== undefined && writtenOffOn.value > asOf) return false;
  const isLost = status.value === "hapus-buku" || (writtenOffOn.value !== undefined && status.value !== "lunas");
  return isLost && balanceOf(amounts).high > 0;
}

/**
 * The amounts as *Status Pinjaman* changes them: of a loan that is written off all has fallen due, and nothing
 * that was written off is paid by that. Where the status cannot be read, it may be written off. All other statuses
 * leave the word to the ledger.
 */
export function byStatus(loan: Loan, amounts: Amounts, { settings }: Policy, asOf: CivilDate): Amounts {
  const { status, principal, at } = loan.record;
  const allDue = settings.a6.writtenOff === "all-due";
  if (!allDue || balanceOf(amounts).high === 0) return amounts;
  const { due, arrears } = amounts.whole;
  if (status.state === "invalid") {
    return {
      ...amounts,
      due: { low: amounts.due.low, high: Math.max(amounts.due.high, due.high) },
      unknownDue: [status.cell, ...amounts.unknownDue],
      arrears: undefined,
      lateness: { best: amounts.lateness.best, worst: unboundedlyLate(balanceOf(amounts).high) },
    };
  }
  if (!isWrittenOff(loan, amounts, asOf)) return amounts;
  return {
    ...amounts,
    due,
    unknownDue: isExact(due) ? [] : [cellOr(principal, at)],
    evidence: [...amounts.evidence, ...cellsOf(status)],
    arrears: wholeBalance(amounts, arrears, asOf),
  };
}

function wholeBalance(amounts: Amounts, arrears: Arrears | undefined, asOf: CivilDate): Arrears | undefined {
  const balance = balanceOf(amounts);
  if (!isExact(balance) || arrears === undefined) return undefined;
  const { instalments, oldestDue } = arrears;
  return {
    instalments,
    amount: rupiah(balance.low),
    oldestDue: oldestDue !== null && oldestDue <= asOf ? oldestDue : null,
  };
}
