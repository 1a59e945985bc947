import type { Sheet, SheetRow } from "../workbook/model.ts";
import { type BlockTitle, isTitleRow, titleOfSheet, titleOver, titlesAbove, titlesBelow } from "./block-title.ts";
import { catalogue } from "./catalogue/catalogue.ts";
import type { FoundTable, HalfTable, Heading } from "./found-table.ts";
import { type HeaderText, headerTexts } from "./header-texts.ts";
import { isKnownHeader } from "./headers.ts";
import { innerTitles } from "./inner-titles.ts";
import { isSubheader } from "./ledger-words.ts";
import { bestMatches, halfMatch, type TableMatch } from "./match-table.ts";
import { repeatedHeadings } from "./repeated-header.ts";
import { type SheetCells, sheetCells } from "./sheet-cells.ts";
import { isData, recordsUnder } from "./table-like.ts";

/** Headers are split over at most so many rows. */
const headerHeight = 3;

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
    if (row === undefined || !couldBeHeader(row) || isTitleRow(row)) continue;
    const own = headingsAt(sheet, cells, index);
    const found = own.length > 0 ? own : repeatedHeadings(sheet, cells, index, headings);
    headings.push(...found);
    const last = found.reduce((bottom, heading) => Math.max(bottom, heading.lastRow), 0);
    while ((sheet.rows[index + 1]?.number ?? Number.POSITIVE_INFINITY) <= last) index++;
    if (found.length === 0) half.push(...halfTableAt(sheet, cells, index).filter(({ at }) => half.at(-1)?.at !== at));
    for (const { name, untitled, headers } of found) {
      const at = row.cells[0];
      if (untitled && at !== undefined) half.push({ name, untitled, at, found: [...headers.keys()] });
    }
  }
  const continued = new Set(headings.filter((heading, index) => continues(headings.slice(0, index), heading)));
  const starts = headings.filter((heading) => !continued.has(heading) && !heading.untitled);
  return { tables: starts.map((heading) => tableUnder(sheet, cells, headings, continued, heading)), half };
}

function couldBeHeader(row: SheetRow): boolean {
  if (isData(row)) return false;
  return row.cells.some((cell) => cell.kind === "string" && cell.text.length <= 80 && isKnownHeader(cell.text));
}

function headingsAt(sheet: Sheet, cells: SheetCells, index: number): readonly Heading[] {
  const above = titlesAbove(sheet, index);
  let best: readonly Heading[] = [];
  for (let height = 1; height <= headerHeight; height++) {
    const rows = sheet.rows.slice(index, index + height);
    const [first, last] = [rows[0]?.number ?? 0, rows.at(-1)?.number ?? 0];
    const lowest = rows.at(-1);
    if (lowest === undefined || rows.length < height || last !== first + height - 1) break;
    if (height > 1 && isData(lowest)) break;
    const own = [...above, ...titlesBelow(sheet, index + height - 1)];
    const titles = own.some(({ says }) => says === "ksm") ? own : [...own, ...titleOfSheet(sheet, lowest)];
    const found = sideBySide(sheet, headerTexts(sheet, cells, rows), titles).map((match) => ({
      ...match,
      firstRow: first,
      lastRow: lowestMerged(sheet, cells, first, last),
      untitled: false,
    }));
    // A taller header must earn its rows: data under a complete header is not part of it.
    const isDivided = height > 1 && isSubheader(lowest) && matched(found) === matched(best);
    if (matched(found) > matched(best) || isDivided) best = found;
  }
  return best;
}

/** The last row of a header some of whose cells are merged with those below; blank ones head nothing. */
function lowestMerged({ merges }: Sheet, cells: SheetCells, first: number, last: number): number {
  const bottoms = merges.flatMap(({ top, left, bottom }) =>
    first <= top && top <= last && cells.at(top, left) !== undefined ? [bottom] : [],
  );
  return Math.max(last, ...bottoms.filter((bottom) => bottom < first + headerHeight));
}

const matched = (headings: readonly Heading[]) =>
  headings.reduce((sum, { headers, ticks }) => sum + headers.size + ticks.size, 0);

/** The tables of one header row; where headers begin again at some column, a table of its own begins there. */
function sideBySide(
  sheet: Sheet,
  texts: readonly HeaderText[],
  titles: readonly BlockTitle[],
): readonly Omit<Heading, "firstRow" | "lastRow" | "untitled">[] {
  const matches = bestMatches(sheet, texts, titles);
  const left = texts[0]?.column ?? 0;
  const right = texts.at(-1)?.column ?? 0;
  const again = beginsAgain(texts, matches);
  if (again !== undefined) {
    const before = bestMatches(
      sheet,
      texts.filter(({ column }) => column < again),
      titles,
    );
    const rest = sideBySide(
      sheet,
      texts.filter(({ column }) => column >= again),
      titles,
    );
    if (before.length > 0 && rest.length > 0) {
      return [...before.map((match) => titledMatch(match, titles, left, again - 1)), ...rest];
    }
  }
  const beside = matches.length === 0 ? [] : behindGap(texts, matches);
  const others = beside.length < 2 ? [] : sideBySide(sheet, beside, titles);
  const own = others.length === 0 ? right : (beside[0]?.column ?? right) - 1;
  return [...matches.map((match) => titledMatch(match, titles, left, own)), ...others];
}

/** The column where the headers begin again, with those before them that name no field but stood at the left too: `No`. */
function beginsAgain(texts: readonly HeaderText[], matches: readonly TableMatch[]): number | undefined {
  const repeated = matches.flatMap(({ repeated }) => repeated.map(({ column }) => column));
  if (repeated.length === 0) return undefined;
  const index = texts.findIndex(({ column }) => column === Math.min(...repeated));
  const first = Math.min(...matches.flatMap(({ headers }) => [...headers.values()].map(({ column }) => column)));
  const leading = texts.filter(({ column }) => column < first);
  const before = texts.slice(Math.max(0, index - leading.length), index);
  const isSame = before.every(({ cell }, place) => cell.text === leading[place]?.cell.text);
  return (isSame ? before[0] : undefined)?.column ?? texts[index]?.column;
}

/** The headers to the right of the table's own, behind a column without one: another table may begin there. */
function behindGap(texts: readonly HeaderText[], matches: readonly TableMatch[]): readonly HeaderText[] {
  const columns = matches.flatMap(({ headers }) => [...headers.values()].map(({ column }) => column));
  const last = Math.max(...columns);
  const start = texts.findIndex(({ column }, index) => column > last && column - (texts[index - 1]?.column ?? 0) > 1);
  return start < 0 ? [] : texts.slice(start);
}

function titledMatch(match: TableMatch, titles: readonly BlockTitle[], left: number, right: number) {
  return { ...match, left, right, title: titleOver(titles, catalogue[match.name].titledBy, right) };
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
    return [{ name: match.name, untitled: false, at, found: [...match.headers.keys()] }];
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
  const { name, headers, repeated, rivals, ticks, unclear, others, title, left, right } = heading;
  const columns = new Set([...headers.values(), ...[...ticks.values()].flat()].map(({ column }) => column));
  const firstRows = new Set([heading, ...pages].map(({ lastRow }) => lastRow + 1));
  const table = {
    name,
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
