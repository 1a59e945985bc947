import { groupBy } from "../domain/group-by.ts";
import type { Nik } from "../domain/nik.ts";
import { compareCells } from "../domain/place.ts";
import type { HouseholdRecord, MemberRecord } from "../domain/records.ts";
import type { Ps2Candidate } from "../domain/verdict.ts";
import { areaNumber } from "./area-number.ts";
import { type PersonName, personName } from "./name.ts";
import { nameIndex } from "./name-index.ts";
import { alike, mayBeSpacedOtherwise, nameSimilarity } from "./name-similarity.ts";
import { type Vocabulary, vocabularyOf } from "./vocabulary.ts";

/** So many digits of a NIK are mistyped at most. */
const digitsMistyped = 2;

/** With a NIK that is nearly equal, names that are less alike may still be one person's. */
const alikeWithNearNik = 0.6;

/** In an RT and RW of up to so many households, all who share a word of their names are compared. */
const largestStreet = 300;

/**
 * For each member the households of the PS-2 list that may be the member's by name, most alike first: in the same RT
 * and RW as far as both sides state them, or anywhere where the name is equal and the NIK differs in one digit. Members
 * without a candidate are left out. Never a confirmation.
 */
export function ps2Candidates(
  members: readonly MemberRecord[],
  households: readonly HouseholdRecord[],
): ReadonlyMap<MemberRecord, readonly Ps2Candidate[]> {
  const found = new Map<MemberRecord, Map<HouseholdRecord, Ps2Candidate>>();
  for (const [one, other] of pairsToCompare(members.map(comparable), households.map(comparable))) {
    const candidate = judged(one, other);
    if (candidate === undefined) continue;
    const candidates = found.get(one.record);
    if (candidates === undefined) found.set(one.record, new Map([[other.record, candidate]]));
    else candidates.set(other.record, candidate);
  }
  return new Map([...found].map(([member, candidates]) => [member, mostAlikeFirst([...candidates.values()])]));
}

const mostAlikeFirst = (candidates: readonly Ps2Candidate[]) =>
  candidates.toSorted((a, b) => b.score - a.score || compareCells(a.household.at, b.household.at));

interface Comparable<R> {
  readonly record: R;
  readonly name: PersonName;
  readonly nik: Nik | undefined;
  readonly rt: string | undefined;
  readonly rw: string | undefined;
}

function comparable<R extends MemberRecord | HouseholdRecord>(record: R): Comparable<R> {
  return {
    record,
    name: withoutSpaces(personName(record.name.value ?? "")),
    nik: record.nik.value,
    rt: areaNumber(record.rt),
    rw: areaNumber(record.rw),
  };
}

/** Where two words meet, letters double or make one sound: without spaces, `Sri Iwan` is spelt as `Sriwan` is. */
function withoutSpaces(name: PersonName): PersonName {
  const joined = undoubled(name.joined.replace(/DY|TY|OE|[CK]H/g, (met) => sounds[met] ?? "H"));
  return { ...name, joined };
}

/** Letter by letter: an expression takes many times as long over a long list. */
function undoubled(text: string): string {
  let single = "";
  for (let at = 0; at < text.length; at++) if (text[at] !== text[at - 1]) single += text[at];
  return single;
}

const sounds: Readonly<Record<string, string>> = { DY: "Y", TY: "C", OE: "U" };

type Sought = Comparable<MemberRecord>;
type Listed = Comparable<HouseholdRecord>;
type Pairs = Generator<readonly [Sought, Listed], void>;

/**
 * Who is worth comparing: those of one RT and RW, those who lack one of them with everybody, and those of near NIK.
 * Never all with all, so that a long list takes no more than its share of time.
 */
function* pairsToCompare(sought: readonly Sought[], listed: readonly Listed[]): Pairs {
  const streets = groupBy(listed, streetOf);
  const vocabulary = vocabularyOf(sought.flatMap(({ name }) => name.words));
  for (const [street, members] of groupBy(sought, streetOf)) {
    const neighbours = street === undefined ? listed : (streets.get(street) ?? []);
    const small = street !== undefined && neighbours.length <= largestStreet;
    yield* small ? sharingAWord(members, neighbours, vocabulary) : alikeByName(members, neighbours, vocabulary);
  }
  const placed = sought.filter((one) => streetOf(one) !== undefined);
  yield* alikeByName(placed, streets.get(undefined) ?? [], vocabulary);
  yield* nearByNik(sought, listed);
}

