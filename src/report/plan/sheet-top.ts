import type { Worksheet } from "exceljs";
import { columnLetters } from "../../domain/place.ts";
import { dateText } from "../../messages/date-text.ts";
import { stageLabels } from "../../messages/labels.ts";
import { planSentences, planTexts } from "../../messages/plan-workbook-text.ts";
import { reportHeads, reportSentences } from "../../messages/report-text.ts";
import { settingLabels, settingValueText } from "../../messages/setting-text.ts";
import { citations } from "../../policy/citations.ts";
import { isSettingPath } from "../../policy/setting-paths.ts";
import type { Policy } from "../../policy/settings.ts";
import { rowHeight } from "../row-height.ts";
import { styles } from "../workbook-style.ts";
import type { PlanBook } from "./book.ts";
import { put, putAcross } from "./cells.ts";
import { planStyles } from "./plan-styles.ts";

/** Bold letters of 11 points take more room than those that rows are measured for. */
const boldWidth = 0.85;

/** The kelurahan, its BKM, the stage and the day: what every sheet of the plan says of itself. */
export function subtitleOf({ kelurahan, plan, report, lang, shown }: PlanBook): string {
  const name = reportSentences.kelurahan[lang](shown(kelurahan.kelurahan));
  const asOf = planSentences.asOf[lang](dateText(report.asOf, lang));
  return [name, shown(kelurahan.bkm?.bkm ?? ""), stageLabels[plan.stage][lang], asOf]
    .filter((part) => part !== "")
    .join(" · ");
}

/** What must be seen on every page: that the plan is a draft, and where it leaves the guideline. */
export function stampsOf({ plan, report, lang }: PlanBook): readonly string[] {
  const deviations = deviationTexts(report.policy, lang);
  return [
    ...(plan.draft ? [planTexts.draftStamp[lang]] : []),
    ...(deviations.length > 0 ? [`${reportHeads.deviations[lang]}: ${deviations.join("; ")}.`] : []),
  ];
}

/** `Batas pinjaman per anggota (J.5): pedoman Rp 5.000.000, dipakai Rp 4.000.000`, for each setting that differs. */
function deviationTexts({ deviations }: Policy, lang: PlanBook["lang"]): readonly string[] {
  return deviations.map(({ setting, guideline, used }) => {
    if (!isSettingPath(setting)) return setting;
    const { unit, code } = citations[setting];
    const value = (of: unknown) => settingValueText(of, unit, lang);
    return `${settingLabels[setting]?.[lang] ?? setting} (${code}): ${reportSentences.deviation[lang](value(guideline), value(used))}`;
  });
}

/** Title, subtitle and stamps over columns of these widths; gives the next free row, after a blank one. */
export function putTop(book: PlanBook, sheet: Worksheet, title: string, widths: readonly number[]): number {
  for (const [index, width] of widths.entries()) sheet.getColumn(index + 1).width = width;
  put(sheet, "A1", title, styles.title);
  sheet.getRow(1).height = 26;
  put(sheet, "A2", subtitleOf(book), planStyles.subtitle);
  return putStamps(book, sheet, 3, widths) + 1;
}

/** The stamps, a line each from `row` on, and DRAFT in the page's head; gives the next free row. */
export function putStamps(book: PlanBook, sheet: Worksheet, row: number, widths: readonly number[]): number {
  const stamps = stampsOf(book);
  const width = widths.reduce((sum, column) => sum + column, 0);
  for (const [index, stamp] of stamps.entries()) {
    putAcross(sheet, row + index, ["A", columnLetters(widths.length)], stamp, planStyles.stamp);
    sheet.getRow(row + index).height = rowHeight([stamp, width * boldWidth]) + 4;
  }
  if (book.plan.draft) sheet.headerFooter.oddHeader = `&C&"Arial,Bold"&12&KC00000${planTexts.draft[book.lang]}`;
  return row + stamps.length;
}
