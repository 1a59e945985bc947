import { type CriterionCode, ksmCriteria } from "../../domain/criteria.ts";
import type { BkmResult, Criterion, KsmResult } from "../../domain/verdict.ts";
import {
  actualText,
  criterionFigure,
  criterionNames,
  decisionText,
  narrowCriteria,
  requiredText,
} from "../../messages/criterion-text.ts";
import { ksmCountText } from "../../messages/eligibility-counts.ts";
import { bkmName, ksmName } from "../../messages/ksm-name.ts";
import {
  eligibilityLabels,
  eligibilitySigns,
  serviceLabels,
  verdictLabels,
  verdictSigns,
} from "../../messages/labels.ts";
import { nearMissText, togetherText } from "../../messages/near-miss-text.ts";
import { printable } from "../../messages/printable.ts";
import { reportColumns, reportHeads, reportTexts } from "../../messages/report-text.ts";
import { topicsText } from "../../messages/topics-text.ts";
import { outputCounts } from "../output-counts.ts";
import { evidenceText } from "../place-text.ts";
import { dateWaitedFor, waitsForDateLine } from "../waits-for-date.ts";
import { escaped, markdownTable } from "./markdown-text.ts";
import type { MarkdownWriter } from "./writer.ts";

type Section = readonly string[];

/** The BKM's verdict and its criteria. */
export function bkmSection(bkm: BkmResult, files: readonly string[], writer: MarkdownWriter): Section[] {
  const { lang, clean } = writer;
  const verdict = `${eligibilitySigns[bkm.verdict]} ${eligibilityLabels[bkm.verdict][lang]}`;
  return [[`**${escaped(clean(bkmName(bkm)))}: ${verdict}**`], criteriaTable(bkm.criteria, files, writer)];
}

/** Every KSM with its criteria at a glance, then in full those that do not pass. */
export function ksmSection(ksm: readonly KsmResult[], files: readonly string[], writer: MarkdownWriter): Section[] {
  const { lang, clean } = writer;
  const heads = [
    reportColumns.ksm[lang],
    ...ksmCriteria.map((code) => `${code} ${narrowCriteria[code][lang]}`),
    reportColumns.verdict[lang],
    reportColumns.services[lang],
  ];
  const rows = ksm.map((result) => [
    clean(ksmName(result)),
    ...ksmCriteria.map((wanted) => atAGlance(result.criteria, wanted, writer)),
    `${eligibilitySigns[result.verdict]} ${eligibilityLabels[result.verdict][lang]}`,
    result.services
      .map((service) => `${service} ${serviceLabels[service][lang]}${topicsText(service, result, lang)}`)
      .join(", "),
  ]);
  const declared = ksm.some(({ ps2 }) => ps2.declared) ? [[reportTexts.declared[lang]]] : [];
  const unmet = ksm.flatMap((result) => {
    const open = result.criteria.filter(
      (one) => (one.verdict !== "pass" || one.decision !== undefined) && dateWaitedFor(one) === undefined,
    );
    if (open.length === 0) return [];
    const together = escaped(clean(togetherText(result, lang)));
    return [
      [`#### ${escaped(clean(ksmName(result)))}`],
      criteriaTable(open, files, writer),
      ...(together === "" ? [] : [[together]]),
    ];
  });
  return [
    [ksm.length === 0 ? reportTexts.noKsm[lang] : ksmCountText(ksm, lang)],
    ...(ksm.length === 0 ? [] : [markdownTable(heads, rows)]),
    ...declared,
    ...waitsForDateLine(
      ksm.flatMap(({ criteria }) => criteria),
      lang,
    ).map((line) => [escaped(line)]),
    ...(unmet.length === 0 ? [] : [[`### ${reportHeads.toPass[lang]}`], ...unmet]),
  ];
}

/** D.1 to D.3 of the kelurahan. */
export function outputSection(ksm: readonly KsmResult[], { lang }: MarkdownWriter): Section[] {
  const counts = outputCounts(ksm, lang).map(({ code, text }) => `- **${code}** ${escaped(text)}`);
  return ksm.length === 0 ? [] : [[`### ${reportHeads.outputIndicators[lang]}`], counts];
}

function atAGlance(criteria: readonly Criterion[], wanted: CriterionCode, { lang }: MarkdownWriter): string {
  const criterion = criteria.find(({ code }) => code === wanted);
  if (criterion === undefined) return "";
  return `${verdictSigns[criterion.verdict]} ${criterionFigure(criterion, lang)}`.trim();
}

function criteriaTable(criteria: readonly Criterion[], files: readonly string[], writer: MarkdownWriter): string[] {
  const { lang, clean } = writer;
  const heads = ["code", "criterion", "actual", "required", "verdict", "toPass", "evidence"] as const;
  const rows = criteria.map((criterion) => {
    const { code, verdict, nearMiss, evidence } = criterion;
    const remarks = [nearMiss === null ? "" : nearMissText(nearMiss, lang), decisionText(criterion, lang)];
    return [
      code,
      criterionNames[code][lang],
      clean(actualText(criterion, lang)),
      requiredText(criterion, lang),
      `${verdictSigns[verdict]} ${verdictLabels[verdict][lang]}`,
      clean(remarks.join(" ")),
      printable(evidenceText(evidence, files)),
    ];
  });
  return markdownTable(
    heads.map((name) => reportColumns[name][lang]),
    rows,
  );
}
