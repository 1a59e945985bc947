import type { CellStyle } from "../../workbook/write/cell-style.ts";
import { widthInDigits } from "../../workbook/write/letter-widths.ts";

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
    const digits = ((width - indent * indentWidth) * usualSize) / size;
    return lineCount(text, Math.max(1, digits), bold) * line * (size / usualSize);
  });
  return Math.min(highestRow, padding + Math.max(line, ...heights));
}

const usualSize = 10;
/** Characters that an indented cell loses. */
const indentWidth = 1.5;
/** Programs differ by a few percent in how wide they draw a text. */
const safety = 1.04;

/** Lines that the text takes when it is broken between words, and inside one that is wider than the cell. */
function lineCount(text: string, width: number, bold: boolean): number {
  const widthOf = (part: string) => widthInDigits(part, bold) * safety;
  const blank = widthOf(" ");
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    let used = 0;
    lines += 1;
    for (const word of paragraph.split(" ")) {
      const wide = widthOf(word);
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
