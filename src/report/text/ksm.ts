import { type CriterionCode, ksmCriteria } from "../../domain/criteria.ts";
import { type Criterion, type KsmResult, services as serviceCodes, type Verdict } from "../../domain/verdict.ts";
import {
  actualText,
  criterionFigure,
  criterionNames,
  narrowCriteria,
  requiredText,
} from "../../messages/criterion-text.ts";
import { ksmName } from "../../messages/ksm-name.ts";
import { eligibilityLabels, eligibilitySigns, serviceLabels, toneOf, verdictSigns } from "../../messages/labels.ts";
import { changesTogether } from "../../messages/near-miss-text.ts";
import {
  narrowVerdicts,
  reportColumns,
  reportHeads,
  reportSentences,
  reportTexts,
} from "../../messages/report-text.ts";
import { topicsText } from "../../messages/topics-text.ts";
import { outputCounts } from "../output-counts.ts";
import { dateWaitedFor, waitsForDateLine } from "../waits-for-date.ts";
import { criterionRemarks } from "./criterion-remarks.ts";
import { item, type Page, paragraph, verdictCounts, verdictLine } from "./page.ts";
import { type TableColumn, table } from "./table.ts";

/** Every KSM with its verdict on each criterion, then what those lack that do not pass, the services, and D.1 to D.3. */
export function ksmLines(ksm: readonly KsmResult[], files: readonly string[], page: Page): string[] {
  if (ksm.length === 0) return paragraph(0, reportTexts.noKsm[page.lang], page);
  return [
    ...verdictCounts(reportSentences.judged[page.lang](ksm.length), ksm, page),
    ...matrix(ksm, page),
    ...declaredLines(ksm, page),
    ...waitsForDateLine(
      ksm.flatMap(({ criteria }) => criteria),
      page.lang,
    ).flatMap((line) => paragraph(0, line, page)),
    ...ksm.flatMap((result) => shortcomings(result, files, page)),
    ...services(ksm, page),
    "",
    ...paragraph(0, reportHeads.outputIndicators[page.lang], page, page.ink.strong),
    ...outputCounts(ksm, page.lang).flatMap(({ code, text }) =>
      item(2, { text: code, ink: page.ink.strong }, text, page),
    ),
  ];
}

/** That PS-2 counts by the members' own word, where there is no list. */
export function declaredLines(ksm: readonly KsmResult[], page: Page): string[] {
  return ksm.some(({ ps2 }) => ps2.declared) ? paragraph(0, reportTexts.declared[page.lang], page) : [];
}

function matrix(ksm: readonly KsmResult[], page: Page): string[] {
  const { lang, ink, clean } = page;
  const columns: readonly TableColumn[] = [
    { head: reportColumns.ksm[lang], width: "rest" },
    ...ksmCriteria.map((code): TableColumn => ({ head: `${code}\n${narrowCriteria[code][lang]}`, width: "fit" })),
    { head: reportColumns.verdict[lang], width: 13 },
  ];
  const rows = ksm.map((result) => [
    clean(ksmName(result)),
    ...ksmCriteria.map((code) => criterionCell(result, code, page)),
    {
      text: `${eligibilitySigns[result.verdict]} ${eligibilityLabels[result.verdict][lang]}`,
      ink: ink[toneOf[result.verdict]],
    },
  ]);
  return table(columns, rows, page.width);
}

function criterionCell(ksm: KsmResult, code: CriterionCode, { lang, ink }: Page) {
  const criterion = ksm.criteria.find((candidate) => candidate.code === code);
  if (criterion === undefined) return { text: "" };
  const verdict: Verdict = criterion.verdict;
  return {
    text: `${verdictSigns[verdict]} ${narrowVerdicts[verdict][lang]}\n${criterionFigure(criterion, lang)}`,
    ink: ink[verdict],
  };
}

function shortcomings(ksm: KsmResult, files: readonly string[], page: Page): string[] {
  const worthSaying = ksm.criteria.filter(
    (one) => (one.verdict !== "pass" || one.decision !== undefined) && dateWaitedFor(one) === undefined,
  );
  if (worthSaying.length === 0) return [];
  return [
    "",
    ...verdictLine(page.clean(ksmName(ksm)), ksm.verdict, page),
    ...worthSaying.flatMap((criterion) => criterionLines(criterion, files, page)),
    ...togetherLines(ksm, page),
  ];
}

/** What would turn all criteria of a KSM together, where the near misses do not say it all. */
export function togetherLines(ksm: KsmResult, page: Page): string[] {
  const changes = changesTogether(ksm, page.lang);
  if (changes.length === 0) return [];
  return [
    ...paragraph(2, reportTexts.together[page.lang], page, page.ink.strong),
    ...changes.flatMap(({ code, text }) => item(4, { text: code.padEnd(3) }, page.clean(text), page)),
  ];
}

/** A criterion with what was found and required, and the remarks on it. */
export function criterionLines(criterion: Criterion, files: readonly string[], page: Page): string[] {
  const { lang, ink, clean } = page;
  const { code, verdict } = criterion;
  const found = `${criterionNames[code][lang]}: ${actualText(criterion, lang)}.`;
  const required = `${reportSentences.required[lang](requiredText(criterion, lang))}.`;
  return [
    ...item(2, { text: `${verdictSigns[verdict]} ${code}`, ink: ink[verdict] }, clean(`${found} ${required}`), page),
    ...criterionRemarks(criterion, files, 4, page),
  ];
}

function services(ksm: readonly KsmResult[], page: Page): string[] {
  const { lang, ink, clean } = page;
  const lines = serviceCodes.flatMap((service) => {
    const offered = ksm.filter((result) => result.services.includes(service));
    if (offered.length === 0) return [];
    const names = offered.map((result) => ksmName(result) + topicsText(service, result, lang)).join(", ");
    return item(2, { text: service, ink: ink.strong }, clean(`${serviceLabels[service][lang]}: ${names}`), page);
  });
  return lines.length === 0 ? [] : ["", ink.strong(reportHeads.services[lang]), ...lines];
}
