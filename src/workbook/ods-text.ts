import type { Attributes } from "./xml.ts";

/** Gathers what a cell shows from the events inside it. */
export interface CellText {
  readonly start: () => void;
  readonly open: (local: string, attributes: Attributes) => void;
  readonly text: (piece: string) => void;
  readonly close: (local: string) => void;
  /** True where no element inside the cell is open. */
  readonly isOutermost: () => boolean;
  readonly end: () => string;
}

/** More spaces in a row than anybody types; a file may ask for billions. */
const mostSpaces = 1000;

/** The paragraphs of an OpenDocument cell, joined by line breaks; notes and drawings in it are left out. */
export function cellText(): CellText {
  let content = "";
  let paragraphs = 0;
  let depth = 0;
  let paragraphDepth = 0;
  let foreignDepth = 0;
  return {
    start: () => {
      content = "";
      paragraphs = 0;
      depth = 0;
      paragraphDepth = 0;
      foreignDepth = 0;
    },
    open: (local, attributes) => {
      depth += 1;
      if (foreignDepth > 0) return;
      if (local === "annotation" || local === "frame" || local === "shapes") foreignDepth = depth;
      else if (local === "p" && paragraphDepth === 0) {
        paragraphDepth = depth;
        paragraphs += 1;
        if (paragraphs > 1) content += "\n";
      } else if (local === "s") content += " ".repeat(Math.min(Number(attributes["text:c"] ?? 1) || 1, mostSpaces));
      else if (local === "tab") content += "\t";
      else if (local === "line-break") content += "\n";
    },
    text: (piece) => {
      // Outside of paragraphs stand the line breaks of the file itself.
      if (foreignDepth === 0 && paragraphDepth > 0) content += piece;
    },
    close: () => {
      if (depth === foreignDepth) foreignDepth = 0;
      if (depth === paragraphDepth) paragraphDepth = 0;
      depth -= 1;
    },
    isOutermost: () => depth === 0,
    end: () => content,
  };
}
