import { distance } from "fastest-levenshtein";
import type { DescribedColumn, DescribedTable } from "../domain/described-table.ts";
import type { CellRef } from "../domain/place.ts";
import type { Sheet, Workbook } from "../workbook/model.ts";
import { catalogue, type TableName } from "./catalogue/catalogue.ts";
import { type ColumnMap, headerNamesOf, type MappedTable, noMap } from "./column-map.ts";
import { type FoundTables, findTables } from "./find-tables.ts";
import type { FoundTable } from "./found-table.ts";
import { headerKey } from "./header-words.ts";
import { columnsOf, combinedKey, fieldNames } from "./headers.ts";
import type { TableMatch } from "./match-table.ts";
import { type GivenPs2, nothingGiven } from "./ps2-list.ts";
import { type FoundProfile, findProfiles } from "./read-profile.ts";
import { takenProfile, takenTable } from "./taken-tables.ts";
import { isGuide, passedRows, type UnreadBlock, unreadBlocks } from "./unread-blocks.ts";

export interface DescribedTables {
  /** In the order of the files and their sheets. */
  readonly tables: readonly DescribedTable[];
  /** The tables of the column map that were met. */
  readonly met: ReadonlySet<MappedTable>;
}

/** How each table of some workbooks was understood, column by column; also what looks like a table and is none of ours. */
export function describeTables(
  workbooks: readonly Workbook[],
  given: GivenPs2 = nothingGiven,
  map: ColumnMap = noMap,
): DescribedTables {
  const sheets = workbooks.flatMap((workbook) => workbook.sheets).filter((sheet) => !isGuide(sheet));
  const profiles = findProfiles(sheets);
  const found = sheets.map((sheet) => ({ sheet, found: findTables(sheet, map) }));
  return {
    tables: found.flatMap((one) => tablesOn(one.sheet, one.found, profiles, given)),
    met: new Set(found.flatMap((one) => [...one.found.met])),
  };
}

function tablesOn(
  sheet: Sheet,
  { tables, half, dismissed }: FoundTables,
  profiles: readonly FoundProfile[],
  given: GivenPs2,
): readonly DescribedTable[] {
  const unread = unreadBlocks(sheet, tables, passedRows(sheet, profiles, half, dismissed));
  return [
    ...profiles.filter((profile) => profile.sheet === sheet).map(describedProfile),
    ...tables.map((table) => describedTable(table, tables, given)),
    ...half.flatMap(({ match, at }) => describedMatch(match, "incomplete", at)),
    ...unread.flatMap((block) => describedBlock(block)),
  ];
}

function describedProfile(profile: FoundProfile): DescribedTable {
  const { name, at, by, words } = takenProfile(profile, true);
  const columns = [...profile.labels].map(([key, { label }]): DescribedColumn => {
    const field = fieldOf("profile", key);
    const isName = headerKey(label.text) === headerKey(field);
    return { at: label, header: label.text, field, how: isName ? "name" : "alias", closest: [] };
  });
  return { table: name, state: "read", at, by, words, columns, missing: [] };
}

function describedTable(table: FoundTable, all: readonly FoundTable[], given: GivenPs2): DescribedTable {
  const { name, at, by, words } = takenTable(table, null, given);
  // A flat roster is two tables of one header: what one of them does not know may be the other's.
  const others = all.filter((one) => one !== table && one.rows[0] === table.rows[0] && one.left === table.left);
  const elsewhere = new Set(others.flatMap(({ columns }) => [...columns]));
  const isTitled = (key: string) => key === catalogue[table.name].titledBy && table.title !== undefined;
  return {
    table: name,
    state: "read",
    at,
    by,
    words,
    columns: columnsIn(table, elsewhere),
    missing: missingFields(table).flatMap(([key, header]) => (isTitled(key) ? [] : [header])),
  };
}

function describedMatch(match: TableMatch, state: "incomplete", at: CellRef): DescribedTable {
  const missing = missingFields(match).map(([, header]) => header);
  return { table: catalogue[match.name].sheet, state, at, by: null, words: "", columns: columnsIn(match), missing };
}

