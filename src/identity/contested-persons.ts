import { absent, cellOr } from "../domain/field.ts";
import type { Group } from "../domain/group-by.ts";
import type { CellRef } from "../domain/place.ts";
import type { PersonDispute } from "./disputed-persons.ts";
import { type PersonRead, personReadings } from "./person-readings.ts";
import { nameKey, type Person } from "./persons.ts";

/** Persons of one KSM of whom not all may be persons of their own, or of this KSM. */
export interface Contested {
  readonly persons: Group<Person>;
  /** So many of them are in every reading. */
  readonly least: number;
  readonly because: readonly DisputeReason[];
  /** The cells that dispute it. */
  readonly cells: readonly CellRef[];
  /** Those of them whose NIK stands at another name too, and may be that person's alone. */
  readonly sharers: readonly Person[];
  /** They are all who share one NIK, so that it is one's of them in every reading. */
  readonly oneHasIt: boolean;
  /** All readings of who they are; undefined where there are too many to try. */
  readonly readings: readonly (readonly PersonRead[])[] | undefined;
}

/**
 * `on-one-sheet`: of two rosters that overlap, one alone lists the person; `unnamed`: neither name nor NIK can be read;
 * `left`: the day on which the person left cannot be; `left-by-then`: the as-of date cannot be, by which the person may
 * have left.
 */
export type DisputeReason =
  | PersonDispute["because"]
  | "in-two-kelurahan"
  | "on-one-sheet"
  | "unnamed"
  | "left"
  | "left-by-then";

/** A person who may not be this KSM's, as far as it is not told by the rosters alone. */
export interface Elsewhere {
  readonly because: "in-two-kelurahan" | "in-two-ksm" | "on-one-sheet" | "left" | "left-by-then";
  readonly cells: readonly CellRef[];
}

/** So many are compared with each other; of more, one is sure. */
const mostCompared = 60;

/** Who of a KSM is contested, for each KSM by its persons; `elsewhere` are those whom other workbooks, or their own row, dispute. */
export function contestedPersons(
  disputes: readonly PersonDispute[],
  elsewhere: (person: Person) => Elsewhere | undefined,
): (persons: readonly Person[], ksm: string) => readonly Contested[] {
  const byPerson = new Map<Person, PersonDispute[]>();
  for (const dispute of disputes) {
    for (const { person } of dispute.persons) byPerson.set(person, [...(byPerson.get(person) ?? []), dispute]);
  }
  const disputesOf = (person: Person): readonly PersonDispute[] => byPerson.get(person) ?? [];
  return (persons, ksm) => {
    const own = new Set(persons);
    const grouped = new Set<Person>();
    return persons.flatMap((person): readonly Contested[] => {
      if (grouped.has(person)) return [];
      const linked = linkedTo(person, own, disputesOf);
      for (const one of linked) grouped.add(one);
      const about = [...new Set(linked.flatMap(disputesOf))];
      const ofOthers = new Set(about.filter((dispute) => isOfOther(dispute, ksm)));
      const isElsewhere = (one: Person) =>
        elsewhere(one) !== undefined || disputesOf(one).some((dispute) => ofOthers.has(dispute)) || isUnnamed(one);
      const strangers = linked.filter(isElsewhere).length;
      if (linked.length === 1 && strangers === 0) return [];
      const outer = linked.flatMap((one) => elsewhere(one) ?? []);
      const shared = about.filter(({ because }) => because === "shared-nik");
      const sharing = new Set(shared.flatMap((dispute) => dispute.persons.map((one) => one.person)));
      const reasons = [...about, ...outer].map(({ because }) => because);
      return [
        {
          persons: linked,
          least: Math.max(0, different(linked, disputesOf) - strangers),
          because: [...new Set<DisputeReason>([...reasons, ...(linked.some(isUnnamed) ? (["unnamed"] as const) : [])])],
          cells: cellsOfDispute(linked, about, outer),
          sharers: linked.filter((one) => sharing.has(one)),
          oneHasIt: shared.length === 1 && strangers === 0 && sharing.size === linked.length,
          readings: readingsOf(linked, isElsewhere, disputesOf, ksm),
        },
      ];
    });
  };
}

