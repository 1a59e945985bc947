import { type AssumptionId, assumptionIds } from "../domain/rules.ts";
import { assumptionQuestions } from "../messages/assumption-text.ts";
import type { Lang } from "../messages/lang.ts";
import { settingLabels, settingValueText } from "../messages/setting-text.ts";
import { citations } from "../policy/citations.ts";
import { settingPaths, settingValues } from "../policy/setting-paths.ts";
import type { Policy } from "../policy/settings.ts";
import type { RunReport } from "../result/run-report.ts";

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
