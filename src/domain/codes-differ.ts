import { codeKey, compareCodes } from "./code-key.ts";
import { type Finding, finding } from "./finding.ts";
import type { CellRef } from "./place.ts";

/**
 * Whether two codes have one number, and differ only in leading zeros, or in that one is the number alone: `1`, `K1` and
 * `K01`.
 */
export function sameNumber(reference: string, code: string): boolean {
  const [first, second] = [partsOf(reference), partsOf(code)];
  if (first === undefined || second === undefined || codeKey(reference) === codeKey(code)) return false;
  if (first.number !== second.number) return false;
  return first.letters === second.letters || first.letters === "" || second.letters === "";
}

function partsOf(text: string): { readonly letters: string; readonly number: string } | undefined {
  const [, letters = "", number = ""] = /^(\p{L}*)0*(\d+)$/u.exec(codeKey(text)) ?? [];
  return number === "" ? undefined : { letters, number };
}

/** A reference, and the code of the KSM that has the same number. */
export interface Mapped {
  readonly cell: CellRef;
  readonly from: string;
  readonly to: string;
}

/** The finding names so many codes. */
const mostNamed = 8;

/** One finding for all of them: this table calls its KSM otherwise than the KSM table. */
export function codesDiffer(
  code: "loan/codes-differ" | "member/codes-differ",
  mapped: readonly Mapped[],
): readonly Finding[] {
  const [first, ...others] = mapped;
  if (first === undefined) return [];
  const codes = [...new Map(mapped.map(({ from, to }) => [codeKey(from), { from, to }])).values()].toSorted((a, b) =>
    compareCodes(a.to, b.to),
  );
  const args = { codes: codes.slice(0, mostNamed), more: Math.max(0, codes.length - mostNamed) };
  return [
    finding(
      code,
      first.cell,
      args,
      others.map(({ cell }) => cell),
    ),
  ];
}
