import stringWidth from "string-width";

/** Letters and signs of one column each; that no pictograph is among them is asked apart. */
const narrow = /^[\x20-\x7E\xA0-\u02FF\u0370-\u10FF\u2010-\u2027\u2030-\u20CF\u2100-\u2327\u2500-\u27BF]*$/;
const pictograph = /\p{Extended_Pictographic}/u;

/** Columns that a terminal gives to a text: 2 for wide letters, 0 for marks that combine with the letter before. */
export function displayWidth(text: string): number {
  // Nearly all texts; the library would first make an expression that knows every emoji, which takes longer than a table.
  if (narrow.test(text) && !pictograph.test(text)) return text.length;
  return stringWidth(text);
}
