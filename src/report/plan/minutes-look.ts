import type { Worksheet } from "exceljs";
import { rowHeight } from "../row-height.ts";
import { type CellStyle, font, ink } from "../workbook-style.ts";
import { putAcross } from "./cells.ts";

/** The columns A to H of the Berita Acara, in characters; tables and paragraphs share them. */
export const minutesWidths = [5, 9, 26, 10, 17, 17, 19, 18] as const;
export const minutesWidth = minutesWidths.reduce<number>((sum, width) => sum + width, 0);

const open = { locked: false } as const;
const centre = { horizontal: "center", vertical: "middle", wrapText: true } as const;
const wrapped = { vertical: "top", wrapText: true } as const;
const dashed = { style: "dashed", color: { argb: ink.grey } } as const;

export const minutesLook = {
  logo: {
    font: font({ color: { argb: ink.grey } }),
    border: { top: dashed, bottom: dashed, left: dashed, right: dashed },
    alignment: centre,
    protection: open,
  },
  programme: { font: font({ bold: true }), alignment: centre },
  board: { font: font({ size: 13, bold: true }), alignment: centre },
  letterhead: { font: font(), alignment: centre, protection: open },
  rule: { border: { top: { style: "double" } } },
  title: { font: font({ size: 14, bold: true, underline: true }), alignment: centre },
  subtitle: { font: font({ size: 11, bold: true }), alignment: centre },
  open: { font: font(), alignment: centre, protection: open },
  paragraph: { font: font(), alignment: wrapped },
  openParagraph: { font: font(), alignment: wrapped, protection: open },
  statement: { font: font({ bold: true }), alignment: centre },
  role: { font: font(), alignment: { horizontal: "center", vertical: "bottom", wrapText: true } },
} satisfies Record<string, CellStyle>;

/** A paragraph over the whole width; gives the next row. */
export function putParagraph(
  sheet: Worksheet,
  row: number,
  text: string,
  look: CellStyle = minutesLook.paragraph,
): number {
  putAcross(sheet, row, ["A", "H"], text, look);
  sheet.getRow(row).height = rowHeight([text, minutesWidth]) + 2;
  return row + 1;
}
