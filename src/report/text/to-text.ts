import { noPlanText } from "../../messages/draft-text.ts";
import { bkmName } from "../../messages/ksm-name.ts";
import { upkText } from "../../messages/monitor-text.ts";
import { printable } from "../../messages/printable.ts";
import { projectionAnswer } from "../../messages/projection-text.ts";
import { proposedCommand } from "../../messages/proposed-command.ts";
import { reportHeads, reportSentences, reportTexts, reportTitles } from "../../messages/report-text.ts";
import {
  isOverview,
  type KelurahanReport,
  type OverviewCommand,
  type ReportCommand,
  type RunReport,
} from "../../result/run-report.ts";
import { asOfLine, deviationText, usedAssumptions } from "../basis-text.ts";
import { sideBySide } from "../side-by-side.ts";
import { bkmLines } from "./bkm.ts";
import { findingLines } from "./findings.ts";
import { declaredLines, ksmLines } from "./ksm.ts";
import { monitorLines } from "./monitor.ts";
import { nextStepLines } from "./next-steps.ts";
import { overviewLines } from "./overview.ts";
import {
  item,
  linesText,
  type Page,
  pageOf,
  paragraph,
  sectionLine,
  sectionsText,
  type TextOptions,
  verdictCounts,
  verdictLine,
} from "./page.ts";
import { planLines } from "./plan.ts";
import { projectionLines } from "./projection.ts";
import { sideBySideLines } from "./side-by-side.ts";
import { takenTableLines } from "./taken-tables.ts";

/** The report as a person reads it in a console, with a line break at its end. Nothing depends on colour. */
export function toText(report: RunReport, options: TextOptions): string {
  const page = pageOf(options);
  const { command } = report;
  if (isOverview(command)) return linesText(overviewLines(report, options, page));
  const sections = [
    headLines(report, page),
    deviationLines(report, page),
    ...report.results.map((result) => resultLines(command, result, page)),
    ...(options.brief === true ? [] : [titled(takenTableLines(report, page), reportHeads.tables[page.lang], page)]),
    titled(findingLines(report.findings, page, report.outputs), reportHeads.findings[page.lang], page),
    ...(options.brief === true
      ? []
      : [
          titled(assumptionLines(report, options, page), reportHeads.assumptions[page.lang], page),
          titled(nextStepLines(report, options, page), reportHeads.nextSteps[page.lang], page),
        ]),
    titled(outputLines(report, page), reportHeads.outputs[page.lang], page),
  ];
  return sectionsText(sections);
}

function titled(lines: readonly string[], title: string, page: Page): readonly string[] {
  return lines.length === 0 ? [] : [sectionLine(title, page), ...lines];
}

function headLines(report: RunReport, page: Page): string[] {
  const { lang, ink } = page;
  const bkms = report.results.flatMap(({ bkm }) => bkm ?? []);
  const answer = answerOf(report, page);
  return [
    ...paragraph(0, `PPMK · ${reportTitles[report.command][lang]}${answer}`, page, ink.strong),
    ...paragraph(0, asOfLine(report, lang), page, ink.muted),
    ...(report.command === "check-bkm" && bkms.length > 1
      ? verdictCounts(reportSentences.checked[lang](bkms.length), bkms, page)
      : []),
  ];
}

/** What is asked most, where there is one kelurahan: the class of its UPK, or whether its fund lasts. */
function answerOf({ results, policy }: RunReport, { lang }: Page): string {
  const [only, ...others] = results;
  if (only === undefined || others.length > 0) return "";
  const { monitor, projected } = only;
  const atLeast = policy.settings.j8.minimumKsmPerYear;
  if (projected !== undefined) return `: ${projectionAnswer(projected, atLeast, lang)}`;
  return monitor === undefined ? "" : `: ${upkText(monitor, lang)}`;
}

function deviationLines({ policy }: RunReport, page: Page): readonly string[] {
  const { lang, ink, clean } = page;
  const lines = policy.deviations.flatMap((deviation) =>
    item(0, { text: "!", ink: ink.warning }, clean(deviationText(deviation, lang)), page),
  );
  return titled(lines, reportHeads.deviations[lang], page);
}

function resultLines(command: Exclude<ReportCommand, OverviewCommand>, result: KelurahanReport, page: Page): string[] {
  const { lang } = page;
  const { bkm, ksm = [], plan, files } = result;
  const head = sectionLine(page.clean(reportSentences.kelurahan[lang](result.kelurahan)), page);
  switch (command) {
    case "check-bkm":
      return [head, ...(bkm === undefined ? [] : bkmLines(bkm, files, page))];
    case "screen-ksm":
      return [head, ...ksmLines(ksm, files, page)];
    case "monitor":
      return [head, ...(result.monitor === undefined ? [] : monitorLines(result.monitor, page))];
    case "project":
      return [head, ...(result.projected === undefined ? [] : projectionLines(result.projected, page))];
    case "allocate":
      return [
        head,
        ...(bkm?.verdict === "eligible" ? verdictLine(page.clean(bkmName(bkm)), bkm.verdict, page) : []),
        ...(bkm === undefined || bkm.verdict === "eligible" ? [] : bkmLines(bkm, files, page)),
        ...verdictCounts(reportSentences.judged[lang](ksm.length), ksm, page),
        ...declaredLines(ksm, page),
        ...(plan === undefined ? paragraph(0, noPlanText(bkm, lang), page) : planLines(plan, result, page)),
        ...sideBySide(result, lang).flatMap((plans) => sideBySideLines(plans, page)),
      ];
  }
}

/** Which were used; their questions and answers are told by another command. */
function assumptionLines(report: RunReport, { again = "" }: TextOptions, page: Page): string[] {
  const used = usedAssumptions(report);
  if (used.length === 0) return [];
  const command = proposedCommand("policy", [], again.replace(/--as-of \S+ ?/, ""));
  return paragraph(0, reportSentences.assumptionsShown[page.lang](used.join(", "), command), page);
}

function outputLines({ outputs }: RunReport, page: Page): string[] {
  const { lang, ink } = page;
  return outputs.flatMap(({ path, kind }) => [
    ...paragraph(2, printable(path), page, ink.strong),
    ...paragraph(4, reportTexts[kind][lang], page),
  ]);
}
