/** Widths of Arial's letters from the blank to `~`, by a thousandth of its size. */
const regular = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
  556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833,
  722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556,
  556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334,
  260, 334, 584,
] as const;
const bold = [
  278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
  556, 556, 556, 333, 333, 584, 584, 584, 611, 975, 722, 722, 722, 722, 667, 611, 778, 722, 278, 556, 722, 611, 833,
  722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584, 556, 333, 556, 611, 556, 611,
  556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611, 611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 389,
  280, 389, 584,
] as const;
/** Of a letter that the tables do not have. */
const otherLetter = 700;

/** Of a digit, by a thousandth of the size; by digits the width of a column is counted. */
export const digitWidth = 556;

/** Pixels of a digit in Arial of 10 points, as Excel rounds them. */
export const digitPixels = 7;

/** How wide Arial draws the text, in digits of the same size. */
export function widthInDigits(text: string, isBold: boolean): number {
  const widths = isBold ? bold : regular;
  let width = 0;
  for (const letter of text) width += widths[letter.charCodeAt(0) - 32] ?? otherLetter;
  return width / digitWidth;
}
