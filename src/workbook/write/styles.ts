import type { CellStyle, Edge, Frame } from "./cell-style.ts";
import { escapeXml } from "./escape.ts";

/** What a cell looks like while a condition holds. */
export type HighlightStyle = Pick<CellStyle, "bold" | "colour" | "fill">;

/** The looks of a workbook, new or not. */
export interface Styles {
  /** The number by which cells name their look; undefined where the workbook has room for no more. */
  indexOf(style: CellStyle): number | undefined;
  /** The number by which rules name it. */
  highlightOf(style: HighlightStyle): number;
  /** Pixels of a digit in the workbook's normal font: by these it counts the width of a column. */
  readonly digitPixels: number;
}

/** The lists of a styles part; each gives the index of an item, which is added unless it is there. */
export interface StyleLists {
  component(list: "fonts" | "fills" | "borders" | "dxfs", xml: string): number;
  /** The id of a number format that Excel does not have. */
  numberFormat(code: string): number;
  /** Undefined where there is no room for one more. */
  addFormat(xml: string): number | undefined;
  readonly digitPixels: number;
}

/** Formats that Excel knows by a number of its own. */
const builtIn: ReadonlyMap<string, number> = new Map([
  ["General", 0],
  ["0", 1],
  ["#,##0", 3],
  ["0%", 9],
  ["0.00%", 10],
  ["@", 49],
]);

/** Styles that put what they need into `lists`. */
export function stylesOver(lists: StyleLists): Styles {
  const known = new Map<CellStyle, number | undefined>();
  const add = (style: CellStyle) =>
    lists.addFormat(
      formatXml(style, {
        font: lists.component("fonts", fontXml(style)),
        fill: style.fill === undefined ? 0 : lists.component("fills", fillXml(style.fill)),
        frame: lists.component("borders", frameXml(style.frame ?? {})),
        format: formatId(style.format ?? "General", lists),
      }),
    );
  return {
    indexOf: (style) => {
      if (!known.has(style)) known.set(style, add(style));
      return known.get(style);
    },
    highlightOf: (style) => lists.component("dxfs", highlightXml(style)),
    digitPixels: lists.digitPixels,
  };
}

const formatId = (code: string, lists: StyleLists) => builtIn.get(code) ?? lists.numberFormat(escapeXml(code));

const colourXml = (colour: string) => `<color rgb="${colour}"/>`;

/** Arial is on every machine, and LibreOffice's own substitute for it has the same widths. */
export function fontXml({ bold, italic, underlined, size = 10, colour = "FF000000" }: CellStyle): string {
  const face = `${bold === true ? "<b/>" : ""}${italic === true ? "<i/>" : ""}${underlined === true ? "<u/>" : ""}`;
  return `<font>${face}<sz val="${size}"/>${colourXml(colour)}<name val="Arial"/><family val="2"/></font>`;
}

export const fillXml = (colour: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="${colour}"/><bgColor indexed="64"/></patternFill></fill>`;

export function frameXml({ left, right, top, bottom }: Frame): string {
  return `<border>${edgeXml("left", left)}${edgeXml("right", right)}${edgeXml("top", top)}${edgeXml("bottom", bottom)}<diagonal/></border>`;
}

function edgeXml(side: string, edge: Edge | undefined): string {
  return edge === undefined
    ? `<${side}/>`
    : `<${side} style="${edge.line}">${colourXml(edge.colour ?? "FF000000")}</${side}>`;
}

interface Parts {
  readonly font: number;
  readonly fill: number;
  readonly frame: number;
  readonly format: number;
}

export function formatXml(style: CellStyle, { font, fill, frame, format }: Parts): string {
  const { align, vertical, wrap, shrink, indent, open } = style;
  const alignment = [
    align === undefined ? "" : ` horizontal="${align}"`,
    vertical === undefined ? "" : ` vertical="${vertical}"`,
    wrap === true ? ' wrapText="1"' : "",
    indent === undefined ? "" : ` indent="${indent}"`,
    shrink === true ? ' shrinkToFit="1"' : "",
  ].join("");
  return [
    `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${frame}" xfId="0"`,
    ' applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1">',
    alignment === "" ? "" : `<alignment${alignment}/>`,
    open === true ? '<protection locked="0"/>' : "",
    "</xf>",
  ].join("");
}

/** A highlight's fill has its colour in the background. */
function highlightXml({ bold, colour, fill }: HighlightStyle): string {
  const font = `${bold === true ? "<b/>" : ""}${colour === undefined ? "" : colourXml(colour)}`;
  const pattern =
    fill === undefined ? "" : `<fill><patternFill patternType="solid"><bgColor rgb="${fill}"/></patternFill></fill>`;
  return `<dxf>${font === "" ? "" : `<font>${font}</font>`}${pattern}</dxf>`;
}
