import { decodeXml, parseXml } from "./xml.ts";
import { entitiesResolved } from "./xml-entities.ts";

const plainString = /\s*<si><t(?: xml:space="preserve")?>([^<]*)<\/t><\/si>/y;

/** The shared strings by index: runs of rich text joined, phonetic hints left out. Throws an `XmlFault`. */
export function readSharedStrings(bytes: Uint8Array): string[] {
  const xml = decodeXml(bytes);
  const begin = /<sst(?: [^<>]*)?>/.exec(xml);
  const end = xml.lastIndexOf("</sst>");
  // As most producers write it, read one string at a time; anything else, tag by tag.
  if (begin === null || end === -1 || xml.includes("<!")) return readAnyStrings(xml);
  const strings: string[] = [];
  let at = begin.index + begin[0].length;
  while (at < end) {
    plainString.lastIndex = at;
    const text = plainString.exec(xml)?.[1];
    const behind = text === undefined ? xml.indexOf("</si>", at) + "</si>".length : plainString.lastIndex;
    if (behind < at) return readAnyStrings(xml);
    if (text === undefined)
      for (const read of readAnyStrings(`<sst>${xml.slice(at, behind)}</sst>`)) strings.push(read);
    else strings.push(unescapeText(entitiesResolved(text)));
    at = behind;
  }
  return strings;
}

function readAnyStrings(xml: string): string[] {
  const strings: string[] = [];
  const item = richText();
  parseXml(xml, {
    open: (local) => {
      if (local === "si") item.start();
      else item.open(local);
    },
    text: item.text,
    close: (local) => {
      if (local === "si") strings.push(item.end());
      else item.close(local);
    },
  });
  return strings;
}

/** Gathers the content of an `<si>` or `<is>` from the events inside it. */
export function richText() {
  let content = "";
  let inText = false;
  let inPhonetic = false;
  return {
    start: () => {
      content = "";
    },
    open: (local: string) => {
      if (local === "t") inText = !inPhonetic;
      else if (local === "rPh") inPhonetic = true;
    },
    text: (text: string) => {
      if (inText) content += text;
    },
    close: (local: string) => {
      if (local === "t") inText = false;
      else if (local === "rPh") inPhonetic = false;
    },
    end: () => unescapeText(content),
  };
}

/**
 * Decodes `_x000D_` and its kin, the spelling of characters that XML cannot hold (ECMA-376 part 1, 22.9.2.19). A half
 * of a surrogate pair becomes U+FFFD, so that no output can be spoilt by it.
 */
export function unescapeText(text: string): string {
  if (!text.includes("_x")) return text;
  return text
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\p{Surrogate}/gu, "\uFFFD");
}
