import { columnNumber, type SheetRef } from "../domain/place.ts";
import { type CellContext, type StoredCell, toCell } from "./cell-value.ts";
import type { Cell, SheetRow } from "./model.ts";
import { unescapeText } from "./shared-strings.ts";
import { entitiesResolved } from "./xml-entities.ts";

const rowStart = /\s*<row( [^<>]*?)?(\/?)>/y;
const rowNumber = / r="([1-9]\d{0,6})"/;
const cellPattern =
  /\s*<c r="([A-Z]{1,3})([1-9]\d{0,6})"(?: s="(\d+)")?(?: t="(\w+)")?(?:\/>|>(?:<f(?: [^<>]*?)?(?:\/>|>([^<]*)<\/f>))?(?:<v>([^<]*)<\/v>|<is><t(?: xml:space="preserve")?>([^<]*)<\/t><\/is>)?<\/c>)/y;
const rowEnd = /\s*<\/row>/y;

/**
 * Adds the rows of a piece of plain text to `rows`. Read one cell at a time by one expression they take half the time that
 * they take tag by tag. A row that is written in another way is handed over whole, to be read in any way; false where one
 * has no number and so depends on the row before.
 */
export function readPlainRows(
  xml: string,
  rows: SheetRow[],
  sheet: SheetRef,
  context: CellContext,
  readAnyRow: (row: string) => readonly SheetRow[],
): boolean {
  let at = 0;
  while (at < xml.length) {
    const plain = readPlainRow(xml, at, sheet, context);
    if (plain !== undefined) {
      if (plain.row !== undefined) rows.push(plain.row);
      at = plain.behind;
      continue;
    }
    const end = xml.indexOf("</row>", at);
    const behind = end === -1 ? xml.length : end + "</row>".length;
    const row = xml.slice(at, behind);
    if (!rowNumber.test(row.slice(0, row.indexOf(">")))) return false;
    for (const read of readAnyRow(row)) rows.push(read);
    at = behind;
  }
  return true;
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
    stored.value = inline === undefined ? resolved(found[6]) : unescapeText(detached(entitiesResolved(inline)));
    stored.formula = resolved(found[5]) ?? (found[0].includes("<f") ? "" : undefined);
    const cell = toCell(stored, context);
    if (cell !== undefined && context.guard.takes(cell)) cells.push(cell);
  }
  rowEnd.lastIndex = behind;
  if (!rowEnd.test(xml)) return undefined;
  return { row: cells.length > 0 ? { number, hidden, cells: cells.slice() } : undefined, behind: rowEnd.lastIndex };
}

function resolved(text: string | undefined): string | undefined {
  return text === undefined ? undefined : detached(entitiesResolved(text));
}

/** Longer texts that an expression finds are views of the text that it searches, and keep all of it in memory. */
const longestCopied = 12;
/** A column repeats a few short texts a hundred thousand times; each is kept once. */
const mostKnown = 5000;
const known = new Map<string, string>();

function detached(text: string): string {
  if (text.length > longestCopied) return Buffer.from(text).toString();
  const kept = known.get(text);
  if (kept !== undefined) return kept;
  if (known.size < mostKnown) known.set(text, text);
  return text;
}
