import type { Eligibility, KsmResult } from "../domain/verdict.ts";
import { eligibilityLabels, eligibilitySigns } from "./labels.ts";
import type { Lang } from "./lang.ts";
import { reportSentences } from "./report-text.ts";

const eligibilities = ["eligible", "ineligible", "undetermined"] as const satisfies readonly Eligibility[];

export interface EligibilityCount {
  readonly verdict: Eligibility;
  readonly count: number;
  /** `✓ 3 layak`. */
  readonly text: string;
}

/** How many there are of each verdict; verdicts that none has are left out. */
export function eligibilityCounts(
  judged: readonly { readonly verdict: Eligibility }[],
  lang: Lang,
): EligibilityCount[] {
  return eligibilities.flatMap((verdict) => {
    const count = judged.filter((result) => result.verdict === verdict).length;
    const text = `${eligibilitySigns[verdict]} ${count} ${eligibilityLabels[verdict][lang].toLowerCase()}`;
    return count === 0 ? [] : [{ verdict, count, text }];
  });
}

/** `6 KSM dinilai: ✓ 3 layak, ✗ 2 tidak layak, ? 1 belum dapat ditentukan`. */
export function ksmCountText(ksm: readonly KsmResult[], lang: Lang): string {
  const counts = eligibilityCounts(ksm, lang).map(({ text }) => text);
  return [reportSentences.judged[lang](ksm.length), ...(counts.length === 0 ? [] : [counts.join(", ")])].join(": ");
}
