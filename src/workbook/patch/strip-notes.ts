import { addAll } from "../../domain/add-all.ts";
import { cellKey, parseAddress } from "../write/cell-address.ts";
import { escapeCellText } from "../write/escape.ts";
import { edge, joint, noteText, textPieces } from "./comments-part.ts";
import { attributeOf, childNamed, childrenNamed, type Element, readElement, removal } from "./element.ts";
import { applyEdits, type Edit, type PartText } from "./part-text.ts";

export interface StrippedNotes {
  readonly content: Buffer;
  /** Cells whose note held words of ours, by `cellKey`. */
  readonly marked: ReadonlySet<number>;
  /** Those of them whose note was all ours and is gone. */
  readonly gone: ReadonlySet<number>;
  /** How many notes are left. */
  readonly left: number;
}

/** How the edge of our words is written in a part: as UTF-8 bytes, or as an entity. */
const edgeSign = /\xe2\x80\x8b|&#(?:8203|x200b);/i;

/** Takes our words out of a sheet's notes. What people wrote before or behind them stays. Undefined where none are ours. */
export function stripNotes(part: PartText): StrippedNotes | undefined {
  const { xml } = part;
  if (!edgeSign.test(xml)) return undefined;
  const root = readElement(xml);
  const comments = childrenNamed(childNamed(root, "commentList"), "comment");
  const marked = new Set<number>();
  const gone = new Set<number>();
  const edits: Edit[] = [];
  for (const comment of comments) {
    const cell = parseAddress(attributeOf(xml, comment, "ref") ?? "");
    const text = noteText(xml, comment);
    const words = ownWords(text);
    if (cell === undefined || words === undefined) continue;
    marked.add(cellKey(cell.row, cell.column));
    const rest = text.slice(0, words.start) + text.slice(words.end);
    if (rest.trim() === "" && !text.includes(joint)) {
      gone.add(cellKey(cell.row, cell.column));
      edits.push(removal(comment));
    } else addAll(edits, cutText(xml, comment, words));
  }
  return { content: applyEdits(part, edits), marked, gone, left: comments.length - gone.size };
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** From one edge to the other, with the joint before them. Without both edges, nothing is surely ours. */
function ownWords(text: string): Span | undefined {
  const first = text.indexOf(edge);
  const second = text.indexOf(edge, first + edge.length);
  if (first === -1 || second === -1) return undefined;
  const start = text.slice(0, first).endsWith(joint) ? first - joint.length : first;
  return { start, end: second + edge.length };
}

function cutText(xml: string, comment: Element, { start, end }: Span): Edit[] {
  let position = 0;
  return textPieces(xml, comment).flatMap(({ text, element, whole }) => {
    const from = Math.max(0, start - position);
    const to = Math.min(text.length, end - position);
    position += text.length;
    if (from >= to) return [];
    const rest = text.slice(0, from) + text.slice(to);
    if (rest === "") return [removal(whole)];
    return [{ at: element.openEnd, end: element.closeStart, text: escapeCellText(rest) }];
  });
}
