import { distance } from "fastest-levenshtein";
import { codeKey } from "./code-key.ts";

/**
 * The candidate that was most likely meant: the fewest slips of the keyboard away, at most a third of its length (but
 * one in a short word); the first of equals. Undefined where nothing is near. Letter case does not count.
 */
export function nearest(text: string, candidates: readonly string[]): string | undefined {
  const typed = text.toLowerCase();
  return fewestSlips(typed, candidates, (candidate) => candidate.toLowerCase())[0];
}

/**
 * The codes or names that may be meant by one that is none of them: as in `nearest`, but all of equals. Only letters are
 * mistaken: `K02` is another than `K03`, and not a slip.
 */
export function lookAlikes(text: string, candidates: readonly string[]): readonly string[] {
  const typed = codeKey(text);
  const numbers = numbersIn(typed);
  return fewestSlips(
    typed,
    candidates.filter((candidate) => numbersIn(codeKey(candidate)) === numbers),
    codeKey,
  );
}

const numbersIn = (key: string) => (key.match(/\d+/g) ?? []).map((digits) => digits.replace(/^0+(?=.)/, "")).join(" ");

function fewestSlips(
  typed: string,
  candidates: readonly string[],
  keyOf: (candidate: string) => string,
): readonly string[] {
  let best: string[] = [];
  let fewest = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const key = keyOf(candidate);
    const most = key.length < 2 ? 0 : Math.max(1, Math.floor(key.length / 3));
    if (Math.abs(key.length - typed.length) > most) continue;
    const slips = distance(typed, key);
    if (slips > most || slips > fewest) continue;
    if (slips < fewest) best = [];
    best.push(candidate);
    fewest = slips;
  }
  return best;
}
