import { cellOr } from "../../domain/field.ts";
import type { CellRef } from "../../domain/place.ts";
import type { KsmResult, LoanResult, MemberResult, Ps2Standing } from "../../domain/verdict.ts";
import { ksmName } from "../../messages/ksm-name.ts";
import { ksmKindLabels, serviceLabels } from "../../messages/labels.ts";
import { printable } from "../../messages/printable.ts";
import { reportColumns, reportHeads, reportSentences } from "../../messages/report-text.ts";
import { candidateText, loanHeadText, loanText, memberText, storyTexts } from "../../messages/story-text.ts";
import { topicsText } from "../../messages/topics-text.ts";
import type { RunReport } from "../../result/run-report.ts";
import { asOfLine, assumptionLine, usedAssumptions } from "../basis-text.ts";
import { evidenceText, inSheet } from "../place-text.ts";
import { findingLines } from "./findings.ts";
import { criterionLines, togetherLines } from "./ksm.ts";
import { item, linesText, type Page, pageOf, paragraph, sectionLine, type TextOptions, verdictLine } from "./page.ts";

/**
 * All that a report says about its KSM, as a person reads it in a console, with a line break at its end: verdict, each
 * criterion, members, loans, services, findings, assumptions.
 */
export function ksmStory(report: RunReport, options: TextOptions): string {
  const page = pageOf(options);
  const { lang, ink } = page;
  const assumptions = usedAssumptions(report).flatMap((id) =>
    item(0, { text: id.padEnd(4), ink: ink.strong }, assumptionLine(id, report.policy, lang), page),
  );
  const lines = [
    ink.strong(`PPMK · ${storyTexts.title[lang]}`),
    ...paragraph(0, asOfLine(report, lang), page, ink.muted),
    ...report.results.flatMap(({ kelurahan, ksm = [], files }) => [
      "",
      sectionLine(page.clean(reportSentences.kelurahan[lang](kelurahan)), page),
      ...ksm.flatMap((result, index) => [...(index === 0 ? [] : [""]), ...oneKsm(result, files, page)]),
    ]),
    ...titled(reportHeads.findings[lang], findingLines(report.findings, page), page),
    ...titled(reportHeads.assumptions[lang], assumptions, page),
  ];
  return linesText(lines);
}

function titled(title: string, lines: readonly string[], page: Page): readonly string[] {
  return lines.length === 0 ? [] : ["", sectionLine(title, page), ...lines];
}

function oneKsm(ksm: KsmResult, files: readonly string[], page: Page): string[] {
  const { lang, ink, clean } = page;
  const loans = ksm.loans ?? [];
  const known = [ksm.kind === null ? undefined : ksmKindLabels[ksm.kind][lang], ksm.record.business.value];
  const kindAndBusiness = known.filter((text) => text !== undefined && text !== "").join(" · ");
  return [
    ...verdictLine(clean(ksmName(ksm)), ksm.verdict, page),
    ...(kindAndBusiness === "" ? [] : paragraph(0, clean(kindAndBusiness), page)),
    "",
    ink.strong(storyTexts.criteria[lang]),
    ...ksm.criteria.flatMap((criterion) => criterionLines(criterion, files, page)),
    ...togetherLines(ksm, page),
    "",
    ink.strong(storyTexts.members[lang]),
    ...(ksm.members.length === 0 ? paragraph(2, storyTexts.noMembers[lang], page) : []),
    ...ksm.members.flatMap((member) => memberLines(member, files, page)),
    "",
    ink.strong(storyTexts.loans[lang]),
    ...(loans.length === 0 ? paragraph(2, storyTexts.noLoans[lang], page) : []),
    ...loans.flatMap((loan) => loanLines(loan, page)),
    "",
    ink.strong(reportColumns.services[lang]),
    ...ksm.services.flatMap((service) =>
      item(2, { text: service, ink: ink.strong }, serviceLabels[service][lang] + topicsText(service, ksm, lang), page),
    ),
  ];
}

const standingSigns: Readonly<Record<Ps2Standing, string>> = {
  confirmed: "✓",
  possible: "?",
  outside: "–",
  unknown: "?",
};

function memberLines(member: MemberResult, files: readonly string[], page: Page): string[] {
  const { lang, clean } = page;
  const { record, ps2, namesakesByNik, evidence, candidates = [] } = member;
  const standing = namesakesByNik === undefined ? ps2 : "possible";
  const name = named(record.name.value ?? storyTexts.nameless[lang], cellOr(record.name, record.at));
  const nik = record.nik.value === undefined ? "" : `, NIK ${record.nik.value}`;
  return [
    ...item(2, { text: standingSigns[standing] }, clean(`${name}${nik}: ${memberText(member, lang)}`), page),
    ...candidates.flatMap((candidate) => {
      const { household } = candidate;
      const who = named(household.name.value ?? storyTexts.nameless[lang], cellOr(household.name, household.at));
      return paragraph(4, clean(candidateText(candidate, who, member, lang)), page);
    }),
    ...evidenceLines(evidence, files, page),
  ];
}

function loanLines(loan: LoanResult, page: Page): string[] {
  const { lang, ink, clean } = page;
  const { code, at } = loan.record;
  const head = `${code.value ?? ""} (${inSheet(cellOr(code, at))}):`.trim();
  return [
    ...item(2, { text: clean(head), ink: ink.strong }, clean(loanHeadText(loan, lang)), page),
    ...paragraph(4, loanText(loan, lang), page),
  ];
}

function evidenceLines(evidence: readonly CellRef[], files: readonly string[], page: Page): string[] {
  if (evidence.length === 0) return [];
  const text = `${reportColumns.evidence[page.lang]}: ${evidenceText(evidence, files)}`;
  return paragraph(4, printable(text), page, page.ink.muted);
}

/** `Siti Aminah (Anggota!C14)`. */
function named(name: string, cell: CellRef): string {
  return `${name} (${inSheet(cell)})`;
}
