import type { Range } from "../model.ts";
import { isTrue } from "../package.ts";
import { CannotPatch } from "./cannot-patch.ts";
import { parseRange } from "./cell-address.ts";
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

/** Refuses XML that is not closed, has no `sheetData`, or whose rows are not in order. */
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
  return { xml, root, sections, sheetData, ...rows, merges: readMerges(xml, sections) };
}

interface Rows {
  readonly rowNumbers: number[];
  readonly rowStarts: number[];
  readonly rowHeights: Map<number, number>;
}

function readSheetData(cursor: TagCursor, rows: Rows): Element {
  const head = headAt(cursor);
  let depth = 1;
  let row = 0;
  for (let kind = nextTag(cursor); kind !== undefined; kind = nextTag(cursor)) {
    if (kind === "close") {
      depth -= 1;
      if (depth > 0) continue;
      return { ...head, closeStart: cursor.start, end: cursor.end, selfClosing: false, children: [] };
    }
    if (depth === 1) row = noteRow(cursor, row, rows);
    if (kind === "open") depth += 1;
  }
  throw new CannotPatch("worksheet that is cut off");
}

function noteRow(cursor: TagCursor, previous: number, rows: Rows): number {
  let number = rowOfFirstCell(cursor) ?? previous + 1;
  let height: number | undefined;
  for (const { name, value } of attributesOf(cursor.xml, { start: cursor.start, openEnd: cursor.end })) {
    if (name === "r") number = Number(value);
    else if (name === "ht") height ??= Number(value);
    else if (name === "hidden" && isTrue(value)) height = 0;
  }
  if (!(number > previous)) throw new CannotPatch(`worksheet with row ${number} behind row ${previous}`);
  rows.rowNumbers.push(number);
  rows.rowStarts.push(cursor.start);
  if (height !== undefined) rows.rowHeights.set(number, height);
  return number;
}

/** A row without a number of its own has that of its cells' addresses. */
function rowOfFirstCell({ xml, end }: TagCursor): number | undefined {
  const [, digits] = /^\s*<(?:\w+:)?c\s[^>]*?\br\s*=\s*["'][A-Za-z]+(\d+)["']/.exec(xml.slice(end, end + 200)) ?? [];
  return digits === undefined ? undefined : Number(digits);
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
