import type { KsmResult } from "../domain/verdict.ts";
import { outputIndicators } from "../eligibility/output-indicators.ts";
import type { Lang } from "../messages/lang.ts";
import { outputIndicatorLabels } from "../messages/report-text.ts";

/** D.1 to D.3 of one kelurahan: `KSM yang bermitra dengan pihak lain: 2`, each with its code. */
export function outputCounts(
  ksm: readonly KsmResult[],
  lang: Lang,
): readonly { readonly code: string; readonly text: string }[] {
  const { livelihoodKsm, partneredKsm, poorParticipants } = outputIndicators(ksm);
  const counts = { "D.1": livelihoodKsm, "D.2": partneredKsm, "D.3": poorParticipants } as const;
  return (["D.1", "D.2", "D.3"] as const).map((code) => ({
    code,
    text: `${outputIndicatorLabels[code][lang]}: ${counts[code]}`,
  }));
}
