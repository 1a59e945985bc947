import type { CivilDate } from "../domain/calendar.ts";
import { cellOr, cellsOf } from "../domain/field.ts";
import { type Finding, finding, isCell } from "../domain/finding.ts";
import { compareText, inPlaceOrder } from "../domain/place.ts";
import type { InstalmentRecord, LoanRecord } from "../domain/records.ts";
import { rupiah } from "../domain/rupiah.ts";
import type { Policy, Settings } from "../policy/settings.ts";
import { arrearsOfLedger } from "./arrears.ts";
import { latenessOf, notLate, unboundedlyLate } from "./lateness.ts";
import { dueToDate, endOfTime, type Payment, paidToDate, paymentsOf, scheduleOf, targetOf } from "./ledger.ts";
import { readLedger } from "./ledger-readings.ts";
import { endOfTerm } from "./loan-term.ts";
import { type Loan, nameOf } from "./loans.ts";
import { openRows } from "./open-rows.ts";
import { type Rescheduling, reschedulingOf, rowsInForce } from "./rescheduling.ts";
import { addSpans, isExact, type Span, spanOf, unbounded } from "./span.ts";
import { splitPayments } from "./split-payments.ts";
import type { Amounts } from "./standing-amounts.ts";
import { unlistedDue } from "./unlisted-due.ts";

/**
 * How a loan stands by its ledger, as far as that does not contradict itself. A rescheduled loan is judged by its new
 * schedule.
 */
