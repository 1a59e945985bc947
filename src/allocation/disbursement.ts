import { type CivilDate, dayNumber } from "../domain/calendar.ts";
import type { Disbursement, Instruction, Plan, PlannedKsm } from "../domain/plan.ts";
import { rupiah } from "../domain/rupiah.ts";

export interface TrancheDates {
  readonly first: CivilDate | null;
  readonly second: CivilDate | null;
}

/**
 * When the KSM of tahap awal can be paid (J.6). A loan is paid whole by its tranche of the plan; with `split` the loans use
 * up tranche 1 in their order, and the one that it does not carry whole gets its rest from tranche 2.
 */
export function disbursement(plan: Plan, dates: TrancheDates, split: boolean): Disbursement {
  let left = plan.tranches[0]?.available ?? rupiah(0);
  const payments = plan.ksm.map((ksm) => {
    const now = rupiah(split ? Math.min(left, ksm.approved) : whole(ksm));
    left = rupiah(left - now);
    const instructions: readonly Instruction[] = [
      { tranche: 1, amount: now, on: dates.first },
      { tranche: 2, amount: rupiah(ksm.approved - now), on: dates.second },
    ];
    return { code: ksm.code, instructions: instructions.filter(({ amount }) => amount > 0) };
  });
  return { split, payments, idle: { amount: left, days: daysBetween(dates) } };
}

const whole = ({ tranche, approved }: PlannedKsm) => (tranche === 1 ? approved : 0);

function daysBetween({ first, second }: TrancheDates): number | null {
  return first === null || second === null || second < first ? null : dayNumber(second) - dayNumber(first);
}
