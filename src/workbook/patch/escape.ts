import { utf8 } from "./part-text.ts";

const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

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

const hex = (character: string) => character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");

/** The value of a piece of a part's `xml`: an attribute's value or text without markup. */
export function unescapeXml(piece: string): string {
  const text = utf8(piece);
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hexDigits, digits, name) => {
    if (hexDigits !== undefined) return String.fromCodePoint(Number.parseInt(hexDigits, 16));
    return digits === undefined ? (entities[name] ?? whole) : String.fromCodePoint(Number(digits));
  });
}

/** Text of a cell or a note with its `_xHHHH_` resolved. */
export function unescapeCellText(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, digits) => String.fromCharCode(Number.parseInt(digits, 16)));
}

/** Gives every tag of our own XML the prefix that the part uses, such as `x:`. */
export function prefixed(prefix: string, xml: string): string {
  return prefix === "" ? xml : xml.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}`);
}
