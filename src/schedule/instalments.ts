import type { Instalment } from "../domain/plan.ts";
import { multiplyRoundedUp } from "../domain/ratio.ts";
import { rupiah } from "../domain/rupiah.ts";
import { type LoanTerms, payingMonths } from "./loan-terms.ts";
import { regularInstalment, roundedUp } from "./regular-instalment.ts";

/**
 * The schedule of a loan: regular instalments after the grace, the last of which takes the rest; pokok adds up to the
 * principal. Where rounding up pays the loan off before its last month, the schedule is shorter. Empty without a principal.
 */
export function instalments(terms: LoanTerms): readonly Instalment[] {
  switch (terms.method) {
    case "flat":
      return terms.rest === "first" ? lastOneFirst(flat(terms)) : flat(terms);
    case "menurun":
    case "anuitas":
      return onBalance(terms);
  }
}

function lastOneFirst(schedule: readonly Instalment[]): readonly Instalment[] {
  const last = schedule.at(-1);
  if (last === undefined) return schedule;
  return [last, ...schedule.slice(0, -1)].map((one, index) => ({ ...one, number: index + 1 }));
}

/** Jasa adds up to principal × monthly charge × months, rounded up to the rupiah, also where the schedule is shorter. */
function flat(terms: LoanTerms): readonly Instalment[] {
  const { principal, months, monthlyCharge } = terms;
  const grace = months - payingMonths(terms);
  const chargeUpTo = (month: number) =>
    multiplyRoundedUp(principal, { ...monthlyCharge, numerator: monthlyCharge.numerator * month });
  const regular = regularInstalment(terms);
  const schedule: Instalment[] = [];
  let principalLeft: number = principal;
  let chargeLeft = chargeUpTo(months);
  let chargedBefore = 0;
  for (let number = 1; principalLeft + chargeLeft > 0; number += 1) {
    const charged = chargeUpTo(number);
    const due = number > grace ? regular : charged - chargedBefore;
    const isLast = number > grace && principalLeft + chargeLeft <= regular;
    const paid = isLast ? principalLeft : Math.min(due - (charged - chargedBefore), principalLeft);
    const charge = isLast ? chargeLeft : due - paid;
    schedule.push(instalment(number, paid, charge));
    principalLeft -= paid;
    chargeLeft -= charge;
    chargedBefore = charged;
  }
  return schedule;
}

/** Jasa of each month is the balance × monthly charge, rounded up to the rupiah. */
function onBalance(terms: LoanTerms): readonly Instalment[] {
  const { principal, method, months, monthlyCharge, roundUpTo } = terms;
  const grace = months - payingMonths(terms);
  const paying = BigInt(payingMonths(terms));
  const rate = BigInt(monthlyCharge.numerator);
  const whole = BigInt(monthlyCharge.denominator);
  const regular = regularInstalment(terms);
  const equalPokok = (balance: number) =>
    roundedUp(BigInt(principal) * whole + BigInt(balance) * rate * paying, whole * paying, roundUpTo);
  const schedule: Instalment[] = [];
  let balance: number = principal;
  for (let number = 1; balance > 0; number += 1) {
    const charge = multiplyRoundedUp(balance, monthlyCharge);
    const due = method === "menurun" ? equalPokok(balance) : regular;
    const pokok = number === months ? balance : Math.min(due - charge, balance);
    const paid = number > grace ? pokok : 0;
    schedule.push(instalment(number, paid, charge));
    balance -= paid;
  }
  return schedule;
}

function instalment(number: number, principal: number, charge: number): Instalment {
  return { number, principal: rupiah(principal), charge: rupiah(charge), total: rupiah(principal + charge) };
}
