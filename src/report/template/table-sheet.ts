import type { Workbook } from "exceljs";
import { catalogue, type TableName } from "../../intake/catalogue/catalogue.ts";
import type { Column } from "../../intake/catalogue/column.ts";
import { setPage } from "../sheet-page.ts";
import { styles } from "../workbook-style.ts";
import { columnWidth, inputStyle } from "./column-look.ts";
import { validate } from "./validation.ts";

/** Rows that are made ready for input; exceljs and Excel both choke on rules for whole columns. */
const lastRow = 2001;
/** Characters that can still be read when an A4 page is fitted to them; a wider table takes two pages side by side. */
const widestPage = 180;

/** A blank sheet for one table: headers in row 1, every column formatted for what belongs into it. */
export function addTableSheet(workbook: Workbook, name: TableName): void {
  const spec = catalogue[name];
  const sheet = workbook.addWorksheet(spec.sheet, { views: [{ state: "frozen", ySplit: 1 }] });
  sheet.getRow(1).height = 36;
  let width = 0;
  for (const [index, [field, column]] of Object.entries<Column>(spec.columns).entries()) {
    const place = sheet.getColumn(index + 1);
    place.width = columnWidth(field, column);
    place.style = inputStyle(column);
    width += place.width;
    const header = sheet.getCell(1, index + 1);
    header.value = column.header;
    header.style = column.required ? styles.header : styles.paleHeader;
    validate(sheet, `${place.letter}2:${place.letter}${lastRow}`, column);
  }
  setPage(sheet, "landscape", {
    printTitlesRow: "1:1",
    showGridLines: true,
    ...(width > widestPage ? { fitToWidth: 2, printTitlesColumn: "A:B" } : {}),
  });
}
