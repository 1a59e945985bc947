import { cellOr } from "../domain/field.ts";
import type { CellRef } from "../domain/place.ts";
import { type Rupiah, rupiah, sumRupiah } from "../domain/rupiah.ts";
import type { LoanResult, RepaymentSummary } from "../domain/verdict.ts";
import type { Policy } from "../policy/settings.ts";
import type { LoanStanding } from "../repayment/loan-standing.ts";
import { ppmkBalance } from "../repayment/ppmk-balance.ts";
import { isExact, type Span } from "../repayment/span.ts";
import { stockRr } from "../repayment/stock-rr.ts";
import type { KsmFacts } from "./ksm-facts.ts";

/**
 * Due and paid by the as-of date over the loans, what is ahead of schedule left out; null where nothing bounds
 * them.
 */
export function amountsToDate(loans: readonly LoanStanding[]): { readonly due: Rupiah; readonly paid: Rupiah } | null {
  let due = 0;
  let paid = 0;
  for (const loan of loans) {
    due += loan.due.high;
    paid += Math.min(loan.paid.low, loan.due.high);
  }
  return Number.isSafeInteger(due) ? { due: rupiah(due), paid: rupiah(paid) } : null;
}

/** How the KSM stands with its loans together; null without a loan, or where nothing bounds what is due. */
export function repaymentSummary({ loans, balances }: KsmFacts, { settings }: Policy): RepaymentSummary | null {
  const amounts = loans.length === 0 ? null : amountsToDate(loans);
  if (amounts === null) return null;
  return {
    ...amounts,
    stockRr: stockRr(loans, settings),
    outstandingPpmk: sumRupiah(balances.map(({ total }) => total)),
  };
}

/** The cells that leave open what the KSM owes the PPMK fund, those of loans that may be its own among them. */
export function unknownPpmk({ balances, unplaced }: KsmFacts): readonly CellRef[] {
  const strange = unplaced.loans.filter((standing) => {
    const balance = ppmkBalance(standing);
    return balance !== undefined && (balance.total > 0 || balance.unknown.length > 0);
  });
  return [
    ...balances.flatMap(({ unknown }) => unknown),
    ...strange.map(({ loan: { record } }) => cellOr(record.ksm, record.at)),
  ];
}

/** One loan's standing as far as its figures are known. */
export function loanResult({ loan, basis, due, paid, balance, rescheduled, ...standing }: LoanStanding): LoanResult {
  const { arrears, overdueCharge, collectibility, inArrears, writtenOff } = standing;
  const known = (span: Span): Rupiah | null => (isExact(span) ? rupiah(span.low) : null);
  return {
    record: loan.record,
    basis,
    due: known(due),
    paid: known(paid),
    balance: known(balance),
    arrears,
    overdueCharge: known(overdueCharge),
    collectibility,
    inArrears,
    writtenOff,
    rescheduled: rescheduled && { on: rescheduled.on },
  };
}
