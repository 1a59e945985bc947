import { addPart } from "../write/add-part.ts";
import { cellKey } from "../write/cell-address.ts";
import { CannotPatch } from "./cannot-patch.ts";
import { addNotes, emptyComments, type Note } from "./comments-part.ts";
import type { MarkingContext } from "./marking-context.ts";
import { grownBox, noteBox } from "./note-box.ts";
import { addNoteShapes, emptyDrawing, noteShapes } from "./note-shapes.ts";
import { type Edit, type PartText, partText } from "./part-text.ts";
import type { SheetGeometry } from "./sheet-geometry.ts";
import type { SheetIndex } from "./sheet-index.ts";
import { insertLegacyDrawing, legacyDrawingId } from "./worksheet-order.ts";

export interface PlacedNotes {
  /** Of the sheet's own part. */
  readonly edits: readonly Edit[];
  /** Cells whose own note is so long that ours does not fit behind it, by `cellKey`. */
  readonly full: ReadonlySet<number>;
}

/** Puts a note on each cell: its words into the sheet's comments part, its box into the sheet's drawing. */
export function placeNotes(
  sheetPart: string,
  index: SheetIndex,
  geometry: SheetGeometry,
  notes: readonly Note[],
  { pkg, edit, dialect, claimedBlocks, shared }: MarkingContext,
): PlacedNotes {
  const commentsPart = pkg.related(sheetPart, "comments");
  const drawingId = legacyDrawingId(index);
  const drawingPart = pkg.rels(sheetPart).find(({ id }) => id === drawingId)?.target;
  if (drawingId !== undefined && drawingPart === undefined) {
    throw new CannotPatch(`${sheetPart} names a drawing that is not there`, "notes");
  }
  for (const part of [commentsPart, drawingPart]) {
    // A note of ours on one sheet would stand on the others too.
    if (part !== undefined && shared.has(part)) throw new CannotPatch(`${part} belongs to several sheets`, "notes");
  }
  const comments = commentsPart === undefined ? textPart(emptyComments(dialect.main)) : edit.read(commentsPart);
  const { content, joined, full } = addNotes(comments, notes);
  if (commentsPart === undefined) {
    addPart(edit, "comments", sheetPart, dialect, () => content);
  } else edit.write(commentsPart, content);

  const drawing = drawingPart === undefined ? textPart(emptyDrawing) : edit.read(drawingPart);
  const shapes = drawShapes(drawing, geometry, notes, joined, claimedBlocks);
  if (drawingPart !== undefined) {
    edit.write(drawingPart, shapes);
    return { edits: [], full };
  }
  const id = addPart(edit, "vmlDrawing", sheetPart, dialect, () => shapes);
  return { edits: [insertLegacyDrawing(index, id)], full };
}

const textPart = (xml: string) => partText(Buffer.from(xml, "utf8"));

/** New notes get a box; that of a note which we joined grows where our words need it. */
function drawShapes(
  drawing: PartText,
  geometry: SheetGeometry,
  notes: readonly Note[],
  joined: ReadonlyMap<number, string>,
  claimedBlocks: Set<number>,
): Buffer {
  const present = noteShapes(drawing.xml);
  const sorted = notes.toSorted((a, b) => a.row - b.row || a.column - b.column);
  const added = sorted
    .filter(({ row, column }) => !present.has(cellKey(row, column)))
    .map(({ row, column, text }) => ({
      row,
      column,
      anchor: noteBox(row, column, joined.get(cellKey(row, column)) ?? text, geometry),
    }));
  const resized = sorted.flatMap(({ row, column }) => {
    const shape = present.get(cellKey(row, column));
    const words = joined.get(cellKey(row, column));
    if (shape === undefined || words === undefined || shape.anchorEnd === shape.anchorStart) return [];
    const anchor = grownBox(shape.anchor, words, geometry);
    return anchor === shape.anchor ? [] : [{ ...shape, anchor }];
  });
  return addNoteShapes(drawing, added, resized, claimedBlocks);
}
