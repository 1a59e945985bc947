import { serialFromDate } from "../../domain/calendar.ts";
import type { Plan, PlannedKsm, Tranche } from "../../domain/plan.ts";
import { disbursementTexts, idleText } from "../../messages/disbursement-text.ts";
import type { Text } from "../../messages/lang.ts";
import { numberText } from "../../messages/number-text.ts";
import { planColumns, planSentences, planTexts, planTitles } from "../../messages/plan-workbook-text.ts";
import { reportColumns } from "../../messages/report-text.ts";
import { put, putAcross, putRow, type SheetDraft, setHeight } from "../../workbook/write/sheet-draft.ts";
import { formula, reference, subtotal } from "../sheet/formulas.ts";
import { styles } from "../sheet/looks.ts";
import { setPage } from "../sheet/page.ts";
import { rowHeight } from "../sheet/row-height.ts";
import { tableStyles as look } from "../sheet/table-styles.ts";
import type { PlanBook } from "./book.ts";
import { markNegative } from "./loan-checks.ts";
import { type LoanPlaces, loanCell } from "./loans-sheet.ts";
import { type PlannedPayment, paymentsIn } from "./payments.ts";
import { putTop } from "./sheet-top.ts";

const widths = [9, 10, 32, 17, 17, 17, 17, 17] as const;

/** Where the payments stand on *Pencairan*; other sheets and the record of the plan refer to them. */
export interface PaymentPlaces {
  /** Each payment with the cell of its amount, from the top down. */
  readonly payments: readonly { readonly payment: PlannedPayment; readonly at: string }[];
  /** The cells of the days on which the loans of the KSM are wholly paid. */
  readonly payDays: ReadonlyMap<PlannedKsm, string>;
}

/** *Pencairan*: when the money reaches the BKM, and which KSM is paid out of it. Dates and receivers are left to people. */
export function addDisbursement(book: PlanBook, loans: LoanPlaces): PaymentPlaces {
  const { lang, plan } = book;
  const sheet = book.sheets.disbursement;
  let row = putTop(book, sheet, planTitles.disbursement[lang], widths);
  const inTranches = plan.tranches.length > 0;
  const idle = plan.disbursement === undefined ? undefined : idleText(plan.disbursement, lang);
  const notes = [noteOf(plan)[lang], ...(idle === undefined ? [] : [idle])];
  putAcross(sheet, row, ["A", "H"], notes.join("\n"), look.note);
  setHeight(sheet, row, rowHeight([notes.join("\n"), 120]) + 8);
  row += 1;
  const tranchesAt = row;
  if (inTranches) row += plan.tranches.length + 3;
  const { totals, ...places } = putPayments(sheet, row, book, loans);
  if (inTranches) putTranches(sheet, tranchesAt, totals, book);
  setPage(sheet, "landscape");
  return places;
}

function noteOf({ tranches, disbursement }: Plan): Text {
  if (tranches.length === 0) return planTexts.noTranches;
  return disbursement?.split === true ? disbursementTexts.split : planTexts.trancheNote;
}

/** The payments by tranche, with the cell of each tranche's total. */
function putPayments(
  sheet: SheetDraft,
  first: number,
  book: PlanBook,
  loans: LoanPlaces,
): PaymentPlaces & { readonly totals: ReadonlyMap<number, string> } {
  const { lang, plan } = book;
  put(sheet, `A${first}`, planTitles.byKsm[lang], styles.section);
  putPaymentHead(sheet, first + 1, lang);
  const totals = new Map<number, string>();
  const payments = paymentsIn(plan);
  const places: { payment: PlannedPayment; at: string }[] = [];
  const parts = new Map<PlannedKsm, string>();
  const payDays = new Map<PlannedKsm, string>();
  const start = first + 2;
  let row = start;
  for (const number of plan.tranches.length === 0 ? [null] : plan.tranches.map((tranche) => tranche.number)) {
    const ofTranche = payments.filter(({ tranche }) => tranche === number);
    for (const payment of ofTranche) {
      putPayment(sheet, row, payment, parts.get(payment.ksm), book, loans);
      places.push({ payment, at: `D${row}` });
      parts.set(payment.ksm, `D${row}`);
      payDays.set(payment.ksm, `E${row}`);
      row += 1;
    }
    if (number === null) break;
    const text = planSentences.totalOf[lang](planSentences.tranche[lang](number));
    putSum(sheet, row, text, [row - ofTranche.length, row - 1], ofTranche);
    totals.set(number, `D${row}`);
    row += 1;
  }
  putSum(sheet, row, reportColumns.total[lang], [start, row - 1], payments);
  return { totals, payments: places, payDays };
}

