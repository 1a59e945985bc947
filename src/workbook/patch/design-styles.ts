import type { StylesEdit } from "./edit-styles.ts";
import type { CellStyle, Tone } from "./types.ts";

/**
 * Fills of marked cells and of the words for them on our sheets: light enough to read black print on, and a shade beside
 * Excel's own *Bad*, *Neutral* and *Good*, so that a fill of ours is known for ours.
 */
export const toneColours: Readonly<Record<Tone, string>> = {
  error: "FFFFC9CE",
  fail: "FFF9CDB0",
  warning: "FFFFEDA3",
  undetermined: "FFE5DFED",
  info: "FFDCEAF6",
  pass: "FFC9EED1",
};

export const fillXml = (colour: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="${colour}"/><bgColor indexed="64"/></patternFill></fill>`;

interface Look {
  readonly size?: number;
  readonly bold?: true;
  readonly italic?: true;
  readonly underlined?: true;
  readonly colour?: string;
  readonly fill?: string;
  /** A thin line around the cell, `block` with a thick one above; without, the cell stands free, as titles do. */
  readonly framed?: true | "block";
  readonly format?: "count" | "thousands" | "percent" | "date" | "unseen";
  readonly align?: "left" | "center" | "right";
  readonly vertical?: "top" | "center";
  readonly wrap?: true;
}

const dark = "FF1F3864";
const light = "FFEDF1F7";
const block: Look = { bold: true, colour: dark, fill: light, framed: "block", wrap: true };
const word = (tone: Tone, colour: string): Look => ({
  bold: true,
  colour,
  fill: toneColours[tone],
  framed: true,
  align: "center",
  wrap: true,
});

const looks: Readonly<Record<CellStyle, Look>> = {
  title: { size: 16, bold: true, colour: dark, vertical: "center" },
  subtitle: { size: 11, colour: "FF404040", vertical: "center" },
  heading: {
    bold: true,
    colour: "FFFFFFFF",
    fill: dark,
    framed: true,
    align: "center",
    vertical: "center",
    wrap: true,
  },
  text: { framed: true },
  wrapped: { framed: true, wrap: true },
  strong: { bold: true, framed: true, wrap: true },
  number: { framed: true, format: "count", align: "right" },
  money: { framed: true, format: "thousands", align: "right" },
  percent: { framed: true, format: "percent", align: "right" },
  date: { framed: true, format: "date", align: "center" },
  link: { framed: true, colour: "FF0563C1", underlined: true, wrap: true },
  pass: word("pass", "FF006100"),
  fail: word("fail", "FF843C0C"),
  undetermined: word("undetermined", "FF403151"),
  error: word("error", "FF9C0006"),
  warning: word("warning", "FF7F6000"),
  info: word("info", "FF1F4E79"),
  muted: { size: 9, italic: true, colour: "FF595959", wrap: true },
  block,
  "block-link": { ...block, underlined: true },
  "block-pass": { ...word("pass", "FF006100"), framed: "block" },
  "block-fail": { ...word("fail", "FF843C0C"), framed: "block" },
  "block-undetermined": { ...word("undetermined", "FF403151"), framed: "block" },
  met: { colour: "FF006100", framed: true, align: "center", wrap: true },
  quiet: { size: 9, colour: "FF595959", framed: true, wrap: true },
  ditto: { framed: true, format: "unseen" },
};

/** Gives the index of each style's cell format, made when it is first asked for. Undefined where there is no room. */
export function designFormats(styles: StylesEdit): (style: CellStyle) => number | undefined {
  const made = new Map<CellStyle, number | undefined>();
  return (style) => {
    if (!made.has(style)) made.set(style, addLook(styles, looks[style]));
    return made.get(style);
  };
}

function addLook(styles: StylesEdit, look: Look): number | undefined {
  const font = styles.component("fonts", fontXml(look));
  const fill = look.fill === undefined ? 0 : styles.component("fills", fillXml(look.fill));
  const border = styles.component("borders", borderXml(look.framed));
  const indented = look.framed !== undefined && look.align !== "center";
  const alignment = [
    look.align === undefined && !indented ? "" : ` horizontal="${look.align ?? "left"}"`,
    indented ? ' indent="1"' : "",
    ` vertical="${look.vertical ?? "top"}"`,
    look.wrap === true ? ' wrapText="1"' : "",
  ].join("");
  return styles.addFormat(
    `<xf numFmtId="${formatId(styles, look.format)}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment${alignment}/></xf>`,
  );
}

function fontXml({ bold, italic, underlined, size = 10, colour = "FF000000" }: Look): string {
  const face = `${bold === true ? "<b/>" : ""}${italic === true ? "<i/>" : ""}${underlined === true ? "<u/>" : ""}`;
  return `<font>${face}<sz val="${size}"/><color rgb="${colour}"/><name val="Calibri"/><family val="2"/></font>`;
}

function borderXml(framed: Look["framed"]): string {
  const side = (name: string) => {
    if (framed === undefined) return `<${name}/>`;
    if (framed === "block" && name === "top") return `<top style="medium"><color rgb="${dark}"/></top>`;
    return `<${name} style="thin"><color rgb="FFBFBFBF"/></${name}>`;
  };
  return `<border>${["left", "right", "top", "bottom"].map(side).join("")}<diagonal/></border>`;
}

/** Ids 0, 3 and 10 are Excel's own: General, #,##0 and 0.00%; the separators follow the reader's settings. */
function formatId(styles: StylesEdit, format: Look["format"]): number {
  switch (format) {
    case undefined:
    case "count":
      return 0;
    case "thousands":
      return 3;
    case "percent":
      return 10;
    case "date":
      return styles.numberFormat("dd\\-mm\\-yyyy");
    case "unseen":
      return styles.numberFormat(";;;");
  }
}
