import { columnLetters } from "../../domain/place.ts";
import { formatRange } from "./cell-address.ts";
import { escapeCellText, escapeXml } from "./escape.ts";
import { highlightsXml, validationsXml } from "./rules-xml.ts";
import type { CellDraft, RowDraft, SheetDraft } from "./sheet-draft.ts";
import type { StyleSheet } from "./styles.ts";

/** In inches: room for a punched margin on the left, and for the foot. */
export const margins = { left: 0.6, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 };
/** Pixels of a digit in the workbook's font, and those that Excel leaves around the text of a cell. */
const [digit, aroundText] = [7, 5] as const;
/** Excel's limit, in UTF-16 units. */
const longestText = 32_767;

/** How wide a column of so many characters is printed; a pixel is ¾ of a point. */
export const columnPoints = (characters: number): number => (characters * digit + aroundText) * 0.75;

/** The worksheet part of a sheet, its elements in the order that the format asks for. */
export function sheetXml(sheet: SheetDraft, styles: StyleSheet): string {
  return [
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    viewXml(sheet),
    '<sheetFormatPr defaultRowHeight="15"/>',
    columnsXml(sheet, styles),
    `<sheetData>${rowsXml(sheet, styles)}</sheetData>`,
    sheet.isProtected ? '<sheetProtection sheet="1" formatColumns="0" formatRows="0"/>' : "",
    mergesXml(sheet),
    highlightsXml(sheet, styles),
    validationsXml(sheet),
    pageXml(sheet),
    breaksXml(sheet),
    "</worksheet>",
  ].join("");
}

function viewXml({ gridLines, frozen: { rows, columns } }: SheetDraft): string {
  const grid = gridLines ? "" : ' showGridLines="0"';
  if (rows === 0 && columns === 0) return `<sheetViews><sheetView${grid} workbookViewId="0"/></sheetViews>`;
  const split = `${columns > 0 ? ` xSplit="${columns}"` : ""}${rows > 0 ? ` ySplit="${rows}"` : ""}`;
  const active = columns > 0 && rows > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  const pane = `<pane${split} topLeftCell="${columnLetters(columns + 1)}${rows + 1}" activePane="${active}" state="frozen"/>`;
  return `<sheetViews><sheetView${grid} workbookViewId="0">${pane}<selection pane="${active}"/></sheetView></sheetViews>`;
}

function columnsXml({ widths, columnStyles }: SheetDraft, styles: StyleSheet): string {
  if (widths.length === 0) return "";
  const columns = widths.map((width, index) => {
    const style = columnStyles[index];
    const look = style === undefined ? "" : ` style="${styles.indexOf(style)}"`;
    const place = `min="${index + 1}" max="${index + 1}"`;
    return `<col ${place} width="${(width + aroundText / digit).toFixed(2)}"${look} customWidth="1"/>`;
  });
  return `<cols>${columns.join("")}</cols>`;
}

function rowsXml({ rows }: SheetDraft, styles: StyleSheet): string {
  const numbers = [...rows.keys()].sort((a, b) => a - b);
  return numbers.map((number) => rowXml(number, rows.get(number), styles)).join("");
}

function rowXml(number: number, row: RowDraft | undefined, styles: StyleSheet): string {
  if (row === undefined) return "";
  const height = row.height === undefined ? "" : ` ht="${row.height}" customHeight="1"`;
  let cells = "";
  for (const column of [...row.cells.keys()].sort((a, b) => a - b)) {
    const cell = row.cells.get(column);
    if (cell !== undefined) cells += cellXml(`${columnLetters(column)}${number}`, cell, styles);
  }
  return `<row r="${number}"${height}>${cells}</row>`;
}

function cellXml(address: string, { value, style }: CellDraft, styles: StyleSheet): string {
  const head = `<c r="${address}" s="${styles.indexOf(style)}"`;
  if (value === null) return `${head}/>`;
  switch (typeof value) {
    case "number":
      return `${head}><v>${value}</v></c>`;
    case "string":
      return `${head} t="inlineStr"><is><t xml:space="preserve">${textXml(value)}</t></is></c>`;
    default: {
      const formula = `<f>${escapeXml(value.formula)}</f>`;
      return typeof value.result === "number"
        ? `${head}>${formula}<v>${value.result}</v></c>`
        : `${head} t="str">${formula}<v>${textXml(value.result)}</v></c>`;
    }
  }
}

const textXml = (text: string) => escapeCellText(text.toWellFormed().slice(0, longestText));

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
