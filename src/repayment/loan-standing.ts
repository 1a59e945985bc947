import type { CivilDate } from "../domain/calendar.ts";
import { cellOr, cellsOf, type Field } from "../domain/field.ts";
import { type Finding, finding, isCell } from "../domain/finding.ts";
import { type CellRef, inPlaceOrder } from "../domain/place.ts";
import type { Kelurahan, LoanRecord } from "../domain/records.ts";
import type { Rupiah } from "../domain/rupiah.ts";
import type { Arrears, Collectibility } from "../domain/verdict.ts";
import type { Policy, Settings } from "../policy/settings.ts";
import { arrearsOfSummary } from "./arrears.ts";
import { collectibilityOf, countsAsArrears, type LatenessEnds, notLate, unboundedlyLate } from "./lateness.ts";
import { unreadCells } from "./ledger.ts";
import { fromLedger } from "./ledger-amounts.ts";
import { balanceOf, byStatus, isWrittenOff } from "./loan-status.ts";
import { endOfTerm } from "./loan-term.ts";
import { type Loan, loansOf, nameOf } from "./loans.ts";
import { reschedulingOf } from "./rescheduling.ts";
import { addSpans, isExact, nothing, type Span, spanOf, unbounded } from "./span.ts";
import type { Amounts } from "./standing-amounts.ts";
import { unlistedDue } from "./unlisted-due.ts";

/** How one loan stands on the as-of date; amounts in rupiah, as far as they are known. */
export interface LoanStanding extends Omit<Amounts, "arrears" | "unknownDue" | "unknownPaid" | "whole"> {
  readonly loan: Loan;
  /** Principal that is not repaid. */
  readonly balance: Span;
  /** Null where an amount or date is unknown; so are the two below. */
  readonly arrears: Arrears | null;
  readonly collectibility: Collectibility | null;
  /** The classes that the books allow, the best first. */
  readonly classes: readonly [best: Collectibility, worst: Collectibility];
  /** Counts for LAR, PAR and RR. */
  readonly inArrears: boolean | null;
  readonly writtenOff: boolean;
  /** Cells without which `due` or `paid` cannot be told. */
  readonly unknown: readonly CellRef[];
  /** How it stands if rows of the ledger without a known loan are its own; undefined where none may be. */
  readonly withUnplaced?: LoanStanding;
  /** How it stands by each other copy of its ledger. */
  readonly byCopies?: readonly LoanStanding[];
}

/** The standing of each loan that was disbursed by the as-of date, in the order of their places. */
export function loanStandings(kelurahan: Kelurahan, policy: Policy, asOf: CivilDate): readonly LoanStanding[] {
  return standingsOf(loansOf(kelurahan.loans ?? [], kelurahan.instalments ?? []), policy, asOf);
}

/** The same of loans that are put together already. */
export function standingsOf(loans: readonly Loan[], policy: Policy, asOf: CivilDate): readonly LoanStanding[] {
  return loans
    .filter(({ record }) => record.disbursedOn.value === undefined || record.disbursedOn.value <= asOf)
    .map((loan) => {
      const { ledger, unplaced } = loan;
      const standing = byAllCopies(loan, policy, asOf);
      if (unplaced.length === 0) return standing;
      const withUnplaced = standingOf({ ...loan, ledger: inPlaceOrder([...ledger, ...unplaced]) }, policy, asOf);
      return { ...standing, withUnplaced };
    });
}

/** The standing by the ledger, with as much of it outstanding as any copy of the ledger leaves. */
function byAllCopies(loan: Loan, policy: Policy, asOf: CivilDate): LoanStanding {
  const standing = standingOf(loan, policy, asOf);
  if (loan.copies === undefined) return standing;
  const byCopies = loan.copies.others.map((ledger) => standingOf({ ...loan, ledger }, policy, asOf));
  const balances = [standing, ...byCopies].map(({ balance }) => balance);
  const balance = {
    low: Math.min(...balances.map(({ low }) => low)),
    high: Math.max(...balances.map(({ high }) => high)),
  };
  return { ...standing, balance, byCopies };
}

function amountsOf(loan: Loan, policy: Policy, asOf: CivilDate): Amounts {
  if (loan.ledger.length === 0) return fromSummary(loan, policy, asOf);
  return loan.sharesCode ? fromAnyLedger(loan) : fromLedger(loan, policy, asOf);
}

function standingOf(loan: Loan, policy: Policy, asOf: CivilDate): LoanStanding {
  const { settings } = policy;
  const amounts = byStatus(loan, amountsOf(loan, policy, asOf), policy, asOf);
  const { whole: _, arrears, unknownDue, unknownPaid, ...known } = amounts;
  const { due, principal } = known;
  const capped = settings.a6.basis === "principal" ? Math.max(due.low, Math.min(due.high, principal.high)) : due.high;
  const writtenOff = isWrittenOff(loan, amounts, asOf);
  const classes = writtenOff ? ([5, 5] as const) : classesOf(amounts.lateness, settings, asOf);
  const [best, worst] = classes;
  const counts = countsAsArrears(best);
  return {
    ...known,
    classes,
    collectibility: best === worst ? best : null,
    inArrears: counts === countsAsArrears(worst) ? counts : null,
    loan,
    due: { low: due.low, high: capped },
    balance: balanceOf(amounts),
    arrears: arrears ?? null,
    writtenOff,
    unknown: [...unknownDue, ...unknownPaid],
  };
}

