import { toDecimal } from "../../domain/ratio.ts";
import { comparisonLabels, comparisonTexts, comparisonTitles } from "../../messages/comparison-text.ts";
import { reportColumns } from "../../messages/report-text.ts";
import {
  newSheet,
  put,
  putRow,
  type SheetDraft,
  type StyledCell,
  setHeight,
} from "../../workbook/write/sheet-draft.ts";
import { styles } from "../sheet/looks.ts";
import { setPage } from "../sheet/page.ts";
import { rowHeight } from "../sheet/row-height.ts";
import { tableStyles as look } from "../sheet/table-styles.ts";
import { type Figure, type SideBySide, sideBySide } from "../side-by-side.ts";
import type { PlanBook } from "./book.ts";
import { putTop } from "./sheet-top.ts";

const widths = [46, 18, 18, 18] as const;

/** *Perbandingan*: the plan beside that by the guideline, and all strategies side by side; undefined where neither is known. */
export function comparisonSheet(book: PlanBook): SheetDraft | undefined {
  const plans = sideBySide(book.kelurahan, book.lang);
  if (plans.length === 0) return undefined;
  const sheet: SheetDraft = { ...newSheet("Perbandingan"), isProtected: true };
  let row = putTop(book, sheet, comparisonTitles.sheet[book.lang], widths);
  for (const [index, one] of plans.entries()) {
    if (index > 0) sheet.breaks.add(row - 1);
    row = putPlans(sheet, row, one, book) + 1;
  }
  setPage(sheet, "portrait");
  return sheet;
}

function putPlans(sheet: SheetDraft, first: number, plans: SideBySide, book: PlanBook): number {
  const { lang, shown } = book;
  put(sheet, `A${first}`, plans.title, styles.section);
  let row = first + 1;
  if (plans.remark !== undefined) {
    put(sheet, `A${row}`, plans.remark, styles.bold);
    row += 1;
  }
  row = putHead(sheet, row, comparisonLabels.figure[lang], plans.heads);
  for (const { label, values } of plans.figures) {
    putRow(sheet, row, [[label, look.words], ...values.map(figureCell)]);
    row += 1;
  }
  if (plans.changes.length === 0) {
    put(sheet, `A${row}`, comparisonTexts.nobodyChanges[lang], styles.plain);
    return row + 1;
  }
  put(sheet, `A${row + 1}`, comparisonTitles.changes[lang], styles.bold);
  row = putHead(sheet, row + 2, reportColumns.ksm[lang], plans.heads);
  for (const { name, isKsm, amounts } of plans.changes) {
    const text = shown(name);
    putRow(sheet, row, [
      [text, isKsm ? look.groupName : look.memberName],
      ...amounts.map((amount): StyledCell => [amount, isKsm ? look.groupAmount : look.amount]),
    ]);
    setHeight(sheet, row, rowHeight([text, widths[0]]));
    row += 1;
  }
  return row;
}

function putHead(sheet: SheetDraft, row: number, first: string, heads: readonly string[]): number {
  putRow(
    sheet,
    row,
    [first, ...heads].map((text) => [text, look.head]),
  );
  setHeight(sheet, row, 20);
  return row + 1;
}

function figureCell(figure: Figure): StyledCell {
  if (figure.kind === "number") return [figure.value, look.amount];
  if (figure.value === null) return ["–", look.centred];
  return [toDecimal(figure.value), figure.kind === "share" ? look.share : look.index];
}
