import { type AnnotateObstacle, type Finding, finding } from "../domain/finding.ts";
import { address, type SheetRef } from "../domain/place.ts";
import { annotation } from "../report/annotate/annotation.ts";
import { findingsSheet } from "../report/annotate/finding-sheet.ts";
import type { RenderOptions } from "../report/render-options.ts";
import type { RunReport } from "../result/run-report.ts";
import { patchWorkbook } from "../workbook/patch/patch-workbook.ts";
import type { Losses, PatchResult } from "../workbook/patch/types.ts";
import { readsBack } from "../workbook/reads-back.ts";
import { workbookFromSheets } from "../workbook/write/tables-workbook.ts";
import type { Input } from "./input.ts";

export interface AnnotatedCopy {
  /** Undefined where no safe copy could be made. */
  readonly bytes: Uint8Array | undefined;
  /** Its sheet that lists the findings. */
  readonly findingsSheet: string;
  readonly findings: readonly Finding[];
}

/** The marked copy of one workbook, or a new workbook with the tables of some CSV files, marked alike. */
export async function annotatedCopy(
  report: RunReport,
  inputs: readonly Input[],
  render: RenderOptions,
): Promise<AnnotatedCopy> {
  const files = inputs.map(({ path }) => path);
  const { marks, sheets } = annotation(report, files, render);
  const [input] = inputs;
  const read = input?.workbook.format === "xlsx" ? input.bytes : undefined;
  const source = read ?? workbookFromSheets(inputs.flatMap(({ workbook }) => workbook.sheets));
  const copied = { file: files[0] ?? "", sheet: "" };
  const patched = await patchWorkbook(source, marks, (losses) => sheets(lossFindings(losses, copied)));
  return copyThatReads(patched, copied, read);
}

/** Whatever went wrong in a copy, a file that we cannot read ourselves is given to nobody. */
export async function copyThatReads(
  patched: PatchResult,
  copied: SheetRef,
  source?: Uint8Array,
): Promise<AnnotatedCopy> {
  if (!patched.ok) return { bytes: undefined, findingsSheet, findings: [refusedFinding(patched.obstacle, copied)] };
  const { bytes, sheetNames } = patched;
  if (!(await readsBack(bytes, source))) {
    return { bytes: undefined, findingsSheet, findings: [refusedFinding("damaged", copied)] };
  }
  return {
    bytes,
    findingsSheet: sheetNames.get(findingsSheet) ?? findingsSheet,
    findings: lossFindings(patched, copied),
  };
}

/** What says that no safe copy could be made. */
export function refusedFinding(obstacle: AnnotateObstacle, workbook: SheetRef): Finding {
  return finding("annotate/kept-out", workbook, { reason: "refused", obstacle });
}

/** What the copy of a workbook lost: one finding for each cell and reason, however many marks it is, and one for the signature. */
export function lossFindings({ keptOut, signatureEnds }: Losses, workbook: SheetRef): Finding[] {
  const cells = new Map(
    keptOut.map(({ mark: { sheet, row, column }, reason }) => {
      const at = { sheet: { file: workbook.file, sheet }, row, column, text: "" };
      return [`${sheet}!${address(at)} ${reason}`, finding("annotate/kept-out", at, { reason })];
    }),
  );
  return signatureEnds
    ? [...cells.values(), finding("annotate/kept-out", workbook, { reason: "signature" })]
    : [...cells.values()];
}
