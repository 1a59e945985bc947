import { type Chart, categoriesOf } from "./chart.ts";
import { drawnSeries } from "./drawn-series.ts";
import { element } from "./markup.ts";
import { type Shapes, type SvgWords, svgWidth } from "./shapes.ts";
import { columnShapes } from "./svg-columns.ts";
import { patternsFor, svgText } from "./svg-looks.ts";
import { lyingBars } from "./svg-lying-bars.ts";
import { pentagonShapes } from "./svg-pentagon.ts";

/** The chart as an SVG element, without title and note, which the page says in words. Equal charts give equal text. */
export function svg(chart: Chart, words: SvgWords): string {
  const { xml, height } = shapesOf(chart, words);
  const series = drawnSeries(chart);
  const content = `${patternsFor(series, words.id)}${xml}`;
  return element(
    "svg",
    {
      class: "chart",
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${svgWidth} ${Math.ceil(height)}`,
      role: "img",
      "aria-label": chart.description,
      "font-family": "Arial, Helvetica, sans-serif",
      "font-size": 12,
    },
    content,
  );
}

function shapesOf(chart: Chart, words: SvgWords): Shapes {
  if (categoriesOf(chart).length === 0) return { xml: svgText(0, 14, "–"), height: 20 };
  switch (chart.kind) {
    case "bar":
    case "grouped-bar":
    case "stacked-bar":
      return chart.upright ? columnShapes(chart, words) : lyingBars(chart, words);
    case "waterfall":
      return lyingBars(chart, words);
    case "line":
    case "band":
      return columnShapes(chart, words);
    case "pentagon":
      return pentagonShapes(chart, words);
  }
}
