import { type Group, groupBy } from "../domain/group-by.ts";
import { mergeRows } from "../domain/merge-rows.ts";
import { compareCells, compareText } from "../domain/place.ts";
import type { MemberRecord } from "../domain/records.ts";
import type { MemberResult, Ps2Standing } from "../domain/verdict.ts";
import { personName } from "./name.ts";

/** A person of a roster; several rows where one NIK stands in several. */
export interface Person {
  readonly record: MemberRecord;
  readonly rows: Group<MemberRecord>;
}

/**
 * The persons of one KSM in the order of their first rows. Rows of equal NIK are one person, rows without a readable
 * NIK each one.
 */
export function personsOf(roster: readonly MemberRecord[]): readonly Person[] {
  const groups = groupBy(roster, (row) => row.nik.value ?? row);
  return [...groups.values()].map((rows) => ({ record: mergeRows(rows, ["ksm", "name"]), rows }));
}

const best: readonly Ps2Standing[] = ["confirmed", "possible", "unknown", "outside"];

/**
 * Members without a readable NIK who may be another member of the group once more: their name is that of another, or
 * cannot be read. The surest of several equal ones (by PS-2 standing) is not among them, unless one of that name has a
 * NIK.
 */
export function possibleRepeats(members: readonly MemberResult[]): ReadonlySet<MemberResult> {
  const repeats = new Set<MemberResult>();
  const withoutNik = members.filter(({ record }) => record.nik.state !== "value");
  if (withoutNik.length === 0) return repeats;
  const withNik = members.filter(({ record }) => record.nik.state === "value");
  const seen = new Set(withNik.map(nameKey));
  const surestFirst = withoutNik.toSorted(
    (a, b) => best.indexOf(a.ps2) - best.indexOf(b.ps2) || compareCells(a.record.at, b.record.at),
  );
  for (const member of surestFirst) {
    const key = nameKey(member);
    if (key === "" || seen.has(key)) repeats.add(member);
    seen.add(key);
  }
  return repeats;
}

/** The name in one spelling, without regard to the order of its words. */
export function nameKey({ record }: { readonly record: MemberRecord }): string {
  const { words, initials } = personName(record.name.value ?? "");
  return [...words, ...initials].toSorted(compareText).join(" ");
}
