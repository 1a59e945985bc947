import type { Plan, PlannedKsm, PlannedMember } from "../domain/plan.ts";
import { type Rupiah, rupiah, sumRupiah } from "../domain/rupiah.ts";

/**
 * The regular instalment a month in rupiah: the largest, as grace and the rest of rounding only make others smaller; 0
 * where nothing is approved.
 */
export function memberInstalment({ schedule }: Pick<PlannedMember, "schedule">): Rupiah {
  return rupiah(Math.max(0, ...schedule.map(({ total }) => total)));
}

/** The regular instalments of a KSM's members together, in rupiah a month. */
export function instalmentOf({ members }: Pick<PlannedKsm, "members">): Rupiah {
  return sumRupiah(members.map(memberInstalment));
}

/** For how many months a KSM pays: `24`, or `12–24` where its members differ; empty where nobody pays. */
export function monthsOf({ members }: Pick<PlannedKsm, "members">): string {
  const months = members.filter(({ schedule }) => schedule.length > 0).map((member) => member.months);
  if (months.length === 0) return "";
  const [least, most] = [Math.min(...months), Math.max(...months)];
  return least === most ? String(least) : `${least}–${most}`;
}

/** The tranche that pays the KSM, `1+2` where both do; null in perguliran. */
export function trancheMark({ disbursement }: Plan, { code, tranche }: PlannedKsm): 1 | 2 | "1+2" | null {
  const paid = disbursement?.payments.find((payment) => payment.code === code)?.instructions ?? [];
  return paid.length > 1 ? "1+2" : tranche;
}
