import { lastColumn, lastRow } from "../write/cell-address.ts";
import type { SheetGeometry } from "./sheet-geometry.ts";

/** `x:Anchor`: left column and pixels into it, top row and pixels, right column and pixels, bottom row and pixels; from 0. */
export type Anchor = readonly [number, number, number, number, number, number, number, number];

/** Measured on Tahoma 9, the font of notes. */
const characterPixels = 6;
const linePixels = 15;
const margin = 12;
const widths = [240, 320, 440] as const;
const tallest = 420;

/** A box beside the cell that holds the text: wider for long texts, and never so tall that it leaves the screen. */
export function noteBox(row: number, column: number, text: string, geometry: SheetGeometry): Anchor {
  const width = widths.find((candidate) => textHeight(text, candidate) <= tallest / 2) ?? widths[2];
  const height = Math.min(textHeight(text, width), tallest);
  // Columns at the sheet's end leave no room at their right, rows at its end none below.
  const left = Math.min(column, lastColumn - 8);
  const top = Math.max(0, Math.min(row - 2, lastRow - 30));
  const [right, rightPixels] = advance(left, 15 + width, lastColumn, (index) => geometry.columnPixels(index + 1));
  const [bottom, bottomPixels] = advance(top, 10 + height, lastRow, (index) => geometry.rowPixels(index + 1));
  return [left, 15, top, 10, right, rightPixels, bottom, bottomPixels];
}

/** The same box, taller where the text would not fit. */
export function grownBox(anchor: Anchor, text: string, geometry: SheetGeometry): Anchor {
  const [left, leftPixels, top, topPixels, right, rightPixels, bottom, bottomPixels] = anchor;
  const distance = (from: number, to: number, pixels: (index: number) => number) => {
    let sum = 0;
    for (let index = from; index < to && index - from < 200; index += 1) sum += pixels(index + 1);
    return sum;
  };
  const width = distance(left, right, geometry.columnPixels) - leftPixels + rightPixels;
  const height = distance(top, bottom, geometry.rowPixels) - topPixels + bottomPixels;
  const needed = Math.min(textHeight(text, Math.max(width, 60)), tallest);
  if (height >= needed) return anchor;
  const end = advance(top, topPixels + needed, lastRow, (index) => geometry.rowPixels(index + 1));
  return [left, leftPixels, top, topPixels, right, rightPixels, ...end];
}

function textHeight(text: string, width: number): number {
  const perLine = Math.floor((width - margin) / characterPixels);
  const lines = text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);
  return lines * linePixels + margin;
}

/** Where one is `distance` pixels behind the start of column or row `from`. */
function advance(
  from: number,
  distance: number,
  limit: number,
  pixels: (index: number) => number,
): readonly [index: number, pixels: number] {
  let rest = distance;
  let index = from;
  while (index < limit - 1 && rest > pixels(index)) {
    rest -= pixels(index);
    index += 1;
  }
  return [index, Math.min(rest, pixels(index))];
}
