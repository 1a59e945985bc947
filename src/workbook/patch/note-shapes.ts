import { cellKey } from "../write/cell-address.ts";
import { CannotPatch } from "./cannot-patch.ts";
import type { Anchor } from "./note-box.ts";
import { applyEdits, type Edit, insertion, type PartText } from "./part-text.ts";

/** The box of a note. Excel finds it in a VML drawing by row and column, and shows no note that has none. */
export interface NoteShape {
  readonly row: number;
  readonly column: number;
  readonly anchor: Anchor;
}

export interface PresentShape extends NoteShape {
  readonly start: number;
  readonly end: number;
  readonly anchorStart: number;
  readonly anchorEnd: number;
}

/** A VML drawing part with nothing in it. */
export const emptyDrawing =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"></xml>';

const shapeType =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';

/**
 * Shape ids are given out in blocks of this size: block n has those from n × 1024 on. A drawing claims its blocks in
 * `o:idmap`; two drawings of a workbook with the same block make Excel repair it.
 */
const blockSize = 1024;

/** The blocks that a drawing claims or uses. */
export function shapeBlocks(xml: string): Set<number> {
  const claimed = [...xml.matchAll(idMapPattern)].flatMap((match) => (match[2] ?? "").split(","));
  return new Set([
    ...claimed.map(Number).filter(Number.isInteger),
    ...shapeIds(xml).map((id) => Math.floor(id / blockSize)),
  ]);
}

