import type { Plan, PlannedKsm } from "../domain/plan.ts";

/** The tranche that pays the KSM, `1+2` where both do; null in perguliran. */
export function trancheMark({ disbursement }: Plan, { code, tranche }: PlannedKsm): 1 | 2 | "1+2" | null {
  const paid = disbursement?.payments.find((payment) => payment.code === code)?.instructions ?? [];
  return paid.length > 1 ? "1+2" : tranche;
}
