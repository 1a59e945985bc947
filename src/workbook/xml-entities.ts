import { XmlFault } from "./xml-fault.ts";

const predefined: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const reference = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+))?(;?)/gi;

/** A text with its references resolved and its line breaks as XML reads them. Throws an `XmlFault` for a reference that is none. */
export function entitiesResolved(written: string): string {
  const text = written.includes("\r") ? written.replace(/\r\n?/g, "\n") : written;
  if (!text.includes("&")) return text;
  return text.replace(reference, (_, decimal?: string, hexadecimal?: string, name?: string, end?: string) => {
    if (end !== ";") throw new XmlFault("a reference without an end");
    if (name !== undefined) return named(name);
    return character(decimal === undefined ? Number.parseInt(hexadecimal ?? "", 16) : Number(decimal));
  });
}

function named(name: string): string {
  const text = Object.hasOwn(predefined, name) ? predefined[name] : undefined;
  if (text === undefined) throw new XmlFault("an entity of its own");
  return text;
}

/** XML 1.0 §2.2: no control characters but tab and line breaks, no half surrogate pairs, no U+FFFE and U+FFFF. */
function character(code: number): string {
  const isControl = code < 32 && code !== 9 && code !== 10 && code !== 13;
  const isSurrogate = code >= 0xd800 && code <= 0xdfff;
  if (Number.isNaN(code) || isControl || isSurrogate || code === 0xfffe || code === 0xffff || code > 0x10ffff) {
    throw new XmlFault("a reference to no character");
  }
  return String.fromCodePoint(code);
}
