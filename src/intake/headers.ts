import { distance } from "fastest-levenshtein";
import { catalogue, type TableName, tableNames } from "./catalogue/catalogue.ts";
import { headerKey } from "./header-words.ts";

/** Which field of a table a header names, and how sure that is: 0 is the canonical header, then the aliases in order. */
export interface HeaderMatch {
  readonly key: string;
  readonly rank: number;
}

/** The fields of one table by the normalised headers that name them. */
type HeaderIndex = ReadonlyMap<string, HeaderMatch>;

export interface ColumnShape {
  readonly header: string;
  readonly aliases: readonly string[];
  readonly required: boolean;
}

/** The columns of a table without their types: key → header, aliases, required. */
export function columnsOf(table: TableName): readonly (readonly [string, ColumnShape])[] {
  return Object.entries(catalogue[table].columns);
}

/** The key under which a combined header (`RT/RW`) is found. */
export const combinedKey = "+";

function indexOf(table: TableName): HeaderIndex {
  const index = new Map<string, HeaderMatch>();
  const { combined } = catalogue[table];
  const named = columnsOf(table).map(([key, column]) => [key, column.header, column.aliases] as const);
  const all = combined === undefined ? named : [...named, [combinedKey, combined.header, combined.aliases] as const];
  for (const [key, header, aliases] of all) {
    for (const [rank, text] of [header, ...aliases].entries()) {
      const label = headerKey(text);
      if (!index.has(label)) index.set(label, { key, rank });
    }
  }
  return index;
}

const indexes: ReadonlyMap<TableName, HeaderIndex> = new Map(tableNames.map((table) => [table, indexOf(table)]));

const everyLabel: ReadonlySet<string> = new Set([...indexes.values()].flatMap((index) => [...index.keys()]));

const knownLabels = new Map<string, readonly string[]>();
const mostKnown = 5000;

/** The spellings under which one header cell is looked up: as it stands, without units in brackets, without Rp and marks. */
export function headerLabels(text: string): readonly string[] {
  const known = knownLabels.get(text);
  if (known !== undefined) return known;
  const whole = headerKey(text);
  const bare = /[([]/.test(text) ? headerKey(text.replace(/\([^)]*\)|\[[^\]]*\]/g, " ")) : whole;
  const plain = bare.replace(/(?:rp|rupiah)$/, "");
  const labels = plain === whole && plain !== "" ? [plain] : [...new Set([whole, bare, plain])].filter(Boolean);
  // Each cell near the top of a sheet is asked about for every table.
  if (knownLabels.size < mostKnown) knownLabels.set(text, labels);
  return labels;
}

/** True where any table has such a header. */
export function isKnownHeader(text: string): boolean {
  return headerLabels(text).some((label) => everyLabel.has(label));
}

/** The field of `table` that the header names, or undefined. */
export function matchHeader(table: TableName, text: string): HeaderMatch | undefined {
  const index = indexes.get(table);
  for (const label of headerLabels(text)) {
    const match = index?.get(label);
    if (match !== undefined) return match;
  }
  return undefined;
}

/** The fields whose headers are within one or two letters of a misspelt one; undefined where none is. */
export function nearHeaders(table: TableName, text: string): readonly string[] | undefined {
  const label = headerLabels(text).at(-1) ?? "";
  const allowed = label.length >= 9 ? 2 : label.length >= 5 ? 1 : 0;
  if (allowed === 0 || everyLabel.has(label)) return undefined;
  const near = new Set<string>();
  for (const [known, { key }] of indexes.get(table) ?? []) {
    if (known.length < 5 || Math.abs(known.length - label.length) > allowed) continue;
    if (distance(label, known) <= allowed) near.add(key);
  }
  return near.size === 0 ? undefined : [...near];
}
