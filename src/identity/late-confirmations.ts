import type { CivilDate } from "../domain/calendar.ts";
import { type Finding, finding } from "../domain/finding.ts";
import type { MemberRecord } from "../domain/records.ts";

/** Members whose *Konfirmasi PS-2* was dated after `latest`, as if nobody had confirmed them, and what says so. */
export function withoutLateConfirmations(
  members: readonly MemberRecord[],
  latest: CivilDate | undefined,
): { readonly members: readonly MemberRecord[]; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const counted = members.map((member): MemberRecord => {
    const { confirmedPs2, confirmedOn } = member;
    if (latest === undefined || confirmedPs2.state !== "value") return member;
    if (confirmedOn.state !== "value" || confirmedOn.value <= latest) return member;
    findings.push(finding("decision/too-late", confirmedOn.cell, { on: confirmedOn.value, latest }));
    return { ...member, confirmedPs2: { state: "blank", value: undefined, cell: confirmedPs2.cell } };
  });
  return { members: findings.length === 0 ? members : counted, findings };
}
