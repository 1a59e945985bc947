import { isKnown } from "../domain/as-of.ts";
import type { Eligibility, KsmResult } from "../domain/verdict.ts";
import { dateText } from "../messages/date-text.ts";
import { eligibilityLabels, eligibilitySigns } from "../messages/labels.ts";
import type { Lang } from "../messages/lang.ts";
import { placesText } from "../messages/places-text.ts";
import { asOfSources, reportSentences } from "../messages/report-text.ts";
import { deviationHeads, settingLabels, settingValueText, standardNames } from "../messages/setting-text.ts";
import { citations } from "../policy/citations.ts";
import type { Deviation } from "../policy/settings.ts";
import type { RunReport } from "../result/run-report.ts";

const eligibilities = ["eligible", "ineligible", "undetermined"] as const satisfies readonly Eligibility[];

/** The as-of date with where it came from (or which cell hides it, and what to do), and the policy. */
export function asOfLine({ asOf, asOfSource, policy }: RunReport, lang: Lang): string {
  const date = isKnown(asOf)
    ? reportSentences.asOf[lang](dateText(asOf, lang), asOfSources[asOfSource][lang])
    : reportSentences.asOfUnknown[lang](placesText([asOf], lang));
  return `${date}. ${reportSentences.policy[lang](policy.id, policy.deviations.length)}.`;
}

/** `Batas pinjaman per anggota (j5.memberCeiling): pedoman Rp 5.000.000, dipakai Rp 4.000.000`. */
export function deviationText({ setting, guideline, used }: Deviation, lang: Lang): string {
  const { kind, unit } = citations[setting];
  const value = (of: unknown) => settingValueText(of, unit, lang);
  const values = reportSentences.deviation[lang](standardNames[kind][lang], value(guideline), value(used));
  return `${settingLabels[setting][lang]} (${setting}): ${values}`;
}

/** The same in a line by itself: `Menyimpang dari pedoman: Batas …`. */
export function deviationLine(deviation: Deviation, lang: Lang): string {
  return `${deviationHeads[citations[deviation.setting].kind][lang]}: ${deviationText(deviation, lang)}`;
}

export interface EligibilityCount {
  readonly verdict: Eligibility;
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
    return count === 0 ? [] : [{ verdict, text }];
  });
}

/** `6 KSM dinilai: ✓ 3 layak, ✗ 2 tidak layak, ? 1 belum dapat ditentukan`. */
export function ksmCountText(ksm: readonly KsmResult[], lang: Lang): string {
  const counts = eligibilityCounts(ksm, lang).map(({ text }) => text);
  return [reportSentences.judged[lang](ksm.length), ...(counts.length === 0 ? [] : [counts.join(", ")])].join(": ");
}
