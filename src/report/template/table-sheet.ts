import { columnLetters } from "../../domain/place.ts";
import { catalogue, type TableName } from "../../intake/catalogue/catalogue.ts";
import type { Column } from "../../intake/catalogue/column.ts";
import { newSheet, putRow, type SheetDraft, setHeight } from "../../workbook/write/sheet-draft.ts";
import { styles } from "../sheet/looks.ts";
import { setPage } from "../sheet/page.ts";
import { columnWidth, inputStyle } from "./column-look.ts";
import { validationOf } from "./validation.ts";

/** Rows that are made ready for input. */
const lastRow = 2001;
/** Characters that can still be read when an A4 page is fitted to them; a wider table takes two pages side by side. */
const widestPage = 180;

/** A blank sheet for one table: headers in row 1, every column formatted for what belongs into it. */
export function tableSheet(name: TableName): SheetDraft {
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
