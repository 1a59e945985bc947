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
export function paymentsIn({ ksm, disbursement }: Plan): readonly PlannedPayment[] {
  const known = new Map(disbursement?.payments.map(({ code, instructions }) => [code, instructions]));
  return ksm.flatMap((one): readonly PlannedPayment[] => {
    const instructions = known.get(one.code);
    if (instructions === undefined) return [{ ksm: one, tranche: one.tranche, amount: one.approved, on: null }];
    return instructions.map((instruction) => ({ ksm: one, ...instruction }));
  });
}
