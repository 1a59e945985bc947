import type { CellStyle, Edge } from "../../workbook/write/cell-style.ts";
import { putAcross, type SheetDraft, setHeight } from "../../workbook/write/sheet-draft.ts";
import { ink } from "../sheet/looks.ts";
import { rowHeight } from "../sheet/row-height.ts";

/** The columns A to H of the Berita Acara, in characters; tables and paragraphs share them. */
export const minutesWidths = [5, 9, 26, 10, 17, 17, 19, 18] as const;
const minutesWidth = minutesWidths.reduce<number>((sum, width) => sum + width, 0);

const centre = { align: "center", vertical: "center", wrap: true } as const;
const paragraph = { vertical: "top", wrap: true } as const;
const dashed: Edge = { line: "dashed", colour: ink.grey };

export const minutesLook = {
  logo: {
    ...centre,
    colour: ink.grey,
    frame: { left: dashed, right: dashed, top: dashed, bottom: dashed },
    open: true,
  },
  programme: { ...centre, bold: true },
  board: { ...centre, size: 13, bold: true },
  letterhead: { ...centre, open: true },
  rule: { frame: { top: { line: "double" } } },
  title: { ...centre, size: 14, bold: true, underlined: true },
  subtitle: { ...centre, size: 11, bold: true },
  open: { ...centre, open: true },
  paragraph,
  openParagraph: { ...paragraph, open: true },
  statement: { ...centre, bold: true },
  role: { align: "center", vertical: "bottom", wrap: true },
} satisfies Record<string, CellStyle>;

/** A paragraph over the whole width; gives the next row. */
export function putParagraph(
  sheet: SheetDraft,
  row: number,
  text: string,
  look: CellStyle = minutesLook.paragraph,
): number {
  putAcross(sheet, row, ["A", "H"], text, look);
  setHeight(sheet, row, rowHeight([text, minutesWidth]) + 2);
  return row + 1;
}
