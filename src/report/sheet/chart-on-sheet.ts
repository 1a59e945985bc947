import type { Chart } from "../../chart/chart.ts";
import { drawingMl } from "../../chart/drawing-ml.ts";
import type { Range } from "../../workbook/model.ts";
import type { ChartDraft, DrawingContext } from "../../workbook/write/sheet-draft.ts";
import { quotedSheetName } from "../../workbook/write/sheet-names.ts";

/** Cells of one sheet that a chart is drawn from, such as `A5:A9`. */
export interface ChartCells {
  /** By the name that the sheet was meant to have. */
  readonly sheet: string;
  readonly categories: string;
  /** For each of the chart's `drawnSeries`, in its order. */
  readonly series: readonly { readonly label?: string; readonly values: string }[];
}

/** A native chart over an area of a sheet; its title is the subject, since what its cells show may change. */
export function chartOnSheet(chart: Chart, subject: string, area: Range, cells: ChartCells): ChartDraft {
  return {
    area,
    name: subject,
    description: chart.description,
    part: (context) => {
      const at = (range: string) => absolute(range, cells.sheet, context);
      const series = cells.series.map(({ label, values }) => ({
        values: at(values),
        ...(label === undefined ? {} : { label: at(label) }),
      }));
      return drawingMl(chart, subject, { categories: at(cells.categories), series }, context.dialect);
    },
  };
}

/** `A5:A9` of a sheet: `'Ringkasan'!$A$5:$A$9`. */
function absolute(range: string, sheet: string, { sheetNamed }: DrawingContext): string {
  return `${quotedSheetName(sheetNamed(sheet) ?? sheet)}!${range.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`;
}
