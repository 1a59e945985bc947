const markup: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

const escapeMarkup = (text: string) => text.replace(/[&<>"]/g, (character) => markup[character] ?? "");

/** Text for an attribute. Line breaks and tabs stay what they are; characters that XML does not have are left out. */
export function escapeXml(text: string): string {
  return (
    escapeMarkup(text)
      .replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that XML forbids
      .replace(/[\u0000-\u001f\ufffe\uffff]/g, "")
  );
}

/**
 * Text for a cell or a note. Line breaks stay; other control characters become `_xHHHH_`, and so does the underscore of
 * text that only looks like that (ECMA-376 part 1, 22.9.2.19).
 */
export function escapeCellText(text: string): string {
  return escapeMarkup(
    text
      .replace(/\r\n?/g, "\n")
      .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that XML forbids
      .replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, (character) => `_x${hex(character)}_`),
  );
}

/** Excel's limit for the text of a cell or a note, in UTF-16 units. */
export const longestText = 32_767;

/** Text that a cell can hold; what is longer ends in `…`. */
export function cellText(text: string): string {
  const whole = text.toWellFormed();
  if (whole.length <= longestText) return whole;
  const beginning = whole.slice(0, longestText - 1).replace(/[\uD800-\uDBFF]$/, "");
  return `${beginning}…`;
}

const hex = (character: string) => character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");

/** Gives every tag of our own XML the prefix that the part uses, such as `x:`. */
export function prefixed(prefix: string, xml: string): string {
  return prefix === "" ? xml : xml.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}`);
}
