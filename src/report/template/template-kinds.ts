import { type TableName, tableNames } from "../../intake/catalogue/catalogue.ts";

/** The tables that each kind of blank workbook has sheets for. */
export const tablesOf = {
  kelurahan: tableNames,
  ksm: ["ksm", "members"],
  ps2: ["households"],
  pinjaman: ["loans", "instalments"],
} as const satisfies Record<string, readonly TableName[]>;

export type TemplateKind = keyof typeof tablesOf;

export const templateKinds = Object.keys(tablesOf) as readonly TemplateKind[];
