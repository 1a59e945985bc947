import { addAll } from "../domain/add-all.ts";
import type { Sheet, SheetRow } from "../workbook/model.ts";
import { isTitleRow } from "./block-title.ts";
import { catalogue } from "./catalogue/catalogue.ts";
import { type ColumnMap, isMappedHeader, type MappedTable, noMap } from "./column-map.ts";
import type { FoundTable, HalfTable, Heading } from "./found-table.ts";
import { headerTexts } from "./header-texts.ts";
import { isKnownHeader } from "./headers.ts";
import { headerHeight, headingsAt, toldHeadingsAt } from "./headings-at.ts";
import { innerTitles } from "./inner-titles.ts";
import { halfMatch } from "./match-table.ts";
import { repeatedHeadings } from "./repeated-header.ts";
import { type SheetCells, sheetCells } from "./sheet-cells.ts";
import { isData, recordsUnder } from "./table-like.ts";

export interface FoundTables {
  readonly tables: readonly FoundTable[];
  readonly half: readonly HalfTable[];
  /** The tables of the column map that were met here. */
  readonly met: ReadonlySet<MappedTable>;
  /** The numbers of the header rows of what the map says is no table of ours. */
  readonly dismissed: readonly number[];
}

/**
 * Finds every table of the sheet by its headers, in any row and any order; tables that fail to be one are told apart. What
 * the column map says of a table comes before all that its headers say.
 */
export function findTables(sheet: Sheet, map: ColumnMap = noMap): FoundTables {
  const cells = sheetCells(sheet);
  const headings: Heading[] = [];
  const half: HalfTable[] = [];
  const met = new Set<MappedTable>();
  const dismissed: number[] = [];
  for (let index = 0; index < sheet.rows.length; index++) {
    const row = sheet.rows[index];
    if (row === undefined || !couldBeHeader(row, map)) continue;
    const told = toldHeadingsAt(sheet, cells, index, map);
    if (told === undefined && isTitleRow(row)) continue;
    for (const { mapped } of told?.tables ?? []) {
      met.add(mapped);
      if (mapped.table === null) dismissed.push(row.number);
    }
    const own = told?.headings ?? headingsAt(sheet, cells, index);
    const isOpen = told === undefined ? own.length === 0 : own.some(lacksTitle);
    const again = isOpen ? repeatedHeadings(sheet, cells, index, headings) : [];
    const found = again.length > 0 ? again : own;
    addAll(headings, found);
    const last = found.reduce((bottom, heading) => Math.max(bottom, heading.lastRow), 0);
    while ((sheet.rows[index + 1]?.number ?? Number.POSITIVE_INFINITY) <= last) index++;
    if (found.length === 0 && told === undefined)
      addAll(
        half,
        halfTableAt(sheet, cells, index).filter(({ at }) => half.at(-1)?.at !== at),
      );
    for (const heading of found) {
      const { name, untitled, headers } = heading;
      const at = row.cells[0];
      if (untitled && at !== undefined) half.push({ name, untitled, at, found: [...headers.keys()], match: heading });
    }
  }
  const continued = new Set(headings.filter((heading, index) => continues(headings.slice(0, index), heading)));
  const starts = headings.filter((heading) => !continued.has(heading) && !heading.untitled);
  const tables = starts.map((heading) => tableUnder(sheet, cells, headings, continued, heading));
  return { tables, half, met, dismissed };
}

/** Nothing says what its rows are about, which its header alone leaves open. */
function lacksTitle({ name, headers, title }: Heading): boolean {
  const { titledBy } = catalogue[name];
  return titledBy !== undefined && !headers.has(titledBy) && title === undefined;
}

function couldBeHeader(row: SheetRow, map: ColumnMap): boolean {
  if (isData(row)) return false;
  return row.cells.some(
    ({ kind, text }) => kind === "string" && text.length <= 80 && (isKnownHeader(text) || isMappedHeader(map, text)),
  );
}

/** Three headers of a table, of which at least half are there, in rows that make no table: someone should look at it. */
function halfTableAt(sheet: Sheet, cells: SheetCells, index: number): HalfTable[] {
  for (let height = 1; height <= headerHeight; height++) {
    const rows = sheet.rows.slice(index, index + height);
    if (height > 1 && rows.slice(1).some(isData)) break;
    const texts = headerTexts(sheet, cells, rows);
    const match = halfMatch(sheet, texts);
    const at = texts[0]?.cell;
    if (match === undefined || at === undefined) continue;
    return [{ name: match.name, untitled: false, at, found: [...match.headers.keys()], match }];
  }
  return [];
}

/** The same header over the same columns, as at the top of each printed page: the table before goes on. */
function continues(before: readonly Heading[], heading: Heading): boolean {
  const last = before.findLast(({ name, left }) => name === heading.name && left === heading.left);
  return (
    last !== undefined &&
    last.headers.size === heading.headers.size &&
    last.title?.row === heading.title?.row &&
    [...heading.headers].every(([key, { column }]) => last.headers.get(key)?.column === column)
  );
}

function tableUnder(
  sheet: Sheet,
  cells: SheetCells,
  headings: readonly Heading[],
  continued: ReadonlySet<Heading>,
  heading: Heading,
): FoundTable {
  const below = headings.filter(
    ({ firstRow, left, right }) => firstRow > heading.lastRow && left <= heading.right && right >= heading.left,
  );
  const next = below.find((other) => !continued.has(other));
  const end = Math.min(next?.firstRow ?? Number.POSITIVE_INFINITY, next?.title?.row ?? Number.POSITIVE_INFINITY);
  const pages = below.filter((other) => continued.has(other));
  const isHeader = (row: number) => pages.some(({ firstRow, lastRow }) => firstRow <= row && row <= lastRow);
  const rows = asFarAsAnother(
    sheet.rows.filter(({ number }) => number > heading.lastRow && number < end && !isHeader(number)),
  );
  const { name, told, texts, headers, repeated, rivals, ticks, unclear, others, title, left, right } = heading;
  const columns = new Set([...headers.values(), ...[...ticks.values()].flat()].map(({ column }) => column));
  const firstRows = new Set([heading, ...pages].map(({ lastRow }) => lastRow + 1));
  const table = {
    name,
    told,
    texts: texts.filter(({ column }) => left <= column && column <= right),
    headers,
    repeated,
    rivals,
    ticks,
    unclear,
    others,
    title,
    columns,
    left,
    right,
    sheet,
    cells,
    firstRows,
  };
  const inner = innerTitles({ ...table, innerTitles: [], rows });
  const titleRows = new Set(inner.map(({ row }) => row));
  return { ...table, innerTitles: inner, rows: rows.filter(({ number }) => !titleRows.has(number)) };
}

/** The rows before a header below a blank row, of a table that is none of ours but shares the name of a column. */
function asFarAsAnother(rows: readonly SheetRow[]): readonly SheetRow[] {
  const another = rows.findIndex(({ number, cells }, index) => {
    const isBehindGap = index > 0 && number > (rows[index - 1]?.number ?? 0) + 1;
    return isBehindGap && cells.some(({ text }) => isKnownHeader(text)) && recordsUnder(rows, index).length > 0;
  });
  return another < 0 ? rows : rows.slice(0, another);
}
