import { maskNik } from "../../domain/nik.ts";
import type { Plan } from "../../domain/plan.ts";

/**
 * The NIK of a plan's members as its sheets show them, masked. Persons whose masked NIK are equal are numbered in the order
 * of the plan, so that they can be told apart: `317401******0001 (2)`.
 */
export function maskedNikOf({ ksm }: Plan): (nik: string) => string {
  const persons = new Map<string, Set<string>>();
  for (const { nik } of ksm.flatMap(({ members }) => members)) {
    if (nik !== null) persons.set(maskNik(nik), (persons.get(maskNik(nik)) ?? new Set()).add(nik));
  }
  return (nik) => {
    const masked = maskNik(nik);
    const alike = [...(persons.get(masked) ?? [])];
    return alike.length < 2 ? masked : `${masked} (${alike.indexOf(nik) + 1})`;
  };
}
