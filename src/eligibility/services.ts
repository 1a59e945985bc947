import type { KsmRecord } from "../domain/records.ts";
import type { Criterion, CriterionCode, Eligibility, Service } from "../domain/verdict.ts";
import { namesSomething } from "./names-something.ts";

/**
 * What a KSM can be offered (Buku Pedoman Teknis PPMK, H): H.3 revolving fund for those that meet the criteria, else
 * H.1 capacity building, and H.2 productive infrastructure where a need is stated.
 */
export function servicesFor({ infrastructureNeed }: KsmRecord, verdict: Eligibility): readonly Service[] {
  if (verdict === "eligible") return ["H.3"];
  return namesSomething(infrastructureNeed) ? ["H.1", "H.2"] : ["H.1"];
}

/** What the capacity building of H.1 is about. */
export type ServiceTopic = "membership" | "business-plan" | "bookkeeping-and-repayment";

/** Which gap of a KSM asks for which topic; the gaps of the BKM are not the group's to close. */
const topicOfGap: { readonly [C in CriterionCode]: ServiceTopic | null } = {
  "F.1": null,
  "F.2": null,
  "F.3": null,
  "G.1": "membership",
  "G.2": "membership",
  "G.3": "business-plan",
  "G.4": "bookkeeping-and-repayment",
  K: "business-plan",
};

/** The topics of H.1 that fit the criteria that a KSM does not meet, in the order of the criteria, each once. */
export function serviceTopics(criteria: readonly Criterion[]): readonly ServiceTopic[] {
  const gaps = criteria.filter(({ verdict }) => verdict !== "pass");
  return [...new Set(gaps.flatMap(({ code }) => topicOfGap[code] ?? []))];
}
