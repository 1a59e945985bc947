import type { Borders } from "exceljs";
import { box, type CellStyle, date, fill, font, ink, number, styles, text } from "../workbook-style.ts";

const middle = { vertical: "middle" } as const;
const wrapped = { vertical: "middle", wrapText: true } as const;
const indented = { ...wrapped, horizontal: "left", indent: 1 } as const;
const right = { horizontal: "right", vertical: "middle" } as const;
const centre = { horizontal: "center", vertical: "middle", wrapText: true } as const;
const totalBorder: Partial<Borders> = { ...box, top: { style: "medium" }, bottom: { style: "double" } };
const bold = font({ bold: true });
const open = { locked: false } as const;

/** The cells of a plan. `name` is for texts out of an input, `input` for what people decide: the only cells left open. */
export const planStyles = {
  subtitle: { font: font({ color: { argb: ink.grey } }), alignment: middle },
  stamp: {
    font: font({ size: 11, bold: true, color: { argb: ink.red } }),
    border: { bottom: { style: "medium", color: { argb: ink.red } } },
    alignment: wrapped,
  },
  note: { font: font({ italic: true, color: { argb: ink.grey } }), alignment: { ...indented, vertical: "top" } },
  head: styles.header,
  label: { font: font(), alignment: wrapped },
  fact: { font: bold, numFmt: text, alignment: { horizontal: "left", vertical: "middle", wrapText: true } },
  factNumber: { font: bold, numFmt: number, alignment: right },
  factCount: { font: bold, numFmt: number, alignment: { horizontal: "left", vertical: "middle" } },
  factMoney: { font: bold, numFmt: `"Rp "${number}`, alignment: { horizontal: "left", vertical: "middle" } },
  words: { font: font(), border: box, alignment: indented },
  name: { font: font(), numFmt: text, border: box, alignment: wrapped },
  memberName: { font: font(), numFmt: text, border: box, alignment: indented },
  /** One line, whatever its length: for long lists of short rows. */
  shrunk: { font: font(), numFmt: text, border: box, alignment: { vertical: "middle", shrinkToFit: true } },
  centred: { font: font(), border: box, alignment: centre },
  amount: { font: font(), numFmt: number, border: box, alignment: right },
  input: { font: bold, numFmt: number, border: box, fill: fill(ink.input), alignment: right, protection: open },
  dateInput: { font: font(), numFmt: date, border: box, fill: fill(ink.input), alignment: centre, protection: open },
  share: { font: font(), numFmt: "0%", border: box, alignment: right },
  textInput: { font: font(), numFmt: text, border: box, fill: fill(ink.input), alignment: wrapped, protection: open },
  centredName: { font: font(), numFmt: text, border: box, alignment: centre },
  groupName: { font: bold, numFmt: text, border: box, fill: fill(ink.pale), alignment: wrapped },
  groupWords: { font: bold, border: box, fill: fill(ink.pale), alignment: indented },
  groupCentred: { font: bold, border: box, fill: fill(ink.pale), alignment: centre },
  groupAmount: { font: bold, numFmt: number, border: box, fill: fill(ink.pale), alignment: right },
  shrunkTotal: { font: bold, border: totalBorder, alignment: { vertical: "middle", shrinkToFit: true } },
  totalName: { font: bold, border: totalBorder, alignment: wrapped },
  totalCentred: { font: bold, border: totalBorder, alignment: centre },
  totalAmount: { font: bold, numFmt: number, border: totalBorder, alignment: right },
  totalShare: { font: bold, numFmt: "0%", border: totalBorder, alignment: right },
} satisfies Record<string, CellStyle>;
