import { type Finding, finding } from "../domain/finding.ts";
import { annotation } from "../report/annotate.ts";
import type { RenderOptions, RunReport } from "../report/run.ts";
import { patchWorkbook } from "../workbook/patch/patch-workbook.ts";
import { workbookFromSheets } from "../workbook/patch/write-tables.ts";
import type { Input } from "./read-inputs.ts";

export interface AnnotatedCopy {
  /** Undefined where no safe copy could be made. */
  readonly bytes: Uint8Array | undefined;
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
  const source =
    input?.workbook.format === "xlsx"
      ? input.bytes
      : await workbookFromSheets(inputs.flatMap(({ workbook }) => workbook.sheets));
  const patched = await patchWorkbook(source, marks, sheets);
  const place = { file: files[0] ?? "", sheet: "" };
  if (!patched.ok) {
    const refused = finding("annotate/kept-out", place, { reason: "refused", obstacle: patched.obstacle });
    return { bytes: undefined, findings: [refused] };
  }
  const keptOut = patched.keptOut.map(({ mark, reason }) =>
    finding(
      "annotate/kept-out",
      { sheet: { file: place.file, sheet: mark.sheet }, row: mark.row, column: mark.column, text: "" },
      { reason },
    ),
  );
  const signature = patched.signatureEnds ? [finding("annotate/kept-out", place, { reason: "signature" })] : [];
  return { bytes: patched.bytes, findings: [...keptOut, ...signature] };
}
