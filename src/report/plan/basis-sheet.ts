import { dateText } from "../../messages/date-text.ts";
import { stageLabels, strategyLabels } from "../../messages/labels.ts";
import { rupiahText } from "../../messages/number-text.ts";
import { planColumns, planLabels, planTitles } from "../../messages/plan-workbook-text.ts";
import { asOfSources, reportColumns, reportHeads } from "../../messages/report-text.ts";
import { settingLabels, settingSourceText, settingValueText } from "../../messages/setting-text.ts";
import { citations } from "../../policy/citations.ts";
import { guideline } from "../../policy/ppmk-2012.ts";
import { settingPaths, settingValues } from "../../policy/setting-paths.ts";
import { put, putAcross, putRow, type SheetDraft, setHeight } from "../../workbook/write/sheet-draft.ts";
import { assumptionLine, usedAssumptions } from "../basis-text.ts";
import { styles } from "../sheet/looks.ts";
import { setPage } from "../sheet/page.ts";
import { rowHeight } from "../sheet/row-height.ts";
import { tableStyles as look } from "../sheet/table-styles.ts";
import type { PlanBook } from "./book.ts";
import { putTop } from "./sheet-top.ts";

const widths = [9, 46, 36, 36, 70] as const;
const fullWidth = widths.reduce<number>((sum, width) => sum + width, 0);

/** *Dasar*: the files, the policy with its citations, and the assumptions that the plan rests on. */
export function addBasis(book: PlanBook): void {
  const { lang } = book;
  const sheet = book.sheets.basis;
  let row = putTop(book, sheet, planTitles.basis[lang], widths);
  row = putFacts(sheet, row, book) + 1;
  row = putInputs(sheet, row, book) + 1;
  row = putAssumptions(sheet, row, book) + 1;
  putSettings(sheet, row, book);
  setPage(sheet, "landscape", { repeatedRows: `${row + 1}:${row + 1}` });
}

function putFacts(sheet: SheetDraft, first: number, { lang, plan, report }: PlanBook): number {
  const facts = [
    [planLabels.policy[lang], report.policy.id],
    [planLabels.asOf[lang], `${dateText(report.asOf, lang)} (${asOfSources[report.asOfSource][lang]})`],
    [reportColumns.stage[lang], stageLabels[plan.stage][lang]],
    [reportColumns.strategy[lang], strategyLabels[plan.strategy][lang]],
    [planLabels.fund[plan.stage][lang], rupiahText(plan.fund, lang)],
  ] as const;
  for (const [index, [label, value]] of facts.entries()) {
    putAcross(sheet, first + index, ["A", "B"], label, look.label);
    putAcross(sheet, first + index, ["C", "E"], value, look.fact);
  }
  return first + facts.length;
}

function putInputs(sheet: SheetDraft, first: number, { lang, report, shown }: PlanBook): number {
  put(sheet, `A${first}`, reportHeads.inputs[lang], styles.section);
  for (const [index, { path, sha256 }] of report.inputs.entries()) {
    putAcross(sheet, first + 1 + index, ["A", "B"], shown(path), look.fact);
    putAcross(sheet, first + 1 + index, ["C", "E"], `SHA-256 ${sha256}`, look.label);
    setHeight(sheet, first + 1 + index, rowHeight([path, widths[0] + widths[1], look.fact]));
  }
  return first + 1 + report.inputs.length;
}

function putAssumptions(sheet: SheetDraft, first: number, { lang, report, kelurahan }: PlanBook): number {
  const used = usedAssumptions({ ...report, results: [kelurahan] });
  if (used.length === 0) return first;
  put(sheet, `A${first}`, reportHeads.assumptions[lang], styles.section);
  for (const [index, id] of used.entries()) {
    const row = first + 1 + index;
    const line = assumptionLine(id, report.policy, lang);
    put(sheet, `A${row}`, id, look.label);
    putAcross(sheet, row, ["B", "E"], line, look.label);
    setHeight(sheet, row, rowHeight([line, fullWidth - widths[0]]));
  }
  return first + 1 + used.length;
}

function putSettings(sheet: SheetDraft, first: number, { lang, report }: PlanBook): void {
  put(sheet, `A${first}`, planTitles.settings[lang], styles.section);
  const heads = [
    planColumns.rule[lang],
    planColumns.setting[lang],
    planColumns.used[lang],
    planColumns.guideline[lang],
    planColumns.source[lang],
  ];
  putRow(
    sheet,
    first + 1,
    heads.map((text) => [text, look.head]),
  );
  const used = settingValues(report.policy.settings);
  const prescribed = settingValues(guideline);
  const deviating = new Set(report.policy.deviations.map(({ setting }) => setting));
  for (const [index, path] of settingPaths().entries()) {
    const row = first + 2 + index;
    const value = (of: ReadonlyMap<string, unknown>) =>
      settingValueText(of.get(path) ?? null, citations[path].unit, lang);
    const cells = [
      citations[path].code,
      settingLabels[path][lang],
      value(used),
      value(prescribed),
      settingSourceText(citations[path], lang),
    ];
    const style = deviating.has(path) ? look.groupName : look.words;
    putRow(
      sheet,
      row,
      cells.map((text) => [text, style]),
    );
    setHeight(sheet, row, rowHeight(...cells.map((text, column) => [text, widths[column] ?? 0, style] as const)));
  }
}
