import { columnLetters } from "../../domain/place.ts";
import type { Cell, Sheet } from "../model.ts";
import { formatRange } from "./cell-address.ts";
import { escapeCellText, escapeXml } from "./escape.ts";
import { usableSheetNames } from "./sheet-names.ts";
import { writeZip } from "./zip-writer.ts";

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageNamespace = "http://schemas.openxmlformats.org/package/2006";
const spreadsheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Cell formats of the new workbook, by index. Format 49 is text: what is typed over stays text, leading zeros and all. */
const formats = { plain: 0, text: 1, date: 2, percent: 3 };
const stylesXml = [
  `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd\\-mm\\-yyyy"/></numFmts>`,
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>',
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4">',
  ...[0, 49, 164, 10].map(
    (id) => `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`,
  ),
  '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
].join("");

/**
 * A new .xlsx with a sheet for each table, cell for cell at its place; text stays text, also where it looks like a formula
 * or a number. A name that Excel cannot have is changed as `usableSheetNames` does.
 */
export function workbookFromSheets(sheets: readonly Sheet[]): Uint8Array {
  const names = usableSheetNames(sheets.map(({ ref }) => ref.sheet));
  const numbers = names.map((_, index) => index + 1);
  const parts: readonly (readonly [name: string, xml: string])[] = [
    ["[Content_Types].xml", contentTypes(numbers)],
    ["_rels/.rels", rels([["officeDocument", "xl/workbook.xml"]])],
    ["xl/workbook.xml", workbookXml(names)],
    [
      "xl/_rels/workbook.xml.rels",
      rels([
        ...numbers.map((number) => ["worksheet", `worksheets/sheet${number}.xml`] as const),
        ["styles", "styles.xml"],
      ]),
    ],
    ["xl/styles.xml", stylesXml],
    ...numbers.map((number, index) => [`xl/worksheets/sheet${number}.xml`, sheetXml(sheets[index])] as const),
  ];
  return writeZip(parts.map(([name, xml]) => ({ name, content: Buffer.from(declaration + xml, "utf8") })));
}

function contentTypes(numbers: readonly number[]): string {
  const override = (part: string, type: string) =>
    `<Override PartName="/xl/${part}" ContentType="${spreadsheetType}.${type}+xml"/>`;
  return [
    `<Types xmlns="${packageNamespace}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    override("workbook.xml", "sheet.main"),
    override("styles.xml", "styles"),
    ...numbers.map((number) => override(`worksheets/sheet${number}.xml`, "worksheet")),
    "</Types>",
  ].join("");
}

function rels(targets: readonly (readonly [type: string, target: string])[]): string {
  const entries = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${relationships}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${packageNamespace}/relationships">${entries.join("")}</Relationships>`;
}

function workbookXml(names: readonly string[]): string {
  const sheets = names.map(
    (name, index) => `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return `<workbook xmlns="${main}" xmlns:r="${relationships}"><sheets>${sheets.join("")}</sheets></workbook>`;
}

function sheetXml(sheet: Sheet | undefined): string {
  const rows = (sheet?.rows ?? []).map(
    ({ number, hidden, cells }) =>
      `<row r="${number}"${hidden ? ' hidden="1"' : ""}>${cells.map(cellXml).join("")}</row>`,
  );
  const merges = (sheet?.merges ?? []).map((range) => `<mergeCell ref="${formatRange(range)}"/>`);
  return [
    `<worksheet xmlns="${main}">${columnsXml(sheet)}<sheetData>${rows.join("")}</sheetData>`,
    merges.length === 0 ? "" : `<mergeCells count="${merges.length}">${merges.join("")}</mergeCells>`,
    "</worksheet>",
  ].join("");
}

/** Wide enough for most of what stands in a column. */
function columnsXml(sheet: Sheet | undefined): string {
  const widths = new Map<number, number>();
  for (const { cells } of sheet?.rows.slice(0, 200) ?? []) {
    for (const { column, text } of cells)
      widths.set(column, Math.max(widths.get(column) ?? 8, Math.min(text.length, 40)));
  }
  const columns = [...widths]
    .toSorted(([a], [b]) => a - b)
    .map(([column, width]) => `<col min="${column}" max="${column}" width="${width + 2}" customWidth="1"/>`);
  return columns.length === 0 ? "" : `<cols>${columns.join("")}</cols>`;
}

function cellXml(cell: Cell): string {
  const reference = `${columnLetters(cell.column)}${cell.row}`;
  const stored = (format: number, type: string, value: string) =>
    `<c r="${reference}" s="${format}"${type === "" ? "" : ` t="${type}"`}><v>${escapeCellText(value)}</v></c>`;
  switch (cell.kind) {
    case "string":
    case "no-value":
      return `<c r="${reference}" s="${formats.text}" t="inlineStr"><is><t xml:space="preserve">${escapeCellText(cell.text)}</t></is></c>`;
    case "number":
      return stored(cell.percent ? formats.percent : formats.plain, "", cell.raw);
    case "date":
      return stored(formats.date, "", String(cell.value));
    case "boolean":
      return stored(formats.plain, "b", cell.value ? "1" : "0");
    case "error":
      return stored(formats.plain, "e", cell.text);
  }
}
