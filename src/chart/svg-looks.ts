import type { DrawnSeries } from "./drawn-series.ts";
import { element, escapeMarkup } from "./markup.ts";
import { type Pattern, palette, type Tone, toneLooks } from "./palette.ts";

/** Of the widest letters that stand in for Arial where it is not installed. */
const letter = 7.3;

/** How wide Arial of 12 writes the text, about, and rather too wide. */
export const textWidth = (text: string): number => [...text].length * letter;

/** A line of text; `shortened` to what the width holds, with the whole of it as a tooltip. */
export function svgText(
  x: number,
  y: number,
  text: string,
  attributes: Readonly<Record<string, string | number>> = {},
): string {
  return element("text", { x, y, class: "ink", fill: `#${palette.black}`, ...attributes }, escapeMarkup(text));
}

/** The text, or its beginning with `…` where there is no room for more. */
export function shortened(text: string, width: number): string {
  const letters = [...text];
  const most = Math.max(1, Math.floor(width / letter));
  return letters.length <= most ? text : `${letters.slice(0, most - 1).join("")}…`;
}

/** A thin line of the grid. */
export const gridLine = (x1: number, y1: number, x2: number, y2: number): string =>
  element("line", { x1, y1, x2, y2, class: "grid", stroke: `#${palette.grid}` });

/** How a shape of this tone is filled. */
export function fillOf(tone: Tone, id: string): Readonly<Record<string, string>> {
  const { colour, pattern } = toneLooks[tone];
  if (pattern === "solid") return { class: `tone-${tone}`, fill: `#${colour}` };
  return { fill: `url(#${id}-${tone})`, class: `edge-${tone}`, stroke: `#${colour}` };
}

/** The patterns that the series need, to be found under the chart's id. */
export function patternsFor(series: readonly DrawnSeries[], id: string): string {
  const tones = [...new Set(series.filter(({ role }) => role !== "base").map(({ tone }) => tone))];
  const patterned = tones.filter((tone) => toneLooks[tone].pattern !== "solid");
  if (patterned.length === 0) return "";
  return element("defs", {}, patterned.map((tone) => patternXml(tone, id)).join(""));
}

function patternXml(tone: Tone, id: string): string {
  const { colour, pattern } = toneLooks[tone];
  const ground = element("rect", { width: 6, height: 6, class: "ground", fill: `#${palette.white}` });
  const ink = { class: `edge-${tone}`, stroke: `#${colour}`, "stroke-width": 2, fill: "none" };
  const size = { id: `${id}-${tone}`, width: 6, height: 6, patternUnits: "userSpaceOnUse" };
  return element("pattern", size, ground + element("path", { d: strokes[pattern], ...ink }));
}

const strokes: Readonly<Record<Pattern, string>> = {
  solid: "M0 3H6",
  rising: "M-1 1L1 -1M0 6L6 0M5 7L7 5",
  falling: "M-1 5L1 7M0 0L6 6M5 -1L7 1",
  dots: "M1 2H3M4 5H6",
  crossed: "M0 0L6 6M0 6L6 0",
};

/** Dashes of the lines of a chart, in their order. */
const dashOf = (index: number): string | undefined => [undefined, "6 3", "2 3", "9 3 2 3"][index % 4];

/** Swatches with their words, one under the other; nothing where there is but one series. */
export function legend(
  series: readonly DrawnSeries[],
  id: string,
  top: number,
): { readonly xml: string; readonly height: number } {
  const seen = series.filter(({ role, values }) => role !== "base" && values.some((value) => value !== 0));
  if (seen.length < 2) return { xml: "", height: 0 };
  const lines = seen.filter(({ role }) => isLine(role));
  const rows = seen.map((one, index) => {
    const y = top + index * 17;
    return swatch(one, lines.indexOf(one), id, y) + svgText(28, y + 10, one.label);
  });
  return { xml: rows.join(""), height: rows.length * 17 + 6 };
}

const isLine = (role: DrawnSeries["role"]) => role === "line" || role === "outline" || role === "reference";

function swatch(one: DrawnSeries, line: number, id: string, y: number): string {
  if (one.role === "reference") return element("path", { d: `M2 ${y + 6}H22`, ...referenceLook });
  if (line < 0) return element("rect", { x: 2, y, width: 20, height: 11, ...fillOf(one.tone, id) });
  return element("path", { d: `M2 ${y + 6}H22`, ...lineLook(one.tone, line) });
}

export const referenceLook = {
  class: "reference",
  fill: "none",
  stroke: `#${palette.red}`,
  "stroke-width": 1.5,
  "stroke-dasharray": "5 3",
} as const;

/** How a line of this tone is drawn; lines differ by their dashes too. */
export const lineLook = (tone: Tone, index: number): Readonly<Record<string, string | number | undefined>> => ({
  class: `edge-${tone}`,
  fill: "none",
  stroke: `#${toneLooks[tone].colour}`,
  "stroke-width": 2.5,
  "stroke-dasharray": dashOf(index),
});
