import type { PackageSheet } from "../package.ts";
import { cellKey, parseAddress } from "../write/cell-address.ts";
import { fillCells } from "./cell-fills.ts";
import { attributeOf, childrenNamed, readElement } from "./element.ts";
import type { MarkingContext } from "./marking-context.ts";
import { applyEdits } from "./part-text.ts";
import { placeNotes } from "./place-notes.ts";
import type { MarkRecord } from "./record-sheet.ts";
import { sheetGeometry } from "./sheet-geometry.ts";
import { indexSheet, type SheetIndex } from "./sheet-index.ts";
import { type CellMark, type KeptOut, type Tone, tones } from "./types.ts";

export interface MarkedSheet {
  readonly records: readonly Omit<MarkRecord, "source">[];
  readonly keptOut: readonly KeptOut[];
}

interface Target {
  readonly row: number;
  readonly column: number;
  readonly tone: Tone;
  readonly text: string;
  readonly marks: readonly CellMark[];
}

/** Puts the fills and notes of one sheet's marks into its part, its notes and their drawing. */
export function markWorksheet(sheet: PackageSheet, marks: readonly CellMark[], context: MarkingContext): MarkedSheet {
  const part = context.edit.read(sheet.part);
  const index = indexSheet(part.xml);
  const geometry = sheetGeometry(index);
  const threaded = threadedCells(sheet.part, context);
  const all = targetsOf(index, marks);
  const isThreaded = ({ row, column }: Target) => threaded.has(cellKey(row, column));
  const targets = all.filter((target) => !isThreaded(target));
  const leftAlone = keptOut(all.filter(isThreaded), "threaded-comment");
  if (targets.length === 0) return { records: [], keptOut: leftAlone };

  const { edits, cells } = fillCells(index, geometry, targets, context.tint);
  const notes = placeNotes(sheet.part, index, geometry, targets, context);
  context.edit.write(sheet.part, applyEdits(part, [...edits, ...notes.edits]));
  const unfilled = cells.filter(({ filled }) => !filled).map(({ row, column }) => cellKey(row, column));
  const incomplete = new Set([...unfilled, ...notes.full]);
  return {
    records: cells.filter(({ filled }) => filled),
    keptOut: [
      ...leftAlone,
      ...keptOut(
        targets.filter(({ row, column }) => incomplete.has(cellKey(row, column))),
        "cannot-place",
      ),
    ],
  };
}

function keptOut(targets: readonly Target[], reason: KeptOut["reason"]): KeptOut[] {
  return targets.flatMap(({ marks }) => marks.map((mark) => ({ mark, reason })));
}

/** One target a cell: the worst tone, and all notes, worst first. A cell that a merge hides hands its marks to the one that shows. */
function targetsOf({ merges }: SheetIndex, marks: readonly CellMark[]): Target[] {
  const byCell = new Map<number, { row: number; column: number; marks: CellMark[] }>();
  for (const mark of marks) {
    const merge = merges.find(
      ({ top, left, bottom, right }) =>
        top <= mark.row && mark.row <= bottom && left <= mark.column && mark.column <= right,
    );
    const row = merge?.top ?? mark.row;
    const column = merge?.left ?? mark.column;
    const cell = byCell.get(cellKey(row, column));
    if (cell === undefined) byCell.set(cellKey(row, column), { row, column, marks: [mark] });
    else cell.marks.push(mark);
  }
  return [...byCell.values()].map((cell) => {
    const sorted = cell.marks.toSorted(
      (a, b) => tones.indexOf(a.tone) - tones.indexOf(b.tone) || (a.note < b.note ? -1 : a.note > b.note ? 1 : 0),
    );
    const text = [...new Set(sorted.map(({ note }) => note))].join("\n\n");
    return { ...cell, tone: sorted[0]?.tone ?? "info", text };
  });
}

function threadedCells(sheetPart: string, { pkg, edit }: MarkingContext): Set<number> {
  const cells = new Set<number>();
  for (const { type, target } of pkg.rels(sheetPart)) {
    if (type !== "threadedComment") continue;
    const { xml } = edit.read(target);
    for (const comment of childrenNamed(readElement(xml), "threadedComment")) {
      const cell = parseAddress(attributeOf(xml, comment, "ref") ?? "");
      if (cell !== undefined) cells.add(cellKey(cell.row, cell.column));
    }
  }
  return cells;
}