function describedBlock({ row, texts, closest }: UnreadBlock): readonly DescribedTable[] {
  const [at] = row.cells;
  if (at === undefined) return [];
  const names = headerNamesOf(texts);
  const columns =
    closest === undefined
      ? texts.map(({ cell }, index) => unknownColumn(cell, names[index] ?? cell.text, []))
      : columnsIn(closest);
  const table = closest === undefined ? null : catalogue[closest.name].sheet;
  return [{ table, state: "unrecognised", at, by: null, words: "", columns, missing: [] }];
}

const unknownColumn = (at: CellRef, header: string, closest: readonly string[]): DescribedColumn => ({
  at,
  header,
  field: null,
  how: "unknown",
  closest,
});

/** Every column with a header, in order. `elsewhere` are columns that another table of the same header has. */
function columnsIn(match: TableMatch, elsewhere: ReadonlySet<number> = new Set()): readonly DescribedColumn[] {
  const names = headerNamesOf(match.texts);
  const uses = usesOf(match);
  return match.texts.map(({ cell, column }, index) => {
    const header = names[index] ?? cell.text;
    const use = uses.get(column);
    if (use !== undefined) return { at: cell, header, ...use };
    return unknownColumn(cell, header, elsewhere.has(column) ? [] : closestFields(match, header));
  });
}

type Use = Pick<DescribedColumn, "field" | "how" | "closest">;

function usesOf({ name, headers, rivals, ticks, repeated, unclear }: TableMatch): ReadonlyMap<number, Use> {
  const use = (key: string, how: Use["how"]): Use => ({ field: fieldOf(name, key), how, closest: [] });
  return new Map<number, Use>([
    ...unclear.map(({ cell, keys }): [number, Use] => [
      cell.column,
      { field: null, how: "unclear", closest: keys.map((key) => fieldOf(name, key)) },
    ]),
    ...repeated.map(({ key, column }): [number, Use] => [column, use(key, "again")]),
    ...[...rivals].flatMap(([key, others]) => others.map(({ column }): [number, Use] => [column, use(key, "rival")])),
    ...[...ticks].flatMap(([key, choices]) => choices.map(({ column }): [number, Use] => [column, use(key, "tick")])),
    ...[...headers].map(([key, { column, how }]): [number, Use] => [column, use(key, how)]),
  ]);
}

const fieldOf = (table: TableName, key: string): string =>
  fieldNames(table).find(([other]) => other === key)?.[1] ?? key;

function missingFields({ name, headers, ticks }: TableMatch): readonly (readonly [key: string, header: string])[] {
  const parts: readonly string[] = headers.has(combinedKey) ? (catalogue[name].combined?.parts ?? []) : [];
  return columnsOf(name).flatMap(([key, { header, required }]) =>
    required && !headers.has(key) && !ticks.has(key) && !parts.includes(key) ? [[key, header] as const] : [],
  );
}

/** So many fields are named that a column may be. */
const mostClosest = 2;

/** The fields not yet found whose names share most with a header: a word of it, or most of its letters. */
function closestFields({ name, headers, ticks }: TableMatch, header: string): readonly string[] {
  if (!wordsOf(header).some((word) => word !== "nomor")) return [];
  const open = columnsOf(name).filter(([key]) => !headers.has(key) && !ticks.has(key));
  const likely = open.flatMap(([, { header: field, aliases }]) => {
    const likeness = Math.max(...[field, ...aliases].map((known) => likenessOf(header, known)));
    return likeness >= leastLikeness ? [{ field, likeness }] : [];
  });
  return likely
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, mostClosest)
    .map(({ field }) => field);
}

const leastLikeness = 0.6;

/** From 0 to 1: how much of the letters of two headers is the same, or of their words. */
function likenessOf(a: string, b: string): number {
  const [first, second] = [headerKey(a), headerKey(b)];
  if (first === "" || second === "") return 0;
  const letters = 1 - distance(first, second) / Math.max(first.length, second.length);
  const [words, others] = [wordsOf(a), wordsOf(b)];
  const shared = words.filter((word) => others.includes(word)).length;
  return Math.max(letters, shared / Math.max(words.length, others.length));
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
