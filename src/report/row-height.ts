/** Points for a line of 10-point text, and what a row adds above and below. */
const line = 12.5;
const padding = 3;

/**
 * The height of a row of wrapped cells, in points; each cell as its text and its width in characters. Told to the workbook
 * because no program fits rows to merged cells, and not every one fits them when it opens a file.
 */
export function rowHeight(...cells: readonly (readonly [text: string, width: number])[]): number {
  return padding + line * Math.max(1, ...cells.map(([text, width]) => lineCount(text.replaceAll("…", ".."), width)));
}

/** Lines that the text takes when it is broken between words, and inside one that is wider than the cell. */
function lineCount(text: string, width: number): number {
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    let used = 0;
    lines += 1;
    for (const word of paragraph.split(" ")) {
      if (used > 0 && used + word.length > width) {
        lines += 1;
        used = 0;
      }
      const over = Math.max(0, Math.ceil(word.length / width) - 1);
      lines += over;
      used += word.length - over * width + 1;
    }
  }
  return lines;
}