/** All that the disputes link to a person, within one KSM. */
function linkedTo(
  person: Person,
  own: ReadonlySet<Person>,
  disputesOf: (person: Person) => readonly PersonDispute[],
): Group<Person> {
  const linked = new Set([person]);
  const seen = new Set<PersonDispute>();
  // A set grows while it is gone through.
  for (const one of linked) {
    for (const dispute of disputesOf(one)) {
      if (seen.has(dispute)) continue;
      seen.add(dispute);
      for (const { person: other } of dispute.persons) if (own.has(other)) linked.add(other);
    }
  }
  const [, ...others] = linked;
  return [person, ...others];
}

const isOfOther = ({ persons }: PersonDispute, ksm: string) => persons.some((one) => one.ksm !== ksm);

const isUnnamed = (person: Person) => nameKey(person) === "" && person.record.nik.state !== "value";

function readingsOf(
  persons: readonly Person[],
  mayBeElsewhere: (person: Person) => boolean,
  disputesOf: (person: Person) => readonly PersonDispute[],
  ksm: string,
): Contested["readings"] {
  return personReadings({
    persons,
    mayBeElsewhere,
    mayBeOne: (a, b) => mayBeOne(a, b, disputesOf),
    shareNik: ({ record: a }, { record: b }) => a.nik.value !== undefined && a.nik.value === b.nik.value,
    otherNiks: (person) => [
      ...(disputesOf(person).some(({ because }) => because === "shared-nik") ? [absent] : []),
      ...disputesOf(person).flatMap(({ because, persons: those }) =>
        because === "nik-digit" ? those.flatMap((one) => (one.ksm === ksm ? [] : [one.person.record.nik])) : [],
      ),
    ],
  });
}

/** How many of them are different persons in every reading: no dispute links these to each other. */
function different(persons: readonly Person[], disputesOf: (person: Person) => readonly PersonDispute[]): number {
  if (persons.length > mostCompared) return 1;
  const chosen: Person[] = [];
  for (const person of persons) {
    const linked = new Set(disputesOf(person).flatMap((dispute) => dispute.persons.map((one) => one.person)));
    if (!chosen.some((other) => linked.has(other) && mayBeOne(person, other, disputesOf))) chosen.push(person);
  }
  return chosen.length;
}

/** Two of one dispute are not linked where both NIK are read and only a third person's is not. */
function mayBeOne(a: Person, b: Person, disputesOf: (person: Person) => readonly PersonDispute[]): boolean {
  const bothKnown = a.record.nik.state === "value" && b.record.nik.state === "value";
  return disputesOf(a).some(
    ({ because, persons }) =>
      persons.some(({ person }) => person === b) &&
      !(bothKnown && (because === "same-name" || because === "same-card")),
  );
}

/** So many cells are named: who mends them asks again. */
const mostNamed = 24;

function cellsOfDispute(
  linked: readonly Person[],
  about: readonly PersonDispute[],
  outer: readonly Elsewhere[],
): readonly CellRef[] {
  const persons = [...linked.filter(isUnnamed), ...about.flatMap(whoseNikTells)];
  const cells = [...new Set(persons)].slice(0, mostNamed).map(nikCell);
  return [...new Set([...cells, ...outer.flatMap((one) => one.cells)])];
}

/** Those whose NIK has to be looked up or mended; where names are alike, those without one. */
function whoseNikTells({ because, persons }: PersonDispute): readonly Person[] {
  const known = because === "same-name" || because === "same-card";
  return persons.map(({ person }) => person).filter(({ record }) => !known || record.nik.state !== "value");
}

/** Where the NIK stands that tells who the person is. */
export const nikCell = ({ record }: Person): CellRef => cellOr(record.nik, record.at);
