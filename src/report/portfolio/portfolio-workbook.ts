import { isKnown } from "../../domain/as-of.ts";
import { masking } from "../../messages/mask-numbers.ts";
import type { KelurahanReport, RunReport } from "../../result/run-report.ts";
import { writeWorkbook } from "../../workbook/write/write-workbook.ts";
import type { RenderOptions } from "../render-options.ts";
import { basisSheet } from "./basis-sheet.ts";
import type { PortfolioBook } from "./book.ts";
import { ageSheet, classSheet } from "./class-sheets.ts";
import { cashSheet, monthSheet } from "./month-sheets.ts";
import { summarySheet } from "./summary-sheet.ts";
import { visitSheet } from "./visit-sheet.ts";

/**
 * The portfolio of one UPK as .xlsx, to look at, to print, and to take along on visits. Equal input gives equal bytes.
 * Throws where the kelurahan has none, which is a bug in the caller.
 */
export function portfolioWorkbook(report: RunReport, kelurahan: KelurahanReport, options: RenderOptions): Uint8Array {
  const { monitor } = kelurahan;
  const { asOf } = report;
  if (monitor === undefined || !isKnown(asOf)) throw new TypeError("a kelurahan without a portfolio");
  const book: PortfolioBook = { report, kelurahan, monitor, asOf, lang: options.lang, shown: masking(options) };
  const makers = [summarySheet, classSheet, ageSheet, visitSheet, monthSheet, cashSheet, basisSheet];
  return writeWorkbook(makers.map((make) => make(book)));
}
