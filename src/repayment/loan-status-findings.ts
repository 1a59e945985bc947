import { cellOr } from "../domain/field.ts";
import { type Finding, finding } from "../domain/finding.ts";
import { rupiah } from "../domain/rupiah.ts";
import { endOfTime, paidToDate, paymentsOf } from "./ledger.ts";
import type { LoanStanding } from "./loan-standing.ts";
import { nameOf } from "./loans.ts";
import { isExact } from "./span.ts";

/** What a person should know of a loan's status: that it was rescheduled or written off, or that its ledger denies it. */
export function loanStatusFindings(standing: LoanStanding): readonly Finding[] {
  return [...rescheduled(standing), ...writtenOff(standing), ...notPaidOff(standing)];
}

function rescheduled({ loan, principal, rescheduled: found }: LoanStanding): readonly Finding[] {
  if (found === null) return [];
  const { on, at, replaced, total, mixed } = found;
  const name = nameOf(loan);
  if (mixed) {
    const args = { loan: name, principal: rupiah(principal.high), ledger: rupiah(total.low) };
    return [finding("loan/two-schedules", at, args)];
  }
  const related = replaced.map((row) => cellOr(row.targetPrincipal, row.at));
  return [finding("loan/rescheduled", at, { loan: name, on, replaced: related.length }, related)];
}

function writtenOff({ loan, balance, writtenOff: lost }: LoanStanding): readonly Finding[] {
  if (!lost) return [];
  const { status, at } = loan.record;
  const known = isExact(balance) ? rupiah(balance.low) : null;
  return [finding("loan/written-off", cellOr(status, at), { loan: nameOf(loan), balance: known })];
}

/** Payments after the as-of date count here: *Lunas* is said of the loan as it is when the table is written. */
function notPaidOff({ loan, basis, principal, paidPrincipal }: LoanStanding): readonly Finding[] {
  const { status } = loan.record;
  if (status.value !== "lunas" || loan.sharesCode) return [];
  const paid =
    basis === "ledger" ? paidToDate(paymentsOf(loan.ledger, endOfTime), "principal").span.high : paidPrincipal.high;
  if (paid >= principal.low) return [];
  const args = { loan: nameOf(loan), balance: rupiah(principal.low - paid) };
  return [finding("loan/not-paid-off", status.cell, args)];
}
