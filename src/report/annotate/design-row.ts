import type { CellStyle, DesignCell } from "../../workbook/patch/types.ts";
import { printable } from "../printable.ts";

/** Excel's limit for the text of one cell, in UTF-16 units. */
const longestText = 32_767;

/** Text that a cell can hold; what is longer ends in `…`. */
export function excelText(text: string): string {
  if (text.length <= longestText) return text;
  const beginning = text.slice(0, longestText - 1).replace(/[\uD800-\uDBFF]$/, "");
  return `${beginning}…`;
}

/** A cell of a design; the text may hold line breaks of our own making. */
export function designCell(style: CellStyle, text: string, link?: DesignCell["link"]): DesignCell {
  const value = excelText(text.split("\n").map(printable).join("\n"));
  return link === undefined ? { value, style } : { value, style, link };
}
