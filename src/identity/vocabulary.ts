/** The words of many names, each with a number, so that words are compared once and not name by name. */
export interface Vocabulary {
  /** The number of a word that is in it. */
  readonly numberOf: (word: string) => number | undefined;
  /** The numbers of its words that equal a word (first) or that one typing error separates from it. */
  readonly near: (word: string) => ReadonlySet<number>;
}

/** Shorter words differ too little to be one word mistyped. */
const shortest = 4;

/**
 * Words are near where they become equal by leaving out at most one letter of each: so all with one letter added, left
 * out, replaced or swapped with its neighbour are found, in time that grows with the length of the word, not of the
 * vocabulary.
 */
export function vocabularyOf(words: Iterable<string>): Vocabulary {
  const numbers = new Map<string, number>();
  const byVariant = new Map<string, number[]>();
  for (const word of words) {
    if (numbers.has(word)) continue;
    const number = numbers.size;
    numbers.set(word, number);
    for (const variant of variantsOf(word)) {
      const others = byVariant.get(variant);
      if (others === undefined) byVariant.set(variant, [number]);
      else others.push(number);
    }
  }
  const found = new Map<string, ReadonlySet<number>>();
  return {
    numberOf: (word) => numbers.get(word),
    near: (word) => {
      const before = found.get(word);
      if (before !== undefined) return before;
      const equal = numbers.get(word);
      const near = [...variantsOf(word)].flatMap((variant) => byVariant.get(variant) ?? []);
      const all = new Set(equal === undefined ? near : [equal, ...near]);
      found.set(word, all);
      return all;
    },
  };
}

function variantsOf(word: string): ReadonlySet<string> {
  const variants = new Set([word]);
  if (word.length < shortest) return variants;
  for (let at = 0; at < word.length; at += 1) variants.add(word.slice(0, at) + word.slice(at + 1));
  return variants;
}
