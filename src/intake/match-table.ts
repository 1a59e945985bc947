import type { Cell, Sheet } from "../workbook/model.ts";
import type { BlockTitle } from "./block-title.ts";
import { catalogue, type TableName, tableNames } from "./catalogue/catalogue.ts";
import type { Column, ValueType } from "./catalogue/column.ts";
import { normaliseLabel } from "./catalogue/label.ts";
import { cellReaders } from "./cells/read-cell.ts";
import type { MappedHeaders } from "./column-map.ts";
import type { HeaderText } from "./header-texts.ts";
import { headerKey } from "./header-words.ts";
import { contextRank, type HeaderContext, matchHeader, nearHeaders } from "./headers.ts";

/** A header that a table was recognised by. */
export interface FoundHeader {
  readonly cell: Cell;
  readonly column: number;
  /** All that it says, over its rows. */
  readonly text: string;
  readonly how: HeaderSureness;
}

/**
 * How a header names its field: as the canonical one; by another name; by one that means it in this company alone; misspelt
 * by a letter or two, where only one field is near (`near`); or as the user says in a column map (`told`).
 */
type HeaderSureness = "name" | "alias" | "context" | "near" | "told";

/** How the headers of some rows fit one table. */
export interface TableMatch {
  readonly name: TableName;
  /** The user says what it is, in a column map. */
  readonly told: boolean;
  /** All headers of the rows, in the order of their columns. */
  readonly texts: readonly HeaderText[];
  readonly headers: ReadonlyMap<string, FoundHeader>;
  /** Headers that name a field which another column has already. */
  readonly repeated: readonly { readonly key: string; readonly cell: Cell; readonly column: number }[];
  /** Further columns of an amount that go by another of its names; where they differ, nobody knows which is meant. */
  readonly rivals: ReadonlyMap<string, readonly FoundHeader[]>;
  /** Columns that are one choice each, to be ticked, by the field that stands over them: L and P, Ya and Tidak. */
  readonly ticks: ReadonlyMap<string, readonly FoundHeader[]>;
  /** Misspelt headers to which several fields are near. */
  readonly unclear: readonly { readonly cell: Cell; readonly keys: readonly string[] }[];
  /** Headers that name no field. */
  readonly others: readonly HeaderText[];
}

/** A table needs at least two columns to be one. */
const fewestHeaders = 2;

/** Every table but the profile, which is a form. */
const listNames = tableNames.filter((name) => name !== "profile");

/**
 * The table that most of the headers belong to, the sheet's name settling a tie; two where one header serves both, as in
 * a flat roster, which repeats its KSM's columns beside each member, or a list of borrowers with their loans. `titles` stand above the header.
 */
export function bestMatches(
  sheet: Sheet,
  texts: readonly HeaderText[],
  titles: readonly BlockTitle[],
): readonly TableMatch[] {
  const ownName = normaliseLabel(sheet.ref.sheet);
  const isTitled = ({ name, headers }: TableMatch) => {
    const { titledBy } = catalogue[name];
    return titledBy !== undefined && !headers.has(titledBy) && titles.some(({ says }) => says === titledBy);
  };
  const isOwn = ({ name }: TableMatch) => normaliseLabel(catalogue[name].sheet) === ownName;
  /** A title counts like the header that it stands for. */
  const weight = (match: TableMatch) => match.headers.size + match.ticks.size + Number(isTitled(match));
  const context = headerContext(sheet, texts);
  const candidates = listNames
    .map((name) => matchTable(name, texts, context))
    .filter((match) => match.headers.size >= fewestHeaders && isRecognised(match, texts, titles))
    .sort((a, b) => weight(b) - weight(a) || Number(isOwn(b)) - Number(isOwn(a)));
  const [best] = candidates;
  if (best === undefined) return [];
  const ofNames = (...names: readonly TableName[]) => candidates.filter(({ name }) => names.includes(name));
  const both = [ofNames("ksm", "members"), ofNames("members", "loans").filter(isShare)];
  return both.find((pair) => pair.length === 2 && pair.includes(best)) ?? [best];
}

