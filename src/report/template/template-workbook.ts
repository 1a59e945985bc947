import { type TableName, tableNames } from "../../intake/catalogue/catalogue.ts";
import { writeWorkbook } from "../../workbook/write/write-workbook.ts";
import { formSheet } from "./form-sheet.ts";
import { guideSheet } from "./guide-sheet.ts";
import { tableSheet } from "./table-sheet.ts";

const tablesOf = {
  kelurahan: tableNames,
  ksm: ["ksm", "members"],
  ps2: ["households"],
  pinjaman: ["loans", "instalments"],
} as const satisfies Record<string, readonly TableName[]>;

export type TemplateKind = keyof typeof tablesOf;

export const templateKinds = Object.keys(tablesOf) as readonly TemplateKind[];

/** A blank workbook to fill in, as .xlsx: *Petunjuk*, then a sheet for each of its tables. Equal bytes at any time. */
export function templateWorkbook(kind: TemplateKind): Uint8Array {
  const tables: readonly TableName[] = tablesOf[kind];
  const sheets = tables.map((name) => (name === "profile" ? formSheet() : tableSheet(name)));
  return writeWorkbook([guideSheet(kind, tables), ...sheets]);
}
