import { parseXml } from "./xml.ts";

/** The shared strings by index: runs of rich text joined, phonetic hints left out. Throws an `XmlFault`. */
export function readSharedStrings(bytes: Uint8Array): string[] {
  const strings: string[] = [];
  const item = richText();
  parseXml(bytes, {
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
