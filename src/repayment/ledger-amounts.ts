import { addMonthsToDate, type CivilDate } from "../domain/calendar.ts";
import { cellOr, cellsOf } from "../domain/field.ts";
import { compareText } from "../domain/place.ts";
import type { InstalmentRecord, LoanRecord } from "../domain/records.ts";
import type { Policy } from "../policy/settings.ts";
import { arrearsOfLedger } from "./arrears.ts";
import {
  dueToDate,
  endOfTime,
  type Part,
  type Payment,
  paidToDate,
  paymentsOf,
  scheduleOf,
  type ToDate,
  targetOf,
} from "./ledger.ts";
import type { Loan } from "./loans.ts";
import { type Rescheduling, reschedulingOf, rowsInForce } from "./rescheduling.ts";
import { addSpans, isExact, nothing, type Span, spanOf, subtractSpan, unbounded } from "./span.ts";
import type { Amounts } from "./standing-amounts.ts";
import { splitUndivided } from "./undivided-payments.ts";

/** How a loan stands by its ledger. A rescheduled loan is judged by its new schedule. */
export function fromLedger({ record, ledger }: Loan, { settings }: Policy, asOf: CivilDate): Amounts {
  const part = settings.a6.basis;
  const rescheduling = reschedulingOf(record, asOf);
  const { schedule, payments, closed, replaced } = inForce(ledger, rescheduling, asOf);
  const closedPrincipal = paidToDate(closed, "principal").span;
  const scheduled = addSpans([closedPrincipal, ...schedule.map((row) => targetOf(row, "principal"))]);
  const principal =
    record.principal.state === "value"
      ? spanOf(record.principal)
      : wholeSchedule(record, schedule, scheduled, rescheduling !== undefined);
  const unlisted = unlistedDue(record, schedule, scheduled, part, asOf);
  const listed =
    schedule.length > 0
      ? dueToDate(schedule, part, asOf)
      : { span: spanOf(record.target), unknown: [cellOr(record.target, record.at)] };
  // Without the column nobody wrote down that nothing was paid.
  const unkept = ledger.find((row) => row.paidPrincipal.state === "absent");
  const paid = unkept === undefined ? paidToDate(payments, part) : { span: unbounded, unknown: [unkept.at] };
  const paidPrincipal = unkept === undefined ? paidToDate(payments, "principal").span : unbounded;
  const dueRows = schedule.filter(({ dueOn }) => dueOn.value === undefined || dueOn.value <= asOf);
  const later = schedule.flatMap(({ dueOn }) => (dueOn.value !== undefined && dueOn.value > asOf ? [dueOn.value] : []));
  const mixed = rescheduling !== undefined && scheduled.low - principal.high >= smallestInstalment(schedule);
  const arrearsBy = (day: CivilDate) =>
    isExact(paidPrincipal) && isExact(closedPrincipal) && schedule.length > 0 && !mixed
      ? arrearsOfLedger(schedule, paidPrincipal.low - closedPrincipal.low, day)
      : undefined;
  const due = addSpans([paidToDate(closed, part).span, listed.span, unlisted.span]);
  return {
    basis: "ledger",
    // What of a mixture of two schedules is due cannot be told.
    due: mixed ? { low: 0, high: due.high } : due,
    paid: paid.span,
    principal,
    paidPrincipal,
    paidCharge: paidToDate(payments, "charge").span,
    nextDue: later.toSorted(compareText)[0] ?? null,
    unknownDue: mixed ? [rescheduling.at] : [...(isExact(listed.span) ? [] : listed.unknown), ...unlisted.unknown],
    unknownPaid: paid.unknown,
    evidence: [
      record.at,
      ...(rescheduling === undefined ? [] : [rescheduling.at]),
      ...cellsOf(...dueRows.map(({ targetPrincipal }) => targetPrincipal)),
      ...cellsOf(...payments.map(({ row }) => row.paidPrincipal)),
    ],
    arrears: isExact(unlisted.span) ? arrearsBy(asOf) : undefined,
    whole: {
      due: addSpans([
        principal,
        ...(part === "principal" ? [] : [paidToDate(closed, "charge").span, dueToDate(schedule, "charge", asOf).span]),
      ]),
      arrears: arrearsBy(endOfTime),
    },
    rescheduled: rescheduling === undefined ? null : { ...rescheduling, replaced, total: scheduled, mixed },
  };
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
    return { schedule, payments: splitUndivided(made, schedule), closed: [], replaced: [] };
  }
  const rows = new Set(rowsInForce(ledger, on));
  const schedule = scheduleOf([...rows]);
  const old = scheduleOf(ledger.filter(({ dueOn }) => dueOn.value !== undefined && dueOn.value <= on));
  const payments = splitUndivided(made, [...old, ...schedule]);
  return {
    schedule,
    payments,
    closed: payments.filter(({ row: { paidOn } }) => paidOn.value === undefined || paidOn.value <= on),
    replaced: ledger.filter(
      (row) => !rows.has(row) && row.targetPrincipal.state === "value" && row.paidPrincipal.state !== "value",
    ),
  };
}

/**
 * A ledger that ends more than a month before the as-of date without reaching the principal leaves open how much of the
 * rest is due: without this, a group that stopped paying and keeping its book would have repaid all that is due.
 */
function unlistedDue(
  record: LoanRecord,
  schedule: readonly InstalmentRecord[],
  scheduled: Span,
  part: Part,
  asOf: CivilDate,
): ToDate {
  const [last] = schedule
    .flatMap(({ dueOn }) => (dueOn.state === "value" ? [dueOn] : []))
    .toSorted((a, b) => compareText(b.value, a.value));
  const rest = subtractSpan(spanOf(record.principal), scheduled);
  if (last === undefined || rest.low === 0 || asOf <= addMonthsToDate(last.value, 1)) {
    return { span: nothing, unknown: [] };
  }
  const high = part === "principal" ? rest.high : unbounded.high;
  return { span: { low: 0, high }, unknown: [last.cell] };
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
