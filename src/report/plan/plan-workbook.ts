import { isKnown } from "../../domain/as-of.ts";
import type { KelurahanReport, RunReport } from "../../result/run-report.ts";
import { writeWorkbook } from "../../workbook/write/write-workbook.ts";
import { recordSheet } from "../plan-record/record-plan.ts";
import type { RenderOptions } from "../render-options.ts";
import { addBasis } from "./basis-sheet.ts";
import { openBook } from "./book.ts";
import { cardsSheet } from "./cards-sheet.ts";
import { comparisonSheet } from "./comparison-sheet.ts";
import { addDisbursement } from "./disbursement-sheet.ts";
import { addDueDates } from "./due-dates.ts";
import { addLoans } from "./loans-sheet.ts";
import { addMinutes } from "./minutes-sheet.ts";
import { addNotFunded } from "./not-funded-sheet.ts";
import { addPictures } from "./pictures.ts";
import { receiptsSheet } from "./receipts-sheet.ts";
import { addSchedule } from "./schedule-sheet.ts";
import { addSummary } from "./summary-sheet.ts";

/**
 * The loan plan of one kelurahan as .xlsx, to look at, to change where people decide, to print and to sign. Equal input
 * gives equal bytes. Throws where the kelurahan has no plan, which is a bug in the caller.
 */
export function planWorkbook(report: RunReport, kelurahan: KelurahanReport, options: RenderOptions): Uint8Array {
  const { plan } = kelurahan;
  const { asOf } = report;
  if (plan === undefined || !isKnown(asOf)) throw new TypeError("a kelurahan without a plan");
  const book = openBook({ ...report, asOf }, kelurahan, plan, options);
  const schedule = addSchedule(book);
  const loans = addLoans(book, schedule.members);
  const summaryPlaces = addSummary(book, loans);
  const payments = addDisbursement(book, loans);
  addDueDates(book, schedule, payments);
  addNotFunded(book);
  addMinutes(book, loans);
  addBasis(book);
  const receipts = receiptsSheet(book, schedule);
  addPictures(book, loans, summaryPlaces, receipts);
  const { summary, minutes, loans: amounts, disbursement, schedule: instalments, notFunded, basis } = book.sheets;
  const sheets = [
    ...[summary, minutes, amounts, disbursement],
    ...[cardsSheet(book, schedule, loans), instalments, receipts?.sheet],
    ...[notFunded, comparisonSheet(book), basis],
  ].filter((sheet) => sheet !== undefined);
  return writeWorkbook([...sheets, recordSheet(book, { loans, schedule, payments }, sheets)]);
}
