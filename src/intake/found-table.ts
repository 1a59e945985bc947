import type { Cell, Sheet, SheetRow } from "../workbook/model.ts";
import type { BlockTitle } from "./block-title.ts";
import type { TableName } from "./catalogue/catalogue.ts";
import { columnsOf } from "./headers.ts";
import type { FoundHeader, TableMatch } from "./match-table.ts";
import type { SheetCells } from "./sheet-cells.ts";

/** A table's header, and the rows under it as far as the next header. */
export interface FoundTable extends TableMatch {
  readonly sheet: Sheet;
  readonly cells: SheetCells;
  /** The title above all rows, and those of further blocks among them. */
  readonly title: BlockTitle | undefined;
  readonly innerTitles: readonly BlockTitle[];
  /** The columns of its headers, and the span of its header row, which also holds columns that are no field of ours. */
  readonly columns: ReadonlySet<number>;
  readonly left: number;
  readonly right: number;
  readonly rows: readonly SheetRow[];
  /** The numbers of the rows right below its header, and below that of each printed page. */
  readonly firstRows: ReadonlySet<number>;
}

/** A header row in which too little of a table stands to read it. */
export interface HalfTable {
  readonly name: TableName;
  /** It repeats the header of a table above, under a title that says nothing: whose rows follow is open. */
  readonly untitled: boolean;
  readonly at: Cell;
  readonly found: readonly string[];
  /** How its headers fit. */
  readonly match: TableMatch;
}

export interface Heading extends TableMatch {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly left: number;
  readonly right: number;
  readonly title: BlockTitle | undefined;
  readonly untitled: boolean;
}

/** The canonical headers of the fields, in the catalogue's order. */
export function headerNames(table: TableName, keys: Iterable<string>): readonly string[] {
  const wanted = new Set(keys);
  return columnsOf(table).flatMap(([key, { header }]) => (wanted.has(key) ? [header] : []));
}

/** The first cell of a table's own headers. */
export function firstHeader({ headers }: TableMatch): Cell {
  return [...headers.values()].reduce((a: FoundHeader, b) => (b.column < a.column ? b : a)).cell;
}
