import type { SheetRef } from "../domain/place.ts";
import { type CellContext, type StoredCell, toCell } from "./cell-value.ts";
import type { Cell, Range, SheetRow } from "./model.ts";
import { isTrue } from "./package.ts";
import { readPlainRows } from "./plain-rows.ts";
import { richText } from "./shared-strings.ts";
import { plainSheetText, type SheetText } from "./sheet-text.ts";
import { parseRange } from "./write/cell-address.ts";
import { type Attributes, decodeXml, parseXml } from "./xml.ts";

export interface SheetContent {
  readonly rows: readonly SheetRow[];
  readonly merges: readonly Range[];
  /** What is merged, but is no range of cells: `A:A`. */
  readonly oddMerges: readonly string[];
}

/**
 * The filled cells and the merges of the worksheet in the bytes that `part` gives; throws an `XmlFault` or a `ZipFault`,
 * `damaged` where an address is none.
 */
export function readSheet(part: () => Uint8Array, sheet: SheetRef, context: CellContext): SheetContent {
  // The bytes are asked for again rather than held while the cells come up beside them.
  const text = plainSheetText(part());
  const rows = text === undefined ? undefined : readPieces(text, sheet, context);
  if (text === undefined || rows === undefined) return readAnySheet(decodeXml(part()), sheet, context);
  const { merges, oddMerges } = readAnySheet(text.head + text.tail, sheet, context);
  return { rows: inOrder(rows), merges, oddMerges };
}

/** The rows of all pieces, which are taken away one by one; undefined where a row depends on the one before. */
function readPieces({ pieces }: SheetText, sheet: SheetRef, context: CellContext): readonly SheetRow[] | undefined {
  const readAnyRow = (row: string) => readAnySheet(`<sheetData>${row}</sheetData>`, sheet, context).rows;
  const rows: SheetRow[] = [];
  for (const [index, piece] of pieces.entries()) {
    pieces[index] = "";
    if (!readPlainRows(piece, rows, sheet, context, readAnyRow)) return undefined;
  }
  return rows;
}

/** Whatever the producer: prefixes, comments, CDATA, rows and cells without addresses. */
function readAnySheet(xml: string, sheet: SheetRef, context: CellContext): SheetContent {
  const rows: SheetRow[] = [];
  const merges: Range[] = [];
  const oddMerges: string[] = [];
  const inline = richText();
  // A row without a number of its own has that of its first cell's address, or follows the row before.
  const row = { number: 0, numbered: false, hidden: false, cells: [] as Cell[] };
  const cell: StoredCell = {
    sheet,
    row: 0,
    column: 0,
    type: undefined,
    style: undefined,
    value: undefined,
    formula: undefined,
  };
  let place: "outside" | "data" | "inline" = "outside";
  let collected: string | undefined;

  function openRow(attributes: Attributes) {
    const number = attributes["r"];
    row.numbered = number !== undefined;
    row.number = number === undefined ? row.number + 1 : Number(number);
    row.hidden = isTrue(attributes["hidden"]);
    row.cells = [];
    cell.column = 0;
  }

  function openCell(attributes: Attributes) {
    const reference = attributes["r"];
    cell.column = reference === undefined ? cell.column + 1 : columnOf(reference);
    if (reference !== undefined && !row.numbered) row.number = Number(reference.replace(/^[a-z]+/i, ""));
    row.numbered = true;
    cell.row = row.number;
    cell.type = attributes["t"];
    cell.style = attributes["s"];
    cell.value = undefined;
    cell.formula = undefined;
  }

  function closeCell() {
    const filled = toCell(cell, context);
    if (filled !== undefined && context.guard.takes(filled)) row.cells.push(filled);
  }

  function addMerge(reference: string) {
    const range = parseRange(reference);
    if (range !== undefined) merges.push(range);
    else if (reference !== "") oddMerges.push(reference);
  }

  function openInData(local: string, attributes: Attributes) {
    if (local === "c") openCell(attributes);
    else if (local === "v" || local === "f") collected = "";
    else if (local === "row") openRow(attributes);
    else if (local === "is") {
      place = "inline";
      inline.start();
    }
  }

  function closeInData(local: string) {
    if (local === "c") closeCell();
    else if (local === "v") cell.value = collected;
    else if (local === "f") cell.formula = collected;
    else if (local === "row" && row.cells.length > 0) {
      rows.push({ number: row.number, hidden: row.hidden, cells: row.cells });
    } else if (local === "sheetData") place = "outside";
    collected = undefined;
  }

  parseXml(xml, {
    open: (local, attributes) => {
      if (place === "data") openInData(local, attributes);
      else if (place === "inline") inline.open(local);
      else if (local === "sheetData") place = "data";
      else if (local === "mergeCell") addMerge(attributes["ref"] ?? "");
    },
    text: (text) => {
      if (collected !== undefined) collected += text;
      else if (place === "inline") inline.text(text);
    },
    close: (local) => {
      if (place === "data") closeInData(local);
      else if (place === "inline" && local === "is") {
        place = "data";
        cell.value = inline.end();
      } else if (place === "inline") inline.close(local);
    },
  });
  return { rows: inOrder(rows), merges, oddMerges };
}

/** `AB7` → 28; 0 where no letter comes first. */
function columnOf(reference: string): number {
  let column = 0;
  for (let index = 0; index < reference.length; index += 1) {
    const letter = reference.charCodeAt(index) & 0xdf;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  return column;
}

/** A producer may write rows and cells in any order, and some twice: the later one counts. */
function inOrder(rows: readonly SheetRow[]): readonly SheetRow[] {
  if (isRising(rows, ({ number }) => number) && rows.every(({ cells }) => isRising(cells, ({ column }) => column))) {
    return rows;
  }
  const byNumber = new Map<number, SheetRow>();
  for (const { number, hidden, cells } of rows) {
    const all = [...(byNumber.get(number)?.cells ?? []), ...cells];
    const byColumn = new Map(all.map((cell) => [cell.column, cell]));
    byNumber.set(number, { number, hidden, cells: [...byColumn.values()].sort((a, b) => a.column - b.column) });
  }
  return [...byNumber.values()].sort((a, b) => a.number - b.number);
}

function isRising<T>(items: readonly T[], key: (item: T) => number): boolean {
  let last = 0;
  return items.every((item) => {
    const rising = key(item) > last;
    last = key(item);
    return rising;
  });
}
