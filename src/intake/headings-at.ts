import type { Sheet, SheetRow } from "../workbook/model.ts";
import { type BlockTitle, titleOfSheet, titleOver, titlesAbove, titlesBelow } from "./block-title.ts";
import { catalogue } from "./catalogue/catalogue.ts";
import { type ColumnMap, type MappedHeaders, mappedAmong } from "./column-map.ts";
import type { Heading } from "./found-table.ts";
import { type HeaderText, headerTexts } from "./header-texts.ts";
import { isSubheader } from "./ledger-words.ts";
import { bestMatches, type TableMatch, toldMatch } from "./match-table.ts";
import type { SheetCells } from "./sheet-cells.ts";
import { isData } from "./table-like.ts";

/** Headers are split over at most so many rows. */
export const headerHeight = 3;

/** The tables whose headers begin in a row, over as many rows as their headers take. */
export function headingsAt(sheet: Sheet, cells: SheetCells, index: number): readonly Heading[] {
  let best: readonly Heading[] = [];
  for (let height = 1; height <= headerHeight; height++) {
    const rows = headerRows(sheet, index, height);
    const lowest = rows?.at(-1);
    if (rows === undefined || lowest === undefined) break;
    const first = lowest.number - height + 1;
    const titles = titlesOver(sheet, index, height, rows);
    const found = sideBySide(sheet, headerTexts(sheet, cells, rows), titles).map((match) => ({
      ...match,
      firstRow: first,
      lastRow: lowestMerged(sheet, cells, first, lowest.number),
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

type SideBySide = Omit<Heading, "firstRow" | "lastRow" | "untitled">;

/** The tables of one header row; where headers begin again at some column, a table of its own begins there. */
function sideBySide(sheet: Sheet, texts: readonly HeaderText[], titles: readonly BlockTitle[]): readonly SideBySide[] {
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

/** Some header rows that the column map speaks of: the tables that it names there, and their headings. */
interface ToldHeadings {
  readonly tables: readonly MappedHeaders[];
  readonly headings: readonly Heading[];
}

/** What the column map says of the header rows from this one on; undefined where it says nothing. */
export function toldHeadingsAt(
  sheet: Sheet,
  cells: SheetCells,
  index: number,
  map: ColumnMap,
): ToldHeadings | undefined {
  if (map.tables.length === 0) return undefined;
  for (let height = 1; height <= headerHeight; height++) {
    const rows = headerRows(sheet, index, height);
    if (rows === undefined) return undefined;
    const texts = headerTexts(sheet, cells, rows);
    const tables = mappedAmong(map, sheet, texts);
    if (tables.length === 0) continue;
    const [firstRow, lastRow] = [rows[0]?.number ?? 0, rows.at(-1)?.number ?? 0];
    const span = { firstRow, lastRow: lowestMerged(sheet, cells, firstRow, lastRow), untitled: false };
    const headings = toldSideBySide(sheet, texts, tables, titlesOver(sheet, index, height, rows), map);
    return { tables, headings: headings.map((match) => ({ ...match, ...span })) };
  }
  return undefined;
}

/** The tables that the map names in one header row, each as far as the next begins; what is left over is looked up as always. */
function toldSideBySide(
  sheet: Sheet,
  texts: readonly HeaderText[],
  tables: readonly MappedHeaders[],
  titles: readonly BlockTitle[],
  map: ColumnMap,
): readonly SideBySide[] {
  const starts = [...new Set(tables.map(({ texts: [first] }) => first?.column ?? 0))].sort((a, b) => a - b);
  const lastOwn = Math.max(...tables.map((one) => one.texts.at(-1)?.column ?? 0));
  const behind = texts.filter(({ column }) => column > lastOwn);
  const again = mappedAmong(map, sheet, behind);
  const rest = again.length > 0 ? toldSideBySide(sheet, behind, again, titles, map) : sideBySide(sheet, behind, titles);
  const end = rest.length > 0 ? lastOwn : (texts.at(-1)?.column ?? lastOwn);
  const own = tables.flatMap(({ mapped: { table }, texts: [first], fields }) => {
    const start = first?.column ?? 0;
    const next = starts.find((other) => other > start);
    const right = next === undefined ? end : next - 1;
    const left = start === starts[0] ? (texts[0]?.column ?? start) : start;
    const within = texts.filter(({ column }) => left <= column && column <= right);
    return table === null ? [] : [titledMatch(toldMatch(sheet, table, within, fields), titles, left, right)];
  });
  return [...own, ...rest];
}

/** So many rows from this one on, where they follow on each other. */
function headerRows(sheet: Sheet, index: number, height: number): readonly SheetRow[] | undefined {
  const rows = sheet.rows.slice(index, index + height);
  const lowest = rows.at(-1);
  if (lowest === undefined || rows.length < height || lowest.number !== (rows[0]?.number ?? 0) + height - 1)
    return undefined;
  return height > 1 && isData(lowest) ? undefined : rows;
}

function titlesOver(sheet: Sheet, index: number, height: number, rows: readonly SheetRow[]): readonly BlockTitle[] {
  const own = [...titlesAbove(sheet, index), ...titlesBelow(sheet, index + height - 1)];
  const lowest = rows.at(-1);
  return lowest === undefined || own.some(({ says }) => says === "ksm")
    ? own
    : [...own, ...titleOfSheet(sheet, lowest)];
}
