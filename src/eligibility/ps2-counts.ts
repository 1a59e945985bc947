import type { KsmResult, MemberResult } from "../domain/verdict.ts";
import type { ContestedMembers, KsmFacts } from "./ksm-facts.ts";

/** How many of the members, each as a person, are surely on PS-2, and how many may be. */
export function ps2Counts({ members, contested, tables }: KsmFacts): KsmResult["ps2"] {
  const confirmed = members.filter(isSure).length + contested.filter(oneIsConfirmed).length;
  const possible = members.filter(({ ps2 }) => ps2 !== "outside").length;
  return { confirmed, possible, declared: !tables.households };
}

const isSure = ({ ps2, namesakesByNik }: MemberResult) => ps2 === "confirmed" && namesakesByNik === undefined;

/** The NIK on the list is one's of those who share it. Where one of them is listed by the No KK too, it may be that one's. */
const oneIsConfirmed = ({ members, oneHasNik }: ContestedMembers) =>
  oneHasNik && members.every(({ ps2 }) => ps2 === "confirmed") && !members.some(isSure);
