import type { Chart } from "../../chart/chart.ts";
import type { CellStyle } from "../../workbook/write/cell-style.ts";
import { type CellValue, put, type SheetDraft, setHeight } from "../../workbook/write/sheet-draft.ts";
import { type ChartCells, chartOnSheet } from "./chart-on-sheet.ts";
import { styles } from "./looks.ts";

/** Rows of the usual height that a chart lies over. */
export const chartRows = 16;

/** What a chart shows, in words, then the chart over columns A to `right`; gives the next free row, after a blank one. */
export function putChart(
  sheet: SheetDraft,
  { row, right, finding = "", look = styles.bold }: ChartPlace,
  chart: Chart,
  subject: string,
  cells: Omit<ChartCells, "sheet"> & { readonly sheet?: string },
): number {
  put(sheet, `A${row}`, finding === "" ? chart.title : finding, look);
  setHeight(sheet, row, 20);
  const area = { top: row + 1, left: 1, bottom: row + chartRows, right };
  sheet.charts.push(chartOnSheet(chart, subject, area, { sheet: sheet.name, ...cells }));
  return row + chartRows + 2;
}

interface ChartPlace {
  readonly row: number;
  /** Its last column, from 1. */
  readonly right: number;
  /** In place of the chart's title, where cells may change. */
  readonly finding?: CellValue;
  readonly look?: CellStyle;
}
