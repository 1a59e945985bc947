import type { Finding } from "../../src/domain/finding.ts";
import { columnLetters } from "../../src/domain/place.ts";
import { annotation } from "../../src/report/annotate.ts";
import type { RenderOptions } from "../../src/report/render-options.ts";
import type { RunReport } from "../../src/result/run-report.ts";
import type { CellMark, DesignCell, SheetDesign } from "../../src/workbook/patch/types.ts";
import { file, report } from "./report.ts";

const options: RenderOptions = { lang: "id", showNik: false };

export function annotated(of: RunReport, inFiles: readonly string[] = [file], more: Partial<RenderOptions> = {}) {
  const { marks, sheets } = annotation(of, inFiles, { ...options, ...more });
  const [result, temuan] = sheets([]);
  return { marks, result, temuan };
}

export const marksOf = (of: RunReport, inFiles?: readonly string[]) => annotated(of, inFiles).marks;
export const placeOf = ({ sheet, row, column }: CellMark) => `${sheet}!${columnLetters(column)}${row}`;
export const valuesOf = (row: readonly (DesignCell | null)[] | undefined) =>
  row?.map((cell) => cell?.value ?? "") ?? [];
export const rowsOf = ({ rows, frozenRows }: SheetDesign) => rows.slice(frozenRows);
export const withFindings = (...findings: Finding[]) => report("screen-ksm", { results: [], findings });
