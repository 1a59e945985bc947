import type { TableName } from "../../intake/catalogue/catalogue.ts";
import { writeWorkbook } from "../../workbook/write/write-workbook.ts";
import { formSheet } from "./form-sheet.ts";
import { guideSheet } from "./guide-sheet.ts";
import { tableSheet } from "./table-sheet.ts";
import { type TemplateKind, tablesOf } from "./template-kinds.ts";

/** A blank workbook to fill in, as .xlsx: *Petunjuk*, then a sheet for each of its tables. Equal bytes at any time. */
export function templateWorkbook(kind: TemplateKind): Uint8Array {
  const tables: readonly TableName[] = tablesOf[kind];
  const sheets = tables.map((name) => (name === "profile" ? formSheet() : tableSheet(name)));
  return writeWorkbook([guideSheet(kind, tables), ...sheets]);
}
