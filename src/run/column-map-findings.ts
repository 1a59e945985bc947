import { type Finding, finding } from "../domain/finding.ts";
import { catalogue } from "../intake/catalogue/catalogue.ts";
import type { ColumnMap, MappedTable } from "../intake/column-map.ts";

/** The tables of a column map that stand in none of the files. */
export function columnMapFindings({ file, tables }: ColumnMap, met: ReadonlySet<MappedTable>): readonly Finding[] {
  return tables
    .filter((table) => !met.has(table))
    .map(({ table, headers, line }) =>
      finding(
        "map/not-met",
        { file, sheet: "" },
        { line, table: table === null ? null : catalogue[table].sheet, headers },
      ),
    );
}
