import type { Eligibility } from "../../domain/verdict.ts";
import { dateText } from "../../messages/date-text.ts";
import { findingText } from "../../messages/finding-text.ts";
import { eligibilityLabels, eligibilitySigns, severitySigns } from "../../messages/labels.ts";
import type { Lang } from "../../messages/lang.ts";
import { numberText, percentText, rupiahText } from "../../messages/number-text.ts";
import { printable } from "../../messages/printable.ts";
import {
  acrossTexts,
  countingLabels,
  recapSentences,
  recapSteps,
  recapTexts,
  skipLabels,
  twiceTexts,
} from "../../messages/recap-text.ts";
import { outputIndicatorLabels, reportHeads } from "../../messages/report-text.ts";
import type { Policy } from "../../policy/settings.ts";
import type { AcrossPlace } from "../../recap/across.ts";
import type { Counts } from "../../recap/kelurahan-record.ts";
import type { RecapReport } from "../../recap/recap-report.ts";
import type { RegionTotal } from "../../recap/region-totals.ts";
import { skipReasons } from "../../recap/skipped.ts";
import { noTally, type RatioSum, type Tally } from "../../recap/tally.ts";
import { policyText } from "../basis-text.ts";
import { item, linesText, type Page, pageOf, paragraph, type TextOptions } from "../text/page.ts";
import { table } from "../text/table.ts";

/** So many rows of a list are shown; the file that is written has all. */
const shown = { regions: 12, unreadable: 10, twice: 6, files: 4, across: 8, codes: 6 } as const;

interface Told {
  readonly policy: Policy;
  readonly outputs: readonly string[];
}

/** The recap on a screen or two of a console: sums, regions, what is missing, and last what to do. */
export function recapText(report: RecapReport, { policy, outputs }: Told, options: TextOptions): string {
  const page = pageOf(options);
  const sections = [
    headLines(report, policy, page),
    sumLines(report, page),
    regionLines(report, page),
    unreadableLines(report, page),
    twiceLines(report, page),
    acrossLines(report, page),
    elsewhereLines(report, page),
    nameLines(report, page),
    ...(options.brief === true ? [] : [codeLines(report, page), skippedLines(report, page)]),
    outputs.length === 0
      ? []
      : [page.ink.strong(reportHeads.outputs[page.lang]), ...outputs.map((path) => `  ${path}`)],
    stepLines(report, page),
  ];
  return linesText(
    sections.filter(({ length }) => length > 0).flatMap((lines, at) => (at === 0 ? lines : ["", ...lines])),
  );
}

const all = ({ totals }: RecapReport): Tally => totals[0]?.total ?? noTally;

function headLines({ counting, dates }: RecapReport, policy: Policy, page: Page): readonly string[] {
  const { lang, ink } = page;
  const counted = counting.filter((one) => one === "counted").length;
  const found = recapSentences.found[lang](counted, counting.length);
  const others = (["copy", "older", "disputed", "unreadable"] as const).flatMap((one) => {
    const count = counting.filter((each) => each === one).length;
    return count === 0 ? [] : [`${count} ${countingLabels[one][lang]}`];
  });
  const told = [found, ...others].join(", ");
  return [
    ink.strong(`PPMK · ${recapTexts.title[lang]}`),
    ...paragraph(
      0,
      `${told}${dates.length === 0 ? "" : `; ${dateLine(dates, lang)}`}. ${policyText({ policy }, lang)}.`,
      page,
      ink.muted,
    ),
  ];
}

function dateLine(dates: RecapReport["dates"], lang: Lang): string {
  const known = dates.flatMap((date) => (date === null ? [] : [date]));
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return recapTexts.noDate[lang];
  if (first === last) return recapSentences.oneDate[lang](dateText(first, lang));
  return recapSentences.severalDates[lang](dateText(first, lang), dateText(last, lang));
}

