import { isCell } from "../../domain/finding.ts";
import { noPlanText } from "../../messages/draft-text.ts";
import { findingText } from "../../messages/finding-text.ts";
import { severityLabels, severitySigns } from "../../messages/labels.ts";
import { masking } from "../../messages/mask-numbers.ts";
import { clip, printable } from "../../messages/printable.ts";
import { reportColumns, reportHeads, reportSentences, reportTexts, reportTitles } from "../../messages/report-text.ts";
import type { KelurahanReport, RunReport } from "../../result/run-report.ts";
import { asOfLine, assumptionLine, deviationLine, usedAssumptions } from "../basis-text.ts";
import { type FindingGroup, groupFindings, sayTheSame } from "../group-findings.ts";
import { groupPlaceText } from "../place-text.ts";
import type { RenderOptions } from "../render-options.ts";
import { sideBySide } from "../side-by-side.ts";
import { bkmSection, ksmSection, outputSection } from "./judged.ts";
import { escaped, markdownTable } from "./markdown-text.ts";
import { monitorSection } from "./monitor.ts";
import { planSection } from "./plan.ts";
import { projectionSection } from "./projection.ts";
import { sideBySideSection } from "./side-by-side.ts";
import type { MarkdownWriter } from "./writer.ts";

const longestCellText = 60;

/** The report as a document in Markdown (with GitHub's tables), to paste into minutes or a mail. */
export function toMarkdown(report: RunReport, options: RenderOptions): string {
  const mask = masking(options);
  const writer: MarkdownWriter = { lang: options.lang, clean: (text) => mask(printable(text)) };
  const { lang } = writer;
  const sections = [
    [`# PPMK · ${reportTitles[report.command][lang]}`],
    [escaped(asOfLine(report, lang))],
    report.policy.deviations.map((deviation) => {
      const text = deviationLine(deviation, lang);
      return `- **!** ${escaped(writer.clean(text))}`;
    }),
    ...report.results.flatMap((result) => kelurahanSections(report, result, writer)),
    ...section(reportHeads.findings[lang], findingTable(report, writer)),
    ...section(
      reportHeads.assumptions[lang],
      usedAssumptions(report).map((id) => `- **${id}** ${escaped(assumptionLine(id, report.policy, lang))}`),
    ),
    ...section(
      reportHeads.inputs[lang],
      report.inputs.map(({ path, sha256 }) => `- ${escaped(path)} (SHA-256 ${sha256})`),
    ),
    ...section(
      reportHeads.outputs[lang],
      report.outputs.map(({ path, kind }) => `- ${escaped(path)}: ${reportTexts[kind][lang]}`),
    ),
  ];
  const blocks = sections.filter((lines) => lines.length > 0).map((lines) => lines.join("\n"));
  return `${blocks.join("\n\n")}\n`;
}

function section(title: string, lines: readonly string[]): (readonly string[])[] {
  return lines.length === 0 ? [] : [[`## ${title}`], lines];
}

function kelurahanSections(report: RunReport, result: KelurahanReport, writer: MarkdownWriter): (readonly string[])[] {
  const { lang, clean } = writer;
  const { bkm, ksm, plan, files } = result;
  const noPlan = report.command === "allocate" && plan === undefined;
  return [
    [`## ${escaped(clean(reportSentences.kelurahan[lang](result.kelurahan)))}`],
    ...(bkm === undefined ? [] : bkmSection(bkm, files, writer)),
    ...(ksm === undefined ? [] : ksmSection(ksm, files, writer)),
    ...(report.command === "screen-ksm" ? outputSection(ksm ?? [], writer) : []),
    ...(plan === undefined ? [] : planSection(plan, bkm, writer)),
    ...(result.monitor === undefined ? [] : monitorSection(result.monitor, writer)),
    ...(result.projected === undefined
      ? []
      : projectionSection(result.projected, report.policy.settings.j8.minimumKsmPerYear, writer)),
    ...sideBySide(result, lang).flatMap((plans) => sideBySideSection(plans, writer)),
    ...(noPlan ? [[escaped(noPlanText(bkm, lang))]] : []),
  ];
}

function findingTable({ findings }: RunReport, writer: MarkdownWriter): string[] {
  if (findings.length === 0) return [];
  const heads = ["severity", "code", "place", "cellText", "message", "help"] as const;
  const rows = groupFindings(findings).flatMap(({ findings: members }) =>
    sayTheSame(members, writer.lang)
      ? [findingRow(members, writer)]
      : members.map((finding) => findingRow([finding], writer)),
  );
  return markdownTable(
    heads.map((name) => reportColumns[name][writer.lang]),
    rows,
  );
}

function findingRow(findings: FindingGroup["findings"], { lang, clean }: MarkdownWriter): string[] {
  const [{ severity, code, at }] = findings;
  const { message, help } = findingText(findings[0], lang);
  return [
    `${severitySigns[severity]} ${severityLabels[severity][lang]}`,
    code,
    printable(groupPlaceText(findings, lang)),
    isCell(at) ? clip(clean(at.text), longestCellText) : "",
    clean(message),
    clean(help),
  ];
}
