import { escapeXml } from "./escape.ts";
import type { SheetDraft } from "./sheet-draft.ts";
import { quotedSheetName } from "./sheet-names.ts";
import { sheetXml } from "./sheet-part.ts";
import { openStyles } from "./styles.ts";
import { writeZip } from "./zip-writer.ts";

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";
const types = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/**
 * A new workbook as .xlsx. Equal sheets give equal bytes: it says nothing of when or by whom it was made. The names of the
 * sheets are those of the tables and reports, which Excel accepts.
 */
export function writeWorkbook(sheets: readonly SheetDraft[]): Uint8Array {
  const styles = openStyles();
  const numbered = sheets.map((sheet, index) => ({
    part: `worksheets/sheet${index + 1}.xml`,
    xml: sheetXml(sheet, styles),
  }));
  const parts: readonly (readonly [name: string, xml: string])[] = [
    ["[Content_Types].xml", contentTypes(numbered.map(({ part }) => part))],
    ["_rels/.rels", relationsXml([["officeDocument", "xl/workbook.xml"]])],
    ["xl/workbook.xml", workbookXml(sheets)],
    [
      "xl/_rels/workbook.xml.rels",
      relationsXml([...numbered.map(({ part }) => ["worksheet", part] as const), ["styles", "styles.xml"]]),
    ],
    ["xl/styles.xml", styles.xml()],
    ...numbered.map(({ part, xml }) => [`xl/${part}`, xml] as const),
  ];
  return writeZip(parts.map(([name, xml]) => ({ name, content: Buffer.from(declaration + xml, "utf8") })));
}

function contentTypes(worksheets: readonly string[]): string {
  const override = (part: string, type: string) =>
    `<Override PartName="/xl/${part}" ContentType="${types}.${type}+xml"/>`;
  return [
    `<Types xmlns="${packages}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    override("workbook.xml", "sheet.main"),
    override("styles.xml", "styles"),
    ...worksheets.map((part) => override(part, "worksheet")),
    "</Types>",
  ].join("");
}

function relationsXml(targets: readonly (readonly [type: string, target: string])[]): string {
  const entries = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${relationships}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${packages}/relationships">${entries.join("")}</Relationships>`;
}

function workbookXml(sheets: readonly SheetDraft[]): string {
  const names = sheets.flatMap(definedNames);
  return [
    `<workbook xmlns="${main}" xmlns:r="${relationships}"><bookViews><workbookView/></bookViews><sheets>`,
    ...sheets.map(
      ({ name, isVeryHidden }, index) =>
        `<sheet name="${escapeXml(name)}" sheetId="${index + 1}"${isVeryHidden ? ' state="veryHidden"' : ""} r:id="rId${index + 1}"/>`,
    ),
    "</sheets>",
    names.length === 0 ? "" : `<definedNames>${names.join("")}</definedNames>`,
    "</workbook>",
  ].join("");
}

/** The names by which Excel knows what is printed of a sheet, and what on every page of it. */
function definedNames({ name, page }: SheetDraft, index: number): string[] {
  const sheet = quotedSheetName(name);
  const absolute = (range: string) => `${sheet}!${range.replace(/[A-Z]+|\d+/g, "$$$&")}`;
  const titles = [page.repeatedColumns, page.repeatedRows].flatMap((range) =>
    range === undefined ? [] : [absolute(range)],
  );
  const named = (known: string, reference: string) =>
    `<definedName name="_xlnm.${known}" localSheetId="${index}">${escapeXml(reference)}</definedName>`;
  return [
    ...(page.printArea === undefined ? [] : [named("Print_Area", absolute(page.printArea))]),
    ...(titles.length === 0 ? [] : [named("Print_Titles", titles.join(","))]),
  ];
}
