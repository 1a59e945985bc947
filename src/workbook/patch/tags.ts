import { CannotPatch } from "./cannot-patch.ts";

/**
 * Where the scan of a part stands: at one tag. A mutable record, because a large sheet has millions of tags. The SAX
 * parser that reads sheets tells neither where an attribute stands nor where a tag begins, and edits need both.
 */
export interface TagCursor {
  readonly xml: string;
  /** Of the tag's `<`. */
  start: number;
  /** Behind the name. */
  nameEnd: number;
  /** Behind the tag's `>`. */
  end: number;
}

export function tagCursor(xml: string, from = 0): TagCursor {
  return { xml, start: from, nameEnd: from, end: from };
}

const slash = 47;
const greater = 62;
const bang = 33;
const question = 63;
const doubleQuote = 34;
const singleQuote = 39;

export type TagKind = "open" | "close" | "empty";

/** Moves to the next tag, past comments, CDATA and processing instructions. Undefined at the end of the text. */
export function nextTag(cursor: TagCursor): TagKind | undefined {
  const { xml } = cursor;
  let from = cursor.end;
  for (;;) {
    const start = xml.indexOf("<", from);
    if (start === -1) return undefined;
    const first = xml.charCodeAt(start + 1);
    if (first === bang) from = behindMarkup(xml, start);
    else if (first === question) from = behind(xml, "?>", start);
    else return readTag(cursor, start, first);
  }
}

function readTag(cursor: TagCursor, start: number, first: number): TagKind {
  const { xml } = cursor;
  let at = first === slash ? start + 2 : start + 1;
  while (!endsName(xml.charCodeAt(at))) at += 1;
  cursor.start = start;
  cursor.nameEnd = at;
  for (;;) {
    const code = xml.charCodeAt(at);
    if (code === greater) break;
    if (code === doubleQuote) at = xml.indexOf('"', at + 1);
    else if (code === singleQuote) at = xml.indexOf("'", at + 1);
    if (at === -1 || at >= xml.length) throw new CannotPatch("XML that ends inside a tag");
    at += 1;
  }
  cursor.end = at + 1;
  return first === slash ? "close" : xml.charCodeAt(at - 1) === slash ? "empty" : "open";
}

/** Space, `/`, `>`, or the end of the text. */
function endsName(code: number): boolean {
  return code <= 32 || code === slash || code === greater || Number.isNaN(code);
}

function behindMarkup(xml: string, start: number): number {
  if (xml.startsWith("<!--", start)) return behind(xml, "-->", start + 4);
  if (xml.startsWith("<![CDATA[", start)) return behind(xml, "]]>", start);
  throw new CannotPatch("XML with a DOCTYPE");
}

function behind(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  if (at === -1) throw new CannotPatch("XML that ends inside a comment or CDATA");
  return at + mark.length;
}
