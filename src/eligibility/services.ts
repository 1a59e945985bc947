import type { CriterionCode, KsmCriterion } from "../domain/criteria.ts";
import type { KsmRecord } from "../domain/records.ts";
import { type Criterion, type Eligibility, type Service, type ServiceTopic, serviceTopics } from "../domain/verdict.ts";
import type { Policy } from "../policy/settings.ts";
import { namesSomething } from "./names-something.ts";

/**
 * What a KSM can be offered (Buku Pedoman Teknis PPMK, H): H.3 revolving fund for those that meet the criteria, else
 * H.1 capacity building, and H.2 productive infrastructure where a need is stated.
 */
export function servicesFor({ infrastructureNeed }: KsmRecord, verdict: Eligibility): readonly Service[] {
  if (verdict === "eligible") return ["H.3"];
  return namesSomething(infrastructureNeed) ? ["H.1", "H.2"] : ["H.1"];
}

/**
 * The topics of H.1 that fit the criteria that a KSM does not meet, in the order of the criteria, each once. Which topic
 * fits which gap is the policy's; the gaps of the BKM are not the group's to close.
 */
export function topicsFor(
  criteria: readonly Pick<Criterion, "code" | "verdict">[],
  { settings: { h1 } }: Policy,
): readonly ServiceTopic[] {
  const gapsOf: Readonly<Record<ServiceTopic, readonly KsmCriterion[]>> = {
    membership: h1.membership,
    "business-plan": h1.businessPlan,
    "bookkeeping-and-repayment": h1.bookkeepingAndRepayment,
  };
  const closing = (gap: CriterionCode) => serviceTopics.filter((topic) => gapsOf[topic].some((code) => code === gap));
  return [...new Set(criteria.flatMap(({ code, verdict }) => (verdict === "pass" ? [] : closing(code))))];
}
