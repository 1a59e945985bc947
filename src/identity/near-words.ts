/** Shorter words differ too little to be one word mistyped. */
const shortest = 4;

/**
 * Finds the numbers of the known words that equal a word (first) or that one typing error separates from it. Words are near
 * where they become equal by leaving out at most one letter of each: so all with one letter added, left out, replaced or
 * swapped with its neighbour are found, in time that grows with the length of the word, not with the number of words.
 */
export function nearWords(known: ReadonlyMap<string, number>): (word: string) => readonly number[] {
  const byVariant = new Map<string, number[]>();
  for (const [word, number] of known) {
    for (const variant of variantsOf(word)) {
      const numbers = byVariant.get(variant);
      if (numbers === undefined) byVariant.set(variant, [number]);
      else numbers.push(number);
    }
  }
  const found = new Map<string, readonly number[]>();
  return (word) => {
    const before = found.get(word);
    if (before !== undefined) return before;
    const equal = known.get(word);
    const near = [...variantsOf(word)].flatMap((variant) => byVariant.get(variant) ?? []);
    const numbers = [...new Set(equal === undefined ? near : [equal, ...near])];
    found.set(word, numbers);
    return numbers;
  };
}

function variantsOf(word: string): ReadonlySet<string> {
  const variants = new Set([word]);
  if (word.length < shortest) return variants;
  for (let at = 0; at < word.length; at += 1) variants.add(word.slice(0, at) + word.slice(at + 1));
  return variants;
}
