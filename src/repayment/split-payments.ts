import type { CivilDate } from "../domain/calendar.ts";
import { groupBy } from "../domain/group-by.ts";
import { compareText } from "../domain/place.ts";
import type { InstalmentRecord } from "../domain/records.ts";
import { dueToDate, type Payment } from "./ledger.ts";
import { addSpans, exactly, isExact, nothing, type Span, subtractSpan } from "./span.ts";

/** Payments with what of them is pokok and what jasa. */
export interface SplitPayments {
  readonly payments: readonly Payment[];
  /** Rows of which that cannot be told. */
  readonly unsplit: readonly InstalmentRecord[];
  /** The loan has jasa to pay, and nobody wrote down any: its payments are the pokok of whole instalments. */
  readonly keepsNoCharge: boolean;
}

/**
 * Splits payments that state no jasa, in ledgers that schedule jasa. One that equals the open Target Pokok of whole
 * instalments is pokok. One for no instalment in particular pays the jasa first that is due and unpaid on its day (short
 * payment is booked to jasa first, then overdue pokok). Of any other, that much may be jasa, or nothing. `boundaries`:
 * whether the schedule is the loan's first one, whose instalments add up from nothing.
 */
export function splitPayments(
  payments: readonly Payment[],
  schedule: readonly InstalmentRecord[],
  boundaries: boolean,
): SplitPayments {
  if (!schedule.some(({ targetCharge }) => targetCharge.state === "value")) {
    return { payments, unsplit: [], keepsNoCharge: false };
  }
  const lumps = payments.flatMap((payment) => lumpOf(payment) ?? []);
  const stated = payments.filter((payment) => lumpOf(payment) === undefined);
  const days = [...groupBy(lumps, ({ on, row }) => `${on} ${row.number.value ?? ""}`).values()];
  const dueBy = chargeDueBy(schedule);
  const ends = boundaries ? wholeInstalments(schedule) : new Set<number>();
  const booked: Booked[] = stated.map((payment) => ({
    payment,
    on: payment.row.paidOn.value,
    paidFirst: payment.charge,
    kind: "stated",
  }));
  for (const together of days.toSorted(([a], [b]) => compareText(a.on, b.on))) {
    const amount = together.reduce((sum, lump) => sum + lump.amount, 0);
    const [{ row, on }] = together;
    const before = booked.filter((one) => one.on !== undefined && one.on <= on).map(({ payment }) => payment.principal);
    const paid = addSpans(before);
    // What filled which instalment is known, or else its number says it; not after a payment that may have filled more.
    const isOwn = !boundaries || (!isExact(paid) && booked.every(({ kind }) => kind !== "open"));
    const whole =
      (isExact(paid) && ends.has(paid.low + amount)) ||
      (isOwn && row.number.value !== undefined && isTarget(row, schedule, amount));
    for (const lump of together) booked.push(whole ? asPrincipal(lump) : chargeFirst(lump, dueBy(lump.on), booked));
  }
  return {
    payments: booked.map(({ payment }) => payment),
    unsplit: booked.flatMap(({ kind, payment }) => (kind === "open" ? [payment.row] : [])),
    keepsNoCharge:
      schedule.some(({ targetCharge }) => (targetCharge.value ?? 0) > 0) &&
      booked.some(({ kind }) => kind === "pokok") &&
      booked.every(({ kind, payment }) => kind === "pokok" || payment.row.paidCharge.state !== "value"),
  };
}

interface Lump {
  readonly payment: Payment;
  readonly row: InstalmentRecord;
  readonly on: CivilDate;
  readonly amount: number;
}

interface Booked {
  readonly payment: Payment;
  readonly on: CivilDate | undefined;
  /**
   * Its jasa where jasa comes first, along two courses: with the least paid before and the most due (`low`), and with the
   * most paid and the least due (`high`). Along each it adds up to no more than is due.
   */
  readonly paidFirst: Span;
  readonly kind: "stated" | "pokok" | "lump" | "open";
}

