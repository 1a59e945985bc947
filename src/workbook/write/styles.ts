import type { CellStyle, Edge, Frame } from "./cell-style.ts";
import { escapeXml } from "./escape.ts";
import type { Highlight } from "./sheet-draft.ts";

/** Formats that Excel knows by a number of its own. */
const builtIn: ReadonlyMap<string, number> = new Map([
  ["General", 0],
  ["0", 1],
  ["#,##0", 3],
  ["0%", 9],
  ["@", 49],
]);
const firstOwnFormat = 164;

/** Collects the looks of a workbook. Indexes are those that cells and rules name. */
export interface StyleSheet {
  indexOf(style: CellStyle): number;
  highlightOf(style: Highlight["style"]): number;
  /** The styles part. */
  xml(): string;
}

export function openStyles(): StyleSheet {
  const fonts = list(fontXml({}));
  // The first two fills are reserved.
  const fills = list(
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  );
  const frames = list(frameXml({}));
  const formats = list();
  const looks = list(lookXml({}, { font: 0, fill: 0, frame: 0, format: 0 }));
  const highlights = list();
  const known = new Map<CellStyle, number>();

  const formatIndex = (format: string) => builtIn.get(format) ?? firstOwnFormat + formats.add(escapeXml(format));
  const add = (style: CellStyle) =>
    looks.add(
      lookXml(style, {
        font: fonts.add(fontXml(style)),
        fill: style.fill === undefined ? 0 : fills.add(fillXml(style.fill)),
        frame: frames.add(frameXml(style.frame ?? {})),
        format: formatIndex(style.format ?? "General"),
      }),
    );
  return {
    indexOf: (style) => {
      const index = known.get(style) ?? add(style);
      known.set(style, index);
      return index;
    },
    highlightOf: (style) => highlights.add(highlightXml(style)),
    xml: () =>
      [
        '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
        counted(
          "numFmts",
          formats.items.map((code, index) => `<numFmt numFmtId="${firstOwnFormat + index}" formatCode="${code}"/>`),
        ),
        counted("fonts", fonts.items),
        counted("fills", fills.items),
        counted("borders", frames.items),
        '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
        counted("cellXfs", looks.items),
        '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
        counted("dxfs", highlights.items),
        "</styleSheet>",
      ].join(""),
  };
}

/** Items in the order in which they were first added, each once. */
function list(...first: readonly string[]): { readonly items: string[]; add(item: string): number } {
  const items = [...first];
  const indexes = new Map(items.map((item, index) => [item, index]));
  return {
    items,
    add: (item) => {
      const index = indexes.get(item) ?? items.push(item) - 1;
      indexes.set(item, index);
      return index;
    },
  };
}

const counted = (name: string, items: readonly string[]) =>
  items.length === 0 ? "" : `<${name} count="${items.length}">${items.join("")}</${name}>`;

const colourXml = (colour: string) => `<color rgb="${colour}"/>`;

/** Arial is on every machine, and LibreOffice's own substitute for it has the same widths. */
function fontXml({ bold, italic, underlined, size = 10, colour = "FF000000" }: CellStyle): string {
  const face = `${bold === true ? "<b/>" : ""}${italic === true ? "<i/>" : ""}${underlined === true ? "<u/>" : ""}`;
  return `<font>${face}<sz val="${size}"/>${colourXml(colour)}<name val="Arial"/><family val="2"/></font>`;
}

const fillXml = (colour: string) =>
  `<fill><patternFill patternType="solid"><fgColor rgb="${colour}"/><bgColor indexed="64"/></patternFill></fill>`;

function frameXml({ left, right, top, bottom }: Frame): string {
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

function lookXml(style: CellStyle, { font, fill, frame, format }: Parts): string {
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
function highlightXml({ bold, colour, fill }: Highlight["style"]): string {
  const font = `${bold === true ? "<b/>" : ""}${colour === undefined ? "" : colourXml(colour)}`;
  const pattern =
    fill === undefined ? "" : `<fill><patternFill patternType="solid"><bgColor rgb="${fill}"/></patternFill></fill>`;
  return `<dxf>${font === "" ? "" : `<font>${font}</font>`}${pattern}</dxf>`;
}
