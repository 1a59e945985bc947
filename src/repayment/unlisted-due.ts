import { addMonthsToDate, type CivilDate } from "../domain/calendar.ts";
import { type Finding, finding } from "../domain/finding.ts";
import type { CellRef } from "../domain/place.ts";
import { rupiah } from "../domain/rupiah.ts";
import { type Loan, nameOf } from "./loans.ts";
import { isExact, nothing, type Span, subtractSpan, unbounded } from "./span.ts";

export interface UnlistedDue {
  /** What may be due beside what is listed, in rupiah. */
  readonly span: Span;
  readonly disputes: readonly Finding[];
  readonly unknown: readonly CellRef[];
}

/** What a loan lists, in which cell it ends, and when its time is over. */
export interface Listed {
  /** Principal that the ledger or the summary lists. */
  readonly principal: Span;
  readonly paid: Span;
  readonly at: CellRef | undefined;
  readonly lastDue: CivilDate | undefined;
  readonly endOfTerm: CivilDate | undefined;
  /** Whether jasa is compared too, of which nobody knows how much is not listed. */
  readonly withCharge: boolean;
  /** As many instalments as the loan has months: what is missing is not a row. */
  readonly complete: boolean;
}

const none: UnlistedDue = { span: nothing, disputes: [], unknown: [] };

/**
 * What of a loan's principal may be due though nothing lists it: all of it once its term is over, or once its ledger
 * ended more than a month ago. Without this, a group that stopped paying and keeping its book would have repaid all that
 * is due.
 */
export function unlistedDue(loan: Loan, whole: Span, listed: Listed, asOf: CivilDate): UnlistedDue {
  const { at, lastDue, endOfTerm } = listed;
  const rest = subtractSpan(whole, listed.principal);
  if (at === undefined || rest.low === 0 || listed.paid.low >= whole.high) return none;
  const isOver = endOfTerm !== undefined && asOf >= endOfTerm;
  const hasEnded = lastDue !== undefined && asOf > addMonthsToDate(lastDue, 1);
  if (!isOver && !hasEnded) return none;
  const span = { low: 0, high: listed.withCharge ? unbounded.high : rest.high };
  if (!isExact(whole) || !Number.isSafeInteger(listed.principal.low)) return { span, disputes: [], unknown: [at] };
  const amounts = { loan: nameOf(loan), principal: rupiah(whole.high) };
  const total = rupiah(listed.principal.low);
  const { months, principal } = loan.record;
  if (listed.complete && principal.cell !== undefined) {
    const differs = finding("repayment/principal-differs", principal.cell, { ...amounts, ledger: total });
    return { span, disputes: [differs], unknown: [at] };
  }
  const args = { ...amounts, listed: total, until: isOver ? endOfTerm : null };
  const related = isOver && months.cell !== undefined ? [months.cell] : [];
  return { span, disputes: [finding("ledger/term-over", at, args, related)], unknown: [at] };
}
