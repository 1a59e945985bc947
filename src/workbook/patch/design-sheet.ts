import { columnLetters } from "../../domain/place.ts";
import { formatRange } from "../write/cell-address.ts";
import { escapeCellText, escapeXml } from "../write/escape.ts";
import { quotedSheetName } from "../write/sheet-names.ts";
import type { CellStyle, DesignCell, SheetDesign } from "./types.ts";
import type { DefinedName } from "./workbook-part.ts";

export interface DesignContext {
  /** Main namespace of the workbook. */
  readonly namespace: string;
  readonly date1904: boolean;
  formatOf(style: CellStyle): number | undefined;
  /** The name that a sheet has in the workbook; undefined where there is none. */
  sheetNamed(name: string): string | undefined;
}

/** Excel's limits, for one cell and for one sheet. */
const longestText = 32_767;
const mostLinks = 65_530;

/** A worksheet part for a design. Text is stored in the cells, so that the workbook's shared strings stay untouched. */
export function designSheet(design: SheetDesign, context: DesignContext): string {
  const rows = design.rows.map((row, index) => rowXml(row, index + 1, design.rowHeights?.get(index + 1), context));
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<worksheet xmlns="${context.namespace}">`,
    '<sheetPr><tabColor rgb="FF1F3864"/><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<sheetViews><sheetView showGridLines="0" workbookViewId="0">${pane(design.frozenRows)}</sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="15"/>',
    columnsXml(design.columns),
    `<sheetData>${rows.join("")}</sheetData>`,
    design.autoFilter === undefined ? "" : `<autoFilter ref="${formatRange(design.autoFilter)}"/>`,
    mergesXml(design),
    linksXml(design, context),
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.7" header="0.3" footer="0.35"/>',
    `<pageSetup paperSize="9" orientation="${design.landscape ? "landscape" : "portrait"}" fitToHeight="0"/>`,
    `<headerFooter><oddFooter>${footerXml(design.footer)}</oddFooter></headerFooter>`,
    "</worksheet>",
  ].join("");
}

/** The defined names by which Excel knows the design's repeated rows and its filter. */
export function designNames(design: SheetDesign, name: string, tab: number): DefinedName[] {
  const sheet = quotedSheetName(name);
  const names: DefinedName[] = [];
  if (design.autoFilter !== undefined) {
    const { top, left, bottom, right } = design.autoFilter;
    const range = `$${columnLetters(left)}$${top}:$${columnLetters(right)}$${bottom}`;
    names.push({ name: "_xlnm._FilterDatabase", reference: `${sheet}!${range}`, hidden: true, tab });
  }
  if (design.repeatRows !== undefined) {
    const [first, last] = design.repeatRows;
    names.push({ name: "_xlnm.Print_Titles", reference: `${sheet}!$${first}:$${last}`, hidden: false, tab });
  }
  return names;
}

function pane(frozenRows: number): string {
  if (frozenRows === 0) return "";
  return `<pane ySplit="${frozenRows}" topLeftCell="A${frozenRows + 1}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/>`;
}

function columnsXml(widths: readonly number[]): string {
  if (widths.length === 0) return "";
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width + 0.7109375}" customWidth="1"/>`,
  );
  return `<cols>${columns.join("")}</cols>`;
}

function rowXml(
  row: readonly (DesignCell | null)[],
  number: number,
  height: number | undefined,
  context: DesignContext,
): string {
  const cells = row.map((cell, index) =>
    cell === null ? "" : cellXml(cell, `${columnLetters(index + 1)}${number}`, context),
  );
  const size = height === undefined ? "" : ` ht="${height}" customHeight="1"`;
  const content = cells.join("");
  return content === "" && size === "" ? "" : `<row r="${number}"${size}>${content}</row>`;
}

function cellXml({ value, style }: DesignCell, reference: string, context: DesignContext): string {
  const format = context.formatOf(style);
  const head = `<c r="${reference}"${format === undefined ? "" : ` s="${format}"`}`;
  if (value === null) return `${head}/>`;
  if (typeof value === "number")
    return `${head}><v>${style === "date" && context.date1904 ? value - 1462 : value}</v></c>`;
  const text = value.length > longestText ? `${value.slice(0, longestText - 1)}…` : value;
  return `${head} t="inlineStr"><is><t xml:space="preserve">${escapeCellText(text)}</t></is></c>`;
}

function mergesXml({ merges }: SheetDesign): string {
  if (merges.length === 0) return "";
  const cells = merges.map((range) => `<mergeCell ref="${formatRange(range)}"/>`);
  return `<mergeCells count="${merges.length}">${cells.join("")}</mergeCells>`;
}

function linksXml(design: SheetDesign, context: DesignContext): string {
  const links: string[] = [];
  for (const [rowIndex, row] of design.rows.entries()) {
    for (const [columnIndex, cell] of row.entries()) {
      const sheet = cell?.link === undefined ? undefined : context.sheetNamed(cell.link.sheet);
      if (cell?.link === undefined || sheet === undefined || links.length === mostLinks) continue;
      const location = escapeXml(`${quotedSheetName(sheet)}!${cell.link.cell}`);
      links.push(`<hyperlink ref="${columnLetters(columnIndex + 1)}${rowIndex + 1}" location="${location}"/>`);
    }
  }
  return links.length === 0 ? "" : `<hyperlinks>${links.join("")}</hyperlinks>`;
}

/** `&` begins a code in a footer, and stands for itself when doubled. */
function footerXml(footer: string | undefined): string {
  const left = footer === undefined ? "" : `&L&8${footer.replaceAll("&", "&&")}`;
  return escapeXml(`${left}&R&8&P / &N`);
}
