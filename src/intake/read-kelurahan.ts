import { addAll } from "../domain/add-all.ts";
import { type Finding, finding, isCell } from "../domain/finding.ts";
import { groupBy } from "../domain/group-by.ts";
import { addressFrom, type CellRef } from "../domain/place.ts";
import type { Kelurahan } from "../domain/records.ts";
import type { TakenTable } from "../domain/taken-table.ts";
import type { Sheet, Workbook } from "../workbook/model.ts";
import { catalogue, type TableName, tableNames } from "./catalogue/catalogue.ts";
import { normaliseLabel } from "./catalogue/label.ts";
import { exchangedNumbers } from "./checks/exchanged-numbers.ts";
import { identityFindings } from "./checks/identity-numbers.ts";
import { unscheduledInstalments } from "./checks/instalment-cells.ts";
import { oddCharges } from "./checks/odd-charges.ts";
import { oddScores } from "./checks/odd-scores.ts";
import { monthsOutOfRun } from "./checks/other-period.ts";
import { paidBeforeDisbursement } from "./checks/paid-before-disbursement.ts";
import { similarCodes, similarKsm } from "./checks/similar-ksm.ts";
import { undatedPayments } from "./checks/undated-payments.ts";
import { type ColumnMap, type MappedTable, noMap } from "./column-map.ts";
import { withEditions } from "./edition.ts";
import { findTables } from "./find-tables.ts";
import { distinctGroups } from "./flat-roster.ts";
import { type FoundTable, firstHeader, type HalfTable, headerNames } from "./found-table.ts";
import { columnsOf } from "./headers.ts";
import { readLoanCards } from "./loan-cards.ts";
import { type GivenPs2, nothingGiven } from "./ps2-list.ts";
import { type FoundProfile, findProfiles, readProfile } from "./read-profile.ts";
import { readPs2Lists } from "./read-ps2-lists.ts";
import type { RawRecord } from "./read-record.ts";
import { readTable } from "./read-table.ts";
import { takenCards, takenProfile, takenTable } from "./taken-tables.ts";
import { totalFindings } from "./totals.ts";
import { blockFinding, isGuide, passedRows, unreadBlocks } from "./unread-blocks.ts";

export interface KelurahanReading {
  readonly kelurahan: Kelurahan;
  readonly files: readonly string[];
  /** Every table that was found, also those that the command does not judge by. */
  readonly tables: readonly TakenTable[];
  /** The tables of the column map that were met. */
  readonly met: ReadonlySet<MappedTable>;
  readonly findings: readonly Finding[];
}

export interface Wanted {
  readonly required: readonly TableName[];
  readonly optional: readonly TableName[];
}

/**
 * Reads all tables that the workbooks of one kelurahan hold. `wanted` are the tables that the command judges by: only
 * they are read into records, and only they are missed. `given` is what the user said is the PS-2 list, `map` what else was said of tables and columns.
 */
