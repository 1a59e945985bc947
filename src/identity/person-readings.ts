import type { Field } from "../domain/field.ts";
import type { Nik } from "../domain/nik.ts";
import type { Person } from "./persons.ts";

/** A person of a KSM as one reading of the rosters has it, with the NIK that is the person's own in it. */
export interface PersonRead {
  readonly person: Person;
  readonly nik: Field<Nik>;
}

/** What is in doubt about persons who are linked to each other. */
export interface WhoIsWho {
  readonly persons: readonly Person[];
  readonly mayBeOne: (a: Person, b: Person) => boolean;
  /** Whether the person may be another KSM's, or nobody's. */
  readonly mayBeElsewhere: (person: Person) => boolean;
  /** Whether the NIK of these two is one's of them only, if they are two. */
  readonly shareNik: (a: Person, b: Person) => boolean;
  /** The NIK that the person may have in place of the own one. */
  readonly otherNiks: (person: Person) => readonly Field<Nik>[];
}

/** So many questions with two answers are tried together. */
const mostQuestions = 8;

/** So many readings are tried. */
const mostReadings = 2_000;

/**
 * All readings of who they are: which rows are one person, who is the KSM's (somebody of whom one row is not, is not
 * altogether), and whose a NIK is that two have. Undefined where there are too many.
 */
export function personReadings(doubt: WhoIsWho): readonly (readonly PersonRead[])[] | undefined {
  const { persons, mayBeOne, mayBeElsewhere } = doubt;
  const pairs = persons.flatMap((one, at) =>
    persons.slice(at + 1).flatMap((other): Pair[] => (mayBeOne(one, other) ? [[one, other]] : [])),
  );
  const strangers = persons.filter(mayBeElsewhere);
  if (pairs.length + strangers.length > mostQuestions) return undefined;
  const readings = subsets(pairs).flatMap((joined) => {
    const parts = partsOf(persons, joined);
    return subsets(strangers).flatMap((gone) =>
      withNiks(
        parts.filter((part) => !part.some((person) => gone.includes(person))),
        doubt,
      ),
    );
  });
  return readings.length > mostReadings ? undefined : readings;
}

type Pair = readonly [Person, Person];

const subsets = <T>(all: readonly T[]): readonly (readonly T[])[] =>
  all.reduce<readonly (readonly T[])[]>((sets, one) => sets.flatMap((set) => [set, [...set, one]]), [[]]);

/** The rows of each person, where those of each pair are one. */
function partsOf(persons: readonly Person[], pairs: readonly Pair[]): readonly (readonly Person[])[] {
  return pairs.reduce<readonly (readonly Person[])[]>(
    (parts, [one, other]) => {
      const joined = parts.filter((part) => part.includes(one) || part.includes(other));
      return [...parts.filter((part) => !joined.includes(part)), joined.flat()];
    },
    persons.map((person) => [person]),
  );
}

/** Each way to give them their NIK: one person of several rows has any of theirs. */
function withNiks(
  parts: readonly (readonly Person[])[],
  { shareNik, otherNiks }: WhoIsWho,
): readonly (readonly PersonRead[])[] {
  const perhaps = parts.map((part) => {
    const own = part.map((person): PersonRead => ({ person, nik: person.record.nik }));
    const [alone, ...others] = part;
    if (alone === undefined || others.length > 0) return own;
    return [...own, ...otherNiks(alone).map((nik): PersonRead => ({ person: alone, nik }))];
  });
  const all = perhaps.reduce<readonly (readonly PersonRead[])[]>(
    (readings, some) =>
      readings.length > mostReadings ? readings : readings.flatMap((read) => some.map((next) => [...read, next])),
    [[]],
  );
  const partOf = (person: Person) => parts.find((part) => part.includes(person));
  const here = parts.flat();
  const shared = here.flatMap((one, at) =>
    here
      .slice(at + 1)
      .filter((other) => shareNik(one, other) && partOf(one) !== partOf(other))
      .map((other) => [one, other] as const),
  );
  // Where both are here one of them has it.
  return all.filter((read) =>
    shared.every(([{ record }]) => read.filter(({ nik }) => nik.value === record.nik.value).length === 1),
  );
}
