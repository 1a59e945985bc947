import { type Finding, type FindingCode, isCell } from "./finding.ts";
import type { SheetRef } from "./place.ts";

/** What follows from each cause, on the same sheet, by the beginnings of the codes. */
const effectsOf: Partial<Readonly<Record<FindingCode, readonly string[]>>> = {
  "header/numbers-exchanged": ["nik/", "ps2/"],
};

/** The findings without those that only say what another one on their sheet has already said the cause of. */
export function rootCauses(findings: readonly Finding[]): readonly Finding[] {
  const causes = findings.filter(({ code }) => effectsOf[code] !== undefined);
  if (causes.length === 0) return findings;
  const effects = new Map<SheetRef, readonly string[]>();
  for (const { code, at } of causes) {
    const sheet = isCell(at) ? at.sheet : at;
    effects.set(sheet, [...(effects.get(sheet) ?? []), ...(effectsOf[code] ?? [])]);
  }
  return findings.filter(
    ({ code, at }) => !(isCell(at) && effects.get(at.sheet)?.some((beginning) => code.startsWith(beginning))),
  );
}