export function readKelurahan(
  workbooks: readonly Workbook[],
  wanted: Wanted,
  given: GivenPs2 = nothingGiven,
  map: ColumnMap = noMap,
): KelurahanReading {
  const sheets = workbooks.flatMap(({ sheets }) => sheets);
  const found = sheets.map((sheet) => findTables(sheet, map));
  const tables = found.flatMap(({ tables }) => tables);
  const findings: Finding[] = workbooks.flatMap(({ leftOut = [] }) => leftOut);
  const read: Partial<Record<TableName, readonly RawRecord[] | RawRecord>> = {};
  const counts = new Map<FoundTable, number>();
  const profiles = findProfiles(sheets);
  const [profile, ...otherProfiles] = profiles;
  if (profile !== undefined) {
    const reading = readProfile(profile);
    read.profile = reading.profile;
    addAll(
      findings,
      reading.findings,
      otherProfiles.flatMap((other) => contradictingProfile(profile, other)),
    );
  }
  for (const name of [...wanted.required, ...wanted.optional]) {
    const parts = tables.filter((table) => table.name === name);
    if (name === "profile" || parts.length === 0) continue;
    const readings = parts.map(readTable);
    for (const { sorted, records } of readings) counts.set(sorted.table, records.length);
    for (const finding of oncePerHeader(readings.flatMap((reading) => reading.findings))) findings.push(finding);
    addAll(findings, totalFindings(readings.map(({ sorted }) => sorted)));
    if (name === "households") {
      const lists = readPs2Lists(readings, given);
      addAll(findings, lists.findings);
      if (lists.records !== undefined) read.households = lists.records;
      continue;
    }
    read[name] =
      name === "ksm" && parts.some((part) => isFlatRoster(part, tables))
        ? distinctGroups(readings.flatMap(({ records }) => records))
        : withEditions(readings);
  }
  const cards = read.loans === undefined && isWanted(wanted, "loans") ? readLoanCards(tables) : noCards;
  addAll(findings, cards.findings);
  if (cards.records.length > 0) read.loans = cards.records;
  const half = found
    .flatMap((sheet) => sheet.half)
    .filter(({ name, untitled }) => untitled || read[name] === undefined);
  addAll(findings, half.map(halfFinding));
  const unread = found.flatMap(({ tables, dismissed }, index) => {
    const sheet = sheets[index];
    if (sheet === undefined || isGuide(sheet)) return [];
    const blocks = unreadBlocks(sheet, tables, passedRows(sheet, profiles, half, dismissed));
    return blocks.map((block) => blockFinding(sheet, block));
  });
  const unknown = sheets.filter((sheet, index) => {
    const { tables = [], half = [], dismissed = [] } = found[index] ?? {};
    const isProfile = profiles.some((one) => one.sheet === sheet);
    return (
      sheet.rows.length > 0 && tables.length + half.length + dismissed.length === 0 && !isProfile && !isGuide(sheet)
    );
  });
  const missed = wanted.required.filter(
    (name) => read[name] === undefined && !half.some((table) => table.name === name),
  );
  addAll(
    findings,
    unread,
    missed.map((name) => missing(name, workbooks, unknown)),
  );
  // What is missing names these sheets already.
  if (missed.length === 0) addAll(findings, withoutTable(unknown, unread));
  addAll(findings, usedSheets(profile?.sheet, tables).flatMap(hiddenFinding));
  const entries = tableNames.map((name) => [name, read[name]] as const);
  // The catalogue ties each table's columns to the record's fields, and `readTable` reads by the catalogue.
  const asRead = Object.fromEntries(entries) as unknown as Kelurahan;
  const { members, findings: exchanged } = exchangedNumbers(asRead, tables);
  const scores = oddScores(asRead.ksm);
  const kelurahan = { ...asRead, members, ksm: scores.ksm };
  addAll(
    findings,
    exchanged,
    emptyTables(kelurahan, tables),
    identityFindings(kelurahan),
    similarKsm(kelurahan.ksm ?? []),
    similarCodes(kelurahan.ksm ?? []),
    scores.findings,
    oddCharges(kelurahan.loans ?? []),
    monthsOutOfRun(kelurahan.secretariat ?? []),
    unscheduledInstalments(kelurahan.instalments ?? []),
    undatedPayments(kelurahan.instalments ?? []),
    paidBeforeDisbursement(kelurahan.loans ?? [], kelurahan.instalments ?? []),
  );
  const taken = [
    ...(profile === undefined ? [] : [takenProfile(profile, isWanted(wanted, "profile"))]),
    ...tables.map((table) => takenTable(table, counts.get(table) ?? null, given)),
    ...takenCards(cards.records.map(({ at }) => at)),
  ];
  const met = new Set(found.flatMap((one) => [...one.met]));
  return { kelurahan, files: workbooks.map(({ file }) => file), tables: taken, met, findings };
}

const noCards: ReturnType<typeof readLoanCards> = { records: [], findings: [] };

const isWanted = ({ required, optional }: Wanted, name: TableName) =>
  required.includes(name) || optional.includes(name);

