import type { PersonName } from "./name.ts";
import type { Vocabulary } from "./vocabulary.ts";

/**
 * Above this many combinations of near words, one of the two words has to be equal: it bounds the work for common
 * names.
 */
const combinationsTried = 64;

/**
 * Finds, among `names`, those that may be alike: the numbers of all that share two near words, or a near word and an
 * initial, or their only word, or all letters in order. The work grows with the names that are found, not with all
 * names.
 */
export function nameIndex(
  names: readonly PersonName[],
  vocabulary: Vocabulary,
): (name: PersonName) => ReadonlySet<number> {
  const byKey = new Map<Key, number[]>();
  names.forEach((name, index) => {
    const numbers = name.words.flatMap((word) => vocabulary.numberOf(word) ?? []);
    for (const key of keysOf(name, numbers)) {
      const indexes = byKey.get(key);
      if (indexes === undefined) byKey.set(key, [index]);
      else indexes.push(index);
    }
  });
  return (name) => {
    const near = name.words.map((word) => [...vocabulary.near(word)]);
    const found = new Set<number>();
    for (const key of soughtKeys(name, near)) {
      for (const index of byKey.get(key) ?? []) found.add(index);
    }
    return found;
  };
}

/** The number of an only word; all letters of a name; or what the functions below make, which begins with a digit. */
type Key = number | string;

const pairKey = (a: number, b: number) => (a < b ? `${a} ${b}` : `${b} ${a}`);
/** A word beside an initial, and a word beside a full word that begins with the letter. */
const initialKey = (word: number, letter: string) => `${word} ${letter}.`;
const fullKey = (word: number, letter: string) => `${word} ${letter}`;

function keysOf({ words, initials, joined }: PersonName, numbers: readonly number[]): ReadonlySet<Key> {
  const keys = new Set<Key>([joined]);
  numbers.forEach((number, at) => {
    if (numbers.length === 1 && initials.length === 0) keys.add(number);
    for (const other of numbers.slice(at + 1)) keys.add(pairKey(number, other));
    for (const initial of initials) keys.add(initialKey(number, initial));
    for (const other of words.toSpliced(at, 1)) keys.add(fullKey(number, other.slice(0, 1)));
  });
  return keys;
}

function* soughtKeys(
  { words, initials, joined }: PersonName,
  near: readonly (readonly number[])[],
): Generator<Key, void> {
  yield joined;
  for (const [at, numbers] of near.entries()) {
    for (const others of near.slice(at + 1)) yield* pairKeys(numbers, others);
    const letters = words.toSpliced(at, 1).map((word) => word.slice(0, 1));
    for (const number of numbers) {
      if (near.length === 1 && initials.length === 0) yield number;
      for (const letter of [...letters, ...initials]) yield initialKey(number, letter);
      for (const initial of initials) yield fullKey(number, initial);
    }
  }
}

function* pairKeys(numbers: readonly number[], others: readonly number[]): Generator<string, void> {
  const all = numbers.length * others.length <= combinationsTried;
  for (const [i, number] of numbers.entries()) {
    for (const other of all || i === 0 ? others : others.slice(0, 1)) yield pairKey(number, other);
  }
}
