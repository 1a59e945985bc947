import { isKnown } from "../../domain/as-of.ts";
import type { Finding } from "../../domain/finding.ts";
import { sheetOf } from "../../domain/finding-order.ts";
import type { Plan } from "../../domain/plan.ts";
import type { BkmResult, Eligibility, KsmResult } from "../../domain/verdict.ts";
import { criterionNames } from "../../messages/criterion-text.ts";
import { dateText } from "../../messages/date-text.ts";
import { draftText, noPlanText } from "../../messages/draft-text.ts";
import { eligibilityCounts } from "../../messages/eligibility-counts.ts";
import { findingText } from "../../messages/finding-text.ts";
import { bkmName, ksmName } from "../../messages/ksm-name.ts";
import { eligibilitySigns, severitySigns, stageLabels, toneOf } from "../../messages/labels.ts";
import { loansText, upkText } from "../../messages/monitor-text.ts";
import { rupiahText } from "../../messages/number-text.ts";
import { overviewSentences, overviewTexts } from "../../messages/overview-text.ts";
import { clip, printable } from "../../messages/printable.ts";
import { projectionAnswer } from "../../messages/projection-text.ts";
import { reportHeads, reportSentences, reportTexts, severityCounts } from "../../messages/report-text.ts";
import type { KelurahanReport, RunReport } from "../../result/run-report.ts";
import { asOfLine, haveOneDate, policyText } from "../basis-text.ts";
import { type FindingGroup, groupFindings } from "../group-findings.ts";
import { groupPlaceText } from "../place-text.ts";
import { countLines } from "./findings.ts";
import { nextStepLines } from "./next-steps.ts";
import { item, type Page, paragraph, verdictCounts, verdictLine } from "./page.ts";
import { briefTableLines } from "./taken-tables.ts";

/** A screen, on 80 columns; what has no room is counted. */
const mostLines = 25;
const faultsNamed = 3;
const filesNamed = 4;

/** What came out, what to do next and what was written, in at most 25 lines of 80 columns, whatever the number of kelurahan. */
export function overviewLines(
  report: RunReport,
  options: { readonly showNik: boolean; readonly brief?: boolean; readonly again?: string },
  page: Page,
): readonly string[] {
  const head = [...headLines(report, page), ...briefTableLines(report, page)];
  const steps = titled(options.brief === true ? [] : nextStepLines(report, options, page), "nextSteps", page);
  const least = resultLines(report, 3, page).length + countsOf(report, page);
  const endWith = (named: number) => [...steps, ...titled(fileLines(report, named, page), "outputs", page)];
  const fits = (end: readonly string[]) => head.length + 1 + least + end.length <= mostLines;
  const end = [filesNamed, filesNamed - 1, filesNamed - 2].map(endWith).find(fits) ?? endWith(1);
  const room = mostLines - head.length - end.length - 1;
  const findings = findingLines(report, faultsNamed, page);
  const results = resultLines(report, Math.max(3, room - findings.length), page);
  return [...head, "", ...results, ...findingLines(report, room - results.length - 1, page), ...end];
}

/** Lines that say how much was found. */
const countsOf = ({ findings }: RunReport, page: Page) =>
  findings.length === 0 ? 0 : countLines(findings, page).length;

function titled(lines: readonly string[], title: "nextSteps" | "outputs", { lang, ink }: Page): readonly string[] {
  return lines.length === 0 ? [] : ["", ink.strong(reportHeads[title][lang]), ...lines];
}

function headLines(report: RunReport, page: Page): string[] {
  const { lang, ink, clean } = page;
  const [first, ...others] = report.results;
  const several = others.length > 0 ? overviewSentences.kelurahan[lang](report.results.length) : undefined;
  const name = several ?? clean(reportSentences.kelurahan[lang](first?.kelurahan ?? ""));
  const dated = haveOneDate(report) ? asOfLine(report, lang) : `${policyText(report, lang)}.`;
  return [ink.strong(`PPMK · ${name}`), ...paragraph(0, dated, page, ink.muted)];
}

