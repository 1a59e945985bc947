import { profileTable } from "../../intake/catalogue/board-tables.ts";
import type { Column } from "../../intake/catalogue/column.ts";
import { formHint, formTitle } from "../../messages/template-text.ts";
import {
  type CellValue,
  newSheet,
  put,
  putAcross,
  type SheetDraft,
  setHeight,
} from "../../workbook/write/sheet-draft.ts";
import { box, ink, styles } from "../sheet/looks.ts";
import { setPage } from "../sheet/page.ts";
import { inputStyle } from "./column-look.ts";
import { validationOf } from "./validation.ts";

const firstRow = 4;
/**
 * The value's cell is merged over these columns, and the hint stands behind them: a reader of forms takes the next filled
 * cell near a label for its value, and must not find the hint there while the value is blank.
 */
const [valueColumn, lastValueColumn, hintColumn] = ["B", "G", "H"] as const;

/** The form of the kelurahan's profile, blank or with these values: a label, a box for its value, a hint. */
export function formSheet(values: readonly CellValue[] = []): SheetDraft {
  const sheet = newSheet(profileTable.sheet);
  sheet.widths = [24, 5.5, 5.5, 5.5, 5.5, 5.5, 5.5, 62];
  put(sheet, "A1", formTitle, styles.title);
  setHeight(sheet, 1, 26);
  put(sheet, "A2", profileTable.purpose.id, styles.plain);
  for (const [index, column] of Object.values<Column>(profileTable.columns).entries()) {
    const row = firstRow + index;
    const input = { ...inputStyle(column), frame: box, fill: ink.input, align: "left", vertical: "center" } as const;
    put(sheet, `A${row}`, column.header, column.required ? styles.boldLabel : styles.label);
    putAcross(sheet, row, [valueColumn, lastValueColumn], values[index] ?? null, input);
    sheet.validations.push(validationOf(column, `${valueColumn}${row}`));
    put(sheet, `${hintColumn}${row}`, formHint(column.help.id, column.required), styles.hint);
    setHeight(sheet, row, 24);
  }
  setPage(sheet, "landscape");
  return sheet;
}
