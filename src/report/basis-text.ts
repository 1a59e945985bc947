import { isKnown } from "../domain/as-of.ts";
import { type AssumptionId, assumptionIds } from "../domain/rules.ts";
import { assumptionQuestions } from "../messages/assumption-text.ts";
import { dateText } from "../messages/date-text.ts";
import type { Lang } from "../messages/lang.ts";
import { placesText } from "../messages/places-text.ts";
import { asOfSources, reportSentences } from "../messages/report-text.ts";
import { deviationHeads, settingLabels, settingValueText, standardNames } from "../messages/setting-text.ts";
import { citations } from "../policy/citations.ts";
import { settingPaths, settingValues } from "../policy/setting-paths.ts";
import type { Deviation, Policy } from "../policy/settings.ts";
import type { RunReport } from "../result/run-report.ts";

/** The as-of date with where it came from (or which cell hides it, and what to do), and the policy. */
export function asOfLine(
  { asOf, asOfSource, policy }: Pick<RunReport, "asOf" | "asOfSource" | "policy">,
  lang: Lang,
): string {
  const date = isKnown(asOf)
    ? reportSentences.asOf[lang](dateText(asOf, lang), asOfSources[asOfSource][lang])
    : reportSentences.asOfUnknown[lang](placesText([asOf], lang));
  return `${date}. ${policyText({ policy }, lang)}.`;
}

/** `Aturan ppmk-2012 dengan 2 setelan yang diubah`. */
export function policyText({ policy }: Pick<RunReport, "policy">, lang: Lang): string {
  return reportSentences.policy[lang](policy.id, policy.deviations.length);
}

/** Whether all kelurahan were judged as of one day. */
export function haveOneDate({ results }: RunReport): boolean {
  return new Set(results.map(({ asOf }) => asOf)).size < 2;
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

/** The assumptions that decided a criterion or an amount of the run, in the order of their numbers. */
export function usedAssumptions({ results }: RunReport): AssumptionId[] {
  const used = new Set(
    results.flatMap(({ bkm, ksm = [], plan }) => [
      ...(bkm?.criteria ?? []).flatMap(({ assumptions }) => assumptions),
      ...ksm.flatMap(({ criteria }) => criteria.flatMap(({ assumptions }) => assumptions)),
      ...(plan?.assumptions ?? []),
    ]),
  );
  return assumptionIds.filter((id) => used.has(id));
}

/** The open question and the policy's answer, in one line. */
export function assumptionLine(id: AssumptionId, policy: Policy, lang: Lang): string {
  const values = settingValues(policy.settings);
  const settings = settingPaths().filter((path) => citations[path].code === id);
  const answers = settings.map((path) => {
    const value = settingValueText(values.get(path) ?? null, citations[path].unit, lang);
    return settings.length === 1 ? value : `${settingLabels[path][lang]}: ${value}`;
  });
  const answer = answers.join("; ");
  return `${assumptionQuestions[id][lang]} ${answer.slice(0, 1).toUpperCase()}${answer.slice(1)}.`;
}
