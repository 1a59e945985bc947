import { utf8 } from "./part-text.ts";

const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

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
