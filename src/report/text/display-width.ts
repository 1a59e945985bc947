/** East Asian wide and fullwidth letters, and emoji. */
const wide =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\u4DBF\u4E00-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6B\uFF01-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}/u;

/** Columns that a terminal gives to plain text: 2 for wide letters, 0 for marks that combine with the letter before. */
export function displayWidth(text: string): number {
  if (/^[\x20-\x7E]*$/.test(text)) return text.length;
  let width = 0;
  for (const letter of text)
    width += letter < "\u0300" ? 1 : /[\p{Mn}\p{Me}]/u.test(letter) ? 0 : wide.test(letter) ? 2 : 1;
  return width;
}
