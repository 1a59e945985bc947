import type { Finding } from "../../domain/finding.ts";
import { compareFindings, sheetOf } from "../../domain/finding-order.ts";
import { masking } from "../../messages/mask-numbers.ts";
import type { RunReport } from "../../result/run-report.ts";
import type { CellMark } from "../../workbook/patch/types.ts";
import type { SheetDraft } from "../../workbook/write/sheet-draft.ts";
import type { RenderOptions } from "../render-options.ts";
import { findingSheet } from "./finding-sheet.ts";
import { findingMarks, type NoteWriter, verdictMarks } from "./marks.ts";
import { resultSheet } from "./result-sheet.ts";

/** What a marked copy shows: marks on its cells, and two sheets to add, which also list what is found while it is made. */
export interface Annotation {
  readonly marks: readonly CellMark[];
  sheets(notices: readonly Finding[]): readonly [result: SheetDraft, findings: SheetDraft];
}

/**
 * The marks and sheets for the copy of one input file, or of several that become one workbook, by their paths: verdicts of
 * the kelurahan that were read from them, and the findings on their cells. A cell can get several marks.
 */
export function annotation(report: RunReport, files: readonly string[], options: RenderOptions): Annotation {
  const writer: NoteWriter = { files, lang: options.lang, mask: masking(options) };
  const results = report.results.filter((result) => result.files.some((file) => files.includes(file)));
  const findings = report.findings.filter((finding) => concerns(finding, files));
  return {
    marks: [...verdictMarks(results, writer), ...findingMarks(findings.toSorted(compareFindings), writer)],
    sheets: (notices) => [
      resultSheet(report, results, writer),
      findingSheet([...findings, ...notices].toSorted(compareFindings), writer),
    ],
  };
}

function concerns({ at, related }: Finding, files: readonly string[]): boolean {
  return [sheetOf(at), ...related.map((cell) => cell.sheet)].some(({ file }) => files.includes(file));
}
