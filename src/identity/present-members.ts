import { type AsOf, isKnown } from "../domain/as-of.ts";
import type { MemberRecord } from "../domain/records.ts";

/** Who has not left by the as-of date (*Tanggal Keluar*), and those whose day of leaving cannot be read: these may have. */
export function presentMembers(members: readonly MemberRecord[], asOf: AsOf): readonly MemberRecord[] {
  return members.filter(({ leftOn }) => leftOn.value === undefined || (isKnown(asOf) && leftOn.value > asOf));
}
