import { absent, type Field } from "../domain/field.ts";
import { type Finding, finding } from "../domain/finding.ts";
import type { CellRef } from "../domain/place.ts";
import type { Cell, SheetRow } from "../workbook/model.ts";
import { catalogue } from "./catalogue/catalogue.ts";
import type { Column, ValueType } from "./catalogue/column.ts";
import { cellReaders } from "./cells/read-cell.ts";
import { cleanText, type Reading } from "./cells/reading.ts";
import { type FoundTable, headerNames } from "./find-tables.ts";
import { columnsOf, combinedKey } from "./headers.ts";
import { cellsUnder, isColumnNumbers, isRepeatedHeader, isTotalRow } from "./row-kinds.ts";
import { totalFindings } from "./totals.ts";

/** A record before its table gives it a type: a field for each key, and the cell that names it. */
export interface RawRecord {
  readonly at: CellRef;
  readonly [key: string]: Field<unknown> | CellRef;
}

export interface TableReading {
  readonly records: readonly RawRecord[];
  readonly findings: readonly Finding[];
}

/** Reads the rows under a header. Each faulty cell is one finding; a missing column is one finding and nothing more. */
export function readTable(table: FoundTable): TableReading {
  const findings: Finding[] = [...headerFindings(table)];
  const records: RawRecord[] = [];
  const recordRows: SheetRow[] = [];
  const totals: SheetRow[] = [];
  const rows = withoutNotes(table);
  for (const [index, row] of rows.entries()) {
    const under = cellsUnder(table, row);
    if (under.size === 0 || (index === 0 && isColumnNumbers(row.cells)) || isRepeatedHeader(table, under)) continue;
    if (isTotalRow(row)) {
      totals.push(row);
      continue;
    }
    recordRows.push(row);
    records.push(readRecord(table, row, findings));
  }
  findings.push(...totalFindings(table, recordRows, totals));
  return { records, findings };
}

function headerFindings(table: FoundTable): Finding[] {
  const { sheet, columns, combined } = catalogue[table.name];
  const first = [...table.headers.values()].reduce((a, b) => (b.column < a.column ? b : a)).cell;
  const parts: readonly string[] = table.headers.has(combinedKey) ? (combined?.parts ?? []) : [];
  const missing = Object.entries<Column>(columns)
    .filter(([key, column]) => column.required && !table.headers.has(key) && !parts.includes(key))
    .map(([, column]) => finding("header/missing", first, { column: column.header, table: sheet }));
  const repeated = table.repeated.map(({ key, cell }) =>
    finding("header/duplicate", cell, { column: headerNames(table.name, [key])[0] ?? cell.text, table: sheet }),
  );
  const near = [...table.headers].flatMap(([key, header]) =>
    header.near
      ? [finding("header/near", header.cell, { column: headerNames(table.name, [key])[0] ?? key, table: sheet })]
      : [],
  );
  return [...missing, ...repeated, ...near];
}

/**
 * The rows without notes and signatures: what follows the last row that names a record, and, behind a blank row, rows
 * that name none or hold a single text.
 */
function withoutNotes(table: FoundTable): readonly SheetRow[] {
  const naming = catalogue[table.name].namedBy.flatMap((key) => table.headers.get(key)?.column ?? []);
  const filled = (row: SheetRow) => cellsUnder(table, row);
  let end = table.rows.length;
  while (end > 0) {
    const row = table.rows[end - 1];
    if (row === undefined || isTotalRow(row)) break;
    const under = filled(row);
    const names = naming.some((column) => under.has(column));
    if (names && (under.size > 1 || table.headers.size === 1 || !afterBlankRow(table.rows, end - 1))) break;
    end--;
  }
  return table.rows.slice(0, end);
}

/** Whether a blank row stands somewhere between this row and the last one that is clearly data. */
function afterBlankRow(rows: readonly SheetRow[], index: number): boolean {
  for (let at = index; at > 0; at--) {
    const gap = (rows[at]?.number ?? 0) - (rows[at - 1]?.number ?? 0);
    if (gap > 1) return true;
    if ((rows[at - 1]?.cells.length ?? 0) > 2) return false;
  }
  return false;
}

function readRecord(table: FoundTable, row: SheetRow, findings: Finding[]): RawRecord {
  const { sheet, namedBy, combined } = catalogue[table.name];
  const fields: Record<string, Field<unknown>> = {};
  const combinedHeader = table.headers.get(combinedKey);
  for (const [key, column] of columnsOf(table.name) as readonly (readonly [string, Column])[]) {
    const header = table.headers.get(key);
    const part = combinedHeader === undefined ? -1 : ((combined?.parts as readonly string[]) ?? []).indexOf(key);
    fields[key] =
      header !== undefined
        ? readField(cellFor(table, row, header.column, column.type), column, sheet, findings)
        : part >= 0
          ? readPart(cellFor(table, row, combinedHeader?.column ?? 0, "text"), part)
          : absent;
  }
  const named = namedBy.map((key) => fields[key]).find((field) => field?.state === "value");
  return { ...fields, at: named?.cell ?? row.cells[0] ?? blankCell(table, row, 1) };
}

const mergeableTypes: ReadonlySet<ValueType> = new Set(["text", "ksmKind", "yesNo"]);

/** The row's own cell; for names and choices, the cell that is merged over it. Amounts are never spread over rows. */
function cellFor(table: FoundTable, row: SheetRow, column: number, type: ValueType): Cell | CellRef {
  const own = row.cells.find((cell) => cell.column === column);
  if (own !== undefined) return own;
  const covering = mergeableTypes.has(type) ? table.cells.at(row.number, column) : undefined;
  return covering ?? blankCell(table, row, column);
}

function blankCell(table: FoundTable, row: SheetRow, column: number): CellRef {
  return { sheet: table.sheet.ref, row: row.number, column, text: "" };
}

export function readField(cell: Cell | CellRef, column: Column, table: string, findings: Finding[]): Field<unknown> {
  const reading: Reading<unknown> = "kind" in cell ? cellReaders[column.type](cell, column.header) : { kind: "blank" };
  switch (reading.kind) {
    case "value":
      if (reading.remark !== undefined) findings.push(reading.remark);
      return { state: "value", value: reading.value, cell };
    case "blank":
      if (column.required) findings.push(finding("cell/required", cell, { column: column.header, table }));
      return { state: "blank", value: undefined, cell };
    case "invalid":
      findings.push(reading.finding);
      return { state: "invalid", value: undefined, cell };
  }
}

/** One side of `003/007`. */
function readPart(cell: Cell | CellRef, part: number): Field<string> {
  const text = cleanText(cell.text)
    .split(/[/\-\\]/)
    [part]?.replace(/^(?:rt|rw)\.?\s*/i, "")
    .trim();
  return text === undefined || text === ""
    ? { state: "blank", value: undefined, cell }
    : { state: "value", value: text, cell };
}
