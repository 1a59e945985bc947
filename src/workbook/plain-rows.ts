import { columnNumber, type SheetRef } from "../domain/place.ts";
import { type CellContext, type StoredCell, toCell } from "./cell-value.ts";
import type { Cell, SheetRow } from "./model.ts";
import { unescapeText } from "./shared-strings.ts";
import { entitiesResolved } from "./xml-entities.ts";

/** A stretch of a part's text. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * Where the rows of a worksheet stand, if its text is as Excel, LibreOffice and the libraries write it: no prefix, comment
 * or CDATA anywhere. A sheet's rows are nearly all of a workbook, and read one cell at a time by one expression they take
 * half the time that they take tag by tag.
 */
export function plainSheetData(xml: string): Stretch | undefined {
  const begin = xml.indexOf("<sheetData>");
  const to = xml.indexOf("</sheetData>", begin);
  // Sought without the bracket, which stands everywhere: a text that looks alike is only read the longer way.
  const hasMore = xml.includes("!--") || xml.includes("![CDATA[") || xml.indexOf("<sheetData", to) !== -1;
  const isPlain = begin !== -1 && to !== -1 && !hasMore;
  return isPlain ? { from: begin + "<sheetData>".length, to } : undefined;
}

const rowStart = /\s*<row( [^<>]*?)?(\/?)>/y;
const rowNumber = / r="([1-9]\d{0,6})"/;
const cellPattern =
  /\s*<c r="([A-Z]{1,3})([1-9]\d{0,6})"(?: s="(\d+)")?(?: t="(\w+)")?(?:\/>|>(?:<f(?: [^<>]*?)?(?:\/>|>([^<]*)<\/f>))?(?:<v>([^<]*)<\/v>|<is><t(?: xml:space="preserve")?>([^<]*)<\/t><\/is>)?<\/c>)/y;
const rowEnd = /\s*<\/row>/y;

/**
 * The rows of a plain stretch. A row that is written in another way is handed over whole, to be read in any way; undefined
 * where one has no number and so depends on the row before.
 */
export function readPlainRows(
  xml: string,
  { from, to }: Stretch,
  sheet: SheetRef,
  context: CellContext,
  readAnyRow: (row: string) => readonly SheetRow[],
): readonly SheetRow[] | undefined {
  const rows: SheetRow[] = [];
  let at = from;
  while (at < to) {
    const plain = readPlainRow(xml, at, sheet, context);
    if (plain !== undefined) {
      if (plain.row !== undefined) rows.push(plain.row);
      at = plain.behind;
      continue;
    }
    const end = xml.indexOf("</row>", at);
    const behind = end === -1 || end > to ? to : end + "</row>".length;
    const row = xml.slice(at, behind);
    if (!rowNumber.test(row.slice(0, row.indexOf(">")))) return undefined;
    rows.push(...readAnyRow(row));
    at = behind;
  }
  return rows;
}

function readPlainRow(
  xml: string,
  at: number,
  sheet: SheetRef,
  context: CellContext,
): { readonly row: SheetRow | undefined; readonly behind: number } | undefined {
  rowStart.lastIndex = at;
  const start = rowStart.exec(xml);
  const number = Number(rowNumber.exec(start?.[1] ?? "")?.[1]);
  if (start === null || Number.isNaN(number) || start[2] === "/") return undefined;
  const hidden = / hidden="(?:1|true)"/.test(start[1] ?? "");
  const stored: StoredCell = {
    sheet,
    row: number,
    column: 0,
    type: undefined,
    style: undefined,
    value: undefined,
    formula: undefined,
  };
  const cells: Cell[] = [];
  let behind = rowStart.lastIndex;
  for (;;) {
    cellPattern.lastIndex = behind;
    const found = cellPattern.exec(xml);
    if (found === null) break;
    behind = cellPattern.lastIndex;
    // By index: an iterator for each cell would cost as much as the cell.
    if (Number(found[2]) !== number) return undefined;
    const inline = found[7];
    stored.column = columnNumber(found[1] ?? "");
    stored.style = found[3];
    stored.type = found[4];
    stored.value = inline === undefined ? resolved(found[6]) : unescapeText(entitiesResolved(inline));
    stored.formula = resolved(found[5]) ?? (found[0].includes("<f") ? "" : undefined);
    const cell = toCell(stored, context);
    if (cell !== undefined && context.guard.takes(cell)) cells.push(cell);
  }
  rowEnd.lastIndex = behind;
  if (!rowEnd.test(xml)) return undefined;
  return { row: cells.length > 0 ? { number, hidden, cells } : undefined, behind: rowEnd.lastIndex };
}

function resolved(text: string | undefined): string | undefined {
  return text === undefined ? undefined : entitiesResolved(text);
}
