import { addMonthsToDate, type CivilDate } from "../domain/calendar.ts";
import { cellOr, cellsOf } from "../domain/field.ts";
import { type CellRef, compareText } from "../domain/place.ts";
import type { InstalmentRecord, Kelurahan, LoanRecord } from "../domain/records.ts";
import type { Arrears, Collectibility } from "../domain/verdict.ts";
import type { Policy } from "../policy/settings.ts";
import { arrearsOfLedger, arrearsOfSummary, collectibilityOf, countsAsArrears } from "./arrears.ts";
import {
  dueToDate,
  type Part,
  paidToDate,
  paymentsOf,
  scheduleOf,
  type ToDate,
  targetOf,
  unreadCells,
} from "./ledger.ts";
import { type Loan, loansOf } from "./loans.ts";
import { addSpans, isExact, nothing, type Span, spanOf, subtractSpan, unbounded } from "./span.ts";
import { splitUndivided } from "./undivided-payments.ts";

/** How one loan stands on the as-of date; amounts in rupiah, as far as they are known. */
export interface LoanStanding {
  readonly loan: Loan;
  /** Where the amounts come from: the ledger, or *Target* and *Realisasi* of the loan's row. */
  readonly basis: "ledger" | "summary";
  /** Due and paid by the as-of date, of the part that A-6 compares. `paid` may lie above `due`. */
  readonly due: Span;
  readonly paid: Span;
  readonly principal: Span;
  readonly paidPrincipal: Span;
  readonly paidCharge: Span;
  /** Principal that is not repaid. */
  readonly balance: Span;
  /** Null where an amount or date is unknown; so are the two below. */
  readonly arrears: Arrears | null;
  readonly collectibility: Collectibility | null;
  /** Counts for LAR, PAR and RR. */
  readonly inArrears: boolean | null;
  /** The first due date after the as-of date that the ledger states. */
  readonly nextDue: CivilDate | null;
  /** Cells without which `due` or `paid` cannot be told. */
  readonly unknown: readonly CellRef[];
  readonly evidence: readonly CellRef[];
}

/** The standing of each loan that was disbursed by the as-of date, in the order of their places. */
export function loanStandings(kelurahan: Kelurahan, policy: Policy, asOf: CivilDate): readonly LoanStanding[] {
  return loansOf(kelurahan.loans ?? [], kelurahan.instalments ?? [])
    .filter(({ record }) => record.disbursedOn.value === undefined || record.disbursedOn.value <= asOf)
    .map((loan) => loanStanding(loan, policy, asOf));
}

function loanStanding(loan: Loan, policy: Policy, asOf: CivilDate): LoanStanding {
  if (loan.ledger.length === 0) return standingOf(loan, fromSummary(loan), policy, asOf);
  return standingOf(loan, loan.sharesCode ? fromAnyLedger(loan) : fromLedger(loan, policy, asOf), policy, asOf);
}

type Amounts = Pick<
  LoanStanding,
  "basis" | "due" | "paid" | "principal" | "paidPrincipal" | "paidCharge" | "nextDue" | "unknown" | "evidence"
> & { readonly arrears: Arrears | undefined };

function standingOf(loan: Loan, amounts: Amounts, { settings }: Policy, asOf: CivilDate): LoanStanding {
  const { arrears, due, principal } = amounts;
  const capped = settings.a6.basis === "principal" ? Math.max(due.low, Math.min(due.high, principal.high)) : due.high;
  return {
    ...amounts,
    loan,
    due: { low: due.low, high: capped },
    balance: subtractSpan(principal, amounts.paidPrincipal),
    arrears: arrears ?? null,
    collectibility: arrears === undefined ? null : collectibilityOf(arrears, settings),
    inArrears: arrears === undefined ? null : countsAsArrears(arrears, asOf, settings),
  };
}

