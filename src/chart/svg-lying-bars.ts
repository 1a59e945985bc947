import { scaleLinear } from "d3-scale";
import { type Chart, categoriesOf } from "./chart.ts";
import { type DrawnSeries, drawnSeries } from "./drawn-series.ts";
import { element } from "./markup.ts";
import { type Shapes, type SvgWords, svgWidth } from "./shapes.ts";
import { fillOf, gridLine, legend, referenceLook, shortened, svgText, textWidth } from "./svg-looks.ts";

const width = svgWidth;
const labelHeight = 16;
const barHeight = 15;
const gap = 8;

interface Bar {
  readonly series: DrawnSeries;
  readonly base: number;
  readonly amount: number;
  /** In which line under the name it lies. */
  readonly line: number;
}

/** Bars that lie, each under its name, with its number behind it. */
export function lyingBars(chart: Chart, words: SvgWords): Shapes {
  const series = drawnSeries(chart);
  const names = categoriesOf(chart);
  const rows = names.map((_, index) => barsOf(chart, series, index));
  const ends = rows.flat().map(({ base, amount }) => base + amount);
  const { reference } = chart.kind === "waterfall" ? { reference: undefined } : chart;
  const most = Math.max(0, ...ends, reference?.value ?? 0);
  const room = Math.max(...rows.flatMap((bars) => bars.map((bar) => textWidth(words.value(bar.amount)))), 20) + 6;
  const scale = scaleLinear([Math.min(0, ...ends), most === 0 ? 1 : most], [0, width - room]);
  const key = chart.kind === "waterfall" ? { xml: "", height: 0 } : legend(series, words.id, 0);
  const pieces: string[] = [key.xml];
  let y = key.height;
  for (const [index, name] of names.entries()) {
    pieces.push(svgText(0, y + 12, shortened(name, width)));
    const bars = rows[index] ?? [];
    for (const bar of bars) pieces.push(barXml(bar, y + labelHeight + bar.line * barHeight, scale, words, chart));
    y += labelHeight + (1 + Math.max(0, ...bars.map(({ line }) => line))) * barHeight + gap;
  }
  const base = gridLine(scale(0), key.height, scale(0), y);
  const limit =
    reference === undefined
      ? ""
      : element("path", { d: `M${scale(reference.value)} ${key.height}V${y}`, ...referenceLook });
  return { xml: base + pieces.join("") + limit, height: y };
}

function barsOf(chart: Chart, series: readonly DrawnSeries[], index: number): readonly Bar[] {
  const bars = series.filter(({ role }) => role === "bar");
  const amountOf = (one: DrawnSeries) => one.values[index] ?? 0;
  if (chart.kind !== "waterfall" && chart.kind !== "stacked-bar") {
    return bars.map((one, line) => ({ series: one, base: 0, amount: amountOf(one), line }));
  }
  let base = series.filter(({ role }) => role === "base").reduce((sum, one) => sum + amountOf(one), 0);
  const stacked: Bar[] = [];
  for (const one of bars) {
    const amount = amountOf(one);
    if (amount !== 0) stacked.push({ series: one, base, amount, line: 0 });
    base += amount;
  }
  return stacked;
}

function barXml(
  { series, base, amount }: Bar,
  y: number,
  scale: (value: number) => number,
  words: SvgWords,
  chart: Chart,
): string {
  const [from, to] = [scale(Math.min(base, base + amount)), scale(Math.max(base, base + amount))];
  const shape = element("rect", {
    x: from,
    y,
    width: Math.max(to - from, amount === 0 ? 0 : 1),
    height: barHeight - 3,
    ...fillOf(series.tone, words.id),
    "data-series": series.label,
    "data-value": String(amount),
  });
  if (chart.kind === "stacked-bar") return shape;
  const sign = chart.kind === "waterfall" && series.tone === "loss" ? "−" : "";
  return shape + svgText(to + 5, y + 10, `${sign}${words.value(amount)}`);
}
