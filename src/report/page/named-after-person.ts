import type { KsmResult } from "../../domain/verdict.ts";

/** Words of a name that are worth comparing: `Siti`, `Aminah`, not `H` or `bin`. */
const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 2);

/** The words of all names of persons of these KSM, and of households that may be theirs. */
export function personWords(ksm: readonly KsmResult[]): ReadonlySet<string> {
  const names = ksm.flatMap(({ members }) =>
    members.flatMap(({ record, candidates = [] }) => [
      record.name.value ?? record.at.text,
      ...candidates.map(({ household }) => household.name.value ?? household.at.text),
    ]),
  );
  return new Set(names.flatMap(wordsOf));
}

/** Whether a word of the text is a word of some person's name; rather too often than too rarely. */
export function isNamedAfterPerson(text: string, persons: ReadonlySet<string>): boolean {
  return wordsOf(text).some((word) => persons.has(word));
}