/** RT and RW as one key, where both are known. */
const streetOf = ({ rt, rw }: Comparable<unknown>) =>
  rt === undefined || rw === undefined ? undefined : `${rt}/${rw}`;

function* sharingAWord(sought: readonly Sought[], listed: readonly Listed[], { near, numberOf }: Vocabulary): Pairs {
  const members = sought.map((one) => ({ one, numbers: one.name.words.map(numberOf) }));
  for (const other of listed) {
    const nearWords = other.name.words.map(near);
    for (const { one, numbers } of members) {
      const shared = numbers.some((number) => number !== undefined && nearWords.some((words) => words.has(number)));
      if (
        shared ||
        one.name.joined === other.name.joined ||
        mayBeSpacedOtherwise(one.name, other.name) ||
        nearNik(one, other)
      )
        yield [one, other];
    }
  }
}

function* alikeByName(sought: readonly Sought[], listed: readonly Listed[], vocabulary: Vocabulary): Pairs {
  if (sought.length === 0 || listed.length === 0) return;
  const names = sought.map(({ name }) => name);
  const mayBe = nameIndex(names, vocabulary);
  for (const other of listed) {
    for (const index of mayBe(other.name)) {
      const one = sought[index];
      if (one !== undefined) yield [one, other];
    }
  }
}

/** Equal names, spaces apart, with NIK that have an equal half: as those have that differ in one digit. */
function* nearByNik(sought: readonly Sought[], listed: readonly Listed[]): Pairs {
  const byName = new Map<string, number>();
  const byHalf = new Map<number, Sought[]>();
  for (const one of sought) {
    if (one.nik === undefined) continue;
    const number = byName.get(one.name.joined) ?? byName.size;
    byName.set(one.name.joined, number);
    for (const half of halvesOf(one.nik, number)) {
      const others = byHalf.get(half);
      if (others === undefined) byHalf.set(half, [one]);
      else others.push(one);
    }
  }
  for (const other of listed) {
    const number = byName.get(other.name.joined);
    if (number === undefined || other.nik === undefined) continue;
    for (const half of halvesOf(other.nik, number)) for (const one of byHalf.get(half) ?? []) yield [one, other];
  }
}

/** The first and the last eight digits with the number of the name, as whole numbers that never meet. */
function halvesOf(nik: Nik, name: number): readonly [number, number] {
  const above = (name + 1) * 1e8;
  return [above + Number(nik.slice(0, 8)), -above - Number(nik.slice(8))];
}

function nearNik({ nik }: Sought, other: Listed): boolean {
  return nik !== undefined && other.nik !== undefined && differingDigits(nik, other.nik).length <= digitsMistyped;
}

function judged(member: Sought, listed: Listed): Ps2Candidate | undefined {
  const neighbours = agree(member.rt, listed.rt) && agree(member.rw, listed.rw);
  const digits = member.nik === undefined || listed.nik === undefined ? [] : differingDigits(member.nik, listed.nik);
  if (!neighbours && digits.length !== 1) return undefined;
  const score = nameSimilarity(member.name, listed.name);
  if (score < (neighbours ? neededScore(member, listed, digits.length) : 1)) return undefined;
  const [digit = null, another] = digits;
  return { household: listed.record, score, differingNikDigit: another === undefined ? digit : null };
}

/**
 * How alike the names of neighbours have to be. Two NIK that are not one mistyped speak for two persons of one name.
 */
function neededScore(member: Sought, listed: Listed, digits: number): number {
  if (member.nik === undefined || listed.nik === undefined) return alike;
  if (digits <= digitsMistyped) return alikeWithNearNik;
  const singleName = member.name.words.length < 2 && listed.name.words.length < 2;
  const sameBirth = member.nik.slice(6, 12) === listed.nik.slice(6, 12);
  return singleName && !sameBirth ? Number.POSITIVE_INFINITY : 1;
}

const agree = (a: string | undefined, b: string | undefined) => a === undefined || b === undefined || a === b;

/**
 * The places of the first digits in which two NIK differ, from 1; no more than needed to tell that they are too many.
 */
function differingDigits(a: Nik, b: Nik): readonly number[] {
  const places: number[] = [];
  for (let at = 0; at < a.length && places.length <= digitsMistyped; at += 1) if (a[at] !== b[at]) places.push(at + 1);
  return places;
}