export function fromLedger(loan: Loan, { settings }: Policy, asOf: CivilDate): Amounts {
  const { record } = loan;
  const part = settings.a6.basis;
  const rescheduling = reschedulingOf(record, asOf);
  const hasOneSchedule = reschedulingOf(record, endOfTime) === undefined;
  const reading = readLedger(loan, rescheduling, settings, asOf);
  const { schedule, payments, closed, replaced, unsplit, keepsNoCharge } = inForce(reading.rows, rescheduling, asOf);
  const closedPrincipal = paidToDate(closed, "principal").span;
  const scheduled = addSpans([closedPrincipal, ...schedule.map((row) => targetOf(row, "principal"))]);
  const principal =
    record.principal.state === "value"
      ? spanOf(record.principal)
      : wholeSchedule(record, schedule, scheduled, rescheduling !== undefined);
  const listed =
    schedule.length > 0
      ? dueToDate(schedule, part, asOf)
      : { span: spanOf(record.target), unknown: [cellOr(record.target, record.at)] };
  // Without the column nobody wrote down that nothing was paid.
  const unkept = reading.rows.find((row) => row.paidPrincipal.state === "absent");
  const paid = unkept === undefined ? paidToDate(payments, part) : { span: unbounded, unknown: [unkept.at] };
  const paidPrincipal = unkept === undefined ? paidToDate(payments, "principal").span : unbounded;
  const last = lastOf(schedule) ?? unreadSince(schedule, record.disbursedOn.value);
  const unlisted = unlistedDue(
    loan,
    spanOf(record.principal),
    {
      principal: schedule.length > 0 ? scheduled : spanOf(record.target),
      paid: paidPrincipal,
      at: last?.cell ?? (schedule.length > 0 ? undefined : record.target.cell),
      lastDue: last?.value,
      endOfTerm: hasOneSchedule ? endOfTerm(record, schedule, settings) : undefined,
      withCharge: part !== "principal",
      complete: record.months.value !== undefined && schedule.length >= record.months.value,
    },
    asOf,
  );
  const dueRows = schedule.filter(({ dueOn }) => dueOn.value === undefined || dueOn.value <= asOf);
  const later = schedule.flatMap(({ dueOn }) => (dueOn.value !== undefined && dueOn.value > asOf ? [dueOn.value] : []));
  const mixed = rescheduling !== undefined && scheduled.low - principal.high >= smallestInstalment(schedule);
  const arrearsBy = (day: CivilDate) =>
    isExact(paidPrincipal) && isExact(closedPrincipal) && schedule.length > 0 && !mixed
      ? arrearsOfLedger(schedule, paidPrincipal.low - closedPrincipal.low, day, settings.a8.roundUpTo)
      : undefined;
  const paidCharge = paidToDate(payments, "charge").span;
  const keepsCharge = !keepsNoCharge && settings.a17.chargeCounts;
  const onSchedule = {
    principal: between(paidPrincipal, closedPrincipal),
    charge: between(paidCharge, paidToDate(closed, "charge").span),
  };
  const late = latenessOf(
    schedule,
    { ...onSchedule, charge: keepsCharge ? onSchedule.charge : undefined },
    asOf,
    settings,
  );
  const overdue = keepsNoCharge ? undefined : latenessOf(schedule, onSchedule, asOf, settings);
  const due = addSpans([paidToDate(closed, part).span, listed.span, unlisted.span]);
  const charged =
    hasOneSchedule && part === "principal" ? chargeInTargets(loan, schedule, scheduled, settings) : undefined;
  const less = ({ low, high }: Span): Span =>
    charged === undefined ? { low, high } : { low: Math.max(0, low - charged.excess), high };
  return {
    basis: "ledger",
    // What of a mixture of two schedules is due cannot be told.
    due: mixed ? { low: 0, high: due.high } : less(due),
    paid: less(paid.span),
    principal,
    paidPrincipal: less(paidPrincipal),
    paidCharge,
    nextDue: later.toSorted(compareText)[0] ?? null,
    unknownDue: mixed ? [rescheduling.at] : [...(isExact(listed.span) ? [] : listed.unknown), ...unlisted.unknown],
    unknownPaid: [...paid.unknown, ...(charged === undefined ? [] : [charged.dispute.at])].filter(isCell),
    evidence: [
      record.at,
      ...(rescheduling === undefined ? [] : [rescheduling.at]),
      ...cellsOf(...dueRows.map(({ targetPrincipal }) => targetPrincipal)),
      ...cellsOf(...payments.map(({ row }) => row.paidPrincipal)),
    ],
    arrears: isExact(unlisted.span) && charged === undefined ? arrearsBy(asOf) : undefined,
    open: part === "principal" && !mixed ? openRows(schedule, onSchedule.principal, asOf) : [],
    inForce: { schedule: mixed ? [] : schedule, paid: onSchedule },
    lateness:
      mixed || schedule.length === 0 || !isExact(unlisted.span) || charged !== undefined
        ? { best: mixed ? notLate : late.best, worst: unboundedlyLate(principal.high) }
        : late,
    overdueCharge: overdue === undefined ? unbounded : { low: overdue.best.charge, high: overdue.worst.charge },
    whole: {
      due: addSpans([
        principal,
        ...(part === "principal" ? [] : [paidToDate(closed, "charge").span, dueToDate(schedule, "charge", asOf).span]),
      ]),
      arrears: arrearsBy(endOfTime),
    },
    rescheduled: rescheduling === undefined ? null : { ...rescheduling, replaced, total: scheduled, mixed },
    keepsNoCharge,
    disputes: [
      // A mixture of two schedules is out of order by itself.
      ...reading.disputes.filter(({ code }) => !mixed || code !== "ledger/due-date"),
      ...unlisted.disputes,
      ...chargeDispute(loan, unsplit, paidPrincipal),
      ...(charged === undefined ? [] : [charged.dispute]),
    ],
  };
}

/** What was paid after the old schedule was closed, as far as it is known. */
const between = (all: Span, closed: Span): Span => ({
  low: Math.max(0, all.low - closed.high),
  high: all.high - closed.low,
});

function lastOf(schedule: readonly InstalmentRecord[]) {
  return schedule
    .flatMap(({ dueOn }) => (dueOn.state === "value" ? [dueOn] : []))
    .toSorted((a, b) => compareText(b.value, a.value))[0];
}

