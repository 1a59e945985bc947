import { absent, type Field } from "../domain/field.ts";
import { type Finding, finding } from "../domain/finding.ts";
import type { CellRef } from "../domain/place.ts";
import type { Cell, SheetRow } from "../workbook/model.ts";
import { catalogue } from "./catalogue/catalogue.ts";
import type { Column, ValueType } from "./catalogue/column.ts";
import { cellReaders } from "./cells/read-cell.ts";
import { cleanText, type Reading } from "./cells/reading.ts";
import type { FoundTable } from "./find-tables.ts";
import { combinedKey } from "./headers.ts";

/** A record before its table gives it a type: a field for each key, and the cell that names it. */
export interface RawRecord {
  readonly at: CellRef;
  readonly [key: string]: Field<unknown> | CellRef;
}

/** What the rows of one table have in common, and what was found while they were read. */
export interface TableContext {
  readonly table: FoundTable;
  readonly columns: readonly (readonly [string, Column])[];
  /** Amounts that may be read in two ways. */
  readonly ambiguous: ReadonlySet<Cell>;
  readonly findings: Finding[];
}

/** Reads one row; `above` is the record before it, for ditto marks. */
export function readRecord(context: TableContext, row: SheetRow, above: RawRecord | undefined): RawRecord {
  const { table, columns } = context;
  const { namedBy, combined, titledBy } = catalogue[table.name];
  const parts: readonly string[] = table.headers.has(combinedKey) ? (combined?.parts ?? []) : [];
  const fields: Record<string, Field<unknown>> = {};
  for (const [key, column] of columns) {
    const header = table.headers.get(key);
    if (header !== undefined) {
      fields[key] = readOwn(context, cellFor(table, row, header.column, column.type), column, above?.[key]);
    } else if (parts.includes(key)) {
      fields[key] = readPart(
        cellFor(table, row, table.headers.get(combinedKey)?.column ?? 0, "text"),
        parts.indexOf(key),
      );
    } else if (key === titledBy && table.title !== undefined) {
      fields[key] = readField(table.title.cell, column, catalogue[table.name].sheet, context.findings);
    } else {
      fields[key] = absent;
    }
  }
  const named = namedBy.map((key) => fields[key]).find((field) => field?.state === "value");
  return { ...fields, at: named?.cell ?? row.cells[0] ?? blankCell(table, row, 1) };
}

/** `"`, `idem`, `s.d.a.` and their like: the same as above. An identity number is never the same as another's. */
const dittoMarks = /^(?:["″〃”“]|''|-\s*["″〃”“]\s*-|idem|sda|s\.?\s?d\.?\s?a\.?|sama)$/iu;

function readOwn(
  { table, ambiguous, findings }: TableContext,
  cell: Cell | CellRef,
  column: Column,
  above: Field<unknown> | CellRef | undefined,
): Field<unknown> {
  const isDitto = column.type !== "nik" && column.type !== "familyCard" && dittoMarks.test(cell.text.trim());
  if (isDitto && above !== undefined && "state" in above && above.state === "value") return { ...above, cell };
  if ("kind" in cell && ambiguous.has(cell)) {
    const readings = [cell.text.replace(/[.,]/g, ""), cell.text.replace(/[.,](?=\d{3}\D*$)/, ",")];
    findings.push(finding("cell/ambiguous-number", cell, { column: column.header, readings }));
    return { state: "invalid", value: undefined, cell };
  }
  return readField(cell, column, catalogue[table.name].sheet, findings);
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

/** Names and choices may stand in a cell that is merged over several rows; an amount is never spread. */
const mergeableTypes: ReadonlySet<ValueType> = new Set(["text", "ksmKind", "yesNo"]);

function cellFor(table: FoundTable, row: SheetRow, column: number, type: ValueType): Cell | CellRef {
  const own = row.cells.find((cell) => cell.column === column);
  if (own !== undefined) return own;
  const covering = mergeableTypes.has(type) ? table.cells.at(row.number, column) : undefined;
  return covering ?? blankCell(table, row, column);
}

function blankCell(table: FoundTable, row: SheetRow, column: number): CellRef {
  return { sheet: table.sheet.ref, row: row.number, column, text: "" };
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
