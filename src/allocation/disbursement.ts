import { type CivilDate, dayNumber } from "../domain/calendar.ts";
import type { Disbursement, Instruction, Plan, PlannedKsm, Tranche } from "../domain/plan.ts";
import { multiplyRoundedDown } from "../domain/ratio.ts";
import { type Rupiah, rupiah } from "../domain/rupiah.ts";
import type { Policy } from "../policy/settings.ts";

/** A loan with the tranche that pays it, or the rest of it. */
export interface Payment<L> {
  readonly loan: L;
  readonly tranche: Tranche["number"];
}

/**
 * The two tranches in which BLM reaches the BKM (J.6), and which of them pays each loan. Loans are paid whole, in the order
 * given: by tranche 1 where they still fit there, else by tranche 2, which also has what tranche 1 leaves. With `split`
 * the first that does not fit whole gets what tranche 1 has left, in units, and its rest from tranche 2. What was lent
 * before in the stage was paid by tranche 1 as far as that goes.
 */
export function payOut<L extends { readonly approved: Rupiah }>(
  fund: Rupiah,
  loans: readonly L[],
  policy: Policy,
  split = false,
  lentBefore = rupiah(0),
): { readonly tranches: readonly Tranche[]; readonly payments: readonly Payment<L>[] } {
  const first = leftOfFirstTranche(fund, lentBefore, policy);
  const total = { 1: 0, 2: 0 };
  const payments = loans.map((loan): Payment<L> => {
    const now = paidByFirst(loan.approved, first - total[1], split, policy);
    total[1] += now;
    total[2] += loan.approved - now;
    return { loan, tranche: now === loan.approved ? 1 : 2 };
  });
  return {
    tranches: [
      { number: 1, available: rupiah(first), total: rupiah(total[1]) },
      { number: 2, available: rupiah(fund - total[1]), total: rupiah(total[2]) },
    ],
    payments,
  };
}

/** What tranche 1 brings for a plan: its share of all that is lent in the stage, less what was lent before (J.6, A-19). */
export function leftOfFirstTranche(fund: Rupiah, lentBefore: Rupiah, { settings: { j6 } }: Policy): Rupiah {
  const whole = rupiah(fund + lentBefore);
  const share = multiplyRoundedDown(whole, { numerator: j6.firstTranchePercent, denominator: 100 });
  return rupiah(Math.max(0, share - lentBefore));
}

/** What tranche 1 pays of a loan with what it has `left`: no part of a loan is less than a unit. */
function paidByFirst(approved: Rupiah, left: number, split: boolean, { settings: { a9 } }: Policy): Rupiah {
  if (approved <= left) return approved;
  return rupiah(split ? left - (left % a9.unit) : 0);
}

export interface TrancheDates {
  readonly first: CivilDate | null;
  readonly second: CivilDate | null;
}

/**
 * When the KSM of tahap awal can be paid (J.6). A loan is paid whole by its tranche of the plan; with `split` the loans use
 * up tranche 1 in their order, and the one that it does not carry whole gets its rest from tranche 2.
 */
export function disbursement(plan: Plan, dates: TrancheDates, split: boolean, policy: Policy): Disbursement {
  let left = plan.tranches[0]?.available ?? rupiah(0);
  const payments = plan.ksm.map((ksm) => {
    const now = split ? paidByFirst(ksm.approved, left, true, policy) : whole(ksm);
    left = rupiah(left - now);
    const instructions: readonly Instruction[] = [
      { tranche: 1, amount: now, on: dates.first },
      { tranche: 2, amount: rupiah(ksm.approved - now), on: dates.second },
    ];
    return { code: ksm.code, instructions: instructions.filter(({ amount }) => amount > 0) };
  });
  return { split, payments, idle: { amount: left, days: daysBetween(dates) } };
}

const whole = ({ tranche, approved }: PlannedKsm) => rupiah(tranche === 1 ? approved : 0);

function daysBetween({ first, second }: TrancheDates): number | null {
  return first === null || second === null || second < first ? null : dayNumber(second) - dayNumber(first);
}
