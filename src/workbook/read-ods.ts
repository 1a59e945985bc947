import { type DateSystem, parseIsoDate } from "../domain/calendar.ts";
import type { SheetRef } from "../domain/place.ts";
import { type CellGuard, cellGuard } from "./cell-limits.ts";
import { booleanCell, dateCell, numberCell, type Place, stringCell } from "./make-cell.ts";
import type { Cell, Range, Sheet, SheetRow, Workbook } from "./model.ts";
import { type CellText, cellText } from "./ods-text.ts";
import { readPart } from "./package.ts";
import { type Attributes, parseXml } from "./xml.ts";
import { type ZipArchive, ZipFault } from "./zip.ts";

type Sheetful = { readonly ref: SheetRef; hidden: boolean; readonly rows: SheetRow[]; readonly merges: Range[] };

/** Excel's rows: LibreOffice repeats an empty row down to the last one, and Excel a styled one. */
const lastRow = 1_048_576;

/**
 * An OpenDocument spreadsheet, with our own SAX reader: it knows what is hidden and holds repeated cells to the limits,
 * which no library does. Throws an `XmlFault` or a `ZipFault`.
 */
export function readOds(file: string, archive: ZipArchive): Workbook {
  const manifest = archive.read("META-INF/manifest.xml");
  if (manifest !== undefined && Buffer.from(manifest).includes("encryption-data")) {
    throw new ZipFault("encrypted", "content.xml");
  }
  const guard = cellGuard();
  const sheets = readContent(file, readPart(archive, "content.xml"), guard);
  return { file, format: "ods", sheets, leftOut: guard.leftOut() };
}

function readContent(file: string, content: Uint8Array, guard: CellGuard): readonly Sheet[] {
  const sheets: Sheetful[] = [];
  const hiddenStyles = new Set<string>();
  const text = cellText();
  let styleName = "";
  let dateSystem: DateSystem = "1900";
  let depth = 0;
  let row = { number: 0, next: 1, repeated: 1, hidden: false, cells: [] as Cell[] };
  let cell: { readonly attributes: Attributes; readonly text: CellText } | undefined;
  let column = 1;

  function openTable(attributes: Attributes) {
    const ref = { file, sheet: attributes["table:name"] ?? "" };
    sheets.push({ ref, hidden: hiddenStyles.has(attributes["table:style-name"] ?? ""), rows: [], merges: [] });
    row = { ...row, number: 0, next: 1 };
  }

  function openRow(attributes: Attributes) {
    const visibility = attributes["table:visibility"];
    const repeated = repetition(attributes["table:number-rows-repeated"]);
    const hidden = visibility === "collapse" || visibility === "filter";
    row = { number: row.next, next: row.next + repeated, repeated, hidden, cells: [] };
    column = 1;
  }

  function closeCell(sheet: Sheetful, { attributes, text }: NonNullable<typeof cell>) {
    const repeated = repetition(attributes["table:number-columns-repeated"]);
    const first = column;
    column += repeated;
    addMerge(sheet, attributes, row.number, first);
    const filled = cellOf({ sheet: sheet.ref, row: row.number, column: first }, attributes, text.end(), dateSystem);
    if (filled === undefined) return;
    for (let at = first; at < first + repeated; at++) {
      const again = at === first ? filled : { ...filled, column: at };
      if (guard.takes(again)) row.cells.push(again);
    }
  }

  function closeRow(sheet: Sheetful) {
    const { number, hidden, cells } = row;
    if (cells.length === 0) return;
    sheet.rows.push({ number, hidden, cells });
    for (let again = number + 1; again < row.next; again++) {
      const repeated = cells.map((cell) => ({ ...cell, row: again })).filter(guard.takes);
      if (repeated.length > 0) sheet.rows.push({ number: again, hidden, cells: repeated });
    }
  }

  parseXml(content, {
    open: (local, attributes) => {
      if (cell !== undefined) {
        cell.text.open(local, attributes);
        return;
      }
      if (local === "style") styleName = attributes["style:name"] ?? "";
      else if (local === "table-properties" && attributes["table:display"] === "false") hiddenStyles.add(styleName);
      else if (local === "null-date" && attributes["table:date-value"]?.startsWith("1904")) dateSystem = "1904";
      else if (local === "table" && ++depth === 1) openTable(attributes);
      else if (local === "table-row") openRow(attributes);
      else if (local === "table-cell" || local === "covered-table-cell") {
        text.start();
        cell = { attributes, text };
      }
    },
    text: (piece) => cell?.text.text(piece),
    close: (local) => {
      const sheet = sheets.at(-1);
      if (cell !== undefined && sheet !== undefined && cell.text.isOutermost()) {
        closeCell(sheet, cell);
        cell = undefined;
      } else if (cell !== undefined) cell.text.close(local);
      else if (local === "table-row" && sheet !== undefined) closeRow(sheet);
      else if (local === "table") depth -= 1;
    },
  });
  return sheets.map(({ ref, hidden, rows, merges }) => ({
    ref,
    visibility: hidden ? "hidden" : "visible",
    rows,
    merges,
  }));
}

function repetition(count: string | undefined): number {
  const times = count === undefined ? 1 : Number(count);
  if (!Number.isInteger(times) || times < 1) throw new ZipFault("damaged", `repeated ${count} times`);
  return Math.min(times, lastRow);
}

function addMerge({ merges }: Sheetful, attributes: Attributes, top: number, left: number): void {
  const columns = repetition(attributes["table:number-columns-spanned"]);
  const rows = repetition(attributes["table:number-rows-spanned"]);
  if (columns > 1 || rows > 1) merges.push({ top, left, bottom: top + rows - 1, right: left + columns - 1 });
}

function cellOf(place: Place, attributes: Attributes, text: string, dateSystem: DateSystem): Cell | undefined {
  const formula = attributes["table:formula"];
  if (isError(attributes, text)) return { ...place, text, kind: "error" };
  switch (attributes["office:value-type"]) {
    case "float":
    case "currency":
      return numberCell(place, attributes["office:value"] ?? text, "plain", dateSystem) ?? stringCell(place, text);
    case "percentage":
      return numberCell(place, attributes["office:value"] ?? text, "percent", dateSystem) ?? stringCell(place, text);
    case "date": {
      const date = parseIsoDate((attributes["office:date-value"] ?? "").slice(0, 10));
      return date === undefined ? stringCell(place, text) : dateCell(place, date);
    }
    case "boolean":
      return booleanCell(place, attributes["office:boolean-value"] === "true");
    case undefined:
      return formula === undefined
        ? stringCell(place, text)
        : { ...place, text: `=${formula.replace(/^of:=/, "")}`, kind: "no-value" };
    default:
      return stringCell(place, attributes["office:string-value"] ?? text);
  }
}

/** LibreOffice says so; Excel writes the number 0 that shows `#N/A`, others the text of a formula. */
function isError(attributes: Attributes, text: string): boolean {
  if (attributes["calcext:value-type"] === "error") return true;
  const type = attributes["office:value-type"];
  if (type === undefined) return false;
  if (type !== "string") return /^(?:#N\/A|#[A-Z]+(?:\/0)?[!?]|Err:\d+)$/.test(text);
  return attributes["table:formula"] !== undefined && /^(?:#[A-Z/0-9]+[!?]?|Err:\d+)$/.test(text);
}