/** A list of borrowers, each with the own part of a loan: it names persons, and asks for nothing. */
function isShare({ name, headers }: TableMatch): boolean {
  return headers.has("nik") && !(name === "members" && headers.has("requested"));
}

/** The table of which at least three headers, half of those that are there, stand in a row that makes no table. */
export function halfMatch(sheet: Sheet, texts: readonly HeaderText[]): TableMatch | undefined {
  const context = headerContext(sheet, texts);
  return listNames
    .map((name) => matchTable(name, texts, context))
    .filter(({ headers }) => headers.size >= 3 && headers.size * 2 >= texts.length)
    .sort((a, b) => b.headers.size - a.headers.size)[0];
}

/** The table that some headers come closest to, though they make none; undefined where no table has any of them. */
export function closestMatch(sheet: Sheet, texts: readonly HeaderText[]): TableMatch | undefined {
  const context = headerContext(sheet, texts);
  return listNames
    .map((name) => matchTable(name, texts, context))
    .filter(({ headers }) => headers.size > 0)
    .sort((a, b) => b.headers.size - a.headers.size)[0];
}

/** A title stands at most so many rows above its header. */
const farthestTitle = 6;

/** The table as the user says in a column map. Headers that the map does not name are looked up as always. */
export function toldMatch(
  sheet: Sheet,
  name: TableName,
  texts: readonly HeaderText[],
  fields: MappedHeaders["fields"],
): TableMatch {
  return matchTable(name, texts, headerContext(sheet, texts), fields);
}

function headerContext(sheet: Sheet, texts: readonly HeaderText[]): HeaderContext {
  const top = Math.min(...texts.map(({ cell }) => cell.row));
  const titles = sheet.rows.filter(
    ({ number, cells }) => number < top && number >= top - farthestTitle && cells.length <= 3,
  );
  const words = [sheet.ref.sheet, ...titles.flatMap(({ cells }) => cells.map(({ text }) => text))];
  return {
    headers: `|${texts.map(({ texts: [text = ""] }) => headerKey(text)).join("|")}|`,
    title: words.map(headerKey).join("|"),
  };
}

/** Says nothing of any header. */
const nothingTold: MappedHeaders["fields"] = new Map();

function matchTable(
  name: TableName,
  texts: readonly HeaderText[],
  context: HeaderContext,
  told: MappedHeaders["fields"] = nothingTold,
): TableMatch {
  const toldKeys = new Set(told.values());
  const headers = new Map<string, FoundHeader>();
  const ranks = new Map<string, number>();
  const repeated: { key: string; cell: Cell; column: number }[] = [];
  const open: HeaderText[] = [];
  const divided = new Set<string>();
  const matching = new Map<string, FoundHeader[]>();
  for (const text of texts) {
    const field = told.get(text);
    const own = first(text.texts, (reading) => matchHeader(name, reading, context));
    // Of two columns that the user names for one field, the one that has its better name stays the first.
    const match = field === undefined ? own : field === null ? undefined : { key: field, rank: own?.rank ?? 0 };
    if (match === undefined || (field === undefined && toldKeys.has(match.key))) {
      open.push(text);
      continue;
    }
    const { cell, column } = text;
    const header = {
      cell,
      column,
      text: text.texts[0] ?? "",
      how: field === undefined ? sureness(match.rank) : "told",
    } as const;
    matching.set(match.key, [...(matching.get(match.key) ?? []), header]);
    const rank = ranks.get(match.key);
    if (rank === match.rank) repeated.push({ key: match.key, cell, column });
    // One cell over several columns, L and P below it: a tick in the first of them does not say what it ticks.
    const isAbove =
      field !== undefined || first(ownReadings(text), (reading) => matchHeader(name, reading, context)) === undefined;
    if (rank !== undefined && (isAbove || headers.get(match.key)?.cell === cell)) divided.add(match.key);
    if (rank === undefined || match.rank < rank) {
      headers.set(match.key, header);
      ranks.set(match.key, match.rank);
    }
  }
  const unclear: { cell: Cell; keys: readonly string[] }[] = [];
  const others: HeaderText[] = [];
  for (const text of open) {
    const { cell, column, texts: readings } = text;
    const near =
      told.has(text) || headers.size < fewestHeaders
        ? []
        : (first(readings, (reading) => nearHeaders(name, reading)) ?? []);
    const keys = near.filter((key) => !headers.has(key));
    const [key] = keys;
    if (keys.length > 1) unclear.push({ cell, keys });
    else if (key !== undefined) headers.set(key, { cell, column, text: readings[0] ?? "", how: "near" });
    else others.push(text);
  }
  const ticks = new Map<string, readonly FoundHeader[]>();
  for (const key of divided) {
    const choices = matching.get(key) ?? [];
    const isTicked = areChoices(name, key, choices);
    // Two columns that the user names for one field are told as doubled.
    if (isTicked || !toldKeys.has(key)) headers.delete(key);
    if (isTicked) ticks.set(key, choices);
  }
  const rivals = rivalsOf(name, headers, matching);
  const once = repeated.filter(({ key }) => !ticks.has(key));
  return { name, told: told.size > 0, texts, headers, repeated: once, rivals, ticks, unclear, others };
}

