import { codeKey } from "../domain/code-key.ts";

/**
 * Whether two codes differ only so that one is a number alone and the other has letters before the same number: `1` and
 * `K01`. Leading zeros do not count.
 */
export function sameNumber(reference: string, code: string): boolean {
  const [first, second] = [partsOf(reference), partsOf(code)];
  if (first === undefined || second === undefined) return false;
  return first.number === second.number && (first.letters === "") !== (second.letters === "");
}

function partsOf(text: string): { readonly letters: string; readonly number: string } | undefined {
  const [, letters = "", number = ""] = /^(\p{L}*)0*(\d+)$/u.exec(codeKey(text)) ?? [];
  return number === "" ? undefined : { letters, number };
}
