import { TextDecoder } from "node:util";
import { SaxesParser } from "saxes";

/** XML that is not well-formed, not in UTF-8 or UTF-16, or has a DOCTYPE. */
export class XmlFault extends Error {}

/** Attributes by their name as written, prefix included. Has no prototype, so `__proto__` is a name like any other. */
export type Attributes = Readonly<Record<string, string>>;

/** What happens in a document. `local` is an element's name without its prefix; offsets are UTF-16 units of the text. */
export interface XmlHandler {
  /** `offset` is just behind the start tag's `>`. A self-closing element is opened and closed at the same offset. */
  open?(local: string, attributes: Attributes, offset: number, selfClosing: boolean): void;
  /** Text and CDATA, entities resolved; one run of text may come in several pieces. */
  text?(text: string): void;
  /** `offset` is just behind the end tag's `>`. */
  close?(local: string, offset: number): void;
}

export type XmlEncoding = "utf-8" | "utf-16le" | "utf-16be";

const chunkSize = 1 << 16;
/** No honest part comes near these; without them a small archive could fill the memory with nesting or attributes. */
const deepest = 1000;
const longest = 1 << 22;

/** Parses a document, given as text or as bytes, whole and strictly. Throws an `XmlFault`; what `handler` throws passes through. */
export function parseXml(source: string | Uint8Array, handler: XmlHandler): void {
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on("error", (error) => {
    throw new XmlFault(error.message);
  });
  parser.on("doctype", () => {
    throw new XmlFault("DOCTYPE");
  });
  const { open, text, close } = handler;
  let depth = 0;
  let lastTag = 0;
  parser.on("opentag", (tag) => {
    depth += 1;
    lastTag = parser.position;
    if (depth > deepest) throw new XmlFault("nested too deep");
    open?.(localName(tag.name), tag.attributes, lastTag, tag.isSelfClosing);
  });
  parser.on("closetag", (tag) => {
    depth -= 1;
    close?.(localName(tag.name), parser.position);
  });
  if (text !== undefined) {
    parser.on("text", text);
    parser.on("cdata", text);
  }
  for (const chunk of typeof source === "string" ? slices(source) : decoded(source)) {
    parser.write(chunk);
    if (parser.position - lastTag > longest) throw new XmlFault("too long without a tag");
  }
  parser.close();
}

/** Where the tag that ends at `offset` begins: no `<` can stand inside a tag. */
export function tagStart(text: string, offset: number): number {
  return text.lastIndexOf("<", offset - 1);
}

/** `x:row` → `row`. */
export function localName(name: string): string {
  // Most elements of a sheet are called c, v or is: no room for a prefix.
  const colon = name.length < 3 ? -1 : name.indexOf(":");
  return colon === -1 ? name : name.slice(colon + 1);
}

/** The value of an attribute that carries a prefix, whatever the prefix is: `id` finds `r:id`. */
export function prefixedAttribute(attributes: Attributes, local: string): string | undefined {
  for (const name in attributes) if (name.endsWith(`:${local}`)) return attributes[name];
  return undefined;
}

/** The encoding by byte order mark or by the first character, which in XML is `<`; and the length of the mark. */
export function sniffXml(bytes: Uint8Array): { readonly encoding: XmlEncoding; readonly mark: number } {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: "utf-8", mark: 3 };
  if (a === 0xff && b === 0xfe) return { encoding: "utf-16le", mark: 2 };
  if (a === 0xfe && b === 0xff) return { encoding: "utf-16be", mark: 2 };
  if (a === 0x3c && b === 0) return { encoding: "utf-16le", mark: 0 };
  if (a === 0 && b === 0x3c) return { encoding: "utf-16be", mark: 0 };
  return { encoding: "utf-8", mark: 0 };
}

/** The text of an XML part without its byte order mark. Throws an `XmlFault` for bytes that its encoding does not have. */
export function decodeXml(bytes: Uint8Array): string {
  return [...decoded(bytes)].join("");
}

/** In chunks: a sheet's whole text would double the memory that its bytes take, and cells keep pieces of it alive. */
function* decoded(bytes: Uint8Array): Generator<string> {
  const { encoding, mark } = sniffXml(bytes);
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  for (let at = mark; at < bytes.length; at += chunkSize) {
    const last = at + chunkSize >= bytes.length;
    yield decodeChunk(decoder, bytes.subarray(at, at + chunkSize), !last);
  }
}

function decodeChunk(decoder: TextDecoder, bytes: Uint8Array, stream: boolean): string {
  try {
    return decoder.decode(bytes, { stream });
  } catch (error) {
    throw new XmlFault(`not ${decoder.encoding}`, { cause: error });
  }
}

function* slices(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += chunkSize) yield text.slice(at, at + chunkSize);
}
