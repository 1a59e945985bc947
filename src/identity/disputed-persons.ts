import { type Group, groupBy, sharing } from "../domain/group-by.ts";
import type { Nik } from "../domain/nik.ts";
import { personName } from "./name.ts";
import { mayBeOneName } from "./name-similarity.ts";
import { nameKey, type Person } from "./persons.ts";

/** The persons of one KSM. */
export interface GroupOfPersons {
  readonly code: string;
  readonly persons: readonly Person[];
}

export interface PersonOfKsm {
  readonly ksm: string;
  readonly person: Person;
}

/**
 * Persons of the rosters who may be one, or who are one that stands in several KSM: one NIK beside unlike names; one NIK
 * in several KSM; one name and birth date under NIK of which a single `digit` differs (counted from 1); one name and No KK in several KSM
 * where a NIK is not known; one name in a KSM where a NIK is not known.
 */
export type PersonDispute = { readonly persons: Group<PersonOfKsm> } & (
  | { readonly because: "shared-nik" | "in-two-ksm" | "same-card" | "same-name" }
  | { readonly because: "nik-digit"; readonly digit: number }
);

/** All disputes about who is who in the KSM of a kelurahan. */
export function personDisputes(groups: readonly GroupOfPersons[]): readonly PersonDispute[] {
  const everyone = groups.flatMap(({ code, persons }) => persons.map((person): PersonOfKsm => ({ ksm: code, person })));
  return [...underOneNik(everyone), ...digitApart(everyone), ...onOneCard(everyone), ...namedAlike(everyone)];
}

const nikOf = ({ person }: PersonOfKsm): Nik | undefined => person.record.nik.value;

const areInSeveralKsm = (persons: readonly PersonOfKsm[]) => new Set(persons.map(({ ksm }) => ksm)).size > 1;

function underOneNik(everyone: readonly PersonOfKsm[]): readonly PersonDispute[] {
  return sharing(everyone, nikOf).map((persons): PersonDispute => {
    const [first, ...others] = persons.map(({ person }) => personName(person.record.name.value ?? ""));
    const isOneName = first !== undefined && others.every((other) => mayBeOneName(first, other));
    return { persons, because: isOneName ? "in-two-ksm" : "shared-nik" };
  });
}

/** The places of a NIK, from 0, but for those of the birth date. */
const digitsThatSlip = [0, 1, 2, 3, 4, 5, 12, 13, 14, 15];

/** Each digit left out in turn: those who agree in the rest are a slip of the keyboard apart. */
function digitApart(everyone: readonly PersonOfKsm[]): readonly PersonDispute[] {
  const namesakes = sharing(everyone, (one) => (nikOf(one) === undefined ? undefined : nameOrNone(one)));
  return namesakes.flatMap((persons) => {
    if (new Set(persons.map(nikOf)).size === 1) return [];
    return digitsThatSlip.flatMap((at) =>
      sharing(persons, (one) => withoutDigit(nikOf(one), at))
        .filter((alike) => new Set(alike.map(nikOf)).size > 1)
        .map((alike): PersonDispute => ({ persons: alike, because: "nik-digit", digit: at + 1 })),
    );
  });
}

const withoutDigit = (nik: Nik | undefined, at: number) => nik && `${nik.slice(0, at)}_${nik.slice(at + 1)}`;

function onOneCard(everyone: readonly PersonOfKsm[]): readonly PersonDispute[] {
  const key = (one: PersonOfKsm) => {
    const card = one.person.record.familyCard.value;
    const name = card === undefined ? undefined : nameOrNone(one);
    return name && `${card} ${name}`;
  };
  return sharing(everyone, key)
    .filter((persons) => areInSeveralKsm(persons) && persons.some((one) => nikOf(one) === undefined))
    .map((persons) => ({ persons, because: "same-card" }));
}

function namedAlike(everyone: readonly PersonOfKsm[]): readonly PersonDispute[] {
  return [...groupBy(everyone, ({ ksm }) => ksm).values()].flatMap((persons) =>
    persons.every((one) => nikOf(one) !== undefined)
      ? []
      : sharing(persons, nameOrNone)
          .filter((alike) => alike.some((one) => nikOf(one) === undefined))
          .map((alike): PersonDispute => ({ persons: alike, because: "same-name" })),
  );
}

const nameOrNone = ({ person }: PersonOfKsm) => nameKey(person) || undefined;
