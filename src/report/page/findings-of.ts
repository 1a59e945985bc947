import { sheetOf } from "../../domain/finding-order.ts";
import type { RunReport } from "../../result/run-report.ts";
import type { PageContext } from "./page-context.ts";

/** The findings on the files of this kelurahan. */
export function findingsOf({ report, result }: PageContext): RunReport["findings"] {
  if (report.results.length < 2) return report.findings;
  return report.findings.filter(({ at }) => result.files.includes(sheetOf(at).file));
}
