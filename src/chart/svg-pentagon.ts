import { scaleLinear } from "d3-scale";
import { lineRadial } from "d3-shape";
import type { ChartOf } from "./chart.ts";
import { drawnSeries } from "./drawn-series.ts";
import { element } from "./markup.ts";
import { palette, toneLooks } from "./palette.ts";
import type { Shapes, SvgWords } from "./shapes.ts";
import { legend, lineLook, svgText } from "./svg-looks.ts";

const radius = 105;
const centre = { x: 200, y: 135 };

/** Marks as outlines over rings, an axis for each name, the first one upward. */
export function pentagonShapes(chart: ChartOf<"pentagon">, words: SvgWords): Shapes {
  const series = drawnSeries(chart);
  const key = legend(series, words.id, 0);
  const names = chart.categories;
  const reach = scaleLinear([0, chart.most], [0, radius]);
  const turn = (index: number) => (index * 2 * Math.PI) / names.length;
  const at = (index: number, far: number) => [Math.sin(turn(index)) * far, -Math.cos(turn(index)) * far] as const;
  const outline = (values: readonly (number | null)[]) =>
    `${
      lineRadial<number | null>()
        .angle((_, index) => turn(index))
        .radius((value) => reach(value ?? 0))(values.slice()) ?? ""
    }Z`;
  const grid = { class: "grid", fill: "none", stroke: `#${palette.grid}` };
  const rings = Array.from({ length: chart.most }, (_, ring) =>
    element("path", { d: outline(names.map(() => ring + 1)), ...grid }),
  );
  const axes = names.map((name, index) => {
    const [x, y] = at(index, radius);
    const [labelX, labelY] = at(index, radius + 14);
    const anchor = Math.abs(labelX) < 5 ? "middle" : labelX > 0 ? "start" : "end";
    return (
      element("path", { d: `M0 0L${x.toFixed(2)} ${y.toFixed(2)}`, ...grid }) +
      svgText(labelX, labelY + 4, name, { "text-anchor": anchor })
    );
  });
  const outlines = series.map((one, index) => {
    const look = lineLook(one.tone, index);
    const points = one.values.map((value, axis) => {
      if (value === null) return "";
      const [cx, cy] = at(axis, reach(value));
      return element("circle", {
        cx,
        cy,
        r: 3.5,
        class: `tone-${one.tone}`,
        fill: `#${toneLooks[one.tone].colour}`,
        "data-series": one.label,
        "data-value": String(value),
      });
    });
    return element("path", { d: outline(one.values), ...look }) + points.join("");
  });
  const shapes = element(
    "g",
    { transform: `translate(${centre.x} ${key.height + centre.y})` },
    [...rings, ...axes, ...outlines].join(""),
  );
  return { xml: key.xml + shapes, height: key.height + centre.y + radius + 30 };
}
