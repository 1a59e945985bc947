import { type TableName, tableNames } from "../../intake/catalogue/catalogue.ts";
import { newWorkbook, workbookBytes } from "../new-workbook.ts";
import { addFormSheet } from "./form-sheet.ts";
import { addGuideSheet } from "./guide-sheet.ts";
import { addTableSheet } from "./table-sheet.ts";

const tablesOf = {
  kelurahan: tableNames,
  ksm: ["ksm", "members"],
  ps2: ["households"],
  pinjaman: ["loans", "instalments"],
} as const satisfies Record<string, readonly TableName[]>;

export type TemplateKind = keyof typeof tablesOf;

export const templateKinds = Object.keys(tablesOf) as readonly TemplateKind[];

/** A blank workbook to fill in, as .xlsx: *Petunjuk*, then a sheet for each of its tables. Equal bytes at any time. */
export function templateWorkbook(kind: TemplateKind): Promise<Uint8Array> {
  const workbook = newWorkbook();
  const tables: readonly TableName[] = tablesOf[kind];
  addGuideSheet(workbook, kind, tables);
  for (const name of tables) {
    if (name === "profile") addFormSheet(workbook);
    else addTableSheet(workbook, name);
  }
  return workbookBytes(workbook);
}
