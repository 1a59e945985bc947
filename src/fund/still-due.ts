import { addMonths, type CivilDate, type Month, monthNumberOf, monthOf, yearOf } from "../domain/calendar.ts";
import type { Streams } from "../domain/projection.ts";
import type { Policy } from "../policy/settings.ts";
import { assumedSchedule } from "./assumed-schedule.ts";
import type { Portfolio, PortfolioLoan } from "./portfolio.ts";
import { payingAges } from "./simulate.ts";

/** What the loans that run now still have to bring, in rupiah. */
export interface StillDue {
  /** By month of the projection, from its first on; what is due by then already falls into the first. */
  readonly due: Streams;
  /** Pokok that falls due in these months and after them. */
  readonly notYetDue: number;
  /** By age in months at the opening of the first month, from 1 on. */
  readonly arrears: Streams;
  /** Pokok of which nothing is expected any more. */
  readonly lostPrincipal: number;
  /** The month, counted from the first, in which each loan's last instalment falls due; 0 where all are due. */
  readonly ends: readonly { readonly loan: PortfolioLoan; readonly end: number }[];
  /** Loans whose books allow several amounts; of which nothing can be told; and those with the schedule of A-8. */
  readonly disputed: number;
  readonly unknown: number;
  readonly assumed: number;
}

/** The first full month after a day. */
export const monthAfter = (day: CivilDate): Month => addMonths(monthOf(day), 1);

/** Months from one to another. */
export const monthsBetween = (from: Month, to: Month): number =>
  (yearOf(to) - yearOf(from)) * 12 + monthNumberOf(to) - monthNumberOf(from);

interface Rest {
  readonly on: CivilDate;
  readonly principal: number;
  readonly charge: number;
}

/**
 * What is left of the schedules by the day, payments booked to the oldest instalment first. Where the books allow several
 * readings it is the least. Loans of class 5 bring nothing more.
 */
export function stillDue({ all, day }: Portfolio, months: number, policy: Policy): StillDue {
  const start = monthAfter(day);
  const due = { principal: zeros(months), charge: zeros(months) };
  const arrears = { principal: zeros(payingAges), charge: zeros(payingAges) };
  const ends: { loan: PortfolioLoan; end: number }[] = [];
  let notYetDue = 0;
  let lostPrincipal = 0;
  const counts = { disputed: 0, unknown: 0, assumed: 0 };
  for (const loan of all) {
    const { standing } = loan;
    if (standing.writtenOff) continue;
    if (standing.classes[1] === 5) {
      if (standing.balance.high > 0) lostPrincipal += standing.balance.low;
      continue;
    }
    const rest = restOf(loan, policy);
    if (rest === undefined) {
      if (standing.balance.high > 0) counts.unknown += 1;
      continue;
    }
    if (isDisputed(loan)) counts.disputed += 1;
    if (rest.isAssumed) counts.assumed += 1;
    let end: number | undefined;
    for (const one of rest.rows) {
      if (one.principal + one.charge === 0) continue;
      const month = monthsBetween(start, monthOf(one.on));
      end = Math.max(end ?? 0, month);
      if (one.on < day) {
        const age = -month - 1;
        if (age >= payingAges) lostPrincipal += one.principal;
        else add(arrears, age, one);
        continue;
      }
      notYetDue += one.principal;
      if (month < months) add(due, Math.max(0, month), one);
    }
    if (end !== undefined) ends.push({ loan, end });
  }
  return { due, notYetDue, arrears, lostPrincipal, ends, ...counts };
}

const zeros = (length: number): number[] => new Array<number>(length).fill(0);

function add(streams: { principal: number[]; charge: number[] }, index: number, { principal, charge }: Rest): void {
  streams.principal[index] = (streams.principal[index] ?? 0) + principal;
  streams.charge[index] = (streams.charge[index] ?? 0) + charge;
}

function isDisputed({ standing: { balance, inForce } }: PortfolioLoan): boolean {
  const { principal, charge } = inForce.paid;
  return balance.low !== balance.high || principal.low !== principal.high || charge.low !== charge.high;
}

/** Undefined where neither ledger nor summary tells what is left. */
function restOf(
  { standing }: PortfolioLoan,
  policy: Policy,
): { readonly rows: readonly Rest[]; readonly isAssumed: boolean } | undefined {
  const { inForce, keepsNoCharge, basis, paidPrincipal, loan } = standing;
  const { schedule, paid } = inForce;
  if (schedule.length > 0) {
    const rows = schedule
      .flatMap(({ dueOn, targetPrincipal, targetCharge }) => {
        const charge = keepsNoCharge ? 0 : (targetCharge.value ?? 0);
        return dueOn.value === undefined ? [] : [{ on: dueOn.value, principal: targetPrincipal.value ?? 0, charge }];
      })
      .toSorted((a, b) => (a.on < b.on ? -1 : 1));
    const isAssumed = schedule.every(({ at }) => at === loan.record.at);
    return { rows: unpaid(rows, paid.principal.high, paid.charge.high), isAssumed };
  }
  if (basis !== "summary" || !Number.isFinite(paidPrincipal.high)) return undefined;
  const assumed = assumedSchedule(loan.record, policy).map((one) => ({ ...one, on: one.dueOn }));
  if (assumed.length === 0) return undefined;
  // A summary tells of no jasa: it goes with the pokok that it belongs to.
  const rows = unpaid(assumed, paidPrincipal.high, 0).map(({ on, principal }, index) => {
    const whole = assumed[index]?.principal ?? 0;
    const charge = assumed[index]?.charge ?? 0;
    return { on, principal, charge: whole === 0 ? charge : Math.floor((charge * principal) / whole) };
  });
  return { rows, isAssumed: true };
}

/** The rows less what was paid, the oldest first. */
function unpaid(rows: readonly Rest[], paidPrincipal: number, paidCharge: number): readonly Rest[] {
  let [principalLeft, chargeLeft] = [paidPrincipal, paidCharge];
  return rows.map(({ on, principal, charge }) => {
    const [ofPrincipal, ofCharge] = [Math.min(principal, principalLeft), Math.min(charge, chargeLeft)];
    principalLeft -= ofPrincipal;
    chargeLeft -= ofCharge;
    return { on, principal: principal - ofPrincipal, charge: charge - ofCharge };
  });
}
