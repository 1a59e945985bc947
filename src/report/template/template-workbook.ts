import type { TableName } from "../../intake/catalogue/catalogue.ts";
import type { CellValue } from "../../workbook/write/sheet-draft.ts";
import { writeWorkbook } from "../../workbook/write/write-workbook.ts";
import { formSheet } from "./form-sheet.ts";
import { guideSheet } from "./guide-sheet.ts";
import { tableSheet } from "./table-sheet.ts";
import { type TemplateKind, tablesOf } from "./template-kinds.ts";

/** Rows under the columns of each table; of the profile the values in one row. */
export type TemplateRows = Partial<Readonly<Record<TableName, readonly (readonly CellValue[])[]>>>;

/**
 * A workbook to fill in, or filled with these rows, as .xlsx: *Petunjuk*, then a sheet for each of its tables. Equal bytes
 * at any time.
 */
export function templateWorkbook(kind: TemplateKind, rows: TemplateRows = {}): Uint8Array {
  const tables: readonly TableName[] = tablesOf[kind];
  const sheets = tables.map((name) => (name === "profile" ? formSheet(rows[name]?.[0]) : tableSheet(name, rows[name])));
  return writeWorkbook([guideSheet(kind, tables), ...sheets]);
}
