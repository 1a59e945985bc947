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

const bang = 33;
const question = 63;
const slash = 47;

/** One expression, because it runs compiled from the second tag on; a run of ppmk is too short to warm up a loop. */
const tag = /<\/?([^\s/>]*)[^>"']*(?:"[^"]*"[^>"']*|'[^']*'[^>"']*)*>/y;

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
  tag.lastIndex = start;
  const name = tag.exec(cursor.xml)?.[1];
  if (name === undefined) throw new CannotPatch("XML that ends inside a tag");
  cursor.start = start;
  cursor.nameEnd = start + name.length + (first === slash ? 2 : 1);
  cursor.end = tag.lastIndex;
  return first === slash ? "close" : cursor.xml.charCodeAt(cursor.end - 2) === slash ? "empty" : "open";
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