function putPaymentHead(sheet: SheetDraft, row: number, lang: PlanBook["lang"]): void {
  const heads = [
    reportColumns.order[lang],
    reportColumns.code[lang],
    planColumns.ksmName[lang],
    reportColumns.paidOut[lang],
    planColumns.paidOn[lang],
  ];
  putRow(
    sheet,
    row,
    heads.map((text) => [text, look.head]),
  );
  putAcross(sheet, row, ["F", "G"], planColumns.receiver[lang], look.head);
  put(sheet, `H${row}`, planColumns.signature[lang], look.head);
  setHeight(sheet, row, 30);
}

/** A KSM is paid what is approved; of one that is paid in two parts, the second is what the first (its cell) leaves. */
function putPayment(
  sheet: SheetDraft,
  row: number,
  { ksm, amount, on }: PlannedPayment,
  part: string | undefined,
  book: PlanBook,
  loans: LoanPlaces,
): void {
  const approved = reference(book.sheets.loans, loanCell(loans, "approved", ksm));
  const paid =
    part !== undefined
      ? formula(`${approved}-${part}`, amount)
      : amount === ksm.approved
        ? formula(approved, amount)
        : amount;
  putRow(sheet, row, [
    [ksm.order, look.centred],
    [book.shown(ksm.code), look.name],
    [book.shown(ksm.name), look.name],
    [paid, look.amount],
    [on === null ? null : serialFromDate(on, "1900"), look.dateInput],
  ]);
  putAcross(sheet, row, ["F", "G"], null, look.textInput);
  put(sheet, `H${row}`, null, look.words);
  setHeight(sheet, row, Math.max(26, rowHeight([ksm.code, widths[1]], [ksm.name, widths[2]])));
}

function putSum(
  sheet: SheetDraft,
  row: number,
  text: string,
  [first, last]: readonly [number, number],
  payments: readonly PlannedPayment[],
): void {
  const sum = payments.reduce((total, { amount }) => total + amount, 0);
  putRow(sheet, row, [
    [null, look.totalName],
    [null, look.totalName],
    [text, look.totalName],
    [subtotal("D", first, last, sum), look.totalAmount],
  ]);
  setHeight(sheet, row, 18);
}

/** What each tranche brings, what the one before leaves, and what is paid out of it (J.6). */
function putTranches(sheet: SheetDraft, first: number, totals: ReadonlyMap<number, string>, book: PlanBook): void {
  const { lang, plan, report } = book;
  const { firstTranchePercent } = report.policy.settings.j6;
  putAcross(sheet, first, ["A", "C"], planColumns.tranche[lang], look.head);
  put(sheet, `D${first}`, planColumns.received[lang], look.head);
  put(sheet, `E${first}`, planColumns.carriedOver[lang], look.head);
  put(sheet, `F${first}`, reportColumns.available[lang], look.head);
  put(sheet, `G${first}`, reportColumns.paidOut[lang], look.head);
  put(sheet, `H${first}`, planColumns.left[lang], look.head);
  setHeight(sheet, first, 30);
  let before: Tranche | undefined;
  for (const [index, tranche] of plan.tranches.entries()) {
    const row = first + 1 + index;
    const percent = numberText(before === undefined ? firstTranchePercent : 100 - firstTranchePercent, lang);
    const carried = before === undefined ? 0 : before.available - before.total;
    putAcross(sheet, row, ["A", "C"], planSentences.trancheShare[lang](tranche.number, `${percent}%`), look.words);
    put(sheet, `D${row}`, tranche.available - carried, look.amount);
    put(sheet, `E${row}`, before === undefined ? 0 : formula(`H${row - 1}`, carried), look.amount);
    put(sheet, `F${row}`, formula(`D${row}+E${row}`, tranche.available), look.amount);
    put(sheet, `G${row}`, formula(totals.get(tranche.number) ?? "0", tranche.total), look.amount);
    put(sheet, `H${row}`, formula(`F${row}-G${row}`, tranche.available - tranche.total), look.amount);
    setHeight(sheet, row, 18);
    before = tranche;
  }
  markNegative(sheet, "H", first + 1, first + plan.tranches.length);
}
