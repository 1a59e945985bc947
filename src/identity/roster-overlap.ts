import { type Overlap, overlapOf } from "../domain/overlap.ts";
import type { MemberRecord } from "../domain/records.ts";
import type { KsmGroup } from "./ksm-directory.ts";
import { nameKey } from "./persons.ts";

/** Rosters that list the same members of a KSM on several sheets, and who of them stands on one only. */
export function rosterOverlap(groups: readonly KsmGroup[]): Overlap<MemberRecord> | undefined {
  const ownerOf = new Map(groups.flatMap(({ code, roster }) => roster.map((row) => [row, code] as const)));
  const known = (row: MemberRecord, ...keys: readonly string[]) => keys.map((key) => `${ownerOf.get(row)} ${key}`);
  const nameOf = (row: MemberRecord) => nameKey({ record: row });
  return overlapOf([...ownerOf.keys()], {
    ownerOf: (row) => ownerOf.get(row) ?? "",
    keysOf: (row) => {
      const name = nameOf(row);
      const { value } = row.nik;
      return value === undefined ? known(row, `name ${name}`, `bare ${name}`) : known(row, value, `name ${name}`);
    },
    // A name tells who somebody is only where one of the two has no NIK.
    sameAs: (row) => {
      const name = nameOf(row);
      const { value } = row.nik;
      return value === undefined ? known(row, `name ${name}`) : known(row, value, `bare ${name}`);
    },
  });
}
