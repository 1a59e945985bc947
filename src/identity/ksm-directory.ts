import { codeKey, compareCodes } from "../domain/code-key.ts";
import { codesDiffer, type Mapped, sameNumber } from "../domain/codes-differ.ts";
import type { Doubt } from "../domain/doubt.ts";
import { absent, cellOr, type Field } from "../domain/field.ts";
import { type Finding, finding } from "../domain/finding.ts";
import { type Group, groupBy } from "../domain/group-by.ts";
import { mergeRows } from "../domain/merge-rows.ts";
import { lookAlikes } from "../domain/nearest.ts";
import { overlapDoubt, overlapFinding, overlapOf } from "../domain/overlap.ts";
import { addressFrom, compareText, inPlaceOrder } from "../domain/place.ts";
import type { Kelurahan, KsmRecord, MemberRecord } from "../domain/records.ts";
import { ownersAround, type Unplaced, unplacedOf } from "../domain/unplaced.ts";

/** A KSM with its rows of the roster. */
export interface KsmGroup {
  readonly record: KsmRecord;
  /** As written; the name where no code is stated, "" where neither can be read. */
  readonly code: string;
  readonly name: string;
  readonly roster: readonly MemberRecord[];
  /** Present where one alone of two overlapping KSM sheets lists it. */
  readonly onOneSheet?: Doubt;
}

export interface KsmDirectory {
  /** In the order of their codes. */
  readonly groups: readonly KsmGroup[];
  /**
   * The KSM that a cell refers to by its code or, where no code fits, by a name that only one KSM has; or else, where that
   * leaves only one, by either without the word KSM or leading zeros.
   */
  readonly find: (reference: Field<string>) => KsmGroup | undefined;
  /** The KSM that a reference may mean that `find` finds none for: those that look alike, or all for a blank one. */
  readonly mayMean: (reference: Field<string>) => readonly KsmGroup[];
  /** The code or name, as written, that such a reference is nearest to; null where none is. */
  readonly suggestion: (reference: Field<string>) => string | null;
  /** Named rows of the roster without a known KSM, by the KSM that they may belong to. */
  readonly unplaced: Unplaced<KsmGroup, MemberRecord>;
  readonly findings: readonly Finding[];
}

/**
 * The KSM of a kelurahan, one for each code (or name, where a row has no code), with the members that refer to them.
 * Without a KSM table they are made from the roster's KSM column.
 */
export function ksmDirectory(kelurahan: Kelurahan): KsmDirectory {
  const members = inPlaceOrder(kelurahan.members ?? []);
  const stated = inPlaceOrder(kelurahan.ksm ?? []);
  const rows = stated.length === 0 ? ksmOfRoster(members) : stated;
  const keyOf = rowKeys(rows);
  const rowsByKey = groupBy(rows, keyOf);
  const overlap = overlapOf(stated, {
    ownerOf: keyOf,
    keysOf: (row) => [keyOf(row)],
    sameAs: (row) => [keyOf(row)],
  });
  const isAlone = (key: string) => rowsByKey.get(key)?.every((row) => overlap?.alone.has(row)) ?? false;
  const records = [...rowsByKey].map(([key, rowsOfOne]) => ({ key, record: mergeRows(rowsOfOne, ["code", "name"]) }));

  const find = referenceFinder(records);
  const rosterByKey = groupBy(members, ({ ksm }) => find(ksm));
  const groups = records.map(({ key, record }): [string, KsmGroup] => [
    key,
    {
      record,
      code: record.code.value ?? record.name.value ?? "",
      name: record.name.value ?? record.code.value ?? "",
      roster: rosterByKey.get(key) ?? [],
      ...(overlap !== undefined && isAlone(key) ? { onOneSheet: overlapDoubt(overlap) } : {}),
    },
  ]);
  const byKey = new Map(groups);
  const all = [...byKey.values()];
  const findGroup = (reference: Field<string>) => byKey.get(find(reference) ?? "");
  const alike = alikeKsm(all);
  const numbered = ({ value }: Field<string>) => {
    if (value === undefined) return undefined;
    const [group, ...others] = all.filter(({ code }) => sameNumber(value, code));
    return others.length === 0 ? group : undefined;
  };
  const mayMean = ({ value }: Field<string>) => (value === undefined ? all : alike(value).groups);
  const suggestion = ({ value }: Field<string>) => (value === undefined ? null : alike(value).text);
  const unknown = rosterByKey.get(undefined) ?? [];
  const mapped = unknown.flatMap(({ ksm }): readonly Mapped[] => {
    const group = numbered(ksm);
    return group === undefined || ksm.state !== "value" ? [] : [{ cell: ksm.cell, from: ksm.value, to: group.code }];
  });
  const mayHaveMembers = new Set(unknown.map(({ ksm }) => numbered(ksm)));
  const mayBeOf = (reference: Field<string>) => {
    const group = numbered(reference);
    return group === undefined ? mayMean(reference) : [group];
  };
  return {
    groups: all.toSorted((a, b) => compareCodes(a.code, b.code) || compareText(a.name, b.name)),
    find: findGroup,
    mayMean,
    suggestion,
    unplaced: unplacedMembers(unknown, members, all, { find: findGroup, mayMean: mayBeOf }),
    findings: [
      ...(overlap === undefined ? [] : overlapFinding("KSM", overlap)),
      ...[...rowsByKey.values()].flatMap(duplicateRows),
      ...(kelurahan.members === undefined
        ? []
        : all.filter((group) => !mayHaveMembers.has(group)).flatMap(withoutMembers)),
      ...codesDiffer("member/codes-differ", mapped),
      ...unknown.flatMap(({ ksm }) => (numbered(ksm) === undefined ? unknownKsm(ksm, suggestion) : [])),
    ],
  };
}

