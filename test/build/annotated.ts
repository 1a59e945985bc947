import type { Finding } from "../../src/domain/finding.ts";
import { columnLetters } from "../../src/domain/place.ts";
import { annotation } from "../../src/report/annotate/annotation.ts";
import { markLooks } from "../../src/report/annotate/mark-looks.ts";
import type { RenderOptions } from "../../src/report/render-options.ts";
import type { RunReport } from "../../src/result/run-report.ts";
import type { CellMark } from "../../src/workbook/patch/types.ts";
import type { CellLink, CellValue, SheetDraft } from "../../src/workbook/write/sheet-draft.ts";
import { file, report } from "./report.ts";

const options: RenderOptions = { lang: "id", showNik: false };

export function annotated(of: RunReport, inFiles: readonly string[] = [file], more: Partial<RenderOptions> = {}) {
  const { marks, sheets } = annotation(of, inFiles, { ...options, ...more });
  const [result, temuan] = sheets([]);
  return { marks, result, temuan };
}

export const marksOf = (of: RunReport, inFiles?: readonly string[]) => annotated(of, inFiles).marks;
export const placeOf = ({ sheet, row, column }: CellMark) => `${sheet}!${columnLetters(column)}${row}`;

/** A cell of one of our sheets, its style by the name of the look. */
export interface SeenCell {
  readonly value: CellValue;
  readonly style: string | undefined;
  readonly link?: CellLink;
}

const looks = new Map<unknown, string>(Object.entries(markLooks).map(([name, look]) => [look, name]));

/** The cells of a row from A on. */
export function cellsIn({ rows }: SheetDraft, number: number): SeenCell[] {
  const cells = [...(rows.get(number)?.cells ?? [])].sort(([a], [b]) => a - b);
  return cells.map(([, { style, ...cell }]) => ({ ...cell, style: looks.get(style) }));
}

export const valuesOf = (row: readonly SeenCell[] | undefined) => row?.map(({ value }) => value ?? "") ?? [];

/** The rows under the head. */
export const rowsOf = (sheet: SheetDraft) =>
  [...sheet.rows.keys()].filter((number) => number > sheet.frozen.rows).map((number) => cellsIn(sheet, number));
export const withFindings = (...findings: Finding[]) => report("screen-ksm", { results: [], findings });
