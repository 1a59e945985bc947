import { printable } from "../../messages/printable.ts";
import { cellText } from "../../workbook/write/escape.ts";
import type { CellLink, StyledCell } from "../../workbook/write/sheet-draft.ts";
import { type MarkLook, markLooks } from "./mark-looks.ts";

/** A cell of a sheet that a marked copy gets; the text may hold line breaks of our own making. */
export function markCell(look: MarkLook, text: string, link?: CellLink): StyledCell {
  const value = cellText(text.split("\n").map(printable).join("\n"));
  return link === undefined ? [value, markLooks[look]] : [value, markLooks[look], link];
}
