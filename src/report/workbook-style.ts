import type { Alignment, Borders, Fill, Font, Style } from "exceljs";

/**
 * The look of the workbooks that ppmk makes. Excel tells styles apart by their content and exceljs by their object, so the
 * cells of one kind share one style, and no style is changed once it is made. Everything can be told apart without colour.
 */
export const ink = {
  dark: "FF1F3A5F",
  pale: "FFE6ECF4",
  input: "FFFFF9E5",
  grey: "FF595959",
  red: "FFC00000",
} as const;

export const number = "#,##0";
export const date = "dd-mm-yyyy";
/** Keeps NIK, codes and names what they are, also when someone edits them: no number, no formula. */
export const text = "@";

export const font = (more: Partial<Font> = {}): Partial<Font> => ({ name: "Arial", size: 10, ...more });

export const fill = (argb: string): Fill => ({ type: "pattern", pattern: "solid", fgColor: { argb } });

const line = { style: "thin", color: { argb: "FF8C96A3" } } as const;

/** A thin box. */
export const box: Partial<Borders> = { top: line, bottom: line, left: line, right: line };

export const wrapped: Partial<Alignment> = { vertical: "top", wrapText: true };

export type CellStyle = Partial<Style>;

export const styles = {
  plain: { font: font(), alignment: { vertical: "top" } },
  bold: { font: font({ bold: true }), alignment: { vertical: "top" } },
  paragraph: { font: font(), alignment: wrapped },
  title: { font: font({ size: 16, bold: true, color: { argb: ink.dark } }), alignment: { vertical: "middle" } },
  section: { font: font({ size: 12, bold: true, color: { argb: ink.dark } }), alignment: { vertical: "middle" } },
  hint: {
    font: font({ color: { argb: ink.grey } }),
    alignment: { horizontal: "left", vertical: "middle", wrapText: true, indent: 1 },
  },
  label: { font: font(), alignment: { vertical: "middle", wrapText: true } },
  boldLabel: { font: font({ bold: true }), alignment: { vertical: "middle", wrapText: true } },
  header: {
    font: font({ bold: true, color: { argb: "FFFFFFFF" } }),
    fill: fill(ink.dark),
    border: box,
    alignment: { horizontal: "center", vertical: "middle", wrapText: true },
  },
  paleHeader: {
    font: font({ color: { argb: ink.dark } }),
    fill: fill(ink.pale),
    border: box,
    alignment: { horizontal: "center", vertical: "middle", wrapText: true },
  },
} satisfies Record<string, CellStyle>;
