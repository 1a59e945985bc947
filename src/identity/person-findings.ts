import { cellOr } from "../domain/field.ts";
import { type Finding, finding } from "../domain/finding.ts";
import { sharing } from "../domain/group-by.ts";
import { addressFrom, type CellRef, compareText } from "../domain/place.ts";
import type { MemberRecord } from "../domain/records.ts";
import { nameKey, type Person } from "./persons.ts";

/** The persons of one KSM. */
export interface GroupOfPersons {
  readonly code: string;
  readonly persons: readonly Person[];
}

/** One number filled down over thousands of rows is one slip: not everybody is named beside everybody. */
const mostNamed = 12;

/**
 * What a roster says about persons that cannot be right or wants a look, at each row that it is about: one NIK twice in
 * a KSM or in several, equal name and birth date under two NIK, several members of one household in a KSM.
 */
export function personFindings(groups: readonly GroupOfPersons[]): readonly Finding[] {
  const everyone = groups.flatMap(({ code, persons }) => persons.map((person) => ({ code, ...person })));
  const inSeveralKsm = sharing(everyone, ({ record }) => record.nik.value).flatMap((persons) => {
    const ksm = [...new Set(persons.map(({ code }) => code))].toSorted(compareText);
    const args = { ksm: ksm.slice(0, mostNamed), more: Math.max(0, ksm.length - mostNamed) };
    return atEach(persons.map(nikPlace), (name, at, others) =>
      finding("member/in-two-ksm", at, { name, ...args }, others),
    );
  });
  const underSeveralNik = sharing(everyone, nameAndBirth)
    .filter((persons) => new Set(persons.map(({ record }) => record.nik.value)).size > 1)
    .flatMap((persons) =>
      atEach(persons.map(nikPlace), (name, at, others, more) =>
        finding("member/possible-duplicate", at, { name, others: addressesFrom(at, others), more }, others),
      ),
    );
  const households = groups.flatMap(({ persons }) =>
    sharing(persons, ({ record }) => record.familyCard.value).flatMap((members) =>
      atEach(members.map(familyCardPlace), (name, at, others, more) =>
        finding("member/same-household", at, { name, others: addressesFrom(at, others), more }, others),
      ),
    ),
  );
  return [...everyone.flatMap(repeatedRows), ...inSeveralKsm, ...underSeveralNik, ...households];
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
function nameAndBirth({ record }: Person): string | undefined {
  const name = nameKey({ record });
  return record.nik.state === "value" && name !== "" ? `${record.nik.value.slice(6, 12)} ${name}` : undefined;
}

interface Place {
  readonly name: string;
  readonly at: CellRef;
}

const nikPlace = ({ record }: Person): Place => ({ name: nameOf(record), at: cellOr(record.nik, record.at) });
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
