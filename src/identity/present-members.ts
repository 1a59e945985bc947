import { type AsOf, isKnown } from "../domain/as-of.ts";
import type { MemberRecord } from "../domain/records.ts";

/**
 * Who has not left by the as-of date (*Tanggal Keluar*), and those who may have: where the day of leaving, or the as-of
 * date, cannot be read.
 */
export function presentMembers(members: readonly MemberRecord[], asOf: AsOf): readonly MemberRecord[] {
  return members.filter(({ leftOn }) => leftOn.value === undefined || !isKnown(asOf) || leftOn.value > asOf);
}
