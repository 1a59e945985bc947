import { type Group, groupBy } from "../domain/group-by.ts";
import { mergeRows } from "../domain/merge-rows.ts";
import { compareText } from "../domain/place.ts";
import type { MemberRecord } from "../domain/records.ts";
import { type PersonName, personName } from "./name.ts";
import { mayBeOneName } from "./name-similarity.ts";

/** A person of a roster; several rows where one NIK stands in several. */
export interface Person {
  readonly record: MemberRecord;
  readonly rows: Group<MemberRecord>;
}

/**
 * The persons of one KSM in the order of their first rows. Rows of equal NIK are one person as far as their names are not
 * those of two; rows without a readable NIK are each one.
 */
export function personsOf(roster: readonly MemberRecord[]): readonly Person[] {
  const groups = groupBy(roster, (row) => row.nik.value ?? row);
  return [...groups.values()].flatMap(byName).map((rows) => ({ record: mergeRows(rows, ["ksm", "name"]), rows }));
}

/** The rows of each name; a row without a name goes with the first. */
function byName(rows: Group<MemberRecord>): readonly Group<MemberRecord>[] {
  if (rows.length === 1) return [rows];
  const names: PersonName[] = [];
  return [
    ...groupBy(rows, ({ name }) => {
      const own = personName(name.value ?? "");
      if (own.joined === "") return 0;
      const known = names.findIndex((other) => mayBeOneName(own, other));
      return known < 0 ? names.push(own) - 1 : known;
    }).values(),
  ];
}

/** The name in one spelling, without regard to the order of its words. */
export function nameKey({ record }: { readonly record: MemberRecord }): string {
  const { words, initials } = personName(record.name.value ?? "");
  return [...words, ...initials].toSorted(compareText).join(" ");
}
