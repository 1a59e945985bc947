import { codeKey } from "../domain/code-key.ts";
import { absent, cellOr, type Field } from "../domain/field.ts";
import { type Finding, finding } from "../domain/finding.ts";
import { type Group, groupBy } from "../domain/group-by.ts";
import { mergeRows } from "../domain/merge-rows.ts";
import { address, compareText, inPlaceOrder } from "../domain/place.ts";
import type { Kelurahan, KsmRecord, MemberRecord } from "../domain/records.ts";

/** A KSM with its rows of the roster. */
export interface KsmGroup {
  readonly record: KsmRecord;
  /** As written; the name where no code is stated, "" where neither can be read. */
  readonly code: string;
  readonly name: string;
  readonly roster: readonly MemberRecord[];
}

export interface KsmDirectory {
  /** In the order of their codes. */
  readonly groups: readonly KsmGroup[];
  /**
   * The KSM that a cell refers to by its code or, where no code fits, by a name that only one KSM has; or else, where that
   * leaves only one, by either without the word KSM or leading zeros.
   */
  readonly find: (reference: Field<string>) => KsmGroup | undefined;
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
    },
  ]);
  const byKey = new Map(groups);
  return {
    groups: [...byKey.values()].toSorted((a, b) => compareText(a.code, b.code) || compareText(a.name, b.name)),
    find: (reference) => byKey.get(find(reference) ?? ""),
    findings: [
      ...[...rowsByKey.values()].flatMap(duplicateRows),
      ...(kelurahan.members === undefined ? [] : [...byKey.values()].flatMap(withoutMembers)),
      ...(rosterByKey.get(undefined) ?? []).flatMap(unknownKsm),
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
  return (reference: Field<string>): string | undefined => {
    if (reference.state !== "value") return undefined;
    const key = codeKey(reference.value);
    if (byCode.has(key) || byName.has(key)) return byCode.get(key) ?? byName.get(key);
    return byBareWord.get(bareWord(reference.value));
  };
}

/** `KSM Mawar` is also written `Mawar`, and Excel makes `1` of the code `01`. */
const bareWord = (text: string) => codeKey(text).replace(/^(?:KSM|KELOMPOK)(?=.)|^0+(?=\d+$)/, "");

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
  return others.map((row) =>
    finding("ksm/duplicate", cellOr(row.code, row.at), { first: address(firstAt) }, [firstAt]),
  );
}

function withoutMembers({ record, code, roster }: KsmGroup): readonly Finding[] {
  return roster.length > 0 ? [] : [finding("ksm/without-members", record.at, { ksm: code })];
}

/** Blank and unreadable references are reported where they are read. */
function unknownKsm({ ksm }: MemberRecord): readonly Finding[] {
  return ksm.state === "value" ? [finding("member/unknown-ksm", ksm.cell, {})] : [];
}
