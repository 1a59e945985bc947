import { columnLetters } from "../../domain/place.ts";
import { dateText } from "../../messages/date-text.ts";
import { draftText } from "../../messages/draft-text.ts";
import { stageLabels } from "../../messages/labels.ts";
import { planSentences, planTexts } from "../../messages/plan-workbook-text.ts";
import { provisionalText, reportSentences, reportTexts } from "../../messages/report-text.ts";
import { put, putAcross, type SheetDraft, setHeight } from "../../workbook/write/sheet-draft.ts";
import { deviationLine } from "../basis-text.ts";
import { styles } from "../sheet/looks.ts";
import { rowHeight } from "../sheet/row-height.ts";
import { tableStyles } from "../sheet/table-styles.ts";
import type { PlanBook } from "./book.ts";

/** The kelurahan, its BKM, the stage and the day: what every sheet of the plan says of itself. */
export function subtitleOf({ kelurahan, plan, report, lang, shown }: PlanBook): string {
  const name = reportSentences.kelurahan[lang](shown(kelurahan.kelurahan));
  const asOf = planSentences.asOf[lang](dateText(report.asOf, lang));
  return [name, shown(kelurahan.bkm?.bkm ?? ""), stageLabels[plan.stage][lang], asOf]
    .filter((part) => part !== "")
    .join(" · ");
}

/** What must be seen on every page: that the plan is a draft, that it rests on members' own word, where it leaves the guideline. */
function stampsOf({ plan, report, kelurahan, lang }: PlanBook): readonly string[] {
  const declared = kelurahan.ksm?.some(({ ps2 }) => ps2.declared) === true;
  const deviations = report.policy.deviations.map((deviation) => `${deviationLine(deviation, lang)}.`);
  return [
    ...(plan.draft ? [draftText(kelurahan.bkm, lang)] : []),
    ...(plan.provisional ? [provisionalText[lang]] : []),
    ...(declared ? [reportTexts.declared[lang]] : []),
    ...deviations,
  ];
}

/** Title, subtitle and stamps over columns of these widths; gives the next free row, after a blank one. */
export function putTop(book: PlanBook, sheet: SheetDraft, title: string, widths: readonly number[]): number {
  sheet.widths = widths;
  put(sheet, "A1", title, styles.title);
  setHeight(sheet, 1, 26);
  put(sheet, "A2", subtitleOf(book), tableStyles.subtitle);
  return putStamps(book, sheet, 3, widths) + 1;
}

/** The stamps, a line each from `row` on, and in the page's head that it is a draft or provisional; gives the next free row. */
export function putStamps(book: PlanBook, sheet: SheetDraft, row: number, widths: readonly number[]): number {
  const stamps = stampsOf(book);
  const width = widths.reduce((sum, column) => sum + column, 0);
  for (const [index, stamp] of stamps.entries()) {
    putAcross(sheet, row + index, ["A", columnLetters(widths.length)], stamp, tableStyles.stamp);
    setHeight(sheet, row + index, rowHeight([stamp, width, tableStyles.stamp]) + 4);
  }
  const head = headOf(book);
  if (head !== "") sheet.head = `&C&"Arial,Bold"&12&KC00000${head}`;
  return row + stamps.length;
}

const headOf = ({ plan, lang }: PlanBook): string =>
  [...(plan.draft ? [planTexts.draft[lang]] : []), ...(plan.provisional ? [planTexts.provisional[lang]] : [])].join(
    " · ",
  );
