import type { CellRef } from "../../domain/place.ts";
import type { KsmResult } from "../../domain/verdict.ts";
import type { Policy } from "../../policy/settings.ts";

/**
 * PPMK principal that members and KSM still owe, in rupiah, by the place of their record, as it counts toward J.5 and J.4
 * . Those that owe nothing are left out.
 */
export function owedBefore(judged: readonly KsmResult[], { settings }: Policy): ReadonlyMap<CellRef, number> {
  const owed = new Map<CellRef, number>();
  if (!settings.a11.outstandingCounts) return owed;
  const owe = (at: CellRef, amount: number) => amount > 0 && owed.set(at, amount);
  for (const { record, repayment, members } of judged) {
    owe(record.at, repayment?.outstandingPpmk ?? 0);
    for (const member of members) {
      const { own = 0, share = 0 } = member.outstandingPpmk ?? {};
      owe(member.record.at, own + share);
    }
  }
  return owed;
}
