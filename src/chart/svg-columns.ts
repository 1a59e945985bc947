import { scaleBand, scaleLinear } from "d3-scale";
import { area, line } from "d3-shape";
import { type Chart, type ChartOf, categoriesOf } from "./chart.ts";
import { type DrawnSeries, drawnSeries } from "./drawn-series.ts";
import { element } from "./markup.ts";
import { palette, toneLooks } from "./palette.ts";
import { type Shapes, type SvgWords, svgWidth } from "./shapes.ts";
import { fillOf, gridLine, legend, lineLook, referenceLook, shortened, svgText, textWidth } from "./svg-looks.ts";

const width = svgWidth;
const plotHeight = 190;

interface Plot {
  readonly series: readonly DrawnSeries[];
  readonly names: readonly string[];
  readonly words: SvgWords;
  readonly top: number;
  readonly x: (index: number) => number;
  readonly step: number;
  readonly y: (value: number) => number;
}

/** Columns, lines and bands over an axis of names, such as months. */
export function columnShapes(
  chart: ChartOf<"bar" | "grouped-bar" | "stacked-bar" | "line" | "band">,
  words: SvgWords,
): Shapes {
  const series = drawnSeries(chart);
  const names = categoriesOf(chart);
  const key = legend(series, words.id, 0);
  const ends = extent(chart, series);
  const y = scaleLinear(
    [Math.min(0, ...ends), Math.max(0, ...ends) || 1],
    [key.height + plotHeight, key.height + 12],
  ).nice(4);
  const ticks = y.ticks(4);
  const left = Math.max(...ticks.map((tick) => textWidth(words.tick(tick)))) + 8;
  const places = scaleBand(
    names.map((_, index) => index),
    [left, width],
  )
    .paddingInner(0.25)
    .paddingOuter(0.1);
  const plot: Plot = {
    series,
    names,
    words,
    top: key.height,
    x: (index) => places(index) ?? left,
    step: places.bandwidth(),
    y,
  };
  const axis = ticks.map(
    (tick) =>
      gridLine(left, y(tick), width, y(tick)) +
      svgText(left - 5, y(tick) + 4, words.tick(tick), { "text-anchor": "end" }),
  );
  const shapes = [
    ...(chart.kind === "band" ? [bandXml(plot)] : []),
    columnsXml(plot, chart.kind === "stacked-bar"),
    linesXml(plot),
  ];
  return { xml: [key.xml, ...axis, ...shapes, namesXml(plot)].join(""), height: key.height + plotHeight + 22 };
}

/** Where shapes end; stacked ones at their sum. */
function extent(chart: Chart, series: readonly DrawnSeries[]): readonly number[] {
  const single = series
    .filter(({ role }) => role !== "area")
    .flatMap(({ values }) => values.map((value) => value ?? 0));
  const sums = (role: readonly DrawnSeries["role"][]) =>
    categoriesOf(chart).map((_, index) =>
      series.filter((one) => role.includes(one.role)).reduce((sum, one) => sum + (one.values[index] ?? 0), 0),
    );
  if (chart.kind === "stacked-bar") return [...single, ...sums(["bar"])];
  return chart.kind === "band" ? [...single, ...sums(["base", "area"])] : single;
}

function columnsXml({ series, names, words, x, step, y }: Plot, isStacked: boolean): string {
  const bars = series.filter(({ role }) => role === "bar");
  const share = isStacked ? step : step / Math.max(1, bars.length);
  const areLabelled = bars.length === 1 && names.length <= 8;
  return names
    .flatMap((_, index) => {
      let base = 0;
      return bars.map((one, order) => {
        const amount = one.values[index] ?? 0;
        const [from, to] = [base, base + amount];
        if (isStacked) base = to;
        const left = x(index) + (isStacked ? 0 : order * share);
        const [high, low] = [Math.min(y(from), y(to)), Math.max(y(from), y(to))];
        const shape = element("rect", {
          x: left,
          y: high,
          width: Math.max(1, share - (isStacked ? 0 : 1)),
          height: low - high,
          ...fillOf(one.tone, words.id),
          "data-series": one.label,
          "data-value": one.values[index] === null ? "" : String(amount),
        });
        const text = one.values[index] === null ? "?" : words.value(amount);
        return areLabelled ? shape + svgText(left + share / 2, high - 3, text, { "text-anchor": "middle" }) : shape;
      });
    })
    .join("");
}

function bandXml({ series, words, x, step, y }: Plot): string {
  const base = series.find(({ role }) => role === "base");
  const height = series.find(({ role }) => role === "area");
  if (base === undefined || height === undefined) return "";
  const path = area<number | null>()
    .x((_, index) => x(index) + step / 2)
    .y0((_, index) => y(base.values[index] ?? 0))
    .y1((value, index) => y((base.values[index] ?? 0) + (value ?? 0)))(height.values.slice());
  const values = height.values.map((value) => value ?? "").join(" ");
  return element("path", {
    d: path ?? "",
    class: "band",
    fill: `#${palette.line}`,
    "fill-opacity": 0.35,
    "data-series": height.label,
    "data-values": values,
    "data-bases": base.values.join(" "),
    id: `${words.id}-band`,
  });
}

function linesXml(plot: Plot): string {
  const { series, x, step, y } = plot;
  const lines = series.filter(({ role }) => role === "line" || role === "reference");
  return lines
    .map((one, index) => {
      const path = line<number | null>()
        .defined((value) => value !== null)
        .x((_, at) => x(at) + step / 2)
        .y((value) => y(value ?? 0))(one.values.slice());
      if (one.role === "reference") {
        const at = y(one.values[0] ?? 0);
        return element("path", {
          d: `M${x(0)} ${at}H${width}`,
          ...referenceLook,
          "data-series": one.label,
          "data-value": String(one.values[0] ?? 0),
        });
      }
      const curve = element("path", { d: path ?? "", ...lineLook(one.tone, index) });
      return curve + dots(plot, one);
    })
    .join("");
}

function dots({ x, step, y }: Plot, one: DrawnSeries): string {
  return one.values
    .map((value, index) =>
      value === null
        ? ""
        : element("circle", {
            cx: x(index) + step / 2,
            cy: y(value),
            r: one.values.length > 24 ? 1.5 : 3,
            class: `tone-${one.tone}`,
            fill: `#${toneLooks[one.tone].colour}`,
            "data-series": one.label,
            "data-value": String(value),
          }),
    )
    .join("");
}

/** As many of the names as there is room for, the first and every so-manieth behind it. */
function namesXml({ names, top, x, step }: Plot): string {
  const widest = Math.max(...names.map(textWidth));
  const each = names.length > 1 ? x(1) - x(0) : step;
  const every = Math.max(1, Math.ceil(Math.min(widest, 90) / each));
  const room = each * every + 4;
  return names
    .map((name, index) =>
      index % every === 0
        ? svgText(
            Math.min(x(index) + step / 2, width - Math.min(textWidth(name), room) / 2),
            top + plotHeight + 16,
            shortened(name, room),
            { "text-anchor": "middle" },
          )
        : "",
    )
    .join("");
}
