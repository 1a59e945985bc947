import { isKnown } from "../../domain/as-of.ts";
import type { Projection } from "../../domain/projection.ts";
import { masking } from "../../messages/mask-numbers.ts";
import type { KelurahanReport, RunReport } from "../../result/run-report.ts";
import { writeWorkbook } from "../../workbook/write/write-workbook.ts";
import type { RenderOptions } from "../render-options.ts";
import { backtestSheet } from "./backtest-sheet.ts";
import { projectionBasisSheet } from "./basis-sheet.ts";
import type { ProjectionBook } from "./book.ts";
import { scenarioSheet } from "./scenario-sheet.ts";
import { projectionSummary } from "./summary-sheet.ts";

/**
 * The projection of one fund as .xlsx, which reckons anew what is changed in it. Equal input gives equal bytes. Throws
 * without a day, which is a bug in the caller.
 */
export function projectionWorkbook(
  report: RunReport,
  kelurahan: KelurahanReport,
  projection: Projection,
  options: RenderOptions,
): Uint8Array {
  const { asOf } = report;
  if (!isKnown(asOf)) throw new TypeError("a projection without a day");
  const book: ProjectionBook = { report, kelurahan, projection, asOf, lang: options.lang, shown: masking(options) };
  const scenarios = projection.scenarios.map((scenario) => ({ scenario, ...scenarioSheet(book, scenario) }));
  return writeWorkbook([
    projectionSummary(book, scenarios),
    ...scenarios.map(({ sheet }) => sheet),
    backtestSheet(book),
    projectionBasisSheet(book),
  ]);
}
