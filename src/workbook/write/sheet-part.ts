import { columnLetters } from "../../domain/place.ts";
import { formatRange } from "./cell-address.ts";
import { cellText, escapeCellText, escapeXml } from "./escape.ts";
import { digitPixels } from "./letter-widths.ts";
import { declaration } from "./part-store.ts";
import { highlightsXml, validationsXml } from "./rules-xml.ts";
import type { CellDraft, CellLink, DrawingContext, RowDraft, SheetDraft } from "./sheet-draft.ts";
import { quotedSheetName } from "./sheet-names.ts";
import type { Styles } from "./styles.ts";

/** In inches: room for a punched margin on the left, and for the foot. */
export const margins = { left: 0.6, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 };
/** Pixels that Excel leaves around the text of a cell. */
const aroundText = 5;
/** Excel follows no more links on a sheet. */
const mostLinks = 65_530;
/** A workbook of 1904 counts its days from there. */
const daysTo1904 = 1462;

const columnPixels = (characters: number): number => characters * digitPixels + aroundText;

/** How wide a column of so many characters is printed; a pixel is ¾ of a point. */
export const columnPoints = (characters: number): number => columnPixels(characters) * 0.75;

/** What a sheet has to know of its workbook. */
export interface SheetContext extends DrawingContext {
  readonly date1904: boolean;
  readonly styles: Styles;
}

/** A name by which Excel knows what is printed or filtered of a sheet. */
export interface SheetRangeName {
  readonly name: string;
  readonly reference: string;
  readonly hidden: boolean;
}

export interface SheetPart {
  readonly content: Uint8Array;
  readonly names: readonly SheetRangeName[];
}

/**
 * The worksheet part of a sheet, and the names that the workbook keeps for it. Text is stored in the cells; `drawing` is the
 * relationship to what lies over them.
 */
export function sheetPart(sheet: SheetDraft, context: SheetContext, drawing: string | undefined): SheetPart {
  return { content: joined(sheetXml(sheet, context, drawing)), names: namesOf(sheet) };
}

/** Its elements in the order that the format asks for. */
function* sheetXml(sheet: SheetDraft, context: SheetContext, drawing: string | undefined): Generator<string> {
  const { styles } = context;
  const links: string[] = [];
  yield declaration;
  yield `<worksheet xmlns="${context.dialect.main}">`;
  const isFolding = sheet.deepestLevel > 0;
  yield `<sheetPr>${isFolding ? '<outlinePr summaryBelow="0"/>' : ""}<pageSetUpPr fitToPage="1"/></sheetPr>`;
  yield viewXml(sheet);
  const levels = isFolding ? ` outlineLevelRow="${sheet.deepestLevel}"` : "";
  yield `<sheetFormatPr defaultRowHeight="15"${levels}/>`;
  yield columnsXml(sheet, styles);
  yield "<sheetData>";
  for (const [number, row] of rowsOf(sheet)) yield rowXml(number, row, context, links);
  yield "</sheetData>";
  if (sheet.isProtected) yield '<sheetProtection sheet="1" formatColumns="0" formatRows="0"/>';
  if (sheet.filter !== undefined) yield `<autoFilter ref="${formatRange(sheet.filter)}"/>`;
  yield mergesXml(sheet);
  yield highlightsXml(sheet, styles);
  yield validationsXml(sheet);
  if (links.length > 0) yield `<hyperlinks>${links.join("")}</hyperlinks>`;
  yield pageXml(sheet);
  yield breaksXml(sheet);
  if (drawing !== undefined) yield `<drawing xmlns:r="${context.dialect.relationships}" r:id="${drawing}"/>`;
  yield "</worksheet>";
}

/** Characters that are made bytes at a time; a string of a whole sheet can be longer than the engine allows. */
const pieceLength = 1_000_000;

function joined(xml: Iterable<string>): Uint8Array {
  const pieces: Buffer[] = [];
  let piece = "";
  for (const part of xml) {
    piece += part;
    if (piece.length < pieceLength) continue;
    pieces.push(Buffer.from(piece, "utf8"));
    piece = "";
  }
  return Buffer.concat([...pieces, Buffer.from(piece, "utf8")]);
}

function namesOf({ name, page, filter }: SheetDraft): SheetRangeName[] {
  const absolute = (range: string) => `${quotedSheetName(name)}!${range.replace(/[A-Z]+|\d+/g, "$$$&")}`;
  const titles = [page.repeatedColumns, page.repeatedRows].flatMap((range) =>
    range === undefined ? [] : [absolute(range)],
  );
  const named = (known: string, reference: string, hidden = false) => ({ name: `_xlnm.${known}`, reference, hidden });
  return [
    ...(filter === undefined ? [] : [named("_FilterDatabase", absolute(formatRange(filter)), true)]),
    ...(page.printArea === undefined ? [] : [named("Print_Area", absolute(page.printArea))]),
    ...(titles.length === 0 ? [] : [named("Print_Titles", titles.join(","))]),
  ];
}

