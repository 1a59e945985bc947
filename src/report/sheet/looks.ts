import { palette } from "../../chart/palette.ts";
import type { CellStyle, Edge, Frame } from "../../workbook/write/cell-style.ts";

/** The look of the workbooks that ppmk makes. Everything in them can be told apart without colour. */
export const ink = {
  dark: `FF${palette.dark}`,
  pale: `FF${palette.pale}`,
  input: `FF${palette.input}`,
  grey: `FF${palette.grey}`,
  red: `FF${palette.red}`,
} as const;

export const number = "#,##0";
export const date = "dd\\-mm\\-yyyy";
/** Keeps NIK, codes and names what they are, also when someone edits them: no number, no formula. */
export const text = "@";

const line: Edge = { line: "thin", colour: `FF${palette.line}` };

/** A thin box. */
export const box: Frame = { left: line, right: line, top: line, bottom: line };

const head = { frame: box, align: "center", vertical: "center", wrap: true } as const;

export const styles = {
  plain: { vertical: "top" },
  bold: { bold: true, vertical: "top" },
  paragraph: { vertical: "top", wrap: true },
  title: { size: 16, bold: true, colour: ink.dark, vertical: "center" },
  section: { size: 12, bold: true, colour: ink.dark, vertical: "center" },
  hint: { colour: ink.grey, align: "left", vertical: "center", wrap: true, indent: 1 },
  label: { vertical: "center", wrap: true },
  boldLabel: { bold: true, vertical: "center", wrap: true },
  header: { ...head, bold: true, colour: `FF${palette.white}`, fill: ink.dark },
  paleHeader: { ...head, colour: ink.dark, fill: ink.pale },
} satisfies Record<string, CellStyle>;