// Excel itself writes VML that is no XML (an unclosed <br>), so drawings are searched, not parsed.
const idMapPattern = /(<(?:\w+:)?idmap\b[^>]*?\bdata\s*=\s*["'])([\d,\s]*)(["'])/g;
const shapePattern = /<(?:\w+:)?shape\s[\s\S]*?<\/(?:\w+:)?shape\s*>/g;
const anchorPattern = /<(?:\w+:)?Anchor\s*>([^<]*)<\/(?:\w+:)?Anchor\s*>/;
const rowPattern = /<(?:\w+:)?Row\s*>\s*(\d+)\s*</;
const columnPattern = /<(?:\w+:)?Column\s*>\s*(\d+)\s*</;

const shapeIds = (xml: string) => Array.from(xml.matchAll(/_x0000_s(\d+)/g), (match) => Number(match[1]));

/** The boxes of notes that a drawing has, by `cellKey`. */
export function noteShapes(xml: string): Map<number, PresentShape> {
  const shapes = new Map<number, PresentShape>();
  for (const match of xml.matchAll(shapePattern)) {
    const [shape] = match;
    const row = rowPattern.exec(shape)?.[1];
    const column = columnPattern.exec(shape)?.[1];
    if (!/ObjectType\s*=\s*["']Note["']/.test(shape) || row === undefined || column === undefined) continue;
    const anchor = anchorPattern.exec(shape);
    const numbers = (anchor?.[1] ?? "").split(",").map(Number);
    const anchorStart = match.index + (anchor === null ? 0 : anchor.index + anchor[0].indexOf(">") + 1);
    shapes.set(cellKey(Number(row) + 1, Number(column) + 1), {
      row: Number(row) + 1,
      column: Number(column) + 1,
      start: match.index,
      end: match.index + shape.length,
      anchor: isAnchor(numbers) ? numbers : [0, 0, 0, 0, 0, 0, 0, 0],
      anchorStart,
      anchorEnd: anchorStart + (anchor?.[1]?.length ?? 0),
    });
  }
  return shapes;
}

function isAnchor(numbers: readonly number[]): numbers is Anchor {
  return numbers.length === 8 && numbers.every(Number.isInteger);
}

/** Whether a drawing shows anything at all. */
export const hasShapes = (xml: string): boolean => /<(?:\w+:)?(?:shape|group|rect|oval|line|image)\s/.test(xml);

/**
 * Adds hidden boxes for notes, and gives other boxes that are there a new size. `claimed` are the blocks of all drawings
 * of the workbook; those that this drawing comes to need are added to it.
 */
export function addNoteShapes(
  part: PartText,
  added: readonly NoteShape[],
  resized: readonly PresentShape[],
  claimed: Set<number>,
): Buffer {
  const { xml } = part;
  const root = /<((?:\w+:)?xml)(?:\s[^>]*)?>/.exec(xml);
  const close = root === null ? -1 : xml.lastIndexOf(`</${root[1]}`);
  if (root === null || close === -1) throw new CannotPatch("a drawing of notes that is not VML", "notes");
  const own = shapeBlocks(xml);
  const ids = allotIds(xml, own, claimed, added.length);
  const declarations = missingDeclarations(root[0]);
  const shapes = added.map((shape, index) => shapeXml(shape, ids.ids[index] ?? 0, declarations));
  const type = /id\s*=\s*["']_x0000_t202["']/.test(xml)
    ? ""
    : shapeType.replace("<v:shapetype", `<v:shapetype${declarations}`);
  const edits = resized.map(({ anchor, anchorStart, anchorEnd }) => ({
    at: anchorStart,
    end: anchorEnd,
    text: anchor.join(", "),
  }));
  // The claim comes first, also where both are put into an empty drawing.
  if (ids.newBlocks.length > 0) edits.push(claimBlocks(xml, root.index + root[0].length, ids.newBlocks, declarations));
  if (added.length > 0) edits.push(insertion(close, type + shapes.join("")));
  return applyEdits(part, edits);
}

function allotIds(xml: string, own: ReadonlySet<number>, claimed: Set<number>, count: number) {
  const used = new Set(shapeIds(xml));
  const ids: number[] = [];
  const newBlocks: number[] = [];
  const take = (block: number) => {
    for (let id = block * blockSize + 1; id < (block + 1) * blockSize && ids.length < count; id += 1) {
      if (!used.has(id)) ids.push(id);
    }
  };
  for (const block of [...own].toSorted((a, b) => a - b)) take(block);
  for (let block = 1; ids.length < count; block += 1) {
    if (claimed.has(block)) continue;
    claimed.add(block);
    newBlocks.push(block);
    take(block);
  }
  return { ids, newBlocks };
}

function claimBlocks(xml: string, contentStart: number, blocks: readonly number[], declarations: string): Edit {
  const [map] = xml.matchAll(idMapPattern);
  if (map === undefined) {
    const layout = `<o:shapelayout${declarations} v:ext="edit"><o:idmap v:ext="edit" data="${blocks.join(",")}"/></o:shapelayout>`;
    return insertion(contentStart, layout);
  }
  const [, before = "", present = ""] = map;
  const start = map.index + before.length;
  const all = present.trim() === "" ? blocks : [present, ...blocks];
  return { at: start, end: start + present.length, text: all.join(",") };
}

function missingDeclarations(rootTag: string): string {
  const declared = rootTag.replaceAll("'", '"');
  return [...emptyDrawing.matchAll(/ xmlns:\w="[^"]*"/g)]
    .map(([whole]) => (declared.includes(whole.trim()) ? "" : whole))
    .join("");
}

function shapeXml({ row, column, anchor }: NoteShape, id: number, declarations: string): string {
  return [
    `<v:shape${declarations} id="_x0000_s${id}" type="#_x0000_t202" style='position:absolute;margin-left:60pt;margin-top:1.5pt;width:180pt;height:60pt;z-index:${id % blockSize};visibility:hidden' fillcolor="#ffffe1" o:insetmode="auto">`,
    '<v:fill color2="#ffffe1"/><v:shadow color="black" obscured="t"/><v:path o:connecttype="none"/>',
    "<v:textbox style='mso-direction-alt:auto'><div style='text-align:left'></div></v:textbox>",
    '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>',
    `<x:Anchor>${anchor.join(", ")}</x:Anchor><x:AutoFill>False</x:AutoFill>`,
    `<x:Row>${row - 1}</x:Row><x:Column>${column - 1}</x:Column></x:ClientData></v:shape>`,
  ].join("");
}
