import type { PersonName } from "./name.ts";
import { nearWords } from "./near-words.ts";

/** Above this many combinations of near words, one of the two words has to be equal: it bounds the work for common names. */
const combinationsTried = 64;

/** A name and the neighbourhood of the one who bears it, where it is known and small. */
export interface PlacedName {
  readonly name: PersonName;
  readonly street: string | undefined;
}

/**
 * Finds, among `names`, those that may be alike: the numbers of all that share two near words, or a near word and an
 * initial, or their only word, or all letters in order; within a street one near word is enough. The work grows with the
 * names that are found, not with all names.
 */
export function nameIndex(names: readonly PlacedName[]): (sought: PlacedName) => ReadonlySet<number> {
  const wordNumbers = new Map<string, number>();
  const byKey = new Map<string, number[]>();
  const add = (key: string, index: number) => {
    const indexes = byKey.get(key);
    if (indexes === undefined) byKey.set(key, [index]);
    else indexes.push(index);
  };
  names.forEach(({ name, street }, index) => {
    const numbers = name.words.map((word) => {
      const number = wordNumbers.get(word) ?? wordNumbers.size;
      wordNumbers.set(word, number);
      return number;
    });
    for (const key of keysOf(name, numbers)) add(key, index);
    if (street !== undefined) for (const number of new Set(numbers)) add(streetKey(street, number), index);
  });

  const near = nearWords(wordNumbers);
  return ({ name, street }) => {
    const found = new Set<number>();
    const numbers = name.words.map(near);
    for (const key of soughtKeys(name, numbers)) for (const index of byKey.get(key) ?? []) found.add(index);
    if (street === undefined) return found;
    for (const number of numbers.flat())
      for (const index of byKey.get(streetKey(street, number)) ?? []) found.add(index);
    return found;
  };
}

/** Keys hold numbers of words; `joined` has letters only and a street a slash, so that kinds of keys never meet. */
const pairKey = (a: number, b: number) => (a < b ? `${a} ${b}` : `${b} ${a}`);
const streetKey = (street: string, word: number) => `${street} ${word}`;
const onlyKey = (word: number) => `${word}`;
/** A word beside an initial, and a word beside a full word that begins with the letter. */
const initialKey = (word: number, letter: string) => `${word} ${letter}.`;
const fullKey = (word: number, letter: string) => `${word} ${letter}`;

function keysOf({ words, initials, joined }: PersonName, numbers: readonly number[]): ReadonlySet<string> {
  const keys = new Set([joined]);
  numbers.forEach((number, at) => {
    if (numbers.length === 1 && initials.length === 0) keys.add(onlyKey(number));
    for (const other of numbers.slice(at + 1)) keys.add(pairKey(number, other));
    for (const initial of initials) keys.add(initialKey(number, initial));
    for (const other of words.toSpliced(at, 1)) keys.add(fullKey(number, other.slice(0, 1)));
  });
  return keys;
}

function* soughtKeys(
  { words, initials, joined }: PersonName,
  near: readonly (readonly number[])[],
): Generator<string, void> {
  if (joined !== "") yield joined;
  for (const [at, numbers] of near.entries()) {
    for (const others of near.slice(at + 1)) yield* pairKeys(numbers, others);
    const letters = words.toSpliced(at, 1).map((word) => word.slice(0, 1));
    for (const number of numbers) {
      if (near.length === 1 && initials.length === 0) yield onlyKey(number);
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