const sureness = (rank: number): HeaderSureness => (rank === 0 ? "name" : rank < contextRank ? "alias" : "context");

function rivalsOf(
  name: TableName,
  headers: ReadonlyMap<string, FoundHeader>,
  matching: ReadonlyMap<string, readonly FoundHeader[]>,
): ReadonlyMap<string, readonly FoundHeader[]> {
  const amounts = Object.entries<Column>(catalogue[name].columns).flatMap(([key, { type }]) =>
    type === "rupiah" ? [key] : [],
  );
  const rivals = amounts.map((key) => {
    const own = headers.get(key);
    const others = matching.get(key)?.filter(({ column }) => column !== own?.column) ?? [];
    return [key, own === undefined ? [] : others] as const;
  });
  return new Map(rivals.filter(([, others]) => others.length > 0));
}

/** Whether the lowest cells of some headers are different choices of the field above them. */
function areChoices(name: TableName, key: string, headers: readonly FoundHeader[]): boolean {
  const column = Object.entries<Column>(catalogue[name].columns).find(([other]) => other === key)?.[1];
  if (column === undefined || !tickedTypes.has(column.type)) return false;
  const readings = headers.map(({ cell }) => cellReaders[column.type](cell, column.header));
  const values = readings.flatMap((reading) => (reading.kind === "value" ? [reading.value] : []));
  return values.length === headers.length && new Set(values).size === values.length;
}

const tickedTypes: ReadonlySet<ValueType> = new Set(["yesNo", "sex", "ksmKind"]);

/** The readings of a header in which its lowest cell has a part. */
const ownReadings = ({ texts, own }: HeaderText) => texts.slice(0, own);

function first<T>(readings: readonly string[], look: (reading: string) => T | undefined): T | undefined {
  for (const reading of readings) {
    const found = look(reading);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isRecognised(
  { name, headers }: TableMatch,
  texts: readonly HeaderText[],
  titles: readonly BlockTitle[],
): boolean {
  const { recognisedBy, notWith = [], titledBy } = catalogue[name];
  const foreign = new Set(notWith.map(normaliseLabel));
  const isTitled = titles.some(({ says }) => says === titledBy);
  return (
    recognisedBy.some((keys) => keys.every((key) => headers.has(key) || (isTitled && key === titledBy))) &&
    !texts.some(({ texts: [text = ""] }) => foreign.has(normaliseLabel(text)))
  );
}
