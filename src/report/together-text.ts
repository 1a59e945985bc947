import type { KsmResult } from "../domain/verdict.ts";
import type { Lang } from "../messages/lang.ts";
import { nearMissText } from "../messages/near-miss-text.ts";
import { reportSentences } from "../messages/report-text.ts";

/** The smallest set of changes altogether, in one line; empty where the near misses say it all. */
export function togetherText({ changesTogether }: KsmResult, lang: Lang): string {
  if (changesTogether === undefined) return "";
  const changes = changesTogether.map(({ code, nearMiss }) => `${code} ${nearMissText(nearMiss, lang)}`);
  return reportSentences.together[lang](changes.join(" "));
}
