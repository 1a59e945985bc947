import type { Field } from "../domain/field.ts";
import { groupBy } from "../domain/group-by.ts";
import type { Nik } from "../domain/nik.ts";
import { compareCells } from "../domain/place.ts";
import type { HouseholdRecord, MemberRecord } from "../domain/records.ts";
import type { Ps2Candidate } from "../domain/verdict.ts";
import { type PersonName, personName } from "./name.ts";
import { nameIndex } from "./name-index.ts";
import { alike, nameSimilarity } from "./name-similarity.ts";

/** So many digits of a NIK are mistyped at most. */
const digitsMistyped = 2;

/** With a NIK that is nearly equal, names that are less alike may still be one person's. */
const alikeWithNearNik = 0.6;

/** Up to so many households of one RT and RW, all who share a word of their names are compared. */
const largestStreet = 300;

interface Named {
  readonly name: Field<string>;
  readonly nik: Field<Nik>;
  readonly rt: Field<string>;
  readonly rw: Field<string>;
}

/**
 * For each member the households of the PS-2 list that may be the member's by name, most alike first: in the same RT and RW as far as
 * both sides state them, or anywhere where the name is equal and the NIK differs in one digit. Members without a
 * candidate are left out. Never a confirmation.
 */
export function ps2Candidates(
  members: readonly MemberRecord[],
  households: readonly HouseholdRecord[],
): ReadonlyMap<MemberRecord, readonly Ps2Candidate[]> {
  const listed = households.map(comparable);
  const street = streetsOf(listed);
  const sought = members.map((member) => ({ member, ...comparable(member) }));
  const mayBe = nameIndex(sought.map((one) => ({ name: one.name, street: street(one) })));
  const found = new Map<MemberRecord, Ps2Candidate[]>();
  for (const [at, household] of households.entries()) {
    const other = listed[at];
    if (other === undefined) continue;
    for (const index of mayBe({ name: other.name, street: street(other) })) {
      const one = sought[index];
      const candidate = one && judged(one, other, household);
      if (candidate === undefined) continue;
      const candidates = found.get(one.member);
      if (candidates === undefined) found.set(one.member, [candidate]);
      else candidates.push(candidate);
    }
  }
  for (const candidates of found.values()) {
    candidates.sort((a, b) => b.score - a.score || compareCells(a.household.at, b.household.at));
  }
  return found;
}

interface Comparable {
  readonly name: PersonName;
  readonly nik: Nik | undefined;
  readonly rt: string | undefined;
  readonly rw: string | undefined;
}

function comparable(row: Named): Comparable {
  return {
    name: personName(row.name.value ?? ""),
    nik: row.nik.value,
    rt: areaNumber(row.rt),
    rw: areaNumber(row.rw),
  };
}

/** `003`, `03` and `RT 3` are one. */
function areaNumber({ value }: Field<string>): string | undefined {
  const [digits] = /\d+/.exec(value ?? "") ?? [];
  return digits?.replace(/^0+(?=\d)/, "");
}

/** The RT and RW as one key, where both are known and hold few households. */
function streetsOf(listed: readonly Comparable[]): (of: Comparable) => string | undefined {
  const keyOf = ({ rt, rw }: Comparable) => (rt === undefined || rw === undefined ? undefined : `${rt}/${rw}`);
  const streets = groupBy(listed, keyOf);
  return (of) => {
    const key = keyOf(of);
    return (streets.get(key)?.length ?? 0) > largestStreet ? undefined : key;
  };
}

function judged(member: Comparable, listed: Comparable, household: HouseholdRecord): Ps2Candidate | undefined {
  const neighbours = agree(member.rt, listed.rt) && agree(member.rw, listed.rw);
  const digits = member.nik === undefined || listed.nik === undefined ? [] : differingDigits(member.nik, listed.nik);
  const oneDigit = digits.length === 1;
  if (!neighbours && !oneDigit) return undefined;
  const score = nameSimilarity(member.name, listed.name);
  if (score < (neighbours ? neededScore(member, listed, digits.length) : 1)) return undefined;
  return { household, score, differingNikDigit: oneDigit ? (digits[0] ?? null) : null };
}

/** How alike the names of neighbours have to be. Two NIK that are not one mistyped speak for two persons of one name. */
function neededScore(member: Comparable, listed: Comparable, digits: number): number {
  if (member.nik === undefined || listed.nik === undefined) return alike;
  if (digits <= digitsMistyped) return alikeWithNearNik;
  const singleName = member.name.words.length < 2 && listed.name.words.length < 2;
  const sameBirth = member.nik.slice(6, 12) === listed.nik.slice(6, 12);
  return singleName && !sameBirth ? Number.POSITIVE_INFINITY : 1;
}

const agree = (a: string | undefined, b: string | undefined) => a === undefined || b === undefined || a === b;

/** The places of the first digits in which two NIK differ, from 1; no more than needed to tell that they are too many. */
function differingDigits(a: Nik, b: Nik): readonly number[] {
  const places: number[] = [];
  for (let at = 0; at < a.length && places.length <= digitsMistyped; at += 1) if (a[at] !== b[at]) places.push(at + 1);
  return places;
}
