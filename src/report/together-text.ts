import type { KsmResult } from "../domain/verdict.ts";
import type { Lang } from "../messages/lang.ts";
import { nearMissText } from "../messages/near-miss-text.ts";
import { reportTexts } from "../messages/report-text.ts";

/** The smallest set of changes altogether, in one line; empty where the near misses say it all. */
export function togetherText(ksm: KsmResult, lang: Lang): string {
  const changes = changesTogether(ksm, lang).map(({ code, text }) => `${code} ${text}`);
  return changes.length === 0 ? "" : `${reportTexts.together[lang]} ${changes.join(" ")}`;
}

/** The changes of that set, each with the criterion that it is for. */
export function changesTogether({ changesTogether: changes = [] }: KsmResult, lang: Lang) {
  return changes.map(({ code, nearMiss }) => ({ code, text: nearMissText(nearMiss, lang) }));
}
