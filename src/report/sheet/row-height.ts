import type { CellStyle } from "../../workbook/write/cell-style.ts";

/** Points for a line of 10-point text, and what a row adds above and below. */
const line = 12.5;
const padding = 3;
/** In points, Excel's limit for a row. */
const highestRow = 409;

/** A text in a cell that is so many characters wide, and its look. */
export type MeasuredText = readonly [text: string, width: number, style?: CellStyle];

/**
 * The height of a row of wrapped cells, in points. Told to the workbook because no program fits rows to merged cells, and
 * not every one fits them when it opens a file.
 */
export function rowHeight(...cells: readonly MeasuredText[]): number {
  const heights = cells.map(([text, width, { size = usualSize, bold = false, indent = 0 } = {}]) => {
    const letters = ((width - indent * indentWidth) * usualSize) / (size * (bold ? boldWidth : 1));
    return lineCount(text, Math.max(1, letters)) * line * (size / usualSize);
  });
  return Math.min(highestRow, padding + Math.max(line, ...heights));
}

const usualSize = 10;
/** Characters that an indented cell loses. */
const indentWidth = 1.5;
/** Bold letters are wider. */
const boldWidth = 1.08;

/** Widths of Arial's letters from the blank to `~`, by a thousandth of its size. */
const arial = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
  556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833,
  722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556,
  556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334,
  260, 334, 584,
] as const;
/** Of a digit, by which columns are measured; and of a letter that the table does not have. */
const [digit, otherLetter] = [556, 700] as const;
/** Programs differ by a few percent in how wide they draw a text. */
const safety = 1.04;

function textWidth(text: string): number {
  let width = 0;
  for (const letter of text) width += arial[letter.charCodeAt(0) - 32] ?? otherLetter;
  return (width * safety) / digit;
}

const blank = textWidth(" ");

/** Lines that the text takes when it is broken between words, and inside one that is wider than the cell. */
function lineCount(text: string, width: number): number {
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    let used = 0;
    lines += 1;
    for (const word of paragraph.split(" ")) {
      const wide = textWidth(word);
      if (used > 0 && used + wide > width) {
        lines += 1;
        used = 0;
      }
      const over = Math.max(0, Math.ceil(wide / width) - 1);
      lines += over;
      used += wide - over * width + blank;
    }
  }
  return lines;
}
