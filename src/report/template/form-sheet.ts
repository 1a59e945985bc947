import type { Workbook } from "exceljs";
import { profileTable } from "../../intake/catalogue/board-tables.ts";
import type { Column } from "../../intake/catalogue/column.ts";
import { formHint, formTitle } from "../../messages/template-text.ts";
import { setPage } from "../sheet-page.ts";
import { box, type CellStyle, fill, ink, styles } from "../workbook-style.ts";
import { inputStyle } from "./column-look.ts";
import { validate } from "./validation.ts";

const firstRow = 4;
/**
 * The value's cell is merged over these columns, and the hint stands behind them: a reader of forms takes the next filled
 * cell near a label for its value, and must not find the hint there while the value is blank.
 */
const [valueColumn, lastValueColumn, hintColumn] = ["B", "G", "H"] as const;

/** The blank form of the kelurahan's profile: a label, a box for its value, a hint. */
export function addFormSheet(workbook: Workbook): void {
  const sheet = workbook.addWorksheet(profileTable.sheet, { views: [{ showGridLines: false }] });
  sheet.getColumn("A").width = 24;
  for (let column = 2; column <= 7; column += 1) sheet.getColumn(column).width = 5.5;
  sheet.getColumn(hintColumn).width = 62;

  sheet.getCell("A1").value = formTitle;
  sheet.getCell("A1").style = styles.title;
  sheet.getRow(1).height = 26;
  sheet.getCell("A2").value = profileTable.purpose.id;
  sheet.getCell("A2").style = styles.plain;

  for (const [index, column] of Object.values<Column>(profileTable.columns).entries()) {
    const row = firstRow + index;
    sheet.getRow(row).height = 24;
    const label = sheet.getCell(`A${row}`);
    label.value = column.header;
    label.style = column.required ? styles.boldLabel : styles.label;
    const value = sheet.getCell(`${valueColumn}${row}`);
    value.style = boxed(inputStyle(column));
    sheet.mergeCells(`${valueColumn}${row}:${lastValueColumn}${row}`);
    validate(sheet, value.address, column);
    const hint = sheet.getCell(`${hintColumn}${row}`);
    hint.value = formHint(column.help.id, column.required);
    hint.style = styles.hint;
  }
  setPage(sheet, "landscape");
}

function boxed(style: CellStyle): CellStyle {
  return { ...style, border: box, fill: fill(ink.input), alignment: { horizontal: "left", vertical: "middle" } };
}
