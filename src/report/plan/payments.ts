import type { CivilDate } from "../../domain/calendar.ts";
import type { Plan, PlannedKsm, Tranche } from "../../domain/plan.ts";
import type { Rupiah } from "../../domain/rupiah.ts";

/** What is paid to a KSM at one time. */
export interface PlannedPayment {
  readonly ksm: PlannedKsm;
  /** Null in perguliran. */
  readonly tranche: Tranche["number"] | null;
  readonly amount: Rupiah;
  readonly on: CivilDate | null;
}

/** What is paid to the KSM of the plan, in their order; a loan that both tranches pay stands twice. */
export function paymentsIn({ ksm, disbursement, paidOn }: Plan): readonly PlannedPayment[] {
  const known = new Map(disbursement?.payments.map(({ code, instructions }) => [code, instructions]));
  return ksm.flatMap((one): readonly PlannedPayment[] => {
    const instructions = known.get(one.code);
    if (instructions === undefined)
      return [{ ksm: one, tranche: one.tranche, amount: one.approved, on: paidOn ?? null }];
    return instructions.map((instruction) => ({ ksm: one, ...instruction }));
  });
}

/** The day on which the last of each KSM's loan is paid, from which its instalments count; null while it is not known. */
export function paidOutOn(plan: Plan): ReadonlyMap<PlannedKsm, CivilDate | null> {
  return new Map(paymentsIn(plan).map(({ ksm, on }) => [ksm, on]));
}
