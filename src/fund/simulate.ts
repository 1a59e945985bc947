import { addMonths, yearOf } from "../domain/calendar.ts";
import type { BasisPoints, FundModel, ProjectedMonth } from "../domain/projection.ts";

/** So many months arrears are still paid. */
export const payingAges = 9;

/** How well it is paid: on time what falls due, of loans that run now and of new ones; and of arrears, a month. */
export interface Behaviour {
  readonly theta: BasisPoints;
  readonly thetaOfNew?: BasisPoints;
  readonly rho: BasisPoints;
}

const whole = 10_000;
const millionths = 1_000_000;

/** Of arrears that are still paid for so many months, what comes in by then, in millionths; from 0 months on. */
export function recoveryShares(rho: BasisPoints): readonly number[] {
  const shares = [0];
  for (let left = millionths; shares.length <= payingAges; ) {
    left -= Math.floor((left * rho) / whole);
    shares.push(millionths - left);
  }
  return shares;
}

/** What a month is reckoned from, beside what is told of it; in rupiah and KSM. */
export interface MonthSteps {
  readonly told: ProjectedMonth;
  /** Falls due of loans made since the first month. */
  readonly freshPrincipal: number;
  readonly freshCharge: number;
  readonly onTimePrincipal: number;
  readonly onTimeCharge: number;
  /** At its opening, by age from 1 on. */
  readonly principalByAge: readonly number[];
  readonly chargeByAge: readonly number[];
  /** Pokok of which nothing more is expected, at its end. */
  readonly lost: number;
  readonly notYetDue: number;
  readonly cashToLend: number;
  /** KSM: with one of the new loans, and lent to in this year; free; lent to now beside the plan. */
  readonly runningNew: number;
  readonly runningOfYear: number;
  readonly free: number;
  readonly newKsm: number;
  /** Of those that may borrow, lent to this year before and after. */
  readonly servedBefore: number;
  readonly servedAfter: number;
}

/** The fund month by month, as it is told. */
export const simulate = (model: FundModel, behaviour: Behaviour): readonly ProjectedMonth[] =>
  monthSteps(model, behaviour).map(({ told }) => told);

/**
 * The fund month by month: receipts, then cost, then as many whole KSM as cash less the reserve allows and are free. What
 * is paid of a month's pokok, and of the arrears of each month of origin, is floored to the rupiah once; jasa alike.
 */
export function monthSteps(model: FundModel, { theta, thetaOfNew = theta, rho }: Behaviour): readonly MonthSteps[] {
  const { months, schedule, firstDueAfter, loan, reserve, cost } = model;
  const recovered = recoveryShares(rho);
  const fresh = { principal: zeros(months), charge: zeros(months) };
  const runningNew = zeros(months);
  const runningOfYear = zeros(months);
  const lastDueAfter = firstDueAfter + schedule.principal.length - 1;
  let principal = [...model.arrears.principal];
  let charge = [...model.arrears.charge];
  let lost = model.lostPrincipal;
  let cash = model.opening;
  let notYetDue = model.notYetDue;
  let served = model.served.inside;
  let outside = model.served.outside;
  const years = Array.from({ length: months }, (_, index) => yearOf(addMonths(model.start, index)));
  return Array.from({ length: months }, (_, t): MonthSteps => {
    if (t > 0 && years[t] !== years[t - 1]) [served, outside] = [0, 0];
    const byAge = { principal, charge };
    const due = { principal: at(model.due.principal, t), charge: at(model.due.charge, t) };
    const duePrincipal = due.principal + at(fresh.principal, t);
    const dueCharge = due.charge + at(fresh.charge, t);
    const onTimePrincipal = Math.floor((due.principal * theta + at(fresh.principal, t) * thetaOfNew) / whole);
    const onTimeCharge = Math.floor((due.charge * theta + at(fresh.charge, t) * thetaOfNew) / whole);
    const ofArrears = (amount: number) => Math.floor((amount * rho) / whole);
    const caughtUp = sum(principal.map(ofArrears)) + sum(charge.map(ofArrears));
    const aged = (amounts: readonly number[], rest: number) => [rest, ...amounts.map((one) => one - ofArrears(one))];
    const agedPrincipal = aged(principal, duePrincipal - onTimePrincipal);
    lost += agedPrincipal.slice(payingAges).reduce((all, one) => all + one, 0);
    principal = agedPrincipal.slice(0, payingAges);
    charge = aged(charge, dueCharge - onTimeCharge).slice(0, payingAges);
    const plan = model.planned[t] ?? { ksm: 0, amount: 0 };
    const moneyIn = at(model.moneyIn, t);
    const onTime = onTimePrincipal + onTimeCharge;
    cash += onTime + caughtUp + moneyIn - cost - plan.amount;
    const cashToLend = cash;
    const free = Math.max(0, model.slots - at(model.busy, t) - at(runningNew, t));
    const ksm = Math.max(0, Math.min(Math.floor((cash - reserve) / loan), free));
    served += at(model.newlyServed, t);
    const servedBefore = served;
    const servedAndFree = Math.max(0, served - at(model.busyOfYear, t) - at(runningOfYear, t));
    served += Math.min(ksm, Math.max(0, free - servedAndFree));
    for (let later = t + 1; later < months && later < t + lastDueAfter; later += 1) {
      runningNew[later] = at(runningNew, later) + ksm;
      if (years[later] === years[t]) runningOfYear[later] = at(runningOfYear, later) + ksm;
    }
    for (const [number, amount] of schedule.principal.entries()) {
      const on = t + firstDueAfter + number;
      if (on >= months) break;
      fresh.principal[on] = at(fresh.principal, on) + ksm * amount;
      fresh.charge[on] = at(fresh.charge, on) + ksm * at(schedule.charge, number);
    }
    const lent = ksm * loan;
    cash -= lent;
    notYetDue += lent + plan.amount - duePrincipal;
    const stillComing = principal.map((one, age) => Math.floor((one * at(recovered, payingAges - age)) / millionths));
    const told: ProjectedMonth = {
      month: addMonths(model.start, t),
      due: duePrincipal + dueCharge,
      onTime,
      caughtUp,
      moneyIn,
      cost,
      ksm: ksm + plan.ksm,
      lent: lent + plan.amount,
      cash,
      arrears: lost + sum(principal),
      wealth: cash + Math.floor((notYetDue * theta) / whole) + sum(stillComing),
      served: served + outside,
    };
    return {
      told,
      freshPrincipal: at(fresh.principal, t),
      freshCharge: at(fresh.charge, t),
      onTimePrincipal,
      onTimeCharge,
      principalByAge: byAge.principal,
      chargeByAge: byAge.charge,
      lost,
      notYetDue,
      cashToLend,
      runningNew: at(runningNew, t),
      runningOfYear: at(runningOfYear, t),
      free,
      newKsm: ksm,
      servedBefore,
      servedAfter: served,
    };
  });
}

const zeros = (length: number): number[] => new Array<number>(length).fill(0);
const at = (amounts: readonly number[], index: number) => amounts[index] ?? 0;
const sum = (amounts: readonly number[]) => amounts.reduce((all, one) => all + one, 0);
