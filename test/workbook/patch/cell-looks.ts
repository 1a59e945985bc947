import { address } from "../../../src/domain/place.ts";
import { openPackage, type Package } from "../../../src/workbook/package.ts";
import { noteAuthor } from "../../../src/workbook/patch/comments-part.ts";
import { openZip } from "../../../src/workbook/zip.ts";
import { childrenOf, type Node, textBelow, tree } from "./xml-tree.ts";

/** Everything about a cell that is stored, in words that can be compared. */
export interface CellLook {
  /** Value, type and formula; empty for a cell that only has a format. */
  readonly content: string;
  /** The cell's format but for its fill. */
  readonly format: string;
  readonly fill: string;
  readonly note: string;
  readonly author: string;
}

const plain: Omit<CellLook, "format" | "fill"> = { content: "", note: "", author: "" };

/** The cells of a worksheet that are stored or have a note, by address. */
export async function cellLooks(bytes: Uint8Array, sheetName: string): Promise<Map<string, CellLook>> {
  const pkg = openPackage(await openZip(bytes));
  const part = pkg.sheets.find(({ name }) => name === sheetName)?.part;
  if (part === undefined) throw new Error(`no sheet ${sheetName}`);
  const formatAt = formatsOf(pkg);
  const looks = new Map<string, CellLook>();
  let row = 0;
  for (const { attributes, children } of childrenOf(tree(pkg, part), "sheetData")) {
    row = Number(attributes["r"] ?? row + 1);
    let column = 0;
    for (const cell of children.filter(({ local }) => local === "c")) {
      const letters = /^[A-Z]+/.exec(cell.attributes["r"] ?? "")?.[0];
      column =
        letters === undefined
          ? column + 1
          : [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
      looks.set(address({ row, column }), { ...plain, ...formatAt(cell.attributes["s"]), content: contentOf(cell) });
    }
  }
  for (const [place, note] of notesOf(pkg, part)) {
    looks.set(place, { ...(looks.get(place) ?? { ...plain, ...formatAt("0") }), ...note });
  }
  return looks;
}

function contentOf({ attributes, children }: Node): string {
  const { r: _r, s: _s, ...rest } = attributes;
  return children.length === 0 ? "" : JSON.stringify([rest, children]);
}

function formatsOf(pkg: Package): (style: string | undefined) => Pick<CellLook, "format" | "fill"> {
  const part = pkg.related(pkg.workbookPart, "styles");
  const root = part === undefined ? undefined : tree(pkg, part);
  const formats = childrenOf(root, "cellXfs").map(({ attributes, children }) => {
    const { fillId, applyFill: _apply, ...rest } = attributes;
    const fill = childrenOf(root, "fills")[Number(fillId ?? 0)];
    const pattern = fill?.children[0];
    const colour = pattern?.children.find(({ local }) => local === "fgColor")?.attributes;
    const kind = pattern?.attributes["patternType"] ?? "none";
    return { format: JSON.stringify([rest, children]), fill: colour === undefined ? kind : JSON.stringify(colour) };
  });
  const standard = { format: '[{"numFmtId":"0","fontId":"0","borderId":"0"},[]]', fill: "none" };
  return (style) => formats[Number(style ?? 0)] ?? standard;
}

function notesOf(pkg: Package, sheetPart: string): Map<string, Pick<CellLook, "note" | "author">> {
  const part = pkg.related(sheetPart, "comments");
  const notes = new Map<string, Pick<CellLook, "note" | "author">>();
  if (part === undefined) return notes;
  const root = tree(pkg, part);
  const authors = childrenOf(root, "authors").map(textBelow);
  for (const comment of childrenOf(root, "commentList")) {
    const text = comment.children.find(({ local }) => local === "text");
    const pieces = text?.children.filter(({ local }) => local !== "rPh").map(textBelow) ?? [];
    const author = authors[Number(comment.attributes["authorId"])] ?? noteAuthor;
    notes.set(comment.attributes["ref"] ?? "", { note: pieces.join(""), author });
  }
  return notes;
}
