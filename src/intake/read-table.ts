import { type Finding, finding } from "../domain/finding.ts";
import { findingFold } from "../domain/finding-fold.ts";
import type { SheetRow } from "../workbook/model.ts";
import { ambiguousCells } from "./ambiguous-cells.ts";
import { carriedDown } from "./carried-down.ts";
import { catalogue } from "./catalogue/catalogue.ts";
import type { Column } from "./catalogue/column.ts";
import { birthDatesThatDiffer } from "./checks/birth-date.ts";
import { otherThanNamedYear } from "./checks/other-period.ts";
import { isColumnNumbers } from "./column-numbers.ts";
import { contestedColumns } from "./contested-columns.ts";
import { type FoundTable, firstHeader, headerNames } from "./found-table.ts";
import { combinedKey } from "./headers.ts";
import { type MoneyUnit, moneyUnits, unitFindings } from "./money-unit.ts";
import { type RawRecord, readRecord } from "./read-record.ts";
import { isFilled, isTotalRow, withoutNotes } from "./row-kinds.ts";
import { tableContext } from "./table-context.ts";
import type { SortedRows } from "./totals.ts";

export interface TableReading {
  readonly records: readonly RawRecord[];
  readonly findings: readonly Finding[];
  readonly sorted: SortedRows;
}

/** Reads the rows under a header. Each faulty cell is one finding; a missing column is one finding and nothing more. */
export function readTable(table: FoundTable): TableReading {
  const units = moneyUnits(table);
  const findings = findingFold();
  const firstRows = new Set(table.firstRows);
  const rows = withoutNotes(table).filter((row) => {
    if (firstRows.has(row.number) && isColumnNumbers(row.cells)) {
      // Units may stand below the column numbers.
      firstRows.add(row.number + 1);
      return false;
    }
    return isFilled(table, row);
  });
  const totals: SheetRow[] = [];
  const recordRows: SheetRow[] = [];
  for (const row of rows) (isTotalRow(table, row) ? totals : recordRows).push(row);
  const carried = carriedDown(table, recordRows);
  const contested = contestedColumns(table, recordRows);
  const ofTable = [...headerFindings(table, units), ...carriedFinding(table, carried.size), ...contested.values()];
  for (const found of ofTable) findings.push(found);
  const context = tableContext(table, {
    units,
    contested,
    ambiguous: ambiguousCells(table, recordRows),
    carried,
    findings,
  });
  const records: RawRecord[] = [];
  for (const row of recordRows) records.push(readRecord(context, row, records.at(-1)));
  for (const found of [...birthDatesThatDiffer(table, records), ...otherThanNamedYear(table, records)])
    findings.push(found);
  return { records, findings: findings.all(), sorted: { table, records: recordRows, totals } };
}

/** That the rows below were read as the same KSM's. */
function carriedFinding({ name, headers }: FoundTable, rows: number): Finding[] {
  const { sheet, filledOnce = "" } = catalogue[name];
  const header = headers.get(filledOnce);
  const column = headerNames(name, [filledOnce])[0] ?? "";
  return rows === 0 || header === undefined
    ? []
    : [finding("table/carried-down", header.cell, { table: sheet, column, rows })];
}

function headerFindings(table: FoundTable, units: ReadonlyMap<string, MoneyUnit>): Finding[] {
  const { sheet, combined, titledBy, columns } = catalogue[table.name];
  const nameOf = (key: string) => headerNames(table.name, [key])[0] ?? key;
  const first = firstHeader(table);
  const parts: readonly string[] = table.headers.has(combinedKey) ? (combined?.parts ?? []) : [];
  const isTitled = (key: string) => key === titledBy && table.title !== undefined;
  return [
    ...Object.entries<Column>(columns)
      .filter(([key, { expected }]) => expected && !table.headers.has(key) && !parts.includes(key) && !isTitled(key))
      .map(([, { header }]) => finding("header/missing", first, { column: header, table: sheet })),
    ...table.repeated.map(({ key, cell }) => finding("header/duplicate", cell, { column: nameOf(key), table: sheet })),
    ...[...table.headers]
      .filter(([, { how }]) => how === "near")
      .map(([key, { cell }]) => finding("header/near", cell, { column: nameOf(key), table: sheet })),
    ...unitFindings(table, units),
    ...table.unclear.map(({ cell, keys }) =>
      finding("header/unknown", cell, { table: sheet, suggestion: headerNames(table.name, keys).join(" / ") }),
    ),
  ];
}
