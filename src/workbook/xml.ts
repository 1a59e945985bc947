import { isAscii } from "node:buffer";
import { TextDecoder } from "node:util";
import { entitiesResolved } from "./xml-entities.ts";
import { XmlFault } from "./xml-fault.ts";

export { XmlFault } from "./xml-fault.ts";

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
const mostAttributes = 10_000;

const slash = 47;
const bang = 33;
const question = 63;

const noAttributes: Attributes = Object.freeze(Object.create(null));
/** Control characters but tab, line breaks and those above U+007F. */
const forbidden = /[^\P{Cc}\t\n\r\u007f-\u009f]|[\ufffe\uffff]/u;
const name = "[^\\s<>/=\"'&!?.\\d-][^\\s<>/=\"'&!?]*";

/**
 * Parses a document, given as text or as bytes, whole and strictly. Throws an `XmlFault`; what `handler` throws passes through.
 *
 * Regular expressions run compiled from the first tag on. The usual SAX parsers step through every character in code that
 * a run of ppmk is too short to warm up: on a small workbook that took longer than all the rest.
 */
export function parseXml(source: string | Uint8Array, { open, text, close }: XmlHandler): void {
  const startTag = new RegExp(`<(${name})([^<>"']*(?:"[^"<]*"[^<>"']*|'[^'<]*'[^<>"']*)*)>`, "y");
  const path: string[] = [];
  let rootSeen = false;
  let pending = "";
  let passed = 0;

  /** Takes all whole tokens out of `pending`; what is left needs more text. */
  function consume(last: boolean): void {
    const xml = pending;
    let at = 0;
    while (at < xml.length) {
      const start = xml.indexOf("<", at);
      if (start === -1 && !last) break;
      const end = start === -1 ? xml.length : start;
      if (end > at) takeText(xml.slice(at, end));
      at = end;
      if (start === -1) break;
      const next = xml.charCodeAt(start + 1);
      const behind =
        next === slash
          ? takeEndTag(xml, start)
          : next === bang || next === question
            ? takeMarkup(xml, start, last)
            : takeStartTag(xml, start);
      if (behind === undefined) break;
      at = behind;
    }
    pending = xml.slice(at);
    passed += at;
    if (pending.length > longest) throw new XmlFault("too long without a tag");
  }

  function takeText(written: string): void {
    if (path.length > 0) text?.(entitiesResolved(written));
    else if (written.trim() !== "") throw new XmlFault("text outside of the root");
  }

  /** A comment, CDATA or processing instruction; undefined where it does not end yet. */
  function takeMarkup(xml: string, start: number, last: boolean): number | undefined {
    const isCdata = xml.startsWith("<![CDATA[", start);
    const isComment = xml.startsWith("<!--", start);
    const isInstruction = xml.startsWith("<?", start);
    if (!isCdata && !isComment && !isInstruction) {
      if (!last && xml.length - start < 9) return undefined;
      throw new XmlFault("DOCTYPE");
    }
    const mark = isCdata ? "]]>" : isComment ? "-->" : "?>";
    const end = xml.indexOf(mark, isComment ? start + 4 : start + 2);
    if (end === -1) return undefined;
    if (isCdata && path.length === 0) throw new XmlFault("text outside of the root");
    if (isCdata) text?.(xml.slice(start + 9, end));
    return end + mark.length;
  }

  /** Undefined where the tag does not end yet. */
  function takeEndTag(xml: string, start: number): number | undefined {
    const end = xml.indexOf(">", start);
    if (end === -1) return undefined;
    const closing = path.pop() ?? "";
    const isPlain = end - start - 2 === closing.length && xml.startsWith(closing, start + 2);
    if (!isPlain && xml.slice(start + 2, end).trimEnd() !== closing) throw new XmlFault("tags cross");
    close?.(localName(closing), passed + end + 1);
    return end + 1;
  }

  /** Undefined where the tag does not end yet, or is none. */
  function takeStartTag(xml: string, start: number): number | undefined {
    startTag.lastIndex = start;
    const found = startTag.exec(xml);
    if (found === null) return undefined;
    const [, opening = "", rest = ""] = found;
    const behind = startTag.lastIndex;
    if (path.length === 0 && rootSeen) throw new XmlFault("two roots");
    rootSeen = true;
    if (path.length >= deepest) throw new XmlFault("nested too deep");
    const isEmpty = rest.endsWith("/");
    const local = localName(opening);
    open?.(local, rest === "" || rest === "/" ? noAttributes : attributesIn(rest), passed + behind, isEmpty);
    if (isEmpty) close?.(local, passed + behind);
    else path.push(opening);
    return behind;
  }

  for (const chunk of typeof source === "string" ? slices(source) : decoded(source)) {
    if (forbidden.test(chunk)) throw new XmlFault("a character that XML does not have");
    pending += chunk;
    consume(false);
  }
  consume(true);
  if (pending !== "" || path.length > 0 || !rootSeen) throw new XmlFault("it ends too early");
}

const nameAlone = new RegExp(`^${name}$`);
/** Attribute names that have been found to be names; a part has a few dozen at most. */
const knownNames = new Set<string>();

function attributesIn(written: string): Attributes {
  const attributes: Record<string, string> = Object.create(null);
  let count = 0;
  let at = 0;
  for (;;) {
    const begin = behindSpace(written, at);
    const first = written.charCodeAt(begin);
    if (Number.isNaN(first) || (first === slash && begin === written.length - 1)) return attributes;
    const equals = written.indexOf("=", begin);
    const open = behindSpace(written, equals + 1);
    const quote = written.charAt(open);
    const close = written.indexOf(quote, open + 1);
    const key = written.slice(begin, equals).trimEnd();
    if (begin === at || equals === -1 || close === -1 || (quote !== '"' && quote !== "'")) {
      throw new XmlFault("a malformed attribute");
    }
    if (attributes[key] !== undefined) throw new XmlFault("an attribute twice");
    if (!isName(key)) throw new XmlFault("no name of an attribute");
    count += 1;
    if (count > mostAttributes) throw new XmlFault("too many attributes");
    attributes[key] = entitiesResolved(written.slice(open + 1, close));
    at = close + 1;
  }
}

function isName(text: string): boolean {
  if (knownNames.has(text)) return true;
  if (!nameAlone.test(text)) return false;
  if (knownNames.size < mostAttributes) knownNames.add(text);
  return true;
}

function behindSpace(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) <= 32) at += 1;
  return at;
}

/** Where the tag that ends at `offset` begins: no `<` can stand inside a tag. */
export function tagStart(text: string, offset: number): number {
  return text.lastIndexOf("<", offset - 1);
}

/** `x:row` → `row`. */
function localName(name: string): string {
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

/** The text of an XML part without its byte order mark. Throws an `XmlFault` for bytes or characters that XML does not have. */
export function decodeXml(bytes: Uint8Array): string {
  const { encoding, mark } = sniffXml(bytes);
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  return allowed(decodeChunk(decoder, bytes.subarray(mark), false));
}

/** The text of a stretch of a part in UTF-8 that begins and ends between characters. Throws as `decodeXml` does. */
export function decodeStretch(bytes: Uint8Array): string {
  // Bytes of ASCII are copied as they are, where the decoder looks at each.
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (isAscii(buffer)) return allowed(buffer.toString("latin1"));
  return allowed(decodeChunk(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }), buffer, false));
}

function allowed(text: string): string {
  if (forbidden.test(text)) throw new XmlFault("a character that XML does not have");
  return text;
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
