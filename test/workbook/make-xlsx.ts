import { makeZip, type ZipPart } from "./make-zip.ts";

interface XlsxSheet {
  readonly name: string;
  /** Content of `<sheetData>`, as XML. */
  readonly data: string;
  readonly state?: "hidden" | "veryHidden";
  /** What follows `<sheetData>`: merged cells, extensions. */
  readonly after?: string;
}

export interface XlsxContent {
  readonly sheets: readonly XlsxSheet[];
  /** `<si>` elements. */
  readonly sharedStrings?: string;
  /** Content of `<styleSheet>`. */
  readonly styles?: string;
  readonly workbookPr?: string;
  /** Added to the archive, or in place of the part of that name. */
  readonly parts?: readonly ZipPart[];
}

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packaging = "http://schemas.openxmlformats.org/package/2006";
const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The smallest workbook that holds `content`. */
export function makeXlsx(content: XlsxContent): Uint8Array {
  return makeZip(xlsxParts(content));
}

/** A workbook of one sheet, from what stands in its `<sheetData>`. */
export function makeSheet(
  data: string,
  more: Omit<XlsxContent, "sheets"> & { readonly after?: string } = {},
): Uint8Array {
  const { after, ...rest } = more;
  return makeXlsx({ ...rest, sheets: [{ name: "Lembar1", data, ...(after === undefined ? {} : { after }) }] });
}

/** Rows of inline text and numbers, from row 1; `undefined` leaves a cell out. */
export function rowsXml(rows: readonly (readonly (string | number | undefined)[])[]): string {
  return rows
    .map((cells, index) => {
      const row = index + 1;
      const xml = cells.map((value, column) => cellXml(`${String.fromCharCode(65 + column)}${row}`, value)).join("");
      return `<row r="${row}">${xml}</row>`;
    })
    .join("");
}

export function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

/** The parts of such a workbook, for a test that changes or leaves out some. */
export function xlsxParts({ sheets, sharedStrings, styles, workbookPr = "", parts = [] }: XlsxContent): ZipPart[] {
  const numbered = sheets.map((sheet, index) => ({ ...sheet, id: index + 1 }));
  const optional = [
    {
      type: "sharedStrings",
      content: sharedStrings === undefined ? undefined : `<sst xmlns="${main}">${sharedStrings}</sst>`,
    },
    {
      type: "styles",
      content: styles === undefined ? undefined : `<styleSheet xmlns="${main}">${styles}</styleSheet>`,
    },
  ].flatMap(({ type, content }) => (content === undefined ? [] : [{ type, content }]));
  const made: ZipPart[] = [
    {
      name: "[Content_Types].xml",
      content: `<Types xmlns="${packaging}/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${spreadsheet}.sheet.main+xml"/>${numbered
        .map(
          ({ id }) => `<Override PartName="/xl/worksheets/sheet${id}.xml" ContentType="${spreadsheet}.worksheet+xml"/>`,
        )
        .join("")}${optional
        .map(({ type }) => `<Override PartName="/xl/${type}.xml" ContentType="${spreadsheet}.${type}+xml"/>`)
        .join("")}</Types>`,
    },
    { name: "_rels/.rels", content: relationships([["rId1", "officeDocument", "xl/workbook.xml"]]) },
    {
      name: "xl/workbook.xml",
      content: `<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr${workbookPr}/><sheets>${numbered
        .map(({ id, name, state }) => {
          const visibility = state === undefined ? "" : ` state="${state}"`;
          return `<sheet name="${escapeXml(name)}" sheetId="${id}"${visibility} r:id="rId${id}"/>`;
        })
        .join("")}</sheets></workbook>`,
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      content: relationships([
        ...numbered.map(({ id }) => [`rId${id}`, "worksheet", `worksheets/sheet${id}.xml`] as const),
        ...optional.map(({ type }) => [`rId-${type}`, type, `${type}.xml`] as const),
      ]),
    },
    ...numbered.map(({ id, data, after = "" }) => ({
      name: `xl/worksheets/sheet${id}.xml`,
      content: `<worksheet xmlns="${main}"><sheetData>${data}</sheetData>${after}</worksheet>`,
    })),
    ...optional.map(({ type, content }) => ({ name: `xl/${type}.xml`, content })),
  ];
  const replaced = new Set(parts.map(({ name }) => name));
  return [...made.filter(({ name }) => !replaced.has(name)), ...parts];
}

function relationships(list: readonly (readonly [id: string, type: string, target: string])[]): string {
  const items = list.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${packaging}/relationships">${items.join("")}</Relationships>`;
}

function cellXml(reference: string, value: string | number | undefined): string {
  if (value === undefined) return "";
  if (typeof value === "number") return `<c r="${reference}"><v>${value}</v></c>`;
  return `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(value)}</t></is></c>`;
}
