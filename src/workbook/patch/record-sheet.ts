import { type CellDraft, newSheet, type RowDraft, type SheetDraft } from "../write/sheet-draft.ts";
import { cellsOf, type FilledCell } from "./cell-fills.ts";
import { attributeOf, childNamed, readElement, textOf } from "./element.ts";
import type { SheetIndex } from "./sheet-index.ts";

/**
 * One marked cell, as the very hidden record sheet remembers it: numbers only, and in the last column an empty cell that
 * has the format that the marked cell had. Whoever saves the workbook keeps numbers and renumbers formats throughout, so
 * the record stays true where a part of our own would be dropped.
 */
export interface MarkRecord {
  /** Number of the sheet in the defined names `_ppmk.sumber.N`. */
  readonly source: number;
  readonly row: number;
  readonly column: number;
  readonly added: FilledCell["added"];
  /** Index of the format that the cell had. */
  readonly base: number;
}

const addedCodes: readonly FilledCell["added"][] = ["nothing", "cell", "row"];

/** The record as a very hidden sheet. */
export function recordSheet(name: string, records: readonly MarkRecord[]): SheetDraft {
  return { ...newSheet(name), isVeryHidden: true, moreRows: recordRows(records) };
}

const plain = { formatIndex: 0 };

function* recordRows(records: readonly MarkRecord[]): Generator<readonly [number, RowDraft]> {
  for (const [index, { source, row, column: place, added, base }] of records.entries()) {
    const numbers = [source, row, place, addedCodes.indexOf(added)].map(
      (value): CellDraft => ({ value, style: plain }),
    );
    const cells = [...numbers, { value: null, style: { formatIndex: base } }];
    yield [index + 1, { cells: new Map(cells.map((cell, column) => [column + 1, cell])) }];
  }
}

/** The records that a record sheet holds; rows that say something else are passed over. */
export function readRecords(index: SheetIndex): MarkRecord[] {
  const { xml } = index;
  return index.rowStarts.flatMap((start) => {
    const cells = cellsOf(xml, readElement(xml, start));
    const numberIn = (column: number) => {
      const value = cells.get(column);
      const content = value === undefined ? undefined : childNamed(value, "v");
      return content === undefined ? Number.NaN : Number(textOf(xml, content));
    };
    const [source, row, column, code] = [numberIn(1), numberIn(2), numberIn(3), numberIn(4)];
    const sample = cells.get(5);
    const added = addedCodes[code];
    if (!Number.isInteger(source) || !Number.isInteger(row) || !Number.isInteger(column) || added === undefined)
      return [];
    const base = sample === undefined ? 0 : Number(attributeOf(xml, sample, "s") ?? 0);
    return [{ source, row, column, added, base }];
  });
}