function viewXml({ gridLines, frozen: { rows, columns } }: SheetDraft): string {
  const grid = gridLines ? "" : ' showGridLines="0"';
  if (rows === 0 && columns === 0) return `<sheetViews><sheetView${grid} workbookViewId="0"/></sheetViews>`;
  const split = `${columns > 0 ? ` xSplit="${columns}"` : ""}${rows > 0 ? ` ySplit="${rows}"` : ""}`;
  const active = columns > 0 && rows > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  const pane = `<pane${split} topLeftCell="${columnLetters(columns + 1)}${rows + 1}" activePane="${active}" state="frozen"/>`;
  return `<sheetViews><sheetView${grid} workbookViewId="0">${pane}<selection pane="${active}"/></sheetView></sheetViews>`;
}

function columnsXml({ widths, columnStyles }: SheetDraft, styles: Styles): string {
  if (widths.length === 0) return "";
  const columns = widths.map((width, index) => {
    const style = columnStyles[index];
    const look = style === undefined ? "" : styleXml("style", style, styles);
    const place = `min="${index + 1}" max="${index + 1}"`;
    return `<col ${place} width="${(columnPixels(width) / styles.digitPixels).toFixed(2)}"${look} customWidth="1"/>`;
  });
  return `<cols>${columns.join("")}</cols>`;
}

/** Nothing where the workbook has no room for the look. */
function styleXml(attribute: "s" | "style", style: CellDraft["style"], styles: Styles): string {
  const index = "formatIndex" in style ? style.formatIndex : styles.indexOf(style);
  return index === undefined ? "" : ` ${attribute}="${index}"`;
}

function* rowsOf({ rows, moreRows = [] }: SheetDraft): Generator<readonly [number, RowDraft]> {
  yield* [...rows].sort(([a], [b]) => a - b);
  yield* moreRows;
}

function rowXml(number: number, row: RowDraft, context: SheetContext, links: string[]): string {
  const height = row.height === undefined ? "" : ` ht="${row.height}" customHeight="1"`;
  const hidden = row.isHidden === true ? ' hidden="1"' : "";
  const level = row.level === undefined || row.level === 0 ? "" : ` outlineLevel="${row.level}"`;
  let cells = "";
  for (const [column, cell] of [...row.cells].sort(([a], [b]) => a - b)) {
    const address = `${columnLetters(column)}${number}`;
    cells += cellXml(address, cell, context);
    if (cell.link !== undefined && links.length < mostLinks) links.push(linkXml(address, cell.link, context));
  }
  return cells === "" && height === "" && hidden === ""
    ? ""
    : `<row r="${number}"${height}${hidden}${level}>${cells}</row>`;
}

function cellXml(address: string, { value, style }: CellDraft, { styles, date1904 }: SheetContext): string {
  const head = `<c r="${address}"${styleXml("s", style, styles)}`;
  if (value === null) return `${head}/>`;
  switch (typeof value) {
    case "number":
      return `${head}><v>${value}</v></c>`;
    case "boolean":
      return `${head} t="b"><v>${value ? 1 : 0}</v></c>`;
    case "string":
      return `${head} t="inlineStr"><is><t xml:space="preserve">${textXml(value)}</t></is></c>`;
  }
  if ("raw" in value) return `${head}><v>${escapeXml(value.raw)}</v></c>`;
  if ("day" in value) return `${head}><v>${date1904 ? value.day - daysTo1904 : value.day}</v></c>`;
  if ("error" in value) return `${head} t="e"><v>${escapeXml(value.error)}</v></c>`;
  const formula = `<f>${escapeXml(value.formula)}</f>`;
  return typeof value.result === "number"
    ? `${head}>${formula}<v>${value.result}</v></c>`
    : `${head} t="str">${formula}<v>${textXml(value.result)}</v></c>`;
}

/** Nothing where there is no such sheet. */
function linkXml(address: string, { sheet, cell }: CellLink, { sheetNamed }: SheetContext): string {
  const name = sheetNamed(sheet);
  return name === undefined
    ? ""
    : `<hyperlink ref="${address}" location="${escapeXml(`${quotedSheetName(name)}!${cell}`)}"/>`;
}

const textXml = (text: string) => escapeCellText(cellText(text));

function mergesXml({ merges }: SheetDraft): string {
  if (merges.length === 0) return "";
  const cells = merges.map((range) => `<mergeCell ref="${formatRange(range)}"/>`);
  return `<mergeCells count="${merges.length}">${cells.join("")}</mergeCells>`;
}

function pageXml({ page, head }: SheetDraft): string {
  const options = `${page.centred === true ? ' horizontalCentered="1"' : ""}${page.gridLines === true ? ' gridLines="1"' : ""}`;
  const edges = Object.entries(margins).map(([side, inches]) => ` ${side}="${inches}"`);
  return [
    options === "" ? "" : `<printOptions${options}/>`,
    `<pageMargins${edges.join("")}/>`,
    `<pageSetup paperSize="9" orientation="${page.orientation}" fitToWidth="${page.pagesWide}" fitToHeight="0"/>`,
    "<headerFooter>",
    head === "" ? "" : `<oddHeader>${escapeXml(head)}</oddHeader>`,
    `<oddFooter>${escapeXml(page.foot)}</oddFooter>`,
    "</headerFooter>",
  ].join("");
}

function breaksXml({ breaks }: SheetDraft): string {
  if (breaks.size === 0) return "";
  const rows = [...breaks].sort((a, b) => a - b).map((row) => `<brk id="${row}" max="16383" man="1"/>`);
  return `<rowBreaks count="${rows.length}" manualBreakCount="${rows.length}">${rows.join("")}</rowBreaks>`;
}
