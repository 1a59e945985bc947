import { newWorkbook, workbookBytes } from "../new-workbook.ts";
import type { KelurahanReport, RenderOptions, RunReport } from "../run.ts";
import { addBasis } from "./basis-sheet.ts";
import { openBook } from "./book.ts";
import { addDisbursement } from "./disbursement-sheet.ts";
import { addLoans } from "./loans-sheet.ts";
import { addMinutes } from "./minutes-sheet.ts";
import { addNotFunded } from "./not-funded-sheet.ts";
import { addSchedule } from "./schedule-sheet.ts";
import { addSummary } from "./summary-sheet.ts";

/** What people can still do on a protected sheet; there is no password, as protection is against slips, not against people. */
const allowed = { formatColumns: true, formatRows: true } as const;

/**
 * The loan plan of one kelurahan as .xlsx, to look at, to change where people decide, to print and to sign. Equal input
 * gives equal bytes. Throws where the kelurahan has no plan, which is a bug in the caller.
 */
export async function planWorkbook(
  report: RunReport,
  kelurahan: KelurahanReport,
  options: RenderOptions,
): Promise<Uint8Array> {
  const { plan } = kelurahan;
  if (plan === undefined) throw new TypeError("a kelurahan without a plan");
  const workbook = newWorkbook();
  const book = openBook(workbook, report, kelurahan, plan, options);
  const loans = addLoans(book, addSchedule(book));
  addSummary(book, loans);
  addDisbursement(book, loans);
  addNotFunded(book);
  addMinutes(book, loans);
  addBasis(book);
  await Promise.all(Object.values(book.sheets).map((sheet) => sheet.protect("", allowed)));
  return workbookBytes(workbook);
}