function resultLines(report: RunReport, most: number, page: Page): readonly string[] {
  const [first, ...others] = report.results;
  if (first !== undefined && others.length === 0)
    return kelurahanLines(first, report.policy.settings.j8.minimumKsmPerYear, page);
  const lines = report.results.map((result) => shortLine(report, result, page));
  if (lines.length <= most) return lines;
  const shown = lines.slice(0, most - 1);
  return [...shown, clip(overviewSentences.moreKelurahan[page.lang](lines.length - shown.length), page.width)];
}

/** The only kelurahan: its board, its KSM by name, and its plan. */
function kelurahanLines(result: KelurahanReport, atLeast: number, page: Page): readonly string[] {
  const noKsm = paragraph(0, overviewTexts.noKsm[page.lang], page);
  return [
    ...boardLines(result, page),
    ...(result.ksm === undefined ? noKsm : ksmLines(result.ksm, page)),
    ...planLines(result, page),
    ...fundLines(result, atLeast, page),
  ];
}

/** The class of the UPK with its loans, and whether the fund lasts, where that can be reckoned: a line each. */
function fundLines({ monitor, projected }: KelurahanReport, atLeast: number, { lang, width }: Page): readonly string[] {
  const line = (lead: string, text: string) => clip(`${lead}: ${text}`, width);
  return [
    ...(monitor === undefined ? [] : [line("UPK", `${upkText(monitor, lang)} · ${loansText(monitor, lang)}`)]),
    ...(projected?.kind === "projected"
      ? [line(overviewTexts.fund[lang], projectionAnswer(projected, atLeast, lang))]
      : []),
  ];
}

function boardLines({ bkm }: KelurahanReport, page: Page): readonly string[] {
  if (bkm === undefined) return paragraph(0, overviewTexts.noBoard[page.lang], page);
  return [
    ...verdictLine(page.clean(bkmName(bkm)), bkm.verdict, page),
    ...(["fail", "undetermined"] as const).flatMap((verdict) => criteriaNamed(bkm, verdict, page)),
  ];
}

/** `  Tidak memenuhi: F.2 Opini audit independen`; nothing where no criterion has the verdict. */
function criteriaNamed({ criteria }: BkmResult, verdict: "fail" | "undetermined", page: Page): readonly string[] {
  const { lang, ink } = page;
  const named = criteria.flatMap((one) =>
    one.verdict === verdict ? [`${one.code} ${criterionNames[one.code][lang]}`] : [],
  );
  const lead = { text: `${overviewTexts[verdict][lang]}:`, ink: ink[verdict] };
  return named.length === 0 ? [] : item(2, lead, named.join(", "), page);
}

const eligibilities = ["eligible", "ineligible", "undetermined"] as const satisfies readonly Eligibility[];

function ksmLines(ksm: readonly KsmResult[], page: Page): readonly string[] {
  const { lang, ink, clean } = page;
  const named = eligibilities.flatMap((verdict) => {
    const names = ksm.filter((one) => one.verdict === verdict).map((one) => clean(ksmName(one)));
    const sign = { text: eligibilitySigns[verdict], ink: ink[toneOf[verdict]] };
    return names.length === 0 ? [] : item(2, sign, shortList(names, page.width - 4, lang), page);
  });
  return [...verdictCounts(reportSentences.judged[lang](ksm.length), ksm, page), ...named];
}

/** As many items as there is room for in a line, and how many more there are. */
function shortList(items: readonly string[], width: number, lang: Page["lang"]): string {
  const all = items.join(", ");
  if (all.length <= width) return all;
  for (let count = items.length - 1; count > 0; count--) {
    const some = `${items.slice(0, count).join(", ")}, ${overviewSentences.more[lang](items.length - count)}`;
    if (some.length <= width) return some;
  }
  return clip(all, width);
}

function planLines({ plan, bkm, ksm }: KelurahanReport, page: Page): readonly string[] {
  const { lang, ink } = page;
  if (bkm === undefined || ksm === undefined) return [];
  if (plan === undefined) return paragraph(0, noPlanText(bkm, lang), page);
  return [
    ...paragraph(0, plannedText(plan, lang), page),
    ...(plan.draft ? paragraph(0, `! ${draftText(bkm, lang)}`, page, ink.warning) : []),
    ...(plan.provisional ? paragraph(0, `! ${overviewTexts.provisional[lang]}`, page, ink.warning) : []),
  ];
}

