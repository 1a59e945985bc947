import { type Chart, categoriesOf, type Series, type WaterfallStep } from "./chart.ts";

/** How a series is drawn: `base` is what stacked shapes stand on, and is not seen. */
type Role = "bar" | "base" | "area" | "line" | "reference" | "outline";

export interface DrawnSeries extends Series {
  readonly role: Role;
}

/** The numbers that both renderers draw, in the order in which they lie over each other; the cells of a native chart hold the same. */
export function drawnSeries(chart: Chart): readonly DrawnSeries[] {
  const as =
    (role: Role) =>
    (series: Series): DrawnSeries => ({ ...series, role });
  switch (chart.kind) {
    case "bar":
    case "grouped-bar":
    case "stacked-bar":
      return [...chart.series.map(as("bar")), ...referenceOf(chart)];
    case "line":
      return [...chart.series.map(as("line")), ...referenceOf(chart)];
    case "band": {
      const { label, low, high } = chart.band;
      const height = high.map((value, index) => value - (low[index] ?? 0));
      return [
        { label: `${label} ↓`, tone: "rest", role: "base", values: low },
        { label, tone: "rest", role: "area", values: height },
        ...chart.series.map(as("line")),
        ...referenceOf(chart),
      ];
    }
    case "waterfall": {
      const bars = waterfallBars(chart.steps);
      const { base, level, less, more } = chart.words;
      return [
        { label: base, tone: "rest", role: "base", values: bars.map((bar) => bar.base) },
        { label: level, tone: "main", role: "bar", values: bars.map((bar) => bar.level) },
        { label: less, tone: "loss", role: "bar", values: bars.map((bar) => bar.less) },
        { label: more, tone: "gain", role: "bar", values: bars.map((bar) => bar.more) },
      ];
    }
    case "pentagon":
      return chart.series.map(as("outline"));
  }
}

function referenceOf(chart: Exclude<Chart, { kind: "waterfall" }>): readonly DrawnSeries[] {
  const { reference } = chart;
  if (reference === undefined) return [];
  const values = categoriesOf(chart).map(() => reference.value);
  return [{ label: reference.label, tone: "rest", role: "reference", values }];
}

interface WaterfallBar {
  readonly base: number;
  readonly level: number;
  readonly less: number;
  readonly more: number;
}

function waterfallBars(steps: readonly WaterfallStep[]): readonly WaterfallBar[] {
  let at = 0;
  return steps.map(({ kind, amount }) => {
    const before = at;
    at = kind === "level" ? amount : before + amount;
    if (kind === "level") return { base: 0, level: amount, less: 0, more: 0 };
    return { base: Math.min(before, at), level: 0, less: Math.max(0, -amount), more: Math.max(0, amount) };
  });
}
