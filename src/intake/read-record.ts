import { absent, type Field } from "../domain/field.ts";
import { type Finding, finding } from "../domain/finding.ts";
import type { FindingSink } from "../domain/finding-fold.ts";
import type { CellRef } from "../domain/place.ts";
import type { Cell, SheetRow } from "../workbook/model.ts";
import { catalogue } from "./catalogue/catalogue.ts";
import type { Column } from "./catalogue/column.ts";
import { cellReaders } from "./cells/read-cell.ts";
import { type CellReader, cleanText, isBlankText } from "./cells/reading.ts";
import type { FoundTable } from "./found-table.ts";
import { combinedKey } from "./headers.ts";
import { keptField } from "./kept-field.ts";
import type { Source, TableContext } from "./table-context.ts";

/** A record before its table gives it a type: a field for each key, and the cell that names it. */
export interface RawRecord {
  readonly at: CellRef;
  readonly [key: string]: Field<unknown> | CellRef;
}

/** Reads one row; `above` is the record before it, for ditto marks. */
export function readRecord(context: TableContext, row: SheetRow, above: RawRecord | undefined): RawRecord {
  const { table, sources } = context;
  const cells = cellsByColumn(row);
  const record: Record<string, Field<unknown> | CellRef> = { ...context.empty };
  record["at"] = row.cells[0] ?? blankCell(table, row, 1);
  for (const source of sources) record[source.key] = readSource(context, source, row, cells, above);
  for (const key of catalogue[table.name].namedBy) {
    const field = record[key] as Field<unknown>;
    if (field.state !== "value") continue;
    record["at"] = field.cell;
    break;
  }
  return record as RawRecord;
}

function readSource(
  context: TableContext,
  source: Source,
  row: SheetRow,
  cells: CellsByColumn,
  above: RawRecord | undefined,
): Field<unknown> {
  const { table, findings } = context;
  switch (source.from) {
    case "title":
      return readTitle(table, row, source.column, findings);
    case "part": {
      const cell = cellFor(context, row, cells, source);
      return readPart(cell, source, above?.[source.key], context);
    }
    case "ticks":
      return readTicks(context, source, row, cells);
    case "contested":
      return keptField("invalid", undefined, cellFor(context, row, cells, source));
    case "own":
      return readOwn(context, cellFor(context, row, cells, source), source, above?.[source.key]);
  }
}

function readTitle(table: FoundTable, { number }: SheetRow, column: Column, findings: FindingSink): Field<unknown> {
  const title = table.innerTitles.findLast(({ row }) => row < number) ?? table.title;
  return title === undefined ? absent : readField(title.cell, column, sheetName(table), findings);
}

/** `"`, `idem`, `s.d.a.` and their like: the same as above. None begins with a digit. */
const dittoMarks = /^(?:["″〃”“]|''|-\s*["″〃”“]\s*-|idem|sda|s[./]?\s?d[./]?\s?a\.?|sama|sama dengan (?:di )?atas)$/iu;
const longestDitto = 20;

function isDitto(text: string): boolean {
  if (text.length > longestDitto) return false;
  const first = text.charCodeAt(0);
  const isDigit = first >= 48 && first <= 57;
  return !isDigit && dittoMarks.test(text.trim());
}

function readOwn(
  { table, ambiguous, findings }: TableContext,
  cell: Cell | CellRef,
  { ditto, column, read }: Source,
  above: Field<unknown> | CellRef | undefined,
): Field<unknown> {
  if (ditto && above !== undefined && "state" in above && above.state === "value" && isDitto(cell.text)) {
    return keptField("value", above.value, cell);
  }
  const doubt = ambiguous.size > 0 && "kind" in cell ? ambiguous.get(cell) : undefined;
  if (doubt === undefined) return readWith(read, cell, column, sheetName(table), findings);
  findings.push(unread(doubt, column));
  return keptField("invalid", undefined, cell);
}

const sheetName = (table: FoundTable) => catalogue[table.name].sheet;

/** Reads a cell as its column's type. A required cell that is blank is a finding; `table` is the table's name in it. */
export function readField(cell: Cell | CellRef, column: Column, table: string, findings: FindingSink): Field<unknown> {
  return readWith(cellReaders[column.type], cell, column, table, findings);
}

