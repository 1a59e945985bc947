import { cellOr } from "../domain/field.ts";
import { type Finding, finding } from "../domain/finding.ts";
import { sharing } from "../domain/group-by.ts";
import { addressFrom, type CellRef, compareText } from "../domain/place.ts";
import type { MemberRecord } from "../domain/records.ts";
import { nikCell } from "./contested-persons.ts";
import type { GroupOfPersons, PersonDispute, PersonOfKsm } from "./disputed-persons.ts";
import { nameKey, type Person } from "./persons.ts";

/** One number filled down over thousands of rows is one slip: not everybody is named beside everybody. */
const mostNamed = 12;
const mostCounted = 200;

/**
 * What a roster says about persons that cannot be right or wants a look, at each row that it is about: one NIK twice in
 * a KSM, in several or beside two names, two persons who may be one; at its first row, several members of one household.
 */
export function personFindings(
  groups: readonly GroupOfPersons[],
  disputes: readonly PersonDispute[],
): readonly Finding[] {
  const everyone = groups.flatMap(({ code, persons }) => persons.map((person) => ({ ksm: code, person })));
  const perhapsOne = disputes.filter(({ because }) => because === "nik-digit" || because === "same-card");
  const told = new Set(perhapsOne.flatMap(({ persons }) => persons.map(({ person }) => person)));
  const underSeveralNik = sharing(everyone, nameAndBirth)
    .map((persons) => persons.filter(({ person }) => !told.has(person)))
    .filter((persons) => new Set(persons.map(({ person }) => person.record.nik.value)).size > 1)
    .flatMap((persons) =>
      atEach(persons.map(nikPlace), (name, at, others, more) =>
        finding("member/possible-duplicate", at, { name, others: addressesFrom(at, others), more }, others),
      ),
    );
  const households = groups.flatMap(({ persons }) =>
    sharing(persons, ({ record }) => record.familyCard.value).flatMap((members) =>
      atEach(members.map(familyCardPlace), (name, at, others, more) =>
        finding("member/same-household", at, { name, others: addressesFrom(at, others), more }, others),
      ).slice(0, 1),
    ),
  );
  return [
    ...everyone.flatMap(({ person }) => repeatedRows(person)),
    ...disputes.flatMap(oneNik),
    ...perhapsOnePerson(perhapsOne),
    ...underSeveralNik,
    ...households,
  ];
}

function oneNik({ because, persons }: PersonDispute): readonly Finding[] {
  const ksm = [...new Set(persons.map((one) => one.ksm))].toSorted(compareText);
  const args = { ksm: ksm.slice(0, mostNamed), more: Math.max(0, ksm.length - mostNamed) };
  switch (because) {
    case "in-two-ksm":
      return atEach(persons.map(nikPlace), (name, at, others) =>
        finding("member/in-two-ksm", at, { name, ...args }, others),
      );
    case "shared-nik":
      return atEach(persons.map(nikPlace), (name, at, others, more) => {
        const names = persons.map(({ person }) => person.record.name.value ?? "");
        const otherNames = others.map((other) => names[persons.findIndex((one) => nikPlace(one).at === other)] ?? "");
        const beside = others.map((other, index) => ({ name: otherNames[index] ?? "", place: addressFrom(at, other) }));
        return finding("member/shared-nik", at, { name, beside, more }, others);
      });
    case "nik-digit":
    case "same-card":
    case "same-name":
      return [];
  }
}

/** Each person once, with all whom the disputes link. */
function perhapsOnePerson(disputes: readonly PersonDispute[]): readonly Finding[] {
  const linked = new Map<Person, { readonly digit: number | null; readonly others: Set<Person> }>();
  for (const dispute of disputes) {
    for (const { person } of dispute.persons) {
      const known = linked.get(person);
      const own = known ?? { digit: dispute.because === "nik-digit" ? dispute.digit : null, others: new Set<Person>() };
      if (known === undefined) linked.set(person, own);
      for (const other of dispute.persons) if (own.others.size < mostCounted) own.others.add(other.person);
    }
  }
  return [...linked].map(([person, { digit, others }]) => {
    const at = nikCell(person);
    const cells = [...others].filter((other) => other !== person).map(nikCell);
    const named = cells.slice(0, mostNamed);
    const args = { name: nameOf(person.record), others: addressesFrom(at, named), more: cells.length - named.length };
    return finding("member/perhaps-one-person", at, { ...args, digit }, named);
  });
}

const addressesFrom = (at: CellRef, others: readonly CellRef[]) => others.map((other) => addressFrom(at, other));

function repeatedRows({ rows: [first, ...others] }: Person): readonly Finding[] {
  const firstAt = cellOr(first.nik, first.at);
  return others.map((row) => {
    const at = cellOr(row.nik, row.at);
    const requestsDiffer =
      row.requested.state === "value" &&
      first.requested.state === "value" &&
      row.requested.value !== first.requested.value;
    const args = { name: row.name.value ?? "", first: addressFrom(at, firstAt), requestsDiffer };
    return finding("member/duplicate", at, args, [firstAt]);
  });
}

/** Birth date and sex are the digits 7 to 12 of a NIK. */
function nameAndBirth({ person: { record } }: PersonOfKsm): string | undefined {
  const name = nameKey({ record });
  return record.nik.state === "value" && name !== "" ? `${record.nik.value.slice(6, 12)} ${name}` : undefined;
}

interface Place {
  readonly name: string;
  readonly at: CellRef;
}

const nikPlace = ({ person }: PersonOfKsm): Place => ({ name: nameOf(person.record), at: nikCell(person) });
const familyCardPlace = ({ record }: Person): Place => ({
  name: nameOf(record),
  at: cellOr(record.familyCard, record.at),
});
const nameOf = (record: MemberRecord) => record.name.value ?? "";

function atEach(
  places: readonly Place[],
  make: (name: string, at: CellRef, others: readonly CellRef[], more: number) => Finding,
): readonly Finding[] {
  const named = places.slice(0, mostNamed + 1).map(({ at }) => at);
  const more = Math.max(0, places.length - 1 - mostNamed);
  return places.map(({ name, at }) => make(name, at, named.filter((other) => other !== at).slice(0, mostNamed), more));
}