const isFilled = ({ state }: { readonly state: string }) => state === "value" || state === "invalid";

/** An amount under *Bayar Pokok* on a day, without a word of jasa; undefined where the row says more. */
function lumpOf(payment: Payment): Lump | undefined {
  const { row } = payment;
  const { paidOn, paidPrincipal, paidCharge } = row;
  if (paidOn.state !== "value" || paidPrincipal.state !== "value" || isFilled(paidCharge)) return undefined;
  return { payment, row, on: paidOn.value, amount: paidPrincipal.value };
}

/** The jasa that is due by a day: an instalment without a readable due date is due no earlier than those before it. */
function chargeDueBy(schedule: readonly InstalmentRecord[]): (day: CivilDate) => Span {
  const numbered = schedule.filter(({ number }) => number.value !== undefined);
  const earliest = new Map<InstalmentRecord, CivilDate>();
  let latest: CivilDate | undefined;
  for (const row of numbered.toSorted((a, b) => (a.number.value ?? 0) - (b.number.value ?? 0))) {
    const { value } = row.dueOn;
    if (value !== undefined && (latest === undefined || value > latest)) latest = value;
    if (value === undefined && latest !== undefined) earliest.set(row, latest);
  }
  return (day) =>
    dueToDate(
      schedule.filter((row) => (earliest.get(row) ?? day) <= day),
      "charge",
      day,
    ).span;
}

/** Sums of Target Pokok up to each instalment. */
function wholeInstalments(schedule: readonly InstalmentRecord[]): ReadonlySet<number> {
  const inOrder = schedule.toSorted((a, b) => compareText(a.dueOn.value ?? "9", b.dueOn.value ?? "9"));
  const sums = new Set<number>();
  let sum = 0;
  for (const { targetPrincipal } of inOrder) {
    if (targetPrincipal.value === undefined) break;
    sum += targetPrincipal.value;
    sums.add(sum);
  }
  return sums;
}

function isTarget({ number }: InstalmentRecord, schedule: readonly InstalmentRecord[], amount: number): boolean {
  return schedule.some((one) => one.number.value === number.value && one.targetPrincipal.value === amount);
}

function asPrincipal({ payment, row, on, amount }: Lump): Booked {
  const charge = isPaymentAlone(row) ? nothing : payment.charge;
  return { payment: { row, principal: exactly(amount), charge }, on, paidFirst: nothing, kind: "pokok" };
}

function chargeFirst({ row, on, amount }: Lump, due: Span, booked: readonly Booked[]): Booked {
  const alone = isPaymentAlone(row);
  if (amount <= 0) return reversal(row, on, amount);
  const earlier = booked.filter((one) => one.on === undefined || one.on <= on).map(({ paidFirst }) => paidFirst);
  const open = subtractSpan(due, addSpans(earlier));
  const charge = { low: Math.min(amount, open.low), high: Math.min(amount, open.high) };
  const paidFirst = { low: charge.high, high: charge.low };
  if (alone || charge.high === 0) {
    const principal = { low: amount - charge.high, high: amount - charge.low };
    return { payment: { row, principal, charge }, on, paidFirst, kind: "lump" };
  }
  const payment = {
    row,
    principal: { low: amount - charge.high, high: amount },
    charge: { low: 0, high: charge.high },
  };
  return { payment, on, paidFirst, kind: "open" };
}

/** What a reversal takes back of pokok and of jasa is as open as what it reverses. */
function reversal(row: InstalmentRecord, on: CivilDate, amount: number): Booked {
  const taken = { low: amount, high: 0 };
  return {
    payment: { row, principal: taken, charge: taken },
    on,
    paidFirst: taken,
    kind: amount === 0 ? "lump" : "open",
  };
}

const isPaymentAlone = ({ number, dueOn, targetPrincipal, targetCharge }: InstalmentRecord) =>
  ![number, dueOn, targetPrincipal, targetCharge].some(isFilled);
