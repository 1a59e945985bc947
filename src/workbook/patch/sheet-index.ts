import type { Range } from "../model.ts";
import { isTrue } from "../package.ts";
import { parseRange } from "../write/cell-address.ts";
import { CannotPatch } from "./cannot-patch.ts";
import { attributesOf, type Element, headAt, readElement } from "./element.ts";
import { nextTag, type TagCursor, tagCursor } from "./tags.ts";

/** A worksheet part: what stands directly under its root, and where each row begins. One pass, no cell is looked into. */
export interface SheetIndex {
  readonly xml: string;
  readonly root: Pick<Element, "name" | "prefix" | "start" | "openEnd">;
  /** The root's children in order. That of `sheetData` has no children of its own; the rows stand for them. */
  readonly sections: readonly Element[];
  readonly sheetData: Element;
  /** Row numbers in rising order, and at the same index where the row's start tag begins. */
  readonly rowNumbers: readonly number[];
  readonly rowStarts: readonly number[];
  /** Heights in points that rows state for themselves; 0 for hidden rows. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly merges: readonly Range[];
}

/** Refuses XML that is not closed, has no `sheetData`, or has two rows of one number. */
export function indexSheet(xml: string): SheetIndex {
  const cursor = tagCursor(xml);
  if (nextTag(cursor) !== "open") throw new CannotPatch("worksheet without content");
  const root = headAt(cursor);
  const sections: Element[] = [];
  const rows = { rowNumbers: [] as number[], rowStarts: [] as number[], rowHeights: new Map<number, number>() };
  let kind = nextTag(cursor);
  for (; kind === "open" || kind === "empty"; kind = nextTag(cursor)) {
    if (headAt(cursor).local === "sheetData" && kind === "open") sections.push(readSheetData(cursor, rows));
    else {
      const section = readElement(xml, cursor.start);
      sections.push(section);
      cursor.end = section.end;
    }
  }
  const sheetData = sections.find(({ local }) => local === "sheetData");
  if (kind === undefined || sheetData === undefined) throw new CannotPatch("worksheet without rows, or cut off");
  return { xml, root, sections, sheetData, ...rows, ...inOrder(rows), merges: readMerges(xml, sections) };
}

interface Rows {
  readonly rowNumbers: number[];
  readonly rowStarts: number[];
  readonly rowHeights: Map<number, number>;
}

/** The tags of rows and of their end; what looks like them in comments and CDATA is passed over with these. */
const rowTag =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(\/?)(?:[^\s<>/:]+:)?(row|sheetData)(?=[\s/>])([^>"']*(?:"[^"]*"[^>"']*|'[^']*'[^>"']*)*)>/g;

/** Moves the cursor behind the rows. */
function readSheetData(cursor: TagCursor, rows: Rows): Element {
  const { xml } = cursor;
  const head = headAt(cursor);
  let row = 0;
  rowTag.lastIndex = cursor.end;
  for (let found = rowTag.exec(xml); found !== null; found = rowTag.exec(xml)) {
    const [, closing, local, attributes = ""] = found;
    if (local === "sheetData") {
      cursor.start = found.index;
      cursor.end = rowTag.lastIndex;
      return { ...head, closeStart: cursor.start, end: cursor.end, selfClosing: false, children: [] };
    }
    if (local !== "row" || closing === "/") continue;
    row = rowNumber(attributes, xml, rowTag.lastIndex) ?? row + 1;
    rows.rowNumbers.push(row);
    rows.rowStarts.push(found.index);
    const height = rowHeight(attributes);
    if (height !== undefined) rows.rowHeights.set(row, height);
  }
  throw new CannotPatch("worksheet that is cut off");
}

/** A row without a number of its own has that of its cells' addresses. */
function rowNumber(attributes: string, xml: string, end: number): number | undefined {
  const stated = /\sr\s*=\s*["']([^"']*)["']/.exec(attributes)?.[1];
  const number =
    stated ?? /^\s*<(?:\w+:)?c\s[^>]*?\br\s*=\s*["'][A-Za-z]+(\d+)["']/.exec(xml.slice(end, end + 200))?.[1];
  if (number !== undefined && !(Number(number) >= 1)) throw new CannotPatch(`worksheet with row ${number}`, "rows");
  return number === undefined ? undefined : Number(number);
}

function rowHeight(attributes: string): number | undefined {
  if (!attributes.includes("h")) return undefined;
  if (isTrue(/\shidden\s*=\s*["']([^"']*)["']/.exec(attributes)?.[1])) return 0;
  const height = /\sht\s*=\s*["']([^"']*)["']/.exec(attributes)?.[1];
  return height === undefined ? undefined : Number(height);
}

/** Rows may stand in any order: what seeks one needs them by number. */
function inOrder({ rowNumbers, rowStarts }: Rows): Pick<SheetIndex, "rowNumbers" | "rowStarts"> {
  if (rowNumbers.every((number, index) => number > (rowNumbers[index - 1] ?? 0))) return { rowNumbers, rowStarts };
  const order = [...rowNumbers.keys()].sort((a, b) => (rowNumbers[a] ?? 0) - (rowNumbers[b] ?? 0));
  const sorted = order.map((index) => rowNumbers[index] ?? 0);
  const twice = sorted.find((number, index) => number === sorted[index - 1]);
  if (twice !== undefined) throw new CannotPatch(`worksheet with two rows ${twice}`, "rows");
  return { rowNumbers: sorted, rowStarts: order.map((index) => rowStarts[index] ?? 0) };
}

function readMerges(xml: string, sections: readonly Element[]): Range[] {
  const merges: Range[] = [];
  for (const merge of sections.find(({ local }) => local === "mergeCells")?.children ?? []) {
    const reference = attributesOf(xml, merge).find(({ name }) => name === "ref")?.value;
    const range = reference === undefined ? undefined : parseRange(reference);
    if (range !== undefined) merges.push(range);
  }
  return merges;
}

/** The index in `rowNumbers` of the first row that is not above `row`. */
export function rowPosition(index: SheetIndex, row: number): number {
  let low = 0;
  let high = index.rowNumbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((index.rowNumbers[middle] ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