function plannedText({ stage, ksm, total, unallocated }: Plan, lang: Page["lang"]): string {
  if (ksm.length === 0) return reportTexts.nobodyFunded[lang];
  const money = (amount: number) => rupiahText(amount, lang);
  const members = ksm.flatMap((one) => one.members).filter(({ approved }) => approved > 0).length;
  const name = stageLabels[stage][lang].toLowerCase();
  return overviewSentences.planned[lang](name, money(total), ksm.length, members, money(unallocated));
}

/** One of many kelurahan: `Sukamaju: BKM layak; KSM √ 6, × 4; Rp 88.000.000 (5 KSM)`. */
function shortLine(report: RunReport, { kelurahan, files, asOf, bkm, ksm, plan }: KelurahanReport, page: Page): string {
  const { lang, width, ink } = page;
  const name = page.clean(kelurahan);
  const errors = report.findings.filter(({ severity, at }) => severity === "error" && files.includes(sheetOf(at).file));
  const date = haveOneDate(report) || !isKnown(asOf) ? [] : [overviewSentences.asOf[lang](dateText(asOf, lang))];
  const counts = eligibilityCounts(ksm ?? [], lang).map(
    ({ verdict, count }) => `${eligibilitySigns[verdict]} ${count}`,
  );
  const parts = [
    ...date,
    ...(bkm === undefined ? [] : [overviewSentences.board[lang](bkm.verdict)]),
    ...(counts.length === 0 ? [] : [`KSM ${counts.join(", ")}`]),
    ...(plan === undefined ? [] : [overviewSentences.loans[lang](rupiahText(plan.total, lang), plan.ksm.length)]),
    ...(errors.length === 0 ? [] : [severityCounts.error[lang](errors.length)]),
  ];
  return clip(`${name}: ${parts.join("; ")}`, width).replace(name, ink.strong);
}

/** How much was found, what was left out of the files, and the gravest faults, in so many lines at most. */
function findingLines({ findings, inputs }: RunReport, most: number, page: Page): readonly string[] {
  if (findings.length === 0) return [];
  const counts = countLines(findings, page);
  const told = findings.filter(({ code }) => aboutFiles.has(code));
  const [only, ...others] = inputs;
  const home = others.length === 0 ? only?.path : undefined;
  const notes = groupFindings(told).map((group) => oneLine(group, undefined, page));
  const errors = groupFindings(findings.filter(({ severity }) => severity === "error"));
  const named = errors.map((group) => oneLine(group, home, page));
  return [...counts, ...[...notes, ...named].slice(0, Math.max(0, most))];
}

/** What became of the files that were handed in: said even where nothing needs to be mended. */
const aboutFiles: ReadonlySet<Finding["code"]> = new Set(["file/lock", "file/own-output", "file/open-elsewhere"]);

/** `  × Anggota!C14, C15: NIK …`, cut at the end of the line; the file is named where it is not `home`. */
function oneLine(
  { severity, findings }: FindingGroup,
  home: string | undefined,
  { lang, width, ink, clean }: Page,
): string {
  const [first] = findings;
  const sign = severitySigns[severity];
  const place = printable(groupPlaceText(findings, lang, home));
  const text = `${place}: ${clean(findingText(first, lang).message)}`;
  return `  ${ink[severity](sign)} ${clip(text, width - 4)}`;
}

function fileLines({ outputs }: RunReport, named: number, page: Page): readonly string[] {
  const { lang, ink } = page;
  const lines = outputs.slice(0, named).flatMap(({ path, kind }) => {
    const name = printable(path);
    const told = `: ${reportTexts[kind][lang]}`;
    const hasRoom = name.length + told.length + 2 <= page.width;
    return hasRoom ? [`  ${ink.strong(name)}${told}`] : paragraph(2, name, page, ink.strong);
  });
  const more = outputs.length - named;
  return more > 0 ? [...lines, `  … ${overviewSentences.more[lang](more)}`] : lines;
}