/** The same with another reader than the column's own. */
export function readWith(
  read: CellReader<unknown>,
  cell: Cell | CellRef,
  column: Column,
  table: string,
  findings: FindingSink,
): Field<unknown> {
  const reading = "kind" in cell ? read(cell, column.header) : undefined;
  switch (reading?.kind) {
    case "value":
      if (reading.remark !== undefined) findings.push(reading.remark);
      return keptField("value", reading.value, cell);
    case "invalid":
      findings.push(unread(reading.finding, column));
      return keptField("invalid", undefined, cell);
    case "blank":
    case undefined:
      if (column.required && !column.blankInSomeRows) {
        findings.push(unread(finding("cell/required", cell, { column: column.header, table }), column));
      }
      return keptField("blank", undefined, cell);
  }
}

/** The finding on a cell that gave no value. */
const unread = (fault: Finding, { lendingWaits }: Column): Finding =>
  lendingWaits ? { ...fault, lendingWaits } : fault;

/** For a cell whose fault is told already. */
const nowhere: FindingSink = { push: () => undefined };

type CellsByColumn = readonly (Cell | undefined)[];

/** The row's cells by their columns: looked up for each field, where a search would go through the row again. */
function cellsByColumn(row: SheetRow): CellsByColumn {
  const cells: (Cell | undefined)[] = [undefined];
  for (const cell of row.cells) {
    while (cells.length < cell.column) cells.push(undefined);
    cells.push(cell);
  }
  return cells;
}

function cellFor(
  { table, carried }: TableContext,
  row: SheetRow,
  cells: CellsByColumn,
  { at, spreads, carries }: Source,
): Cell | CellRef {
  const above = carries ? carried.get(row.number) : undefined;
  return above ?? cells[at] ?? (spreads ? table.cells.at(row.number, at) : undefined) ?? blankCell(table, row, at);
}

/** The choice whose column the row marks. */
function readTicks(
  { table, findings }: TableContext,
  { column, ticks, read }: Source,
  row: SheetRow,
  cells: CellsByColumn,
): Field<unknown> {
  const marked = ticks.flatMap((choice) => {
    const cell = cells[choice.column];
    return cell === undefined || isBlankText(cell.text) ? [] : [{ choice, cell }];
  });
  const [first, ...others] = marked;
  if (first === undefined)
    return readWith(read, blankCell(table, row, ticks[0]?.column ?? 1), column, sheetName(table), findings);
  const { choice, cell } = first;
  if (others.length > 0) {
    const cellsBeside = others.map((other) => other.cell);
    findings.push(finding("cell/several-ticks", cell, { column: column.header }, cellsBeside));
    return keptField("invalid", undefined, cell);
  }
  const reading = read(choice.cell, column.header);
  return reading.kind === "value" ? keptField("value", reading.value, cell) : keptField("invalid", undefined, cell);
}

function blankCell(table: FoundTable, row: SheetRow, column: number): CellRef {
  return { sheet: table.sheet.ref, row: row.number, column, text: "" };
}

/** One side of `003/007`. */
function readPart(
  cell: Cell | CellRef,
  { part, column, ditto }: Source,
  above: Field<unknown> | CellRef | undefined,
  { table, findings }: TableContext,
): Field<unknown> {
  if (ditto && above !== undefined && "state" in above && above.state === "value" && isDitto(cell.text)) {
    return keptField("value", above.value, cell);
  }
  if ("kind" in cell && cell.kind !== "string" && cell.kind !== "number") {
    // Both sides stand in one cell: its fault is told once.
    const header = table.headers.get(combinedKey)?.cell.text ?? column.header;
    return readField(cell, { ...column, header }, sheetName(table), part === 0 ? findings : nowhere);
  }
  const text = cleanText(cell.text)
    .split(/[/\-\\]/)
    [part]?.replace(/^(?:rt|rw)\.?\s*/i, "")
    .trim();
  return text === undefined || text === "" ? keptField("blank", undefined, cell) : keptField("value", text, cell);
}