function sumLines(report: RecapReport, page: Page): readonly string[] {
  const { lang } = page;
  const { bkm, ksm, members, plan, portfolio, indicators, findings, kelurahan } = all(report);
  if (kelurahan === 0) return [];
  const number = (value: number) => numberText(value, lang);
  const groups = ksm.eligible + ksm.ineligible + ksm.undetermined;
  const provisional = plan.provisional === 0 ? "" : ` (${recapSentences.provisional[lang](plan.provisional)})`;
  return [
    ...paragraph(0, `${recapSentences.judgedBoards[lang](kelurahan)}: ${verdicts(bkm, lang)}`, page),
    ...paragraph(0, `${recapSentences.judgedKsm[lang](groups, members)}: ${verdicts(ksm, lang)}`, page),
    ...paragraph(
      0,
      `${recapSentences.planned[lang](rupiahText(plan.total, lang), plan.ksm, plan.kelurahan)}${provisional}`,
      page,
    ),
    ...portfolioLines(portfolio, page),
    ...(["D.1", "D.2", "D.3"] as const).flatMap((code) =>
      paragraph(
        0,
        `${code} ${outputIndicatorLabels[code][lang]}: ${number(indicators[code])}${changeText(report, code, lang)}`,
        page,
      ),
    ),
    ...paragraph(
      0,
      `${reportHeads.findings[lang]}: ${recapSentences.findings[lang](number(findings.error), number(findings.warning), number(findings.info))}`,
      page,
    ),
  ];
}

/** ` (+2 sejak 10 dulu …)` where an earlier recap was given. */
function changeText({ outputs }: RecapReport, code: "D.1" | "D.2" | "D.3", lang: Lang): string {
  if (outputs === undefined) return "";
  const sum = (when: "before" | "after") => outputs.changes.reduce((total, one) => total + one[when][code], 0);
  const change = sum("after") - sum("before");
  const sign = `${change > 0 ? "+" : ""}${numberText(change, lang)}`;
  return ` (${recapSentences.changed[lang](sign, numberText(sum("before"), lang), outputs.changes.length)})`;
}

const verdicts = (counts: Counts<Eligibility>, lang: Lang) =>
  (["eligible", "ineligible", "undetermined"] as const)
    .map(
      (one) =>
        `${eligibilitySigns[one]} ${numberText(counts[one], lang)} ${eligibilityLabels[one][lang].toLowerCase()}`,
    )
    .join(", ");

function portfolioLines({ of, balance, par, lar, rr }: Tally["portfolio"], page: Page): readonly string[] {
  const { lang } = page;
  if (of === 0) return paragraph(0, recapTexts.noPortfolio[lang], page);
  const ratios = (
    [
      ["PAR", par],
      ["LAR", lar],
      ["RR", rr],
    ] as const
  ).map(([code, ratio]) => recapSentences.ratio[lang](code, shareText(ratio, lang), ratio.known, of));
  return [
    ...paragraph(0, recapSentences.portfolio[lang](rupiahText(balance, lang), of), page),
    ...ratios.flatMap((line) => paragraph(2, line, page)),
  ];
}

const shareText = ({ numerator, denominator }: RatioSum, lang: Lang) =>
  denominator === 0 ? "–" : percentText({ numerator, denominator }, lang);

/** The widest regions of which there are several, so that one sees parts of the whole. */
function regionLines({ totals }: RecapReport, page: Page): readonly string[] {
  const { lang, ink, width } = page;
  const level = (["province", "city", "district"] as const).find(
    (one) => totals.filter((total) => total.level === one).length > 1,
  );
  if (level === undefined) return [];
  const rows = totals.filter((total) => total.level === level);
  const cells = rows.slice(0, shown.regions).map((row) => regionCells(row, page));
  const columns = [
    { head: recapTexts.region[lang], width: "rest" },
    ...["Kelurahan", "BKM ✓", "KSM ✓", recapTexts.plan[lang], "PAR"].map(
      (head) => ({ head, width: "fit", align: "right" }) as const,
    ),
  ] as const;
  return [
    ...table(columns, cells, width),
    ...(rows.length > shown.regions ? [ink.muted(recapSentences.more[lang](rows.length - shown.regions))] : []),
  ];
}

