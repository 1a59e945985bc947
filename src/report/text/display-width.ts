import stringWidth from "string-width";

/** Columns that a terminal gives to a text: 2 for wide letters, 0 for marks that combine with the letter before. */
export function displayWidth(text: string): number {
  // Most texts; the library looks for emoji in each.
  return /^[\x20-\x7E]*$/.test(text) ? text.length : stringWidth(text);
}
