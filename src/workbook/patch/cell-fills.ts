import { addAll } from "../../domain/add-all.ts";
import { columnLetters } from "../../domain/place.ts";
import { isTrue } from "../package.ts";
import { formatRange, lastColumn, lastRow, parseAddress, parseRange } from "../write/cell-address.ts";
import { prefixed } from "../write/escape.ts";
import {
  appendContent,
  attributeOf,
  attributesOf,
  childrenNamed,
  type Element,
  readElement,
  setAttribute,
} from "./element.ts";
import { type Edit, insertion } from "./part-text.ts";
import type { SheetGeometry } from "./sheet-geometry.ts";
import { rowPosition, type SheetIndex } from "./sheet-index.ts";
import type { Tone } from "./types.ts";

export interface FillTarget {
  readonly row: number;
  readonly column: number;
  readonly tone: Tone;
}

/** What became of a target: the format that the cell had, and what had to be made to hold the fill. */
export interface FilledCell extends FillTarget {
  readonly base: number;
  readonly filled: boolean;
  readonly added: "nothing" | "cell" | "row";
}

export interface CellFills {
  readonly edits: readonly Edit[];
  readonly cells: readonly FilledCell[];
}

/**
 * Gives each target its fill by changing the cell's `s`, or by a new cell without content. `tint` makes the format; where
 * it cannot, the cell stays as it is.
 */
export function fillCells(
  index: SheetIndex,
  geometry: SheetGeometry,
  targets: readonly FillTarget[],
  tint: (base: number, tone: Tone) => number | undefined,
): CellFills {
  const edits: Edit[] = [];
  const cells: FilledCell[] = [];
  const newRows: string[] = [];
  for (const [row, inRow] of byRow(targets)) {
    const position = rowPosition(index, row);
    const start = index.rowNumbers[position] === row ? index.rowStarts[position] : undefined;
    if (start !== undefined) {
      const filled = fillInRow(index.xml, readElement(index.xml, start), geometry, inRow, tint);
      addAll(edits, filled.edits);
      addAll(cells, filled.cells);
      continue;
    }
    const made = newCells(inRow, (column) => geometry.columnStyle(column) ?? 0, "row", tint);
    addAll(
      cells,
      made.map(({ cell }) => cell),
    );
    if (made.every(({ xml }) => xml === "")) continue;
    const xml = prefixed(index.sheetData.prefix, `<row r="${row}">${made.map((cell) => cell.xml).join("")}</row>`);
    if (index.sheetData.selfClosing) newRows.push(xml);
    else edits.push(insertion(index.rowStarts[position] ?? index.sheetData.closeStart, xml));
  }
  if (newRows.length > 0) edits.push(appendContent(index.sheetData, newRows.join("")));
  return { edits: [...edits, ...extendDimension(index, cells)], cells };
}

function byRow(targets: readonly FillTarget[]): [number, FillTarget[]][] {
  const rows = new Map<number, FillTarget[]>();
  for (const target of targets.toSorted((a, b) => a.row - b.row || a.column - b.column)) {
    const row = rows.get(target.row);
    if (row === undefined) rows.set(target.row, [target]);
    else row.push(target);
  }
  return [...rows];
}

type Tint = (base: number, tone: Tone) => number | undefined;

function newCells(
  targets: readonly FillTarget[],
  baseOf: (column: number) => number,
  added: "cell" | "row",
  tint: Tint,
) {
  return targets.map((target) => {
    const base = baseOf(target.column);
    const format = tint(base, target.tone);
    const filled = format !== undefined;
    const xml = filled ? `<c r="${columnLetters(target.column)}${target.row}" s="${format}"/>` : "";
    const cell: FilledCell = { ...target, base, filled, added: filled ? added : "nothing" };
    return { xml, cell };
  });
}

function fillInRow(
  xml: string,
  row: Element,
  geometry: SheetGeometry,
  targets: readonly FillTarget[],
  tint: Tint,
): CellFills {
  const present = cellsOf(xml, row);
  const edits: Edit[] = [];
  const cells: FilledCell[] = [];
  const missing: FillTarget[] = [];
  for (const target of targets) {
    const element = present.get(target.column);
    if (element === undefined) missing.push(target);
    else {
      const base = Number(attributeOf(xml, element, "s") ?? 0);
      const format = tint(base, target.tone);
      if (format !== undefined) edits.push(setAttribute(xml, element, "s", String(format)));
      cells.push({ ...target, base, filled: format !== undefined, added: "nothing" });
    }
  }
  const made = newCells(missing, (column) => rowStyle(xml, row) ?? geometry.columnStyle(column) ?? 0, "cell", tint);
  addAll(
    cells,
    made.map(({ cell }) => cell),
  );
  const added = made.filter(({ cell }) => cell.filled);
  if (row.selfClosing && added.length > 0) {
    edits.push(appendContent(row, prefixed(row.prefix, added.map((cell) => cell.xml).join(""))));
  } else {
    for (const { xml: content, cell } of added) {
      const before = [...present].findLast(([column]) => column < cell.column);
      edits.push(insertion(before?.[1].end ?? row.openEnd, prefixed(row.prefix, content)));
    }
  }
  const columns = added.map(({ cell }) => cell.column);
  return { edits: [...edits, ...extendSpans(xml, row, columns)], cells };
}

/** The row's cells by column, in order. One without an address follows the one before it. */
export function cellsOf(xml: string, row: Element): Map<number, Element> {
  const cells = new Map<number, Element>();
  let column = 0;
  for (const cell of childrenNamed(row, "c")) {
    column = parseAddress(attributeOf(xml, cell, "r") ?? "")?.column ?? column + 1;
    cells.set(column, cell);
  }
  return cells;
}

function rowStyle(xml: string, row: Element): number | undefined {
  const style = attributeOf(xml, row, "s");
  return style !== undefined && isTrue(attributeOf(xml, row, "customFormat")) ? Number(style) : undefined;
}

/** `spans` tells Excel which columns a row fills. */
function extendSpans(xml: string, row: Element, columns: readonly number[]): Edit[] {
  const spans = attributesOf(xml, row).find(({ name }) => name === "spans");
  const [, first, last] = /^(\d+):(\d+)$/.exec(spans?.value ?? "") ?? [];
  if (spans === undefined || columns.length === 0 || first === undefined || last === undefined) return [];
  const text = `${Math.min(Number(first), ...columns)}:${Math.max(Number(last), ...columns)}`;
  return text === spans.value ? [] : [{ at: spans.valueStart, end: spans.valueEnd, text }];
}

function extendDimension({ xml, sections }: SheetIndex, cells: readonly FilledCell[]): Edit[] {
  const dimension = sections.find(({ local }) => local === "dimension");
  const range = dimension === undefined ? undefined : parseRange(attributeOf(xml, dimension, "ref") ?? "");
  if (dimension === undefined || range === undefined) return [];
  const extended = { ...range };
  for (const { row, column, added } of cells) {
    if (added === "nothing") continue;
    extended.top = Math.min(extended.top, row);
    extended.left = Math.min(extended.left, column);
    extended.bottom = Math.min(lastRow, Math.max(extended.bottom, row));
    extended.right = Math.min(lastColumn, Math.max(extended.right, column));
  }
  const text = formatRange(extended);
  return text === formatRange(range) ? [] : [setAttribute(xml, dimension, "ref", text)];
}