function regionCells({ code, name, total }: RegionTotal, { lang, clean }: Page): readonly string[] {
  const groups = total.ksm.eligible + total.ksm.ineligible + total.ksm.undetermined;
  return [
    [code, clean(name)].filter((part) => part !== "").join(" ") || recapTexts.unknownRegion[lang],
    numberText(total.kelurahan, lang),
    numberText(total.bkm.eligible, lang),
    `${numberText(total.ksm.eligible, lang)}/${numberText(groups, lang)}`,
    numberText(total.plan.total, lang),
    shareText(total.portfolio.par, lang),
  ];
}

function unreadableLines({ lines }: RecapReport, page: Page): readonly string[] {
  const { lang, ink, clean } = page;
  const unreadable = lines.flatMap((line) => (line.status === "unreadable" ? [line] : []));
  if (unreadable.length === 0) return [];
  const told = unreadable.slice(0, shown.unreadable).flatMap(({ file, reason }) => {
    const { message, help } = findingText(reason, lang);
    const body = `${printable(file)}: ${clean(`${message} ${help}`)}`;
    return item(2, { text: severitySigns.error, ink: ink.error }, body, page);
  });
  return [
    ink.strong(`${recapTexts.unreadable[lang]} (${unreadable.length})`),
    ...told,
    ...moreLine(unreadable.length, shown.unreadable, page),
  ];
}

const moreLine = (count: number, most: number, { lang, ink }: Page) =>
  count > most ? [`  ${ink.muted(recapSentences.more[lang](count - most))}`] : [];

function twiceLines({ twice }: RecapReport, page: Page): readonly string[] {
  const { lang, ink, clean } = page;
  if (twice.length === 0) return [];
  const told = twice.slice(0, shown.twice).flatMap(({ kind, kelurahan, files, counts }) => {
    const sign = kind === "disputed" ? "error" : kind === "older" ? "warning" : "info";
    const which = counts === null || kind === "copy" ? "" : ` (${recapSentences.counts[lang](printable(counts))})`;
    const some = files.slice(0, shown.files).map(printable).join(", ");
    const more = files.length - shown.files;
    const named = more > 0 ? `${some}, ${recapSentences.moreFiles[lang](more)}` : some;
    const body = `${clean(kelurahan)}: ${named}: ${twiceTexts[kind][lang]}${which}.`;
    return item(2, { text: severitySigns[sign], ink: ink[sign] }, body, page);
  });
  return [
    ink.strong(`${recapTexts.twice[lang]} (${twice.length})`),
    ...told,
    ...moreLine(twice.length, shown.twice, page),
  ];
}

function acrossLines({ across, withoutNik }: RecapReport, page: Page): readonly string[] {
  const { lang, ink, clean } = page;
  const unlooked = withoutNik === 0 ? [] : paragraph(2, recapSentences.withoutNik[lang](withoutNik), page, ink.muted);
  if (across.length === 0) return unlooked.length === 0 ? [] : unlooked;
  const told = across.slice(0, shown.across).flatMap(({ kind, severity, rows, places }) => {
    const count = rows === 0 ? "" : `${recapSentences.rows[lang](rows)}, `;
    const body = `${places.map((place) => clean(placeText(place))).join(" = ")}: ${count}${acrossTexts[kind][lang]}.`;
    return item(2, { text: severitySigns[severity], ink: ink[severity] }, body, page);
  });
  return [
    ink.strong(`${recapTexts.across[lang]} (${across.length})`),
    ...told,
    ...moreLine(across.length, shown.across, page),
    ...unlooked,
  ];
}

