import { distance } from "fastest-levenshtein";
import type { PersonName } from "./name.ts";

/** Names at least this similar may belong to one person. */
export const alike = 0.8;

/** What an initial is worth against the word that it may stand for. */
const initialSimilarity = 0.85;

/**
 * From 0 to 1, how much of two names is the same. Words are paired without regard to their order, each pair counted by
 * its length and its typing errors; an initial stands for a word that begins with it. Words that only one name has
 * count half where two others agree, because the field leaves them out. 1: equal, or equal but for the spaces.
 */
export function nameSimilarity(a: PersonName, b: PersonName): number {
  if (a.joined === "" || b.joined === "") return 0;
  if (a.joined === b.joined) return 1;
  const left = [...a.words, ...a.initials];
  const rest = [...b.words, ...b.initials];
  let same = 0;
  let all = 0;
  let pairs = 0;
  let unpaired = 0;
  for (const word of left) {
    const [index, similarity] = mostSimilar(word, rest);
    const other = rest[index];
    if (other === undefined) {
      unpaired += word.length;
      continue;
    }
    rest.splice(index, 1);
    const letters = 2 * Math.max(word.length, other.length);
    same += similarity * letters;
    all += letters;
    pairs += 1;
  }
  for (const word of rest) unpaired += word.length;
  return same / (all + unpaired * (pairs > 1 ? 0.5 : 1));
}

function mostSimilar(word: string, others: readonly string[]): readonly [number, number] {
  let best = -1;
  let highest = 0;
  others.forEach((other, index) => {
    const similarity = partSimilarity(word, other);
    if (similarity > highest) {
      highest = similarity;
      best = index;
    }
  });
  return [best, highest];
}

function partSimilarity(a: string, b: string): number {
  if (a === b) return 1;
  if (a.length === 1 || b.length === 1) return a[0] === b[0] ? initialSimilarity : 0;
  const longest = Math.max(a.length, b.length);
  const errors = typingErrors(a, b);
  return errors > allowedErrors(longest) ? 0 : 1 - errors / longest;
}

const allowedErrors = (letters: number) => (letters < 4 ? 0 : letters < 6 ? 1 : 2);

/** Letters added, left out or replaced; two neighbours that are swapped count once. */
export function typingErrors(a: string, b: string): number {
  const edits = distance(a, b);
  return edits === 2 && differByOneSwap(a, b) ? 1 : edits;
}

function differByOneSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
