import type { Cell, Sheet, SheetRow } from "../workbook/model.ts";
import { catalogue, type TableName, tableNames } from "./catalogue/catalogue.ts";
import { normaliseLabel } from "./catalogue/label.ts";
import { columnsOf, isKnownHeader, matchHeader, nearHeader } from "./headers.ts";
import { type SheetCells, sheetCells } from "./sheet-cells.ts";

/** A header that a table was recognised by. */
export interface FoundHeader {
  readonly cell: Cell;
  readonly column: number;
  /** Misspelt by a letter or two, and accepted because only one field is near. */
  readonly near: boolean;
}

/** A table's header and the rows under it, as far as the next header. */
export interface FoundTable {
  readonly name: TableName;
  readonly sheet: Sheet;
  readonly cells: SheetCells;
  readonly headers: ReadonlyMap<string, FoundHeader>;
  /** Headers that name a field which another column has already. */
  readonly repeated: readonly { readonly key: string; readonly cell: Cell }[];
  readonly rows: readonly SheetRow[];
}

/** A header row in which too little of a table stands to read it. */
export interface HalfTable {
  readonly name: TableName;
  readonly at: Cell;
  readonly found: readonly string[];
}

interface Heading {
  readonly name: TableName;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly headers: ReadonlyMap<string, FoundHeader>;
  readonly repeated: readonly { readonly key: string; readonly cell: Cell }[];
}

interface HeaderText {
  readonly column: number;
  readonly cell: Cell;
  /** Readings of a header over several rows, the most complete first. */
  readonly texts: readonly string[];
}

/** Headers are split over at most so many rows. */
const headerHeight = 3;
/** A profile's labels are no table header, and a table needs at least two columns to be one. */
const fewestHeaders = 2;

/** Finds every table of the sheet by its headers, in any row and any order; tables that fail to be one are told apart. */
export function findTables(sheet: Sheet): {
  readonly tables: readonly FoundTable[];
  readonly half: readonly HalfTable[];
} {
  const cells = sheetCells(sheet);
  const headings: Heading[] = [];
  const half: HalfTable[] = [];
  for (let index = 0; index < sheet.rows.length; index++) {
    const row = sheet.rows[index];
    if (row === undefined || !couldBeHeader(row)) continue;
    const found = headingsAt(sheet, cells, index);
    headings.push(...found);
    const last = found.reduce((bottom, heading) => Math.max(bottom, heading.lastRow), 0);
    while ((sheet.rows[index + 1]?.number ?? Number.POSITIVE_INFINITY) <= last) index++;
    if (found.length === 0) half.push(...halfTableAt(sheet, cells, row));
  }
  const continued = headings.filter((heading, index) => continues(headings[index - 1], heading));
  const starts = headings.filter((heading) => !continued.includes(heading));
  return {
    tables: starts.map((heading, index) => tableUnder(sheet, cells, starts.slice(index + 1), heading, continued)),
    half,
  };
}

/** Long digit strings and dates are data; no header row holds them. Keeps the search cheap on long lists. */
function couldBeHeader(row: SheetRow): boolean {
  let known = 0;
  for (const cell of row.cells) {
    if (cell.kind === "date" || (cell.kind === "number" && cell.value > 9999)) return false;
    if (cell.kind === "string" && /\d{6}/.test(cell.text)) return false;
  }
  for (const cell of row.cells) {
    if (cell.kind === "string" && cell.text.length <= 80 && isKnownHeader(cell.text)) known++;
  }
  return known > 0;
}

function headingsAt(sheet: Sheet, cells: SheetCells, index: number): Heading[] {
  const first = sheet.rows[index]?.number ?? 0;
  let best: Heading[] = [];
  for (let height = 1; height <= headerHeight; height++) {
    const last = sheet.rows[index + height - 1]?.number;
    if (last !== first + height - 1) break;
    const texts = headerTexts(sheet, cells, first, last);
    const found = bestHeadings(sheet, texts, first, last);
    // A taller header must earn its rows: data under a complete header is not part of it.
    if (matched(found) > matched(best)) best = found;
  }
  return best;
}

const matched = (headings: readonly Heading[]) => headings.reduce((sum, { headers }) => sum + headers.size, 0);

/** What stands in each column of the rows, joined downward; a merged cell counts for each column that it covers. */
function headerTexts(sheet: Sheet, cells: SheetCells, first: number, last: number): HeaderText[] {
  const columns = new Set<number>();
  for (const row of sheet.rows) {
    if (row.number > last) break;
    if (row.number >= first) for (const cell of row.cells) columns.add(cell.column);
  }
  for (const merge of sheet.merges) {
    if (merge.top > last || merge.bottom < first || merge.right - merge.left > 50) continue;
    for (let column = merge.left; column <= merge.right; column++) columns.add(column);
  }
  return [...columns]
    .sort((a, b) => a - b)
    .flatMap((column) => {
      const stack: Cell[] = [];
      for (let row = first; row <= last; row++) {
        const cell = cells.at(row, column);
        if (cell?.kind === "string" && cell !== stack.at(-1)) stack.push(cell);
      }
      const lowest = stack.at(-1);
      if (lowest === undefined) return [];
      const texts = stack.map((_, from) =>
        stack
          .slice(from)
          .map(({ text }) => text)
          .join(" "),
      );
      if (stack.length > 1)
        texts.push(
          ...stack
            .slice(0, -1)
            .map(({ text }) => text)
            .reverse(),
        );
      return [{ column, cell: lowest, texts }];
    });
}

