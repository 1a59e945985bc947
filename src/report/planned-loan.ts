import type { PlannedKsm, PlannedMember } from "../domain/plan.ts";
import { type Rupiah, rupiah, sumRupiah } from "../domain/rupiah.ts";

/** The regular instalment a month in rupiah; 0 where nothing is approved. */
export function memberInstalment({ schedule }: PlannedMember): Rupiah {
  return schedule[0]?.total ?? rupiah(0);
}

/** What a KSM pays in its first month: the regular instalments of its members, in rupiah. */
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
