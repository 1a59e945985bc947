import { absent, type Field } from "../domain/field.ts";
import { type Finding, finding } from "../domain/finding.ts";
import type { CellRef } from "../domain/place.ts";
import type { Cell, SheetRow } from "../workbook/model.ts";
import { catalogue } from "./catalogue/catalogue.ts";
import type { Column, ValueType } from "./catalogue/column.ts";
import { cellReaders } from "./cells/read-cell.ts";
import { type CellReader, cleanText } from "./cells/reading.ts";
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
  readonly sources: readonly Source[];
  /** A record of absent fields. Copied for each row and filled: that costs less than to grow one key by key. */
  readonly empty: Readonly<Record<string, Field<unknown>>>;
  /** Amounts and dates that may be read in two ways, with their readings. */
  readonly ambiguous: ReadonlyMap<Cell, Finding>;
  readonly findings: Finding[];
}

/** Where the field of one key is read from. */
interface Source {
  readonly key: string;
  readonly column: Column;
  readonly from: "own" | "part" | "title";
  /** The sheet's column; 0 where it has none. */
  readonly at: number;
  /** Which side of the combined column, 0 or 1. */
  readonly part: number;
  /** A cell that is merged over several rows stands for all of them. An amount is never spread. */
  readonly spreads: boolean;
  readonly ditto: boolean;
  readonly read: CellReader<unknown>;
}

const mergeableTypes: ReadonlySet<ValueType> = new Set(["text", "ksmKind", "yesNo"]);
/** An identity number is never the same as another's. */
const ownTypes: ReadonlySet<ValueType> = new Set(["nik", "familyCard"]);

/** What the rows of the table have in common, worked out once. */
export function tableContext(
  table: FoundTable,
  ambiguous: TableContext["ambiguous"],
  findings: Finding[],
): TableContext {
  const keys = ["at", ...Object.keys(catalogue[table.name].columns)];
  const empty = Object.fromEntries(keys.map((key) => [key, absent]));
  return { table, sources: sourcesOf(table), empty, ambiguous, findings };
}

function sourcesOf(table: FoundTable): readonly Source[] {
  const { combined, titledBy, columns } = catalogue[table.name];
  const combinedAt = table.headers.get(combinedKey)?.column ?? 0;
  const parts: readonly string[] = combinedAt === 0 ? [] : (combined?.parts ?? []);
  return Object.entries<Column>(columns).flatMap(([key, column]): Source[] => {
    const at = table.headers.get(key)?.column ?? 0;
    const part = parts.indexOf(key);
    const isTitled = key === titledBy && table.title !== undefined;
    const from = at > 0 ? "own" : part >= 0 ? "part" : isTitled ? "title" : undefined;
    if (from === undefined) return [];
    return [
      {
        key,
        column,
        from,
        at: from === "part" ? combinedAt : at,
        part,
        spreads: from === "part" || mergeableTypes.has(column.type),
        ditto: !ownTypes.has(column.type),
        read: cellReaders[column.type],
      },
    ];
  });
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
      const cell = cellFor(table, row, cells, source);
      return readPart(cell, source, above?.[source.key], context);
    }
    case "own":
      return readOwn(context, cellFor(table, row, cells, source), source, above?.[source.key]);
  }
}

function readTitle(table: FoundTable, { number }: SheetRow, column: Column, findings: Finding[]): Field<unknown> {
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
    return { state: "value", value: above.value, cell };
  }
  const doubt = ambiguous.size > 0 && "kind" in cell ? ambiguous.get(cell) : undefined;
  if (doubt === undefined) return readWith(read, cell, column, sheetName(table), findings);
  findings.push(doubt);
  return { state: "invalid", value: undefined, cell };
}

const sheetName = (table: FoundTable) => catalogue[table.name].sheet;

/** Reads a cell as its column's type. A required cell that is blank is a finding; `table` is the table's name in it. */
export function readField(cell: Cell | CellRef, column: Column, table: string, findings: Finding[]): Field<unknown> {
  return readWith(cellReaders[column.type], cell, column, table, findings);
}

function readWith(
  read: CellReader<unknown>,
  cell: Cell | CellRef,
  column: Column,
  table: string,
  findings: Finding[],
): Field<unknown> {
  const reading = "kind" in cell ? read(cell, column.header) : undefined;
  switch (reading?.kind) {
    case "value":
      if (reading.remark !== undefined) findings.push(reading.remark);
      return { state: "value", value: reading.value, cell };
    case "invalid":
      findings.push(reading.finding);
      return { state: "invalid", value: undefined, cell };
    case "blank":
    case undefined:
      if (column.required && !column.blankInSomeRows) {
        findings.push(finding("cell/required", cell, { column: column.header, table }));
      }
      return { state: "blank", value: undefined, cell };
  }
}

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

function cellFor(table: FoundTable, row: SheetRow, cells: CellsByColumn, { at, spreads }: Source): Cell | CellRef {
  return cells[at] ?? (spreads ? table.cells.at(row.number, at) : undefined) ?? blankCell(table, row, at);
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
    return { state: "value", value: above.value, cell };
  }
  if ("kind" in cell && cell.kind !== "string" && cell.kind !== "number") {
    // Both sides stand in one cell: its fault is told once.
    const header = table.headers.get(combinedKey)?.cell.text ?? column.header;
    return readField(cell, { ...column, header }, sheetName(table), part === 0 ? findings : []);
  }
  const text = cleanText(cell.text)
    .split(/[/\-\\]/)
    [part]?.replace(/^(?:rt|rw)\.?\s*/i, "")
    .trim();
  return text === undefined || text === ""
    ? { state: "blank", value: undefined, cell }
    : { state: "value", value: text, cell };
}
