import type { KsmResult, Service } from "../domain/verdict.ts";
import { serviceTopics } from "../eligibility/services.ts";
import { serviceTopicLabels } from "../messages/labels.ts";
import type { Lang } from "../messages/lang.ts";

/** ` (keanggotaan; rencana usaha)`, the topics of H.1 that fit the KSM; empty for other services. */
export function topicsText(service: Service, { criteria }: KsmResult, lang: Lang): string {
  const topics = service === "H.1" ? serviceTopics(criteria) : [];
  return topics.length === 0 ? "" : ` (${topics.map((topic) => serviceTopicLabels[topic][lang]).join("; ")})`;
}