function elsewhereLines({ elsewhere }: RecapReport, page: Page): readonly string[] {
  const { lang, ink, clean } = page;
  if (elsewhere === undefined) return [];
  const told = elsewhere.slice(0, shown.across).flatMap(({ ours, theirs }) => {
    const body = `${clean(placeText(ours))} = ${clean(`${theirs.code} KSM ${theirs.ksm}, ${theirs.cell}`)}`;
    return item(2, { text: severitySigns.warning, ink: ink.warning }, body, page);
  });
  return [
    ink.strong(`${recapTexts.elsewhere[lang]} (${elsewhere.length})`),
    ...told,
    ...moreLine(elsewhere.length, shown.across, page),
  ];
}

/** `Sukatani K01 (sukatani.xlsx › Anggota!C14)`. */
function placeText({ kelurahan, ksm, file, sheet, cell }: AcrossPlace): string {
  return `${[kelurahan, ksm].filter((part) => part !== "").join(" ")} (${printable(file)} › ${sheet}!${cell})`;
}

function nameLines({ totals }: RecapReport, page: Page): readonly string[] {
  const { lang, ink, clean } = page;
  const differing = totals.filter(({ otherNames }) => otherNames.length > 0);
  if (differing.length === 0) return [];
  const told = differing.slice(0, shown.twice).flatMap(({ code, name, otherNames }) => {
    const body = `${code}: ${[name, ...otherNames].map(clean).join(", ")}`;
    return item(2, { text: severitySigns.warning, ink: ink.warning }, body, page);
  });
  return [ink.strong(recapTexts.names[lang]), ...told, ...moreLine(differing.length, shown.twice, page)];
}

function codeLines({ codes }: RecapReport, page: Page): readonly string[] {
  const { lang, ink } = page;
  const grave = codes.filter(({ severity }) => severity !== "info");
  if (grave.length === 0) return [];
  const told = grave.slice(0, shown.codes).flatMap(({ code, severity, count, kelurahan }) => {
    const often = recapSentences.codeCount[lang](numberText(count, lang), numberText(kelurahan, lang));
    return item(2, { text: severitySigns[severity], ink: ink[severity] }, `${code}: ${often}`, page);
  });
  return [ink.strong(recapTexts.frequent[lang]), ...told];
}

function skippedLines({ skipped }: RecapReport, page: Page): readonly string[] {
  const { lang } = page;
  const counts = skipReasons.flatMap((reason) => {
    const count = skipped.filter((one) => one.reason === reason).length;
    return count === 0 ? [] : [`${numberText(count, lang)} ${skipLabels[reason][lang]}`];
  });
  return counts.length === 0 ? [] : paragraph(0, `${recapTexts.skipped[lang]}: ${counts.join(", ")}.`, page);
}

function stepLines({ counting, twice, across, lines, dates }: RecapReport, page: Page): readonly string[] {
  const { lang, ink } = page;
  const unreadable = counting.filter((one) => one === "unreadable").length;
  const disputed = twice.filter(({ kind }) => kind === "disputed").length;
  const wrong = lines.filter((line) => line.status === "read" && line.findings.error > 0).length;
  const persons = across.filter(({ kind }) => kind === "person" || kind === "nik").length;
  const latest = dates.at(-1);
  const steps = [
    ...(unreadable > 0 ? [recapSteps.unreadable[lang](unreadable)] : []),
    ...(disputed > 0 ? [recapSteps.disputed[lang](disputed)] : []),
    ...(persons > 0 ? [recapSteps.across[lang](persons)] : []),
    ...(wrong > 0 ? [recapSteps.errors[lang](wrong)] : []),
    ...(dates.length > 1 && latest !== undefined && latest !== null ? [recapSteps.dates[lang](latest)] : []),
  ];
  const told = steps.length === 0 ? [recapSteps.nothing[lang]()] : steps;
  return [
    ink.strong(reportHeads.nextSteps[lang]),
    ...told.flatMap((step, at) => {
      const [before = "", command, after = ""] = step.split("`");
      const body = item(2, { text: `${at + 1}.` }, before + (command ?? "") + after, page);
      return command === undefined ? body : body.map((line) => line.replace(command, ink.command));
    }),
  ];
}
