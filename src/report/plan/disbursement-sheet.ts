import type { Worksheet } from "exceljs";
import type { PlannedKsm, Tranche } from "../../domain/plan.ts";
import { numberText } from "../../messages/number-text.ts";
import { planColumns, planSentences, planTexts, planTitles } from "../../messages/plan-workbook-text.ts";
import { reportColumns } from "../../messages/report-text.ts";
import { rowHeight } from "../row-height.ts";
import { setPage } from "../sheet-page.ts";
import { styles } from "../workbook-style.ts";
import type { PlanBook } from "./book.ts";
import { formula, put, putAcross, putRow, reference, subtotal } from "./cells.ts";
import { markNegative } from "./loan-checks.ts";
import type { LoanPlaces } from "./loans-sheet.ts";
import { planStyles as look } from "./plan-styles.ts";
import { putTop } from "./sheet-top.ts";

const widths = [9, 9, 32, 17, 17, 17, 17, 17] as const;

/** *Pencairan*: when the money reaches the BKM, and which KSM is paid out of it. Dates and receivers are left to people. */
export function addDisbursement(book: PlanBook, loans: LoanPlaces): void {
  const { lang, plan } = book;
  const sheet = book.sheets.disbursement;
  let row = putTop(book, sheet, planTitles.disbursement[lang], widths);
  const note = plan.tranches.length === 0 ? planTexts.noTranches : planTexts.trancheNote;
  putAcross(sheet, row, ["A", "H"], note[lang], look.note);
  sheet.getRow(row).height = 28;
  row += 1;
  const tranchesAt = row;
  if (plan.tranches.length > 0) row += plan.tranches.length + 3;
  const totals = putPayments(sheet, row, book, loans);
  if (plan.tranches.length > 0) putTranches(sheet, tranchesAt, totals, book);
  sheet.views = [{ showGridLines: false }];
  setPage(sheet, "landscape");
}

/** The KSM in the order in which they are paid, by tranche; gives the cell of each tranche's total. */
function putPayments(sheet: Worksheet, first: number, book: PlanBook, loans: LoanPlaces): ReadonlyMap<number, string> {
  const { lang, plan } = book;
  put(sheet, `A${first}`, planTitles.byKsm[lang], styles.section);
  const heads = [
    reportColumns.order[lang],
    reportColumns.code[lang],
    planColumns.ksmName[lang],
    reportColumns.approved[lang],
    planColumns.paidOn[lang],
  ];
  putRow(
    sheet,
    first + 1,
    heads.map((text) => [text, look.head]),
  );
  putAcross(sheet, first + 1, ["F", "G"], planColumns.receiver[lang], look.head);
  put(sheet, `H${first + 1}`, planColumns.signature[lang], look.head);
  sheet.getRow(first + 1).height = 30;
  const totals = new Map<number, string>();
  let row = first + 2;
  const start = row;
  for (const number of plan.tranches.length === 0 ? [null] : plan.tranches.map((tranche) => tranche.number)) {
    const paid = plan.ksm.filter(({ tranche }) => tranche === number);
    for (const ksm of paid) {
      putPayment(sheet, row, ksm, book, loans);
      row += 1;
    }
    if (number === null) break;
    const text = planSentences.totalOf[lang](planSentences.tranche[lang](number));
    putSum(sheet, row, text, [row - paid.length, row - 1], paid);
    totals.set(number, `D${row}`);
    row += 1;
  }
  putSum(sheet, row, reportColumns.total[lang], [start, row - 1], plan.ksm);
  return totals;
}

function putPayment(sheet: Worksheet, row: number, ksm: PlannedKsm, book: PlanBook, loans: LoanPlaces): void {
  const approved = reference(book.sheets.loans, `H${loans.ksm.get(ksm)}`);
  putRow(sheet, row, [
    [ksm.order, look.centred],
    [book.shown(ksm.code), look.name],
    [book.shown(ksm.name), look.name],
    [formula(approved, ksm.approved), look.amount],
    [null, look.dateInput],
    [null, look.textInput],
    [null, look.textInput],
    [null, look.words],
  ]);
  sheet.mergeCells(`F${row}:G${row}`);
  sheet.getRow(row).height = Math.max(26, rowHeight([ksm.code, widths[1]], [ksm.name, widths[2]]));
}

function putSum(
  sheet: Worksheet,
  row: number,
  text: string,
  [first, last]: readonly [number, number],
  ksm: readonly PlannedKsm[],
): void {
  const sum = ksm.reduce((amount, { approved }) => amount + approved, 0);
  putRow(sheet, row, [
    [null, look.totalName],
    [null, look.totalName],
    [text, look.totalName],
    [subtotal("D", first, last, sum), look.totalAmount],
  ]);
  sheet.getRow(row).height = 18;
}

/** What each tranche brings, what the one before leaves, and what is paid out of it (J.6). */
function putTranches(sheet: Worksheet, first: number, totals: ReadonlyMap<number, string>, book: PlanBook): void {
  const { lang, plan, report } = book;
  putAcross(sheet, first, ["A", "C"], planColumns.tranche[lang], look.head);
  const heads = [
    planColumns.received[lang],
    planColumns.carriedOver[lang],
    reportColumns.available[lang],
    reportColumns.paidOut[lang],
    planColumns.left[lang],
  ];
  for (const [index, text] of heads.entries()) put(sheet, `${"DEFGH"[index]}${first}`, text, look.head);
  sheet.getRow(first).height = 30;
  let before: Tranche | undefined;
  for (const [index, tranche] of plan.tranches.entries()) {
    const row = first + 1 + index;
    const { firstTranchePercent } = report.policy.settings.j6;
    const percent = numberText(before === undefined ? firstTranchePercent : 100 - firstTranchePercent, lang);
    const carried = before === undefined ? 0 : before.available - before.total;
    putAcross(sheet, row, ["A", "C"], planSentences.trancheShare[lang](tranche.number, `${percent}%`), look.words);
    put(sheet, `D${row}`, tranche.available - carried, look.amount);
    put(sheet, `E${row}`, before === undefined ? 0 : formula(`H${row - 1}`, carried), look.amount);
    put(sheet, `F${row}`, formula(`D${row}+E${row}`, tranche.available), look.amount);
    put(sheet, `G${row}`, formula(totals.get(tranche.number) ?? "0", tranche.total), look.amount);
    put(sheet, `H${row}`, formula(`F${row}-G${row}`, tranche.available - tranche.total), look.amount);
    sheet.getRow(row).height = 18;
    before = tranche;
  }
  markNegative(sheet, "H", first + 1, first + plan.tranches.length);
}
