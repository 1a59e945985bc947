import { cellKey, columnOfKey, rowOfKey } from "../write/cell-address.ts";
import { cellsOf } from "./cell-fills.ts";
import { equalButFill, type StylesEdit } from "./edit-styles.ts";
import { attributeOf, attributesOf, type Element, readElement, removal, setAttribute } from "./element.ts";
import type { Edit } from "./part-text.ts";
import type { MarkRecord } from "./record-sheet.ts";
import { rowPosition, type SheetIndex } from "./sheet-index.ts";
import { toneColours } from "./tone-colours.ts";

/**
 * Gives the cells of a marked sheet the look that they had, and takes out those that were made for a mark and are still
 * empty. `noted` are cells with our notes: where rows were inserted or sorted since, they, not the records, tell the place.
 */
export function stripCells(
  index: SheetIndex,
  records: readonly MarkRecord[],
  noted: ReadonlySet<number>,
  styles: StylesEdit,
): Edit[] {
  const byCell = new Map(records.map((record) => [cellKey(record.row, record.column), record]));
  const byColumn = groupBy(records, ({ column }) => column);
  for (const [key, record] of coveredCells(index, byCell)) byCell.set(key, record);
  const keys = [...new Set([...byCell.keys(), ...noted])].toSorted((a, b) => a - b);
  return [...groupBy(keys, rowOfKey)].flatMap(([row, cells]) => {
    const position = rowPosition(index, row);
    const start = index.rowNumbers[position] === row ? index.rowStarts[position] : undefined;
    if (start === undefined) return [];
    const recordOf = (column: number) => byCell.get(cellKey(row, column));
    return stripRow(index.xml, readElement(index.xml, start), cells.map(columnOfKey), recordOf, (format, column) =>
      formerFormat(styles, format, recordOf(column), byColumn.get(column) ?? []),
    );
  });
}

/** LibreOffice gives all cells of a merged range the format of the first, and with it our fill. */
function coveredCells({ merges }: SheetIndex, byCell: ReadonlyMap<number, MarkRecord>): [number, MarkRecord][] {
  const covered: [number, MarkRecord][] = [];
  for (const { top, left, bottom, right } of merges) {
    const record = byCell.get(cellKey(top, left));
    if (record === undefined || (bottom - top + 1) * (right - left + 1) > mostCovered) continue;
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) covered.push([cellKey(row, column), record]);
    }
  }
  return covered;
}

/** A merged range of more cells than this is no title or signature but a whole sheet. */
const mostCovered = 10_000;

function groupBy<T>(items: readonly T[], keyOf: (item: T) => number): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}

function stripRow(
  xml: string,
  row: Element,
  columns: readonly number[],
  recordOf: (column: number) => MarkRecord | undefined,
  former: (format: number, column: number) => number | undefined,
): Edit[] {
  const cells = cellsOf(xml, row);
  const edits: Edit[] = [];
  let removed = 0;
  let madeForMark = false;
  for (const column of columns) {
    const cell = cells.get(column);
    const base = cell === undefined ? undefined : former(Number(attributeOf(xml, cell, "s") ?? 0), column);
    if (cell === undefined || base === undefined) continue;
    const added = recordOf(column)?.added ?? "nothing";
    if (added === "row") madeForMark = true;
    if (added !== "nothing" && cell.children.length === 0) {
      edits.push(removal(cell));
      removed += 1;
    } else edits.push(setAttribute(xml, cell, "s", String(base)));
  }
  const holdsMore = removed < row.children.length || attributesOf(xml, row).some(({ name }) => rowLooks.has(name));
  return madeForMark && !holdsMore ? [removal(row)] : edits;
}

/** With one of these, a row without cells still says something. */
const rowLooks = new Set(["s", "ht", "hidden", "outlineLevel", "collapsed", "customHeight"]);

/**
 * The format before ours; undefined where the cell no longer has a fill of ours. Where people changed the font or the
 * number format since, that stays and only the fill goes back.
 */
function formerFormat(
  styles: StylesEdit,
  current: number,
  record: MarkRecord | undefined,
  inColumn: readonly MarkRecord[],
): number | undefined {
  const format = styles.format(current);
  if (format === undefined || !isOurFill(styles.fill(styles.fillOf(format)))) return undefined;
  const sameButFill = ({ base }: MarkRecord) => {
    const candidate = styles.format(base);
    return candidate !== undefined && equalButFill(candidate, format);
  };
  const source = record ?? inColumn.find(sameButFill);
  if (source === undefined) return styles.withFill(current, 0);
  if (sameButFill(source)) return source.base;
  return styles.withFill(current, styles.fillOf(styles.format(source.base)));
}

function isOurFill(fill: string | undefined): boolean {
  return Object.values(toneColours).some((colour) => fill?.toUpperCase().includes(`"${colour}"`));
}
