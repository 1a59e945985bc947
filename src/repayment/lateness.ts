import { addMonthsKeepingEnd, type CivilDate, monthOf } from "../domain/calendar.ts";
import { compareText } from "../domain/place.ts";
import type { InstalmentRecord } from "../domain/records.ts";
import type { Collectibility } from "../domain/verdict.ts";
import type { Settings } from "../policy/settings.ts";
import { nothing, type Span } from "./span.ts";

/**
 * How late a loan is on a day, the one measure for its class, its age, LAR, PAR and RR. `months` and the amounts are
 * Infinity where nothing bounds them.
 */
export interface Lateness {
  /** Calendar months with an instalment that fell due before the day and is unpaid. */
  readonly months: number;
  /** Due date of the oldest such instalment; null where there is none, or where its day is not known. */
  readonly oldestDue: CivilDate | null;
  /** Pokok that fell due before the day and is unpaid, in rupiah; jasa alike. */
  readonly principal: number;
  readonly charge: number;
}

/** The two ends of what the books allow. */
export interface LatenessEnds {
  readonly best: Lateness;
  readonly worst: Lateness;
}

export const notLate: Lateness = { months: 0, oldestDue: null, principal: 0, charge: 0 };

/** Nobody knows how late, with at most so much pokok in arrears. */
export const unboundedlyLate = (principal: number): Lateness => ({
  months: Number.POSITIVE_INFINITY,
  oldestDue: null,
  principal,
  charge: Number.POSITIVE_INFINITY,
});

/** What was paid on the schedule; jasa is undefined where nobody kept it, or where it does not count. */
interface PaidOn {
  readonly principal: Span;
  readonly charge: Span | undefined;
}

/**
 * How late a schedule is at best and at worst. Payments of pokok and of jasa each fill the oldest instalment first; one is
 * unpaid while any of its pokok or jasa is. What is open from the first instalment on is not late while it stays below
 * the step to which instalments are rounded. An instalment without a readable day or amount may be due, or not.
 */
export function latenessOf(
  schedule: readonly InstalmentRecord[],
  paid: PaidOn,
  day: CivilDate,
  { a8 }: Settings,
): LatenessEnds {
  const keepsCharge = paid.charge !== undefined && schedule.some(({ targetCharge }) => isStated(targetCharge));
  const owed = schedule
    .map(({ dueOn, targetPrincipal, targetCharge }) => ({
      on: dueOn.value,
      principal: amountOf(targetPrincipal),
      charge: keepsCharge ? amountOf(targetCharge) : 0,
    }))
    .toSorted((a, b) => compareText(a.on ?? "", b.on ?? ""));
  const read = owed.filter((one) => one.on !== undefined && Number.isFinite(one.principal + one.charge));
  const { principal, charge = nothing } = paid;
  return {
    best: lateBy(read, { principal: principal.high, charge: charge.high }, day, a8.roundUpTo),
    worst: lateBy(owed, { principal: principal.low, charge: charge.low }, day, a8.roundUpTo),
  };
}

interface Owed {
  readonly on: CivilDate | undefined;
  readonly principal: number;
  readonly charge: number;
}

function lateBy(
  inOrder: readonly Owed[],
  paid: { readonly principal: number; readonly charge: number },
  day: CivilDate,
  step: number,
): Lateness {
  let principal = -paid.principal;
  let charge = -paid.charge;
  const openNow = () => Math.max(0, principal) + Math.max(0, charge);
  let unbounded = 0;
  let oldestDue: CivilDate | null = null;
  const months = new Set<string>();
  for (const one of inOrder) {
    if (one.on !== undefined && one.on >= day) break;
    const before = openNow();
    principal += one.principal;
    charge += one.charge;
    if (openNow() === Number.POSITIVE_INFINITY) unbounded = openNow();
    if (openNow() <= before || openNow() < step) continue;
    if (one.on === undefined) unbounded = Number.POSITIVE_INFINITY;
    else {
      months.add(monthOf(one.on));
      oldestDue ??= one.on;
    }
  }
  return {
    months: months.size + unbounded,
    oldestDue,
    principal: Math.max(0, principal),
    charge: Math.max(0, charge),
  };
}

const isStated = ({ state }: InstalmentRecord["targetCharge"]) => state === "value" || state === "invalid";

/** Nothing bounds what is not stated. */
const amountOf = ({ value }: InstalmentRecord["targetCharge"]): number => value ?? Number.POSITIVE_INFINITY;

/** A-12, by months with an unpaid instalment or months since the oldest, whichever is worse; each limit belongs to the better class. */
export function collectibilityOf(late: Lateness, day: CivilDate, { a7, a12 }: Settings): Collectibility {
  if (late.months === 0) return 1;
  if (isWithin(late, a7.arrearsMoreThan, day)) return 2;
  if (isWithin(late, a12.substandardUpTo, day)) return 3;
  return isWithin(late, a12.doubtfulUpTo, day) ? 4 : 5;
}

/** only what is worse than class 2 counts for LAR, PAR and RR. */
export const countsAsArrears = (collectibility: Collectibility): boolean => collectibility > 2;

function isWithin({ months, oldestDue }: Lateness, limit: number, day: CivilDate): boolean {
  return months <= limit && (oldestDue === null || day <= addMonthsKeepingEnd(oldestDue, limit));
}
