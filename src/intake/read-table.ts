import { type Finding, finding } from "../domain/finding.ts";
import type { SheetRow } from "../workbook/model.ts";
import { catalogue } from "./catalogue/catalogue.ts";
import type { Column } from "./catalogue/column.ts";
import { type FoundTable, headerNames } from "./find-tables.ts";
import { combinedKey } from "./headers.ts";
import { ambiguousAmounts } from "./lone-groups.ts";
import { type RawRecord, readRecord, type TableContext } from "./read-record.ts";
import { cellsUnder, isColumnNumbers, isTotalRow, withoutNotes } from "./row-kinds.ts";
import { totalFindings } from "./totals.ts";

export interface TableReading {
  readonly records: readonly RawRecord[];
  readonly findings: readonly Finding[];
}

/** Reads the rows under a header. Each faulty cell is one finding; a missing column is one finding and nothing more. */
export function readTable(table: FoundTable): TableReading {
  const columns = Object.entries<Column>(catalogue[table.name].columns);
  const findings: Finding[] = headerFindings(table, columns);
  const rows = withoutNotes(table).filter((row, index) => {
    const under = cellsUnder(table, row);
    return under.length > 0 && !(index === 0 && isColumnNumbers(row.cells));
  });
  const totals = rows.filter((row) => isTotalRow(table, row));
  const recordRows = totals.length === 0 ? rows : rows.filter((row) => !totals.includes(row));
  const context: TableContext = { table, columns, ambiguous: ambiguousIn(table, columns, recordRows), findings };
  const records: RawRecord[] = [];
  for (const row of recordRows) records.push(readRecord(context, row, records.at(-1)));
  return { records, findings: [...findings, ...totalFindings(table, recordRows, totals)] };
}

function ambiguousIn(table: FoundTable, columns: TableContext["columns"], rows: readonly SheetRow[]) {
  return new Set(
    columns.flatMap(([key, { type }]) => {
      const column = type === "rupiah" ? table.headers.get(key)?.column : undefined;
      return column === undefined ? [] : [...ambiguousAmounts(rows, column)];
    }),
  );
}

function headerFindings(table: FoundTable, columns: TableContext["columns"]): Finding[] {
  const { sheet, combined, titledBy } = catalogue[table.name];
  const nameOf = (key: string) => headerNames(table.name, [key])[0] ?? key;
  const first = [...table.headers.values()].reduce((a, b) => (b.column < a.column ? b : a)).cell;
  const parts: readonly string[] = table.headers.has(combinedKey) ? (combined?.parts ?? []) : [];
  const isTitled = (key: string) => key === titledBy && table.title !== undefined;
  return [
    ...columns
      .filter(([key, { required }]) => required && !table.headers.has(key) && !parts.includes(key) && !isTitled(key))
      .map(([, { header }]) => finding("header/missing", first, { column: header, table: sheet })),
    ...table.repeated.map(({ key, cell }) => finding("header/duplicate", cell, { column: nameOf(key), table: sheet })),
    ...[...table.headers]
      .filter(([, { near }]) => near)
      .map(([key, { cell }]) => finding("header/near", cell, { column: nameOf(key), table: sheet })),
    ...table.unclear.map(({ cell, keys }) =>
      finding("header/unknown", cell, { table: sheet, suggestion: headerNames(table.name, keys).join(" / ") }),
    ),
  ];
}