function classesOf({ best, worst }: LatenessEnds, settings: Settings, asOf: CivilDate) {
  return [collectibilityOf(best, asOf, settings), collectibilityOf(worst, asOf, settings)] as const;
}

function fromSummary(loan: Loan, { settings }: Policy, asOf: CivilDate): Amounts {
  const { record } = loan;
  const target = orAllIfPaidOff(record.target, record);
  const paid = orAllIfPaidOff(record.paid, record);
  const { principal } = record;
  const rescheduling = reschedulingOf(record, asOf);
  const withCharge = settings.a6.basis !== "principal";
  const charged = withCharge ? [] : chargeInSummary(loan);
  const kept = charged.length === 0;
  const paidSpan = kept ? spanOf(paid) : atMost(principal, spanOf(paid));
  const unlisted = unlistedDue(
    loan,
    spanOf(principal),
    {
      principal: spanOf(target),
      paid: paidSpan,
      at: target.cell,
      lastDue: undefined,
      endOfTerm: rescheduling === undefined ? endOfTerm(record, [], settings) : undefined,
      withCharge,
      complete: false,
    },
    asOf,
  );
  const arrears = kept && isExact(unlisted.span) ? arrearsOfSummary({ ...record, target, paid }) : undefined;
  return {
    basis: "summary",
    due: kept ? addSpans([spanOf(target), unlisted.span]) : atMost(principal, unbounded),
    paid: paidSpan,
    principal: spanOf(principal),
    // With jasa in it, how much of it is pokok is not known.
    paidPrincipal: withCharge ? { low: 0, high: paidSpan.high } : paidSpan,
    paidCharge: unbounded,
    nextDue: null,
    unknownDue: [...unreadCells(record.at, [target]), ...unlisted.unknown],
    unknownPaid: [...unreadCells(record.at, [paid]), ...charged.map(({ at }) => at).filter(isCell)],
    evidence: [...new Set([record.at, ...cellsOf(target, paid)])],
    arrears,
    open: [],
    lateness: latenessByArrears(arrears, spanOf(principal)),
    overdueCharge: unbounded,
    inForce: noSchedule,
    whole: {
      due: spanOf(principal),
      arrears: kept ? arrearsOfSummary({ ...record, target: principal, paid }) : undefined,
    },
    rescheduled: rescheduling === undefined ? null : { ...rescheduling, replaced: [], total: nothing, mixed: false },
    keepsNoCharge: false,
    disputes: [...charged, ...unlisted.disputes],
  };
}

const noSchedule: Amounts["inForce"] = { schedule: [], paid: { principal: nothing, charge: nothing } };

/** A summary tells of no day, and of no jasa. */
function latenessByArrears(arrears: Arrears | undefined, principal: Span): LatenessEnds {
  if (arrears === undefined) return { best: notLate, worst: unboundedlyLate(principal.high) };
  const late = { months: arrears.instalments, oldestDue: null, principal: arrears.amount, charge: 0 };
  return { best: late, worst: late };
}

/** A summary of more than the principal has jasa in it, and nobody can tell how much. */
function chargeInSummary(loan: Loan): readonly Finding[] {
  const { principal, target, paid } = loan.record;
  if (principal.state !== "value") return [];
  const above = [target, paid].filter((amount) => amount.state === "value" && amount.value > principal.value);
  const [first, ...others] = above;
  if (first?.state !== "value") return [];
  const args = { loan: nameOf(loan), principal: principal.value, summary: first.value };
  return [finding("ledger/charge-in-summary", first.cell, args, cellsOf(...others))];
}

const atMost = (principal: Field<Rupiah>, { high }: Span): Span => ({
  low: 0,
  high: Math.min(high, spanOf(principal).high),
});

/** A loan that is *Lunas*, and of which nobody wrote down an amount, is repaid: that is what the word says. */
function orAllIfPaidOff(amount: Field<Rupiah>, { status, principal }: LoanRecord): Field<Rupiah> {
  const unstated = amount.state === "blank" || amount.state === "absent";
  if (!unstated || status.value !== "lunas" || principal.state !== "value") return amount;
  return { ...principal, cell: status.cell };
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
    unknownDue: [cellOr(record.code, record.at)],
    unknownPaid: [],
    evidence: [record.at],
    arrears: undefined,
    open: [],
    lateness: latenessByArrears(undefined, spanOf(record.principal)),
    overdueCharge: unbounded,
    inForce: noSchedule,
    whole: { due: unbounded, arrears: undefined },
    rescheduled: null,
    keepsNoCharge: false,
    disputes: [],
  };
}
