import { addMonthsToDate, type CivilDate } from "../../domain/calendar.ts";
import type { Plan } from "../../domain/plan.ts";
import { monthText } from "../../messages/date-text.ts";
import { planColumns, planTexts, planTitles } from "../../messages/plan-workbook-text.ts";
import { reportColumns } from "../../messages/report-text.ts";
import { type DatedSchedule, receiptsByMonth } from "../../schedule/receipts.ts";
import { setPage } from "../sheet-page.ts";
import { newSheet, putAcross, putRow, type SheetDraft, type StyledCell, setHeight } from "../spreadsheet/draft.ts";
import type { PlanBook } from "./book.ts";
import { subtotal } from "./formulas.ts";
import { planStyles as look } from "./plan-styles.ts";
import { putTop } from "./sheet-top.ts";

const widths = [24, 18, 18, 18] as const;

/**
 * *Penerimaan UPK*: what UPK can expect by calendar month, from all KSM together. Undefined while the day on which some KSM
 * is paid is not known; *Jadwal Angsuran* has the receipts by the number of the month then.
 */
export function receiptsSheet(book: PlanBook): SheetDraft | undefined {
  const { lang, plan, report } = book;
  const dated = datedSchedules(plan, report.policy.settings.a8.firstDueAfterMonths);
  if (dated === undefined || dated.length === 0) return undefined;
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
  const receipts = receiptsByMonth(dated);
  for (const [index, { month, principal, charge, total }] of receipts.entries()) {
    putRow(sheet, head + 1 + index, [
      [monthText(month, lang), look.words],
      [principal, look.amount],
      [charge, look.amount],
      [total, look.amount],
    ]);
  }
  const last = head + receipts.length;
  const sum = (column: string, of: (one: (typeof receipts)[number]) => number): StyledCell => [
    subtotal(
      column,
      head + 1,
      last,
      receipts.reduce((total, one) => total + of(one), 0),
    ),
    look.totalAmount,
  ];
  putRow(sheet, last + 1, [
    [reportColumns.total[lang], look.totalName],
    sum("B", ({ principal }) => principal),
    sum("C", ({ charge }) => charge),
    sum("D", ({ total }) => total),
  ]);
  sheet.frozen = { rows: head, columns: 0 };
  setPage(sheet, "portrait", { repeatedRows: `${head}:${head}` });
  return sheet;
}

/** Each loan with its first due date, counted from the day on which the whole of it is paid; undefined while one has none. */
function datedSchedules({ ksm, disbursement }: Plan, afterMonths: number): readonly DatedSchedule[] | undefined {
  const paidOn = new Map<string, CivilDate | null>(
    disbursement?.payments.map(({ code, instructions }) => [code, instructions.at(-1)?.on ?? null]),
  );
  const dated: DatedSchedule[] = [];
  for (const { code, members } of ksm) {
    const on = paidOn.get(code) ?? null;
    if (on === null) return undefined;
    const firstDue = addMonthsToDate(on, afterMonths);
    dated.push(
      ...members.filter(({ schedule }) => schedule.length > 0).map(({ schedule }) => ({ firstDue, schedule })),
    );
  }
  return dated;
}
