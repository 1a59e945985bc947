import { distance } from "fastest-levenshtein";
import type { PersonName } from "./name.ts";

/** Names at least this similar may belong to one person. */
export const alike = 0.83;

/** A letter left out or added, and two neighbours swapped, beside a letter replaced. */
const leftOut = 0.6;
const swapped = 0.5;

/** Letters added, left out or replaced in one word: more are not slips. */
const mostEdits = 3;

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
  const byWords = same / (all + unpaired * (pairs > 1 ? 0.5 : 1));
  return mayBeSpacedOtherwise(a, b) ? Math.max(byWords, partSimilarity(a.joined, b.joined)) : byWords;
}

/**
 * Whether two texts may name one person: all words of the shorter one stand in the other too, nearly or as an initial.
 * A text without a name may be anybody's.
 */
export function mayBeOneName(a: PersonName, b: PersonName): boolean {
  if (a.joined === "" || b.joined === "" || nameSimilarity(a, b) >= alike) return true;
  const [shorter, longer] = [a, b]
    .map(({ words, initials }) => [...words, ...initials])
    .toSorted((one, other) => one.length - other.length);
  const rest = [...(longer ?? [])];
  return (shorter ?? []).every((word) => {
    const [index] = mostSimilar(word, rest);
    return index >= 0 && rest.splice(index, 1).length > 0;
  });
}

/** Names of unlike numbers of words that are nearly one without the spaces: `Nurhayti` and `Nur Hayati`. */
export function mayBeSpacedOtherwise(a: PersonName, b: PersonName): boolean {
  return (
    a.words.length !== b.words.length &&
    a.joined[0] === b.joined[0] &&
    Math.abs(a.joined.length - b.joined.length) <= mostEdits &&
    distance(a.joined, b.joined) <= mostEdits
  );
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

const allowedErrors = (letters: number) => (letters < 4 ? leftOut : letters < 6 ? 1 : 2);

/**
 * How much of a word was typed wrong: a letter that is replaced counts one, as other names are made of other letters;
 * what is a slip more often than another name counts less. Infinite for words that have little in common.
 */
export function typingErrors(a: string, b: string): number {
  if (distance(a, b) > mostEdits) return Number.POSITIVE_INFINITY;
  let twoAbove: readonly number[] = [];
  let above: readonly number[] = Array.from({ length: b.length + 1 }, (_, at) => at * leftOut);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i * leftOut];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const omitted = Math.min(above[j] ?? 0, row[j - 1] ?? 0) + leftOut;
      const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(Math.min(replaced, omitted, swap ? (twoAbove[j - 2] ?? 0) + swapped : omitted));
    }
    twoAbove = above;
    above = row;
  }
  return above[b.length] ?? 0;
}
