import type { Doubt } from "../domain/doubt.ts";
import { cellOr } from "../domain/field.ts";
import { type Finding, finding } from "../domain/finding.ts";
import { addressFrom } from "../domain/place.ts";
import type { HouseholdRecord, MemberRecord } from "../domain/records.ts";
import { type Ps2Match, unreadOf } from "./match-ps2.ts";
import { missingOfConfirmation } from "./ps2-confirmation.ts";
import { ps2Editions } from "./ps2-editions.ts";

/** Why it is open whether the list holds a member; undefined where it is not. A person's look at both settles most of them. */
export function ps2Doubt({ standing, evidence, candidates, doubt }: Ps2Match): Doubt | undefined {
  if (standing !== "possible") return undefined;
  if (candidates.length > 0) return { code: "ps2/needs-confirmation", cells: evidence, decidable: true };
  if (typeof doubt !== "object" || "unread" in doubt) {
    return { code: "ps2/cannot-compare", cells: evidence, decidable: true };
  }
  if ("oneCard" in doubt) return { code: "ps2/one-card", cells: doubt.oneCard, decidable: true };
  if ("takenOff" in doubt) return { code: "ps2/taken-off", cells: doubt.takenOff, decidable: true };
  // No word about a KSM stands for the list itself.
  if ("unsaid" in doubt) return { code: "ps2/list-unsaid", cells: doubt.unsaid, decidable: false };
  return { code: "ps2/lists-differ", cells: doubt.contradicted, decidable: false };
}

/**
 * What the columns *PS-2* and *Konfirmasi PS-2* of one member say against the list, and what a person still has to
 * confirm. Without a list (`againstList` false) nothing is compared.
 */
export function ps2Findings(member: MemberRecord, match: Ps2Match, againstList: boolean): readonly Finding[] {
  return [...confirmationFindings(member, match), ...(againstList ? listFindings(member, match) : [])];
}

/** That the row which holds the member belongs to the list no more. */
function takenOffFinding(member: MemberRecord, row: HouseholdRecord | undefined): Finding[] {
  if (row?.takenOff === undefined) return [];
  const { what, cell } = row.takenOff;
  const at = cellOr(member.name, member.at);
  const status = cell.text === "" ? null : cell.text;
  const args = { name: member.name.value ?? "", what, place: addressFrom(at, cell), status };
  return [finding("ps2/taken-off", at, args, [cell])];
}

/** That lists contradict each other, at the first that should go; where nothing tells which, at the last. */
export function listsDifferFindings(households: readonly HouseholdRecord[]): readonly Finding[] {
  const { conflict } = ps2Editions(households);
  const at = (conflict?.outdated[0] ?? conflict?.lists.at(-1))?.at;
  if (conflict === undefined || at === undefined) return [];
  const { why, lists, outdated } = conflict;
  const args = { why, lists: lists.map(({ name }) => name), outdated: outdated.map(({ name }) => name) };
  const others = lists.filter((list) => list.at !== at);
  return [
    finding(
      "ps2/lists-differ",
      at,
      args,
      others.map((list) => list.at),
    ),
  ];
}

function confirmationFindings(member: MemberRecord, match: Ps2Match): readonly Finding[] {
  const { state, value, cell } = member.confirmedPs2;
  if (state !== "value") return [];
  const missing = missingOfConfirmation(member);
  const unsettled = match.unsettled ?? match.standing;
  if (unsettled === "possible" || unsettled === "unknown") {
    return missing.length === 0 ? [] : [finding("decision/not-counted", cell, { missing })];
  }
  const agrees = value === (unsettled === "confirmed");
  return agrees ? [] : [finding("decision/no-effect", cell, { rule: "G.2", reason: "not-open" })];
}

function listFindings(member: MemberRecord, { standing, candidates, doubt, offRow }: Ps2Match): readonly Finding[] {
  const name = member.name.value ?? "";
  const { declaredPs2 } = member;
  const findings: Finding[] = standing === "confirmed" ? [] : takenOffFinding(member, offRow);
  if (findings.length === 0 && standing === "outside" && declaredPs2.value === true) {
    findings.push(finding("ps2/declared-but-not-listed", declaredPs2.cell, { name }));
  }
  if (standing === "confirmed" && declaredPs2.value === false) {
    findings.push(finding("ps2/listed-but-not-declared", declaredPs2.cell, { name }));
  }
  if (standing !== "possible") return findings;
  const named = candidates.map(({ household }) => household.name.value ?? "");
  const places = candidates.map(({ household }) => cellOr(household.name, household.at));
  const at = cellOr(member.name, member.at);
  if (candidates.length > 0) {
    findings.push(finding("ps2/needs-confirmation", at, { name, candidates: named }, places));
  } else if (doubt === "own-number" || unreadOf(doubt).length > 0) {
    const unread = unreadOf(doubt);
    const [first] = unread;
    const place = first === undefined ? null : addressFrom(at, first);
    findings.push(finding("ps2/cannot-compare", at, { name, place }, unread));
  }
  for (const { household, differingNikDigit } of candidates) {
    if (differingNikDigit === null) continue;
    const args = { name, candidate: household.name.value ?? "", digit: differingNikDigit };
    findings.push(finding("ps2/nik-digit", cellOr(member.nik, member.at), args, [cellOr(household.nik, household.at)]));
  }
  return findings;
}
