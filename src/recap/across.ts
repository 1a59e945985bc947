import type { Severity } from "../domain/finding.ts";
import { groupBy } from "../domain/group-by.ts";
import { compareText } from "../domain/place.ts";
import { kelurahanKey } from "./count-once.ts";
import type { KelurahanRecord, PersonEntry, PlaceEntry } from "./kelurahan-record.ts";
import { recapLine } from "./recap-line.ts";

/** A cell of one kelurahan among many; no word of it says who stands there. */
export interface AcrossPlace {
  readonly kelurahan: string;
  readonly code: string;
  readonly ksm: string;
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
}

/**
 * What two kelurahan share: one person, that is one NIK and one name; one NIK with names that differ or are not stated; one
 * No KK; or rows of a ledger with equal days and amounts, of which there are `rows`.
 */
export interface AcrossFinding {
  readonly kind: "person" | "nik" | "card" | "ledger";
  readonly severity: Severity;
  readonly rows: number;
  readonly places: readonly [AcrossPlace, AcrossPlace];
}

const severities: Readonly<Record<AcrossFinding["kind"], Severity>> = {
  person: "error",
  nik: "warning",
  card: "info",
  ledger: "warning",
};

/** A run is so many rows long. */
const rowsOfRun = 10;

interface Holder {
  readonly record: KelurahanRecord;
  readonly key: string;
}

interface Found<T> extends Holder {
  readonly one: T;
}

/** What the records share, where they are of different kelurahan: each pair of places once, in the order of the first. */
export function acrossFindings(records: readonly KelurahanRecord[]): readonly AcrossFinding[] {
  const holders = records
    .toSorted((a, b) => compareText(a.file, b.file))
    .flatMap((record): readonly Holder[] => {
      const line = recapLine(record);
      return line.status === "read" ? [{ record, key: kelurahanKey(line) }] : [];
    });
  const persons = holders.flatMap((holder) =>
    holder.record.persons.map((one): Found<PersonEntry> => ({ ...holder, one })),
  );
  const byNik = pairsOf(persons, ({ nik }) => nik).map(([a, b]): AcrossFinding => {
    const isOne = a.one.name !== null && a.one.name === b.one.name;
    return told(isOne ? "person" : "nik", placeOf(a), placeOf(b));
  });
  const met = new Set(byNik.map(({ places: [a, b] }) => `${a.file}\n${b.file}`));
  const byCard = pairsOf(persons, ({ card }) => card)
    .filter(([a, b]) => !met.has(`${a.record.file}\n${b.record.file}`))
    .map(([a, b]) => told("card", placeOf(a), placeOf(b)));
  return [...byNik, ...byCard, ...sharedLedgers(holders)].toSorted(
    (a, b) =>
      compareText(a.places[0].file, b.places[0].file) ||
      compareText(a.places[1].file, b.places[1].file) ||
      compareText(a.kind, b.kind),
  );
}

function told(kind: AcrossFinding["kind"], a: AcrossPlace, b: AcrossPlace, rows = 0): AcrossFinding {
  return { kind, severity: severities[kind], rows, places: [a, b] };
}

/**
 * Those with one seal in different kelurahan: the first in each, that of the first kelurahan with each other one. A number
 * that stands in hundreds of workbooks, as in a sample that all of them began with, is told hundreds of times, not more.
 */
function pairsOf<T>(
  all: readonly Found<T>[],
  sealOf: (one: T) => string | null,
): readonly (readonly [Found<T>, Found<T>])[] {
  const sealed = all.flatMap((found) => {
    const seal = sealOf(found.one);
    return seal === null ? [] : [{ seal, found }];
  });
  return [...groupBy(sealed, ({ seal }) => seal).values()].flatMap((group) => {
    const firsts = [...groupBy(group, ({ found }) => found.key).values()].map(([{ found }]) => found);
    const [a, ...others] = firsts;
    return a === undefined ? [] : others.map((b) => [a, b] as const);
  });
}

function sharedLedgers(holders: readonly Holder[]): readonly AcrossFinding[] {
  const runs = holders.flatMap((holder) =>
    holder.record.ledger.map((one): Found<KelurahanRecord["ledger"][number]> => ({ ...holder, one })),
  );
  const byFiles = groupBy(
    pairsOf(runs, ({ seal }) => seal),
    ([a, b]) => `${a.record.file}\n${b.record.file}`,
  );
  return [...byFiles.values()].map(([[a, b], ...more]) =>
    told("ledger", cellOf(a.record, a.one.at), cellOf(b.record, b.one.at), rowsOfRun + more.length),
  );
}

const placeOf = ({ record, one }: Found<PersonEntry>): AcrossPlace => ({ ...cellOf(record, one.at), ksm: one.ksm });

function cellOf({ kelurahan, region, file, sheets }: KelurahanRecord, [sheet, cell]: PlaceEntry): AcrossPlace {
  return { kelurahan, code: region.code, ksm: "", file, sheet: sheets[sheet] ?? "", cell };
}
