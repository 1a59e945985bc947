import type { KsmRecord } from "../domain/records.ts";
import type { Criterion, CriterionCode, Eligibility, Service, ServiceTopic } from "../domain/verdict.ts";
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
export function serviceTopics(
  criteria: readonly Pick<Criterion, "code" | "verdict">[],
  { settings: { h1 } }: Policy,
): readonly ServiceTopic[] {
  const gapsOf: readonly (readonly [ServiceTopic, readonly CriterionCode[]])[] = [
    ["membership", h1.membership],
    ["business-plan", h1.businessPlan],
    ["bookkeeping-and-repayment", h1.bookkeepingAndRepayment],
  ];
  const gaps = criteria.filter(({ verdict }) => verdict !== "pass");
  const topics = gaps.flatMap(({ code }) => gapsOf.flatMap(([topic, codes]) => (codes.includes(code) ? [topic] : [])));
  return [...new Set(topics)];
}