/** Where no due date can be read, the instalments may have been due at any time since the disbursement. */
function unreadSince(schedule: readonly InstalmentRecord[], value: CivilDate | undefined) {
  const cell = schedule.find(({ dueOn }) => dueOn.state === "invalid")?.dueOn.cell;
  return value === undefined || cell === undefined ? undefined : { value, cell };
}

/** Payments of which nobody can tell how much is jasa. */
function chargeDispute(loan: Loan, unsplit: readonly InstalmentRecord[], paid: Span): readonly Finding[] {
  const [first, ...others] = inPlaceOrder(unsplit);
  if (first === undefined || !Number.isSafeInteger(paid.high)) return [];
  const at = (row: InstalmentRecord) => cellOr(row.paidPrincipal, row.at);
  const args = {
    loan: nameOf(loan),
    payments: unsplit.length,
    low: rupiah(Math.max(0, paid.low)),
    high: rupiah(paid.high),
  };
  return [finding("ledger/charge-not-split", at(first), args, others.map(at))];
}

/**
 * A schedule that comes to more than the principal, by more than rounding up can do: there is jasa in its Target Pokok,
 * and by that much less may be due and paid.
 */
function chargeInTargets(
  loan: Loan,
  schedule: readonly InstalmentRecord[],
  scheduled: Span,
  { a8 }: Settings,
): { readonly excess: number; readonly dispute: Finding } | undefined {
  const { principal } = loan.record;
  if (principal.state !== "value" || !isExact(scheduled)) return undefined;
  const excess = scheduled.low - principal.value;
  if (excess <= schedule.length * a8.roundUpTo) return undefined;
  const args = { loan: nameOf(loan), principal: principal.value, ledger: rupiah(scheduled.low) };
  return { excess, dispute: finding("repayment/principal-differs", principal.cell, args) };
}

/** Rounding and jasa that was added to the balance stay below it. */
function smallestInstalment(schedule: readonly InstalmentRecord[]): number {
  return Math.min(...schedule.flatMap(({ targetPrincipal: { value = 0 } }) => (value > 0 ? [value] : [])));
}

interface InForce {
  readonly schedule: readonly InstalmentRecord[];
  readonly payments: readonly Payment[];
  /** Payments by the day of the rescheduling: as much of the loan as its old schedule is left with. */
  readonly closed: readonly Payment[];
  /** Old instalments without a payment, whose amounts are part of the new schedule. */
  readonly replaced: readonly InstalmentRecord[];
  readonly unsplit: readonly InstalmentRecord[];
  readonly keepsNoCharge: boolean;
}

function inForce(
  ledger: readonly InstalmentRecord[],
  rescheduling: Rescheduling | undefined,
  asOf: CivilDate,
): InForce {
  const on = rescheduling?.on ?? null;
  const made = paymentsOf(ledger, asOf);
  if (on === null) {
    const schedule = scheduleOf(ledger);
    return { schedule, ...splitPayments(made, schedule, rescheduling === undefined), closed: [], replaced: [] };
  }
  const rows = new Set(rowsInForce(ledger, on));
  const schedule = scheduleOf([...rows]);
  const old = scheduleOf(ledger.filter(({ dueOn }) => dueOn.value !== undefined && dueOn.value <= on));
  const split = splitPayments(made, [...old, ...schedule], false);
  const { payments } = split;
  return {
    ...split,
    schedule,
    closed: payments.filter(({ row: { paidOn } }) => paidOn.value === undefined || paidOn.value <= on),
    replaced: ledger.filter(
      (row) => !rows.has(row) && row.targetPrincipal.state === "value" && row.paidPrincipal.state !== "value",
    ),
  };
}

/** The principal of a loan that does not state it, from a schedule as long as the loan. */
function wholeSchedule(
  { months }: LoanRecord,
  schedule: readonly InstalmentRecord[],
  total: Span,
  rescheduled: boolean,
): Span {
  const complete = !rescheduled && months.value === schedule.length;
  return complete ? total : { low: total.low, high: unbounded.high };
}
