import type { Field } from "../domain/field.ts";
import type { Nik } from "../domain/nik.ts";
import { compareCells } from "../domain/place.ts";
import type { HouseholdRecord, MemberRecord } from "../domain/records.ts";
import type { Ps2Candidate } from "../domain/verdict.ts";
import { type PersonName, personName } from "./name.ts";
import { nameIndex } from "./name-index.ts";
import { alike, nameSimilarity } from "./name-similarity.ts";

/** Beyond this many differing digits two NIK are those of two persons, unless their names are equal. */
const digitsMistyped = 2;

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
  const sought = members.map((member) => ({ member, ...comparable(member) }));
  const mayBe = nameIndex(sought.map(({ name }) => name));
  const found = new Map<MemberRecord, Ps2Candidate[]>();
  for (const household of households) {
    const listed = comparable(household);
    for (const index of mayBe(listed.name)) {
      const one = sought[index];
      const candidate = one && judged(one, listed, household);
      if (one === undefined || candidate === undefined) continue;
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

function judged(member: Comparable, listed: Comparable, household: HouseholdRecord): Ps2Candidate | undefined {
  const neighbours = agree(member.rt, listed.rt) && agree(member.rw, listed.rw);
  const digits = member.nik === undefined || listed.nik === undefined ? [] : differingDigits(member.nik, listed.nik);
  const oneDigit = digits.length === 1;
  if (!neighbours && !oneDigit) return undefined;
  const score = nameSimilarity(member.name, listed.name);
  if (score < (neighbours && digits.length <= digitsMistyped ? alike : 1)) return undefined;
  return { household, score, differingNikDigit: oneDigit ? (digits[0] ?? null) : null };
}

const agree = (a: string | undefined, b: string | undefined) => a === undefined || b === undefined || a === b;

/** The places of the first digits in which two NIK differ, from 1; no more than needed to tell that they are too many. */
function differingDigits(a: Nik, b: Nik): readonly number[] {
  const places: number[] = [];
  for (let at = 0; at < a.length && places.length <= digitsMistyped; at += 1) if (a[at] !== b[at]) places.push(at + 1);
  return places;
}
