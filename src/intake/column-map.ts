import type { Sheet } from "../workbook/model.ts";
import type { TableName } from "./catalogue/catalogue.ts";
import { normaliseLabel } from "./catalogue/label.ts";
import type { HeaderText } from "./header-texts.ts";
import { headerKey } from "./header-words.ts";

/** A table of the inputs as the user says that it is to be understood; it is known again by its headers. */
export interface MappedTable {
  /** Null: it is no table of ours. */
  readonly table: Exclude<TableName, "profile"> | null;
  /** The only sheet that it is meant for, where two tables have the same headers. */
  readonly sheet: string | null;
  /** By the name of each header (`headerNamesOf`): the field, or null where the column is none of ours. */
  readonly columns: ReadonlyMap<string, string | null>;
  /** Its headers as the user wrote them, for findings. */
  readonly headers: readonly string[];
  /** Where it begins in the map's file, from 1. */
  readonly line: number;
}

export interface ColumnMap {
  readonly file: string;
  readonly tables: readonly MappedTable[];
}

export const noMap: ColumnMap = { file: "", tables: [] };

/** All that a header says, over its rows, in one line. */
const wholeHeader = ({ texts: [text = ""] }: HeaderText): string => text.replace(/\s+/g, " ").trim();

/** A name for each header of a row, each once: the second *Jumlah* is `Jumlah #2`. */
export function headerNamesOf(texts: readonly HeaderText[]): readonly string[] {
  const seen = new Map<string, number>();
  return texts.map((text) => {
    const whole = wholeHeader(text);
    const key = mapKey(whole);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? whole : `${whole} #${count}`;
  });
}

/** Under which a header is looked up in a map: spelling, case and line breaks do not count, numbers do. */
export function mapKey(name: string): string {
  const [, text = name, count = ""] = /^(.*?)\s*#(\d+)$/s.exec(name.trim()) ?? [];
  const key = headerKey(text);
  // A sign alone, such as %, has no letters to go by.
  return `${key === "" ? text.trim() : key}${count === "" ? "" : `#${count}`}`;
}

/** A table of the map where it fits some headers: `texts` are its own, `fields` what the map says of each. */
export interface MappedHeaders {
  readonly mapped: MappedTable;
  readonly texts: readonly HeaderText[];
  readonly fields: ReadonlyMap<HeaderText, string | null>;
}

/**
 * The tables of the map all of whose headers stand among these. Of two of which one has all headers of the other and more, it
 * is the one; so is one whose headers stand side by side where another's are scattered.
 */
export function mappedAmong(map: ColumnMap, sheet: Sheet, texts: readonly HeaderText[]): readonly MappedHeaders[] {
  if (map.tables.length === 0 || texts.length === 0) return [];
  const byName = new Map(headerNamesOf(texts).map((name, index) => [mapKey(name), texts[index]]));
  const fitting = map.tables.flatMap((mapped): readonly MappedHeaders[] => {
    if (mapped.sheet !== null && normaliseLabel(mapped.sheet) !== normaliseLabel(sheet.ref.sheet)) return [];
    const fields = new Map<HeaderText, string | null>();
    for (const [name, field] of mapped.columns) {
      const text = byName.get(name);
      if (text === undefined) return [];
      fields.set(text, field);
    }
    return [{ mapped, texts: texts.filter((text) => fields.has(text)), fields }];
  });
  const together = fitting.filter((one) => isTogether(one, texts));
  const candidates = together.length > 0 ? together : fitting;
  return candidates.filter((one) => !candidates.some((other) => hasMore(other, one)));
}

function isTogether({ texts: own }: MappedHeaders, texts: readonly HeaderText[]): boolean {
  const [first, last] = [own[0], own.at(-1)];
  if (first === undefined || last === undefined) return false;
  return texts.indexOf(last) - texts.indexOf(first) === own.length - 1;
}

const hasMore = (other: MappedHeaders, one: MappedHeaders) =>
  other.texts.length > one.texts.length && one.texts.every((text) => other.fields.has(text));

/** Whether a text is a header of the map, or one row of it. */
export function isMappedHeader(map: ColumnMap, text: string): boolean {
  const key = mapKey(text);
  return map.tables.some(({ columns }) => [...columns.keys()].some((name) => name.includes(key)));
}
