import { columnLetters } from "../../domain/place.ts";
import { catalogue, type TableName } from "../../intake/catalogue/catalogue.ts";
import type { Column } from "../../intake/catalogue/column.ts";
import { type CellValue, newSheet, putRow, type SheetDraft, setHeight } from "../../workbook/write/sheet-draft.ts";
import { box, styles } from "../sheet/looks.ts";
import { setPage } from "../sheet/page.ts";
import { columnWidth, inputStyle } from "./column-look.ts";
import { validationOf } from "./validation.ts";

/** Rows that are made ready for input. */
const lastRow = 2001;
/** Characters that can still be read when an A4 page is fitted to them; a wider table takes two pages side by side. */
const widestPage = 180;

/** Rows that are ruled on paper, as many as a page takes, and their height for what is written by hand, in points. */
const ruledRows = 20;
const ruledHeight = 22;

/**
 * A sheet for one table, blank or with these rows: headers in row 1, every column formatted for what belongs into it. It
 * prints as a form with ruled rows.
 */
export function tableSheet(name: TableName, rows: readonly (readonly CellValue[])[] = []): SheetDraft {
  const spec = catalogue[name];
  const columns = Object.entries<Column>(spec.columns);
  const sheet = newSheet(spec.sheet);
  sheet.widths = columns.map(([field, column]) => columnWidth(field, column));
  sheet.columnStyles = columns.map(([, column]) => inputStyle(column));
  sheet.frozen = { rows: 1, columns: 0 };
  sheet.gridLines = true;
  putRow(
    sheet,
    1,
    columns.map(([, { header, required }]) => [header, required ? styles.header : styles.paleHeader]),
  );
  setHeight(sheet, 1, 36);
  const cellStyles = columns.map(([, column]) => ({ ...inputStyle(column), frame: box, vertical: "center" }) as const);
  for (let row = 0; row < Math.max(ruledRows, rows.length); row++) {
    putRow(
      sheet,
      row + 2,
      cellStyles.map((style, column) => [rows[row]?.[column] ?? null, style]),
    );
    setHeight(sheet, row + 2, ruledHeight);
  }
  for (const [index, [, column]] of columns.entries()) {
    const letters = columnLetters(index + 1);
    sheet.validations.push(validationOf(column, `${letters}2:${letters}${lastRow}`));
  }
  const width = sheet.widths.reduce((sum, characters) => sum + characters, 0);
  setPage(sheet, "landscape", {
    repeatedRows: "1:1",
    gridLines: true,
    ...(width > widestPage ? { pagesWide: 2, repeatedColumns: "A:B" } : {}),
  });
  return sheet;
}
