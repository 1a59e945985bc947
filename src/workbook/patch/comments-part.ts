import { addAll } from "../../domain/add-all.ts";
import { columnLetters } from "../../domain/place.ts";
import { cellKey, parseAddress } from "../write/cell-address.ts";
import { escapeCellText, longestText, prefixed } from "../write/escape.ts";
import { CannotPatch } from "./cannot-patch.ts";
import { appendContent, attributeOf, childNamed, childrenNamed, type Element, readElement, textOf } from "./element.ts";
import { applyEdits, type Edit, insertion, type PartText } from "./part-text.ts";
import { unescapeCellText } from "./unescape.ts";

export interface Note {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export const noteAuthor = "ppmk";
/** Stands between the words of a note that was there and ours. */
export const joint = "\n\n— ppmk —\n";
/**
 * Two spaces without width, before and behind our words. They tell ours from a person's when they are taken out again,
 * whoever saved the note since; the author alone would not, as LibreOffice forgets authors.
 */
export const edge = "\u200b\u200b";

export interface NotesAdded {
  readonly content: Buffer;
  /** The whole text of each note that we joined, by `cellKey`. */
  readonly joined: ReadonlyMap<number, string>;
  /** Cells whose own note leaves no room for ours, by `cellKey`. */
  readonly full: ReadonlySet<number>;
}

/** A comments part with nothing in it. */
export function emptyComments(namespace: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${namespace}"><authors></authors><commentList></commentList></comments>`;
}

/** Adds notes by the author *ppmk*. A cell that has a note keeps it, author and words; ours follow. */
export function addNotes(part: PartText, notes: readonly Note[]): NotesAdded {
  const { xml } = part;
  const root = readElement(xml);
  const authors = childNamed(root, "authors");
  const list = childNamed(root, "commentList");
  if (authors === undefined || list === undefined) throw new CannotPatch("notes without authors or list", "notes");
  const names = childrenNamed(authors, "author").map((author) => textOf(xml, author));
  const known = names.indexOf(noteAuthor);
  const author = known === -1 ? names.length : known;
  const present = notesByCell(xml, list);
  const joined = new Map<number, string>();
  const full = new Set<number>();
  const edits: Edit[] = [];
  const added: string[] = [];
  for (const note of notes.toSorted((a, b) => a.row - b.row || a.column - b.column)) {
    const key = cellKey(note.row, note.column);
    const comment = present.get(key);
    const own = comment === undefined ? "" : noteText(xml, comment);
    const room = longestText - own.length - joint.length - 2 * edge.length;
    if (comment === undefined) added.push(newNote(note, author));
    else if (room < note.text.length) full.add(key);
    else {
      addAll(edits, joinNote(comment, note.text));
      joined.set(key, own + joint + note.text);
    }
  }
  if (added.length > 0) edits.push(appendContent(list, prefixed(root.prefix, added.join(""))));
  if (added.length > 0 && known === -1) {
    edits.push(appendContent(authors, prefixed(root.prefix, `<author>${noteAuthor}</author>`)));
  }
  return { content: applyEdits(part, edits), joined, full };
}

/** The elements of the notes in a `commentList`, by `cellKey`. */
function notesByCell(xml: string, list: Element): Map<number, Element> {
  const notes = new Map<number, Element>();
  for (const comment of childrenNamed(list, "comment")) {
    const cell = parseAddress(attributeOf(xml, comment, "ref") ?? "");
    if (cell !== undefined) notes.set(cellKey(cell.row, cell.column), comment);
  }
  return notes;
}

/** A stretch of a note's text: its `t`, and the run that holds it or the `t` itself. */
export interface TextPiece {
  readonly text: string;
  readonly element: Element;
  readonly whole: Element;
}

/** The stretches of text that a note shows, in order. Phonetic text is none of them. */
export function textPieces(xml: string, comment: Element): TextPiece[] {
  const children = childNamed(comment, "text")?.children ?? [];
  return children.flatMap((whole) => {
    const elements = whole.local === "t" ? [whole] : whole.local === "r" ? childrenNamed(whole, "t") : [];
    return elements.map((element) => ({ text: unescapeCellText(textOf(xml, element)), element, whole }));
  });
}

export function noteText(xml: string, comment: Element): string {
  return textPieces(xml, comment)
    .map(({ text }) => text)
    .join("");
}

function newNote({ row, column, text }: Note, author: number): string {
  const [first = "", ...rest] = text.slice(0, longestText - 2 * edge.length).split(/\r\n?|\n/);
  const body = [...rest.map((line) => `\n${line}`), edge].join("");
  return `<comment ref="${columnLetters(column)}${row}" authorId="${author}" shapeId="0"><text>${run(edge + first, true)}${run(body, false)}</text></comment>`;
}

/** Excel's own note font: index 81 is the system's tooltip text colour. */
function run(text: string, bold: boolean): string {
  if (text === "") return "";
  const font = `${bold ? "<b/>" : ""}<sz val="9"/><color indexed="81"/><rFont val="Tahoma"/><family val="2"/>`;
  return `<r><rPr>${font}</rPr><t xml:space="preserve">${escapeCellText(text)}</t></r>`;
}

/** Where the note's text is no run but plain, it becomes one: Excel shows runs or plain text, not both. */
function joinNote(comment: Element, words: string): Edit[] {
  const prefix = comment.prefix;
  const addition = prefixed(prefix, run(joint + edge + words + edge, false));
  const text = childNamed(comment, "text");
  if (text === undefined) {
    const content = `<${prefix}text>${addition}</${prefix}text>`;
    return [comment.selfClosing ? appendContent(comment, content) : insertion(comment.openEnd, content)];
  }
  const last = text.children.findLast(({ local }) => local === "r" || local === "t");
  if (last === undefined) return [text.selfClosing ? appendContent(text, addition) : insertion(text.openEnd, addition)];
  const plain = last.local === "t" ? last : undefined;
  if (plain === undefined) return [insertion(last.end, addition)];
  return [insertion(plain.start, `<${prefix}r>`), insertion(plain.end, `</${prefix}r>${addition}`)];
}
