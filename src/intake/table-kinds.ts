import type { Workbook } from "../workbook/model.ts";
import type { TableName } from "./catalogue/catalogue.ts";
import { type ColumnMap, noMap } from "./column-map.ts";
import { findTables } from "./find-tables.ts";
import { findProfiles } from "./read-profile.ts";

/**
 * The kinds of tables that a workbook holds. The groups that a roster names in the rows of their members are no table of
 * their own.
 */
export function tableKinds({ sheets }: Workbook, map: ColumnMap = noMap): ReadonlySet<TableName> {
  const tables = sheets.flatMap((sheet) => findTables(sheet, map).tables);
  const rosters = new Set(tables.flatMap(({ name, rows }) => (name === "members" ? [rows[0]] : [])));
  const kinds = tables.filter(({ name, rows }) => name !== "ksm" || !rosters.has(rows[0])).map(({ name }) => name);
  return new Set<TableName>([...(findProfiles(sheets).length > 0 ? ["profile" as const] : []), ...kinds]);
}