/** The table that most of the headers belong to; side by side, the same table may stand there again. */
function bestHeadings(sheet: Sheet, texts: readonly HeaderText[], firstRow: number, lastRow: number): Heading[] {
  const candidates = tableNames
    .filter((name) => name !== "profile")
    .map((name) => matchTable(name, texts))
    .filter(({ name, headers }) => headers.size >= fewestHeaders && recognised(name, headers, texts));
  const ownName = normaliseLabel(sheet.ref.sheet);
  candidates.sort(
    (a, b) =>
      b.headers.size - a.headers.size ||
      Number(normaliseLabel(catalogue[b.name].sheet) === ownName) -
        Number(normaliseLabel(catalogue[a.name].sheet) === ownName),
  );
  const [best] = candidates;
  if (best === undefined) return [];
  // A flat roster repeats its KSM's columns beside each member: one header serves both tables.
  const roster = candidates.filter(({ name }) => name === "ksm" || name === "members");
  const served = roster.length === 2 && roster.includes(best) ? roster : [best];
  return served.map((candidate) => ({ ...candidate, firstRow, lastRow }));
}

function matchTable(name: TableName, texts: readonly HeaderText[]) {
  const headers = new Map<string, FoundHeader>();
  const ranks = new Map<string, number>();
  const repeated: { key: string; cell: Cell }[] = [];
  const open: HeaderText[] = [];
  for (const text of texts) {
    const match = text.texts.map((reading) => matchHeader(name, reading)).find((found) => found !== undefined);
    if (match === undefined) {
      open.push(text);
      continue;
    }
    const rank = ranks.get(match.key);
    if (rank !== undefined && rank === match.rank) repeated.push({ key: match.key, cell: text.cell });
    if (rank === undefined || match.rank < rank) {
      headers.set(match.key, { cell: text.cell, column: text.column, near: false });
      ranks.set(match.key, match.rank);
    }
  }
  if (headers.size >= fewestHeaders) {
    for (const { column, cell, texts: readings } of open) {
      const key = readings.map((reading) => nearHeader(name, reading)).find((found) => found !== undefined);
      if (key !== undefined && !headers.has(key)) headers.set(key, { cell, column, near: true });
    }
  }
  return { name, headers, repeated };
}

function recognised(name: TableName, headers: ReadonlyMap<string, FoundHeader>, texts: readonly HeaderText[]): boolean {
  const { recognisedBy, notWith = [] } = catalogue[name];
  const foreign = new Set(notWith.map(normaliseLabel));
  return (
    recognisedBy.some((keys) => keys.every((key) => headers.has(key))) &&
    !texts.some(({ texts: [text = ""] }) => foreign.has(normaliseLabel(text)))
  );
}

/** Three headers of a table, of which at least half are there, in a row that makes no table: someone should look at it. */
function halfTableAt(sheet: Sheet, cells: SheetCells, row: SheetRow): HalfTable[] {
  const texts = headerTexts(sheet, cells, row.number, row.number);
  const [best] = tableNames
    .filter((name) => name !== "profile")
    .map((name) => matchTable(name, texts))
    .filter(({ headers }) => headers.size >= 3 && headers.size * 2 >= texts.length)
    .sort((a, b) => b.headers.size - a.headers.size);
  const at = texts[0]?.cell;
  return best === undefined || at === undefined ? [] : [{ name: best.name, at, found: [...best.headers.keys()] }];
}

/** The same header over the same columns, as at the top of each printed page: the table before goes on. */
function continues(before: Heading | undefined, heading: Heading): boolean {
  return (
    before?.name === heading.name &&
    before.headers.size === heading.headers.size &&
    [...heading.headers].every(([key, { column }]) => before.headers.get(key)?.column === column)
  );
}

function tableUnder(
  sheet: Sheet,
  cells: SheetCells,
  later: readonly Heading[],
  { name, headers, repeated, lastRow }: Heading,
  continued: readonly Heading[],
): FoundTable {
  const end = later.find(({ firstRow }) => firstRow > lastRow)?.firstRow ?? Number.POSITIVE_INFINITY;
  const isHeader = (row: number) => continued.some((heading) => heading.firstRow <= row && row <= heading.lastRow);
  const rows = sheet.rows.filter(({ number }) => number > lastRow && number < end && !isHeader(number));
  return { name, sheet, cells, headers, repeated, rows };
}

/** The canonical headers of the fields, in the catalogue's order. */
export function headerNames(table: TableName, keys: Iterable<string>): readonly string[] {
  const wanted = new Set(keys);
  return columnsOf(table).flatMap(([key, { header }]) => (wanted.has(key) ? [header] : []));
}
