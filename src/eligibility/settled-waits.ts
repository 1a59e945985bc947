import type { DecisionRecord } from "../domain/records.ts";
import type { MemberResult } from "../domain/verdict.ts";
import { areAllFor } from "./decisions.ts";
import type { KsmFacts } from "./ksm-facts.ts";

/**
 * The members after a person has decided on G.1 that rows which may be one person are two, with both identity cards seen:
 * these wait for it no longer, also where the KSM has members enough either way. Who waits for anything else, or has no
 * readable NIK, still does.
 */
export function settledWaits(
  { members, contested }: KsmFacts,
  decisions: readonly DecisionRecord[],
): readonly MemberResult[] {
  if (!areAllFor("G.1", decisions)) return members;
  const settled = new Set(contested.filter(isAboutLikeness).flatMap((one) => one.members));
  return members.map((member) => {
    if (!settled.has(member) || member.record.nik.state !== "value") return member;
    const { waits: _, ...free } = member;
    return free;
  });
}

/** Rows that are only alike: by a NIK but for one digit, by a name, by a card. */
const isAboutLikeness = ({ doubts }: KsmFacts["contested"][number]) =>
  doubts.every(({ code }) => code === "member/perhaps-one-person" || code === "nik/malformed");
