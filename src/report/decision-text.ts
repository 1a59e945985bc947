import type { Criterion } from "../domain/verdict.ts";
import { dateText } from "../messages/date-text.ts";
import type { Lang } from "../messages/lang.ts";
import { reportSentences } from "../messages/report-text.ts";

/** Who settled the criterion, when and why; empty where the data decided. */
export function decisionText({ decision }: Criterion, lang: Lang): string {
  if (decision === undefined) return "";
  return reportSentences.decided[lang](decision.by, dateText(decision.on, lang), decision.reason);
}