function fromSummary({ record }: Loan): Amounts {
  const { target, paid, principal } = record;
  return {
    basis: "summary",
    due: spanOf(target),
    paid: spanOf(paid),
    principal: spanOf(principal),
    paidPrincipal: spanOf(paid),
    paidCharge: unbounded,
    nextDue: null,
    unknown: unreadCells(record.at, [target, paid]),
    evidence: [record.at, ...cellsOf(target, paid)],
    arrears: arrearsOfSummary(record),
  };
}

/** Two loans have this code: which of the rows are whose cannot be told. */
function fromAnyLedger({ record }: Loan): Amounts {
  return {
    basis: "ledger",
    due: unbounded,
    paid: unbounded,
    principal: spanOf(record.principal),
    paidPrincipal: unbounded,
    paidCharge: unbounded,
    nextDue: null,
    unknown: [cellOr(record.code, record.at)],
    evidence: [record.at],
    arrears: undefined,
  };
}

function fromLedger({ record, ledger }: Loan, { settings }: Policy, asOf: CivilDate): Amounts {
  const schedule = scheduleOf(ledger);
  const payments = splitUndivided(paymentsOf(ledger, asOf), schedule);
  const part = settings.a6.basis;
  const unlisted = unlistedDue(record, schedule, part, asOf);
  const listed =
    schedule.length > 0
      ? dueToDate(schedule, part, asOf)
      : { span: spanOf(record.target), unknown: [cellOr(record.target, record.at)] };
  const paid = paidToDate(payments, part);
  const paidPrincipal = paidToDate(payments, "principal").span;
  const dueRows = schedule.filter(({ dueOn }) => dueOn.value === undefined || dueOn.value <= asOf);
  const later = schedule.flatMap(({ dueOn }) => (dueOn.value !== undefined && dueOn.value > asOf ? [dueOn.value] : []));
  return {
    basis: "ledger",
    due: addSpans([listed.span, unlisted.span]),
    paid: paid.span,
    principal: record.principal.state === "value" ? spanOf(record.principal) : wholeSchedule(record, schedule),
    paidPrincipal,
    paidCharge: paidToDate(payments, "charge").span,
    nextDue: later.toSorted(compareText)[0] ?? null,
    unknown: [...(isExact(listed.span) ? [] : listed.unknown), ...unlisted.unknown, ...paid.unknown],
    evidence: [
      record.at,
      ...cellsOf(...dueRows.map(({ targetPrincipal }) => targetPrincipal)),
      ...cellsOf(...payments.map(({ row }) => row.paidPrincipal)),
    ],
    arrears:
      isExact(paidPrincipal) && isExact(unlisted.span) && schedule.length > 0
        ? arrearsOfLedger(schedule, paidPrincipal.low, asOf)
        : undefined,
  };
}

/**
 * A ledger that ends more than a month before the as-of date without reaching the principal leaves open how much of the
 * rest is due: without this, a group that stopped paying and keeping its book would have repaid all that is due.
 */
function unlistedDue(record: LoanRecord, schedule: readonly InstalmentRecord[], part: Part, asOf: CivilDate): ToDate {
  const [last] = schedule
    .flatMap(({ dueOn }) => (dueOn.state === "value" ? [dueOn] : []))
    .toSorted((a, b) => compareText(b.value, a.value));
  const rest = subtractSpan(
    spanOf(record.principal),
    addSpans(schedule.map((instalment) => targetOf(instalment, "principal"))),
  );
  if (last === undefined || rest.low === 0 || asOf <= addMonthsToDate(last.value, 1)) {
    return { span: nothing, unknown: [] };
  }
  const high = part === "principal" ? rest.high : unbounded.high;
  return { span: { low: 0, high }, unknown: [last.cell] };
}

/** The principal of a loan that does not state it, from a schedule as long as the loan. */
function wholeSchedule({ months }: LoanRecord, schedule: readonly InstalmentRecord[]): Span {
  const total = addSpans(schedule.map((instalment) => targetOf(instalment, "principal")));
  return months.value === schedule.length ? total : { low: total.low, high: unbounded.high };
}
