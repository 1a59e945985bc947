/** East Asian wide and fullwidth letters, and emoji. */
const wide =
  /[\u1100-\u115F\u2329\u232A\u2E80-\u303E\u3040-\u3247\u3250-\u4DBF\u4E00-\uA4C6\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE10-\uFE19\uFE30-\uFE6B\uFF01-\uFF60\uFFE0-\uFFE6]|[\u{10000}-\u{10FFFF}]|\p{Emoji_Presentation}/u;
const combining = /[\u0300-\u036F]/;

/**
 * Columns that a terminal gives to plain text: 2 for wide letters, 0 for accents that combine with the letter before. The
 * same as cli-table3 reckons, which cuts off what does not fit by its own measure.
 */
export function displayWidth(text: string): number {
  if (/^[\x20-\x7E]*$/.test(text)) return text.length;
  let width = 0;
  for (const letter of text) width += combining.test(letter) ? 0 : wide.test(letter) ? 2 : 1;
  return width;
}
