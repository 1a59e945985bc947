import { type CivilDate, yearOf } from "../domain/calendar.ts";
import { type Finding, finding } from "../domain/finding.ts";
import { birthDateOfNik } from "../domain/nik.ts";
import type { Policy } from "../policy/settings.ts";
import type { Person } from "./persons.ts";

/** members whose age by their NIK is not that of someone who works and may have an identity card. */
export function ageFindings(
  persons: readonly Person[],
  { settings: { a21 } }: Policy,
  asOf: CivilDate,
): readonly Finding[] {
  return persons.flatMap(({ record: { nik, name } }) => {
    const born = nik.value === undefined ? undefined : birthDateOfNik(nik.value, asOf);
    if (nik.state !== "value" || born === undefined) return [];
    const age = yearsBetween(born, asOf);
    const args = { name: name.value ?? "", age, minimum: a21.minimumAge, maximum: a21.maximumAge };
    return age < a21.minimumAge || age > a21.maximumAge ? [finding("nik/age", nik.cell, args)] : [];
  });
}

/** Full years; the birthday itself completes one. */
function yearsBetween(born: CivilDate, asOf: CivilDate): number {
  return yearOf(asOf) - yearOf(born) - (asOf.slice(5) < born.slice(5) ? 1 : 0);
}
