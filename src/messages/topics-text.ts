import type { KsmResult, Service } from "../domain/verdict.ts";
import { serviceTopicLabels } from "./labels.ts";
import type { Lang } from "./lang.ts";

/** ` (keanggotaan; rencana usaha)`, the topics of H.1 that fit the KSM; empty for other services. */
export function topicsText(service: Service, { topics }: KsmResult, lang: Lang): string {
  const own = service === "H.1" ? topics : [];
  return own.length === 0 ? "" : ` (${own.map((topic) => serviceTopicLabels[topic][lang]).join("; ")})`;
}
