import type { Chart } from "../../chart/chart.ts";
import { categoriesOf } from "../../chart/chart.ts";
import { drawnSeries } from "../../chart/drawn-series.ts";
import { columnLetters } from "../../domain/place.ts";
import { chartTexts as texts } from "../../messages/chart-text.ts";
import type { KelurahanReport } from "../../result/run-report.ts";
import { ps2Chart, repaymentChart } from "../charts/ksm-charts.ts";
import { chartRows, putChart } from "../sheet/put-chart.ts";
import { markCell } from "./mark-cell.ts";
import { markLooks } from "./mark-looks.ts";
import type { NoteWriter } from "./marks.ts";
import type { SheetBuilder } from "./sheet-builder.ts";

/** PS-2 and repayment of all KSM against their limits: what each shows, the chart, and the table that it is drawn from. */
export function putShareCharts(
  builder: SheetBuilder,
  results: readonly KelurahanReport[],
  { lang, mask }: NoteWriter,
): void {
  const ksm = results.flatMap((result) => result.ksm ?? []);
  const charts = [
    { subject: texts.ps2Share[lang], chart: ps2Chart(ksm, lang, mask) },
    { subject: texts.repayment[lang], chart: repaymentChart(ksm, lang, mask) },
  ];
  for (const { subject, chart } of charts) {
    if (chart !== undefined) putShareChart(builder, subject, chart, texts.ksm[lang]);
  }
}

function putShareChart({ sheet, row, blank }: SheetBuilder, subject: string, chart: Chart, nameHead: string): void {
  blank();
  const finding = [chart.title, chart.note ?? ""].join(" ").trim();
  const top = row([markCell("block", finding)], 20);
  for (let line = 0; line < chartRows; line += 1) row([], 15);
  blank();
  const series = drawnSeries(chart);
  const head = row([markCell("heading", nameHead), ...series.map(({ label }) => markCell("heading", label))], 48);
  for (const [index, name] of categoriesOf(chart).entries()) {
    row([markCell("text", name), ...series.map(({ values }) => [values[index] ?? null, markLooks.share] as const)]);
  }
  const last = head + categoriesOf(chart).length;
  const range = (column: number) => `${columnLetters(column)}${head + 1}:${columnLetters(column)}${last}`;
  putChart(sheet, { row: top, right: 8, finding, look: markLooks.subtitle }, chart, subject, {
    categories: range(1),
    series: series.map((_, index) => ({ values: range(index + 2) })),
  });
}