/** The sheets that nothing was recognised on, and that no finding names yet. */
function withoutTable(unknown: readonly Sheet[], unread: readonly Finding[]): Finding[] {
  const told = new Set(unread.map(({ at }) => (isCell(at) ? at.sheet : at)));
  const byFile = groupBy(
    unknown.filter(({ ref }) => !told.has(ref)),
    ({ ref }) => ref.file,
  );
  return [...byFile].map(([file, sheets]) => {
    const names = sheets.map(({ ref }) => ref.sheet);
    const args = { sheets: names.slice(0, sheetsNamed), more: Math.max(0, names.length - sheetsNamed) };
    return finding("table/none-on-sheets", { file, sheet: "" }, args);
  });
}

/** A second sheet with a profile, of another kelurahan: whose tables these are is open. */
function contradictingProfile(used: FoundProfile, other: FoundProfile): Finding[] {
  const first = used.labels.get("kelurahan")?.value;
  const second = other.labels.get("kelurahan")?.value;
  return first === undefined || second === undefined || normaliseLabel(first.text) === normaliseLabel(second.text)
    ? []
    : [
        finding("table/duplicate", second, { table: catalogue.profile.sheet, first: addressFrom(second, first) }, [
          first,
        ]),
      ];
}

function isFlatRoster(part: FoundTable, tables: readonly FoundTable[]): boolean {
  return tables.some(({ name, rows }) => name === "members" && rows[0] === part.rows[0]);
}

/** A header that stands again on each printed page is missing, doubled or misspelt once. */
function oncePerHeader(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ code, at, args }) => {
    if (!code.startsWith("header/")) return true;
    const key = JSON.stringify([code, "row" in at ? at.sheet : at, args]);
    return seen.has(key) ? false : seen.add(key) !== undefined;
  });
}

function halfFinding({ name, at, found }: HalfTable): Finding {
  const { sheet, titledBy = "" } = catalogue[name];
  const required = columnsOf(name).flatMap(([key, { required }]) => (required ? [key] : []));
  return finding("table/incomplete", at, {
    table: sheet,
    found: headerNames(name, found),
    missing: headerNames(
      name,
      required.filter((key) => !found.includes(key)),
    ),
    title: found.includes(titledBy) ? undefined : headerNames(name, [titledBy])[0],
  });
}

/** A PS-2 list of nobody, where there are members to look up in it, or a roster of nobody, where there are KSM. */
function emptyTables({ households, members, ksm }: Kelurahan, tables: readonly FoundTable[]): readonly Finding[] {
  const wanted = [
    { name: "households", rows: households, askedBy: members },
    { name: "members", rows: members, askedBy: ksm },
  ] as const;
  return wanted.flatMap(({ name, rows, askedBy = [] }) => {
    const table = tables.find((one) => one.name === name);
    if (table === undefined || rows?.length !== 0 || askedBy.length === 0) return [];
    return [finding("table/empty", firstHeader(table), { table: catalogue[name].sheet })];
  });
}

/** So many sheets are named that hold no table of ours. */
const sheetsNamed = 5;

function missing(name: TableName, workbooks: readonly Workbook[], unknown: readonly Sheet[]): Finding {
  const columns = columnsOf(name).flatMap(([, { header, required }]) => (required ? [header] : []));
  const names = unknown.map(({ ref }) => ref.sheet);
  const more = Math.max(0, names.length - sheetsNamed);
  return finding(
    "table/missing",
    { file: workbooks[0]?.file ?? "", sheet: "" },
    { table: catalogue[name].sheet, columns, unknown: names.slice(0, sheetsNamed), more },
  );
}

function usedSheets(profile: Sheet | undefined, tables: readonly FoundTable[]): readonly Sheet[] {
  return [...new Set([...(profile === undefined ? [] : [profile]), ...tables.map(({ sheet }) => sheet)])];
}

/** Hidden rows and sheets are read like any other; someone may not know that they are there. */
function hiddenFinding(sheet: Sheet): Finding[] {
  const hidden = sheet.rows.filter((row) => row.hidden);
  const at: CellRef | Sheet["ref"] = hidden[0]?.cells[0] ?? sheet.ref;
  return sheet.visibility !== "visible" || hidden.length > 0
    ? [finding("file/hidden", at, { rows: hidden.length, sheet: sheet.visibility !== "visible" })]
    : [];
}
