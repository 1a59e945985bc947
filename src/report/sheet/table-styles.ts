import type { CellStyle, Frame } from "../../workbook/write/cell-style.ts";
import { box, date, ink, number, styles, text } from "./looks.ts";

const middle = { vertical: "center", wrap: true } as const;
const indented = { ...middle, align: "left", indent: 1 } as const;
const centre = { ...middle, align: "center" } as const;
const left = { ...middle, align: "left" } as const;
const right = { align: "right", vertical: "center" } as const;
const shrunk = { vertical: "center", shrink: true } as const;
const totalFrame: Frame = { ...box, top: { line: "medium" }, bottom: { line: "double" } };
const group = { bold: true, frame: box, fill: ink.pale } as const;
const total = { bold: true, frame: totalFrame } as const;
const input = { frame: box, fill: ink.input, open: true } as const;

/** The cells of the tables that we write. `name` is for texts out of an input; inputs are what people decide, the only cells left open. */
export const tableStyles = {
  subtitle: { colour: ink.grey, vertical: "center" },
  stamp: { ...middle, size: 11, bold: true, colour: ink.red, frame: { bottom: { line: "medium", colour: ink.red } } },
  alarm: { ...middle, bold: true, colour: ink.red },
  note: { ...indented, vertical: "top", italic: true, colour: ink.grey },
  head: styles.header,
  label: styles.label,
  fact: { ...left, bold: true, format: text },
  factNumber: { ...right, bold: true, format: number },
  factCount: { ...left, bold: true, format: number },
  factMoney: { ...left, bold: true, format: `"Rp "${number}` },
  words: { ...indented, frame: box },
  name: { ...middle, frame: box, format: text },
  memberName: { ...indented, frame: box, format: text },
  /** One line, whatever its length: for long lists of short rows. */
  shrunk: { ...shrunk, frame: box, format: text },
  centred: { ...centre, frame: box },
  centredName: { ...centre, frame: box, format: text },
  amount: { ...right, frame: box, format: number },
  /** For numbers that a chart needs, and people do not. */
  quietAmount: { ...right, size: 8, colour: ink.grey, frame: box, format: number },
  share: { ...right, frame: box, format: "0%" },
  index: { ...right, frame: box, format: "0.000" },
  amountInput: { ...right, ...input, bold: true, format: number },
  date: { ...centre, frame: box, format: date },
  dateInput: { ...centre, ...input, format: date },
  textInput: { ...middle, ...input, format: text },
  groupName: { ...middle, ...group, format: text },
  groupWords: { ...indented, ...group },
  groupCentred: { ...centre, ...group },
  groupAmount: { ...right, ...group, format: number },
  shrunkTotal: { ...shrunk, ...total },
  totalName: { ...middle, ...total },
  totalWords: { ...indented, ...total },
  totalCentred: { ...centre, ...total },
  totalAmount: { ...right, ...total, format: number },
  totalShare: { ...right, ...total, format: "0%" },
} satisfies Record<string, CellStyle>;
