import { distance } from "fastest-levenshtein";
import { catalogue, type TableName, tableNames } from "./catalogue/catalogue.ts";
import type { NameInContext, ValueType } from "./catalogue/column.ts";
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
  readonly type: ValueType;
}

/** The columns of a table without their types: key → header, aliases, required. */
export function columnsOf(table: TableName): readonly (readonly [string, ColumnShape])[] {
  return Object.entries(catalogue[table].columns);
}

/** The key under which a combined header (`RT/RW`) is found. */
export const combinedKey = "+";

/** The fields of a table with their canonical headers, two columns in one cell among them. */
export function fieldNames(table: TableName): readonly (readonly [key: string, header: string])[] {
  const { combined } = catalogue[table];
  const own = columnsOf(table).map(([key, { header }]) => [key, header] as const);
  return combined === undefined ? own : [...own, [combinedKey, combined.header]];
}

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

const contextNames: ReadonlyMap<TableName, readonly NameInContext<string>[]> = new Map(
  tableNames.map((table) => [table, catalogue[table].namesInContext ?? []]),
);

const everyLabel: ReadonlySet<string> = new Set([
  ...[...indexes.values()].flatMap((index) => [...index.keys()]),
  ...[...contextNames.values()].flatMap((names) => names.flatMap(({ names: texts }) => texts.map(headerKey))),
]);

/** What stands around a header: the keys of the table's headers, each between bars, and of the titles above them. */
export interface HeaderContext {
  readonly headers: string;
  readonly title: string;
}

const knownLabels = new Map<string, readonly string[]>();
const mostKnown = 5000;

/** The spellings under which one header cell is looked up: as it stands, without units in brackets, without Rp and marks. */
function headerLabels(text: string): readonly string[] {
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

/** The field of `table` that the header names, or undefined; `context` settles what a name means in some company alone. */
export function matchHeader(table: TableName, text: string, context?: HeaderContext): HeaderMatch | undefined {
  const index = indexes.get(table);
  const labels = headerLabels(text);
  for (const label of labels) {
    const match = index?.get(label);
    if (match !== undefined && canHold(table, match.key, text)) return match;
  }
  return context === undefined ? undefined : matchInContext(table, labels, context);
}

/** A share in percent is no amount, and an amount in rupiah no percentage. */
function canHold(table: TableName, key: string, text: string): boolean {
  const type = typesOf.get(table)?.get(key);
  if (type === "rupiah") return !/%|\bpersen|\bprosen/i.test(text);
  return type !== "monthlyCharge" || !/\brp\b|\brupiah\b/i.test(text);
}

const typesOf: ReadonlyMap<TableName, ReadonlyMap<string, ValueType>> = new Map(
  tableNames.map((table) => [table, new Map(columnsOf(table).map(([key, { type }]) => [key, type]))]),
);

/** Names in context come after all others. */
export const contextRank = 100;

function matchInContext(
  table: TableName,
  labels: readonly string[],
  { headers, title }: HeaderContext,
): HeaderMatch | undefined {
  const found = contextNames
    .get(table)
    ?.find(
      ({ names, beside, without, titled, notTitled }) =>
        names.some((name) => labels.includes(headerKey(name))) &&
        (beside?.test(headers) ?? true) &&
        !(without?.test(headers) ?? false) &&
        (titled?.test(title) ?? true) &&
        !(notTitled?.test(title) ?? false),
    );
  return found === undefined ? undefined : { key: found.key, rank: contextRank };
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