/**
 * Keys under which rows are one KSM: the code; without one, the code of the only KSM of that name, or else the name.
 */
function rowKeys(rows: readonly KsmRecord[]): (row: KsmRecord) => string {
  const codesOfName = new Map<string, Set<string>>();
  for (const { code, name } of rows) {
    if (code.state !== "value" || name.state !== "value") continue;
    const key = codeKey(name.value);
    codesOfName.set(key, (codesOfName.get(key) ?? new Set()).add(codeKey(code.value)));
  }
  return (row) => {
    if (row.code.state === "value") return `code ${codeKey(row.code.value)}`;
    if (row.name.state !== "value") return `row ${rows.indexOf(row)}`;
    const name = codeKey(row.name.value);
    const [code, ...others] = codesOfName.get(name) ?? [];
    return code !== undefined && others.length === 0 ? `code ${code}` : `name ${name}`;
  };
}

function referenceFinder(records: readonly { readonly key: string; readonly record: KsmRecord }[]) {
  const byCode = new Map<string, string>();
  const byName = new Map<string, string | undefined>();
  const byBareWord = new Map<string, string | undefined>();
  const setOnce = (map: Map<string, string | undefined>, word: string, key: string) =>
    map.set(word, map.has(word) && map.get(word) !== key ? undefined : key);
  for (const { key, record } of records) {
    const { code, name } = record;
    if (code.state === "value") byCode.set(codeKey(code.value), key);
    if (name.state === "value") setOnce(byName, codeKey(name.value), key);
    for (const { value } of [code, name]) if (value !== undefined) setOnce(byBareWord, bareWord(value), key);
  }
  /** `K01 - Melati`: both of one KSM. */
  const codeAndName = (text: string): string | undefined => {
    for (const { index } of text.matchAll(/[-–/:]/g)) {
      const first = byBareWord.get(bareWord(text.slice(0, index)));
      if (first !== undefined && first === byBareWord.get(bareWord(text.slice(index + 1)))) return first;
    }
    return undefined;
  };
  return (reference: Field<string>): string | undefined => {
    if (reference.state !== "value") return undefined;
    const key = codeKey(reference.value);
    if (byCode.has(key) || byName.has(key)) return byCode.get(key) ?? byName.get(key);
    return byBareWord.get(bareWord(reference.value)) ?? codeAndName(reference.value);
  };
}

/** `KSM Mawar` is also written `Mawar` or `Kel. Mawar`, and Excel makes `1` of the code `01`. */
const bareWord = (text: string) =>
  codeKey(text.replace(/^\s*kel[.\s]\s*/i, "")).replace(/^(?:KSM|KELOMPOK)(?=.)|^0+(?=\d+$)/, "");

/** The KSM whose code or name looks like a text, each text looked up once. */
function alikeKsm(groups: readonly KsmGroup[]) {
  const named = groups.flatMap(({ code, name }, index) =>
    [...new Set([name, code])].map((text) => ({ text, word: bareWord(text), index })),
  );
  const byWord = groupBy(named, ({ word }) => word);
  const found = new Map<string, { readonly text: string | null; readonly groups: readonly KsmGroup[] }>();
  return (text: string) => {
    const word = bareWord(text);
    const known = found.get(word);
    if (known !== undefined) return known;
    const near = lookAlikes(word, [...byWord.keys()]).flatMap((other) => byWord.get(other) ?? []);
    const indexes = new Set(near.map(({ index }) => index));
    const alike = { text: near[0]?.text ?? null, groups: groups.filter((_, index) => indexes.has(index)) };
    found.set(word, alike);
    return alike;
  };
}

function ksmOfRoster(members: readonly MemberRecord[]): readonly KsmRecord[] {
  const seen = new Map<string, KsmRecord>();
  for (const { ksm } of members) {
    if (ksm.state !== "value" || seen.has(codeKey(ksm.value))) continue;
    seen.set(codeKey(ksm.value), {
      at: ksm.cell,
      code: ksm,
      name: ksm,
      kind: absent,
      business: absent,
      prospective: absent,
      prospectReason: absent,
      score: absent,
      foundedOn: absent,
      partnership: absent,
      infrastructureNeed: absent,
    });
  }
  return [...seen.values()];
}

function duplicateRows([first, ...others]: Group<KsmRecord>): readonly Finding[] {
  const firstAt = cellOr(first.code, first.at);
  return others.map((row) => {
    const at = cellOr(row.code, row.at);
    return finding("ksm/duplicate", at, { first: addressFrom(at, firstAt) }, [firstAt]);
  });
}

function withoutMembers({ record, code, roster }: KsmGroup): readonly Finding[] {
  return roster.length > 0 ? [] : [finding("ksm/without-members", record.at, { ksm: code })];
}

/** Blank and unreadable references are reported where they are read. */
function unknownKsm(ksm: Field<string>, suggestion: KsmDirectory["suggestion"]): readonly Finding[] {
  return ksm.state === "value" ? [finding("member/unknown-ksm", ksm.cell, { suggestion: suggestion(ksm) })] : [];
}

function unplacedMembers(
  unknown: readonly MemberRecord[],
  members: readonly MemberRecord[],
  all: readonly KsmGroup[],
  { find, mayMean }: Pick<KsmDirectory, "find" | "mayMean">,
): KsmDirectory["unplaced"] {
  const named = unknown.filter(({ name }) => name.state === "value");
  if (named.length === 0) return new Map();
  const around = ownersAround(members, ({ ksm }) => find(ksm));
  return unplacedOf(named, (row) => (row.ksm.state === "value" ? mayMean(row.ksm) : around(row)), all);
}
