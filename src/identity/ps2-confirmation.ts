import type { MemberRecord } from "../domain/records.ts";

/** The columns without which *Konfirmasi PS-2* does not count, by their headers. */
export function missingOfConfirmation({ confirmedBy, confirmedOn }: MemberRecord): readonly string[] {
  return [
    ...(confirmedBy.state === "value" ? [] : ["Dikonfirmasi Oleh"]),
    ...(confirmedOn.state === "value" ? [] : ["Tanggal Konfirmasi"]),
  ];
}

/**
 * Someone said yes or no, and who and when is known. The day may lie after the as-of date: it clears up what was so
 * then.
 */
export function isCompleteConfirmation(member: MemberRecord): boolean {
  return member.confirmedPs2.state === "value" && missingOfConfirmation(member).length === 0;
}
