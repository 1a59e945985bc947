import { escapeXml } from "../write/escape.ts";
import { CannotPatch } from "./cannot-patch.ts";
import { type Edit, insertion } from "./part-text.ts";
import { nextTag, type TagCursor, tagCursor } from "./tags.ts";
import { unescapeXml } from "./unescape.ts";

/** An element and where it stands in its part. */
export interface Element {
  readonly name: string;
  /** With its colon, such as `x:`; empty where the name has none. */
  readonly prefix: string;
  readonly local: string;
  readonly start: number;
  /** Behind the start tag. */
  readonly openEnd: number;
  /** Before the end tag; `openEnd` where the element closes itself. */
  readonly closeStart: number;
  /** Behind the element. */
  readonly end: number;
  readonly selfClosing: boolean;
  readonly children: readonly Element[];
}

export interface Attribute {
  readonly name: string;
  readonly value: string;
  /** Of the whole attribute, with the space before it. */
  readonly start: number;
  /** Of its value, within the quotes. */
  readonly valueStart: number;
  readonly valueEnd: number;
}

/** The root element with all that is in it. For small parts, or for the stretch of a sheet from `from`, one row. */
export function readElement(xml: string, from = 0): Element {
  const cursor = tagCursor(xml, from);
  const kind = nextTag(cursor);
  if (kind === undefined || kind === "close") throw new CannotPatch("XML without a root element");
  return finishElement(cursor, kind);
}

/** Deeper nesting than any producer's is an attack on the stack. */
const deepest = 200;

function finishElement(cursor: TagCursor, kind: "open" | "empty", depth = 0): Element {
  if (depth > deepest) throw new CannotPatch("XML that is nested too deep");
  // Written out, not spread: at a million elements that is the difference between seconds and their tenth.
  const { name, prefix, local, start, openEnd } = headAt(cursor);
  const children: Element[] = [];
  if (kind === "empty") {
    return { name, prefix, local, start, openEnd, closeStart: openEnd, end: openEnd, selfClosing: true, children };
  }
  let next = nextTag(cursor);
  for (; next === "open" || next === "empty"; next = nextTag(cursor)) {
    children.push(finishElement(cursor, next, depth + 1));
  }
  if (next === undefined || cursor.xml.slice(cursor.start + 2, cursor.nameEnd) !== name) {
    throw new CannotPatch(`XML in which <${name}> is not closed`);
  }
  const { start: closeStart, end } = cursor;
  return { name, prefix, local, start, openEnd, closeStart, end, selfClosing: false, children };
}

/** What the start tag at the cursor tells. */
export function headAt(cursor: TagCursor): Pick<Element, "name" | "prefix" | "local" | "start" | "openEnd"> {
  const name = cursor.xml.slice(cursor.start + 1, cursor.nameEnd);
  const colon = name.indexOf(":") + 1;
  return { name, prefix: name.slice(0, colon), local: name.slice(colon), start: cursor.start, openEnd: cursor.end };
}

const attributePattern = /\s+([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** The attributes of the start tag at `start`, in the order written. */
export function attributesOf(xml: string, element: Pick<Element, "start" | "openEnd">): Attribute[] {
  const tag = xml.slice(element.start, element.openEnd);
  return Array.from(tag.matchAll(attributePattern), (match) => {
    const raw = match[2] ?? match[3] ?? "";
    const valueEnd = element.start + match.index + match[0].length - 1;
    return {
      name: match[1] ?? "",
      value: unescapeXml(raw),
      start: element.start + match.index,
      valueStart: valueEnd - raw.length,
      valueEnd,
    };
  });
}

export function attributeOf(
  xml: string,
  element: Pick<Element, "start" | "openEnd">,
  name: string,
): string | undefined {
  const tag = xml.slice(element.start, element.openEnd);
  for (const [, found, doubled, single] of tag.matchAll(attributePattern)) {
    if (found === name) return unescapeXml(doubled ?? single ?? "");
  }
  return undefined;
}

export function childNamed(element: Element, local: string): Element | undefined {
  return element.children.find((child) => child.local === local);
}

export function childrenNamed(element: Element | undefined, local: string): Element[] {
  return element?.children.filter((child) => child.local === local) ?? [];
}

/** The text in an element and in what it holds, CDATA included, comments left out. */
export function textOf(xml: string, element: Element): string {
  return xml
    .slice(element.openEnd, element.closeStart)
    .split(/(<!\[CDATA\[[\s\S]*?\]\]>)/)
    .map((piece) =>
      piece.startsWith("<![CDATA[")
        ? unescapeXml(piece.slice(9, -3).replaceAll("&", "&amp;"))
        : unescapeXml(piece.replace(/<!--[\s\S]*?-->|<[^>]*>/g, "")),
    )
    .join("");
}

/** Sets an attribute, or adds it behind the element's name. */
export function setAttribute(xml: string, element: Element, name: string, value: string): Edit {
  const found = attributesOf(xml, element).find((attribute) => attribute.name === name);
  if (found !== undefined) return { at: found.valueStart, end: found.valueEnd, text: escapeXml(value) };
  return insertion(element.start + 1 + element.name.length, ` ${name}="${escapeXml(value)}"`);
}

/** Puts `content` behind all that the element holds; one that closes itself is opened. Only one such edit an element. */
export function appendContent(element: Element, content: string): Edit {
  if (!element.selfClosing) return insertion(element.closeStart, content);
  return { at: element.openEnd - 2, end: element.openEnd, text: `>${content}</${element.name}>` };
}

export const removal = (element: Pick<Element, "start" | "end">): Edit => ({
  at: element.start,
  end: element.end,
  text: "",
});
