import { type Month, monthNumberOf, yearOf } from "../../domain/calendar.ts";
import { monthText } from "../../messages/date-text.ts";
import { planColumns, planTexts, planTitles } from "../../messages/plan-workbook-text.ts";
import { reportColumns } from "../../messages/report-text.ts";
import type { MonthlyReceipts } from "../../schedule/receipts.ts";
import {
  newSheet,
  putAcross,
  putRow,
  type SheetDraft,
  type StyledCell,
  setHeight,
} from "../../workbook/write/sheet-draft.ts";
import { expectedReceipts } from "../expected-receipts.ts";
import { formula, quoted, reference, subtotal } from "../sheet/formulas.ts";
import { setPage } from "../sheet/page.ts";
import { tableStyles as look } from "../sheet/table-styles.ts";
import type { PlanBook } from "./book.ts";
import type { SchedulePlaces } from "./schedule-sheet.ts";
import { putTop } from "./sheet-top.ts";

const widths = [24, 18, 18, 18] as const;
const parts = ["principal", "charge", "total"] as const;
const columnOf = { principal: "B", charge: "C", total: "D" } as const;

/** The sheet, and the rows of its months: their names in A, pokok in B, jasa in C. */
export interface ReceiptsPlaces {
  readonly sheet: SheetDraft;
  readonly first: number;
  readonly last: number;
  readonly months: readonly MonthlyReceipts[];
}

/**
 * *Penerimaan UPK*: what UPK can expect by calendar month, from all KSM together; it follows the due dates. Undefined while
 * the day on which some KSM is paid is not known; *Jadwal Angsuran* has the receipts by the number of the instalment then.
 */
export function receiptsSheet(book: PlanBook, places: SchedulePlaces): ReceiptsPlaces | undefined {
  const { lang, plan, report } = book;
  const receipts = expectedReceipts(plan, report.policy);
  if (receipts === undefined) return undefined;
  const sheet: SheetDraft = { ...newSheet("Penerimaan UPK"), isProtected: true };
  const top = putTop(book, sheet, planTitles.receipts[lang], widths);
  putAcross(sheet, top, ["A", "D"], planTexts.receiptsNote[lang], look.note);
  setHeight(sheet, top, 28);
  const head = top + 1;
  const heads = [planColumns.month, planColumns.principal, planColumns.charge, planColumns.instalmentTotal];
  putRow(
    sheet,
    head,
    heads.map((text) => [text[lang], look.head]),
  );
  setHeight(sheet, head, 24);
  for (const [index, one] of receipts.entries()) {
    const amounts = parts.map((part): StyledCell => [inMonth(book, places, part, one.month, one[part]), look.amount]);
    putRow(sheet, head + 1 + index, [[monthText(one.month, lang), look.words], ...amounts]);
  }
  const last = head + receipts.length;
  const sumOf = (part: (typeof parts)[number]) => receipts.reduce((sum, one) => sum + one[part], 0);
  putRow(sheet, last + 1, [
    [reportColumns.total[lang], look.totalName],
    ...parts.map((part): StyledCell => [subtotal(columnOf[part], head + 1, last, sumOf(part)), look.totalAmount]),
  ]);
  const all = reference(book.sheets.schedule, `${places.letters.total}${places.total}`);
  const outside = `IF(${columnOf.total}${last + 1}=${all},"",${quoted(planTexts.outsideMonths[lang])})`;
  putAcross(sheet, last + 2, ["A", "D"], formula(outside, ""), look.alarm);
  setHeight(sheet, last + 2, 34);
  sheet.frozen = { rows: head, columns: 0 };
  setPage(sheet, "portrait", { repeatedRows: `${head}:${head}` });
  return { sheet, first: head + 1, last, months: receipts };
}

/** What of *Jadwal Angsuran* falls due in the month. */
function inMonth(
  { sheets }: PlanBook,
  { letters, first, last }: SchedulePlaces,
  part: (typeof parts)[number],
  month: Month,
  result: number,
) {
  const range = (column: string) => reference(sheets.schedule, `$${column}$${first}:$${column}$${last}`);
  const due = range(letters.dueOn);
  const [year, number] = [yearOf(month), monthNumberOf(month)];
  const from = `${due},">="&DATE(${year},${number},1)`;
  const before = `${due},"<"&DATE(${year},${number + 1},1)`;
  return formula(`SUMIFS(${range(letters[part])},${from},${before})`, result);
}
