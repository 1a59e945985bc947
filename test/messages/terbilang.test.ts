import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { terbilang } from "../../src/messages/terbilang.ts";
import { howMany } from "../build/how-many.ts";

const cases: readonly (readonly [number, string])[] = [
  [0, "nol"],
  [1, "satu"],
  [10, "sepuluh"],
  [11, "sebelas"],
  [12, "dua belas"],
  [19, "sembilan belas"],
  [20, "dua puluh"],
  [21, "dua puluh satu"],
  [99, "sembilan puluh sembilan"],
  [100, "seratus"],
  [101, "seratus satu"],
  [111, "seratus sebelas"],
  [200, "dua ratus"],
  [999, "sembilan ratus sembilan puluh sembilan"],
  [1_000, "seribu"],
  [1_001, "seribu satu"],
  [1_100, "seribu seratus"],
  [2_000, "dua ribu"],
  [11_000, "sebelas ribu"],
  [21_000, "dua puluh satu ribu"],
  [100_000, "seratus ribu"],
  [101_000, "seratus satu ribu"],
  [284_000, "dua ratus delapan puluh empat ribu"],
  [1_000_000, "satu juta"],
  [1_001_000, "satu juta seribu"],
  [5_250_000, "lima juta dua ratus lima puluh ribu"],
  [25_000_000, "dua puluh lima juta"],
  [100_000_000, "seratus juta"],
  [1_000_000_000, "satu miliar"],
  [1_000_001_000, "satu miliar seribu"],
  [1_000_000_000_000, "satu triliun"],
  [1_001_000_000_000_000, "seribu satu triliun"],
  [
    9_007_199_254_740_991,
    "sembilan ribu tujuh triliun seratus sembilan puluh sembilan miliar dua ratus lima puluh empat juta tujuh ratus empat puluh ribu sembilan ratus sembilan puluh satu",
  ],
  [-500, "minus lima ratus"],
];

const digits: ReadonlyMap<string, number> = new Map(
  ["nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan"].map((word, i) => [word, i]),
);

/** Reads the words back, as one would say them: a stack machine over the spoken scale words. */
function read(words: string): number {
  let total = 0;
  let group = 0;
  let digit = 0;
  const spoken = words.replaceAll(/\bse(puluh|belas|ratus|ribu)\b/g, "satu $1").split(" ");
  for (const word of spoken) {
    const known = digits.get(word);
    if (known !== undefined) digit = known;
    else if (word === "belas") [group, digit] = [group + 10 + digit, 0];
    else if (word === "puluh") [group, digit] = [group + 10 * digit, 0];
    else if (word === "ratus") [group, digit] = [group + 100 * digit, 0];
    else {
      const scale = { ribu: 1e3, juta: 1e6, miliar: 1e9, triliun: 1e12 }[word] ?? Number.NaN;
      // Thousands of triliun: what was said before counts in this scale too, unless a larger scale closed it.
      const open = word === "triliun" ? total + group + digit : group + digit;
      total = (word === "triliun" ? 0 : total) + open * scale;
      [group, digit] = [0, 0];
    }
  }
  return total + group + digit;
}

describe("an amount in words", () => {
  it.each(cases)("%d is %s", (amount, words) => {
    expect(terbilang(amount)).toBe(words);
  });

  it("can be read back to the rupiah", () => {
    const amount = fc.oneof(
      fc.integer({ min: 0, max: 2_000_000 }),
      fc.integer({ min: 0, max: 200_000 }).map((thousands) => thousands * 50_000),
      fc.maxSafeNat(),
    );
    fc.assert(
      fc.property(amount, (value) => {
        expect(read(terbilang(value))).toBe(value);
      }),
      { seed: 20_130_315, numRuns: howMany(1_000, 50_000) },
    );
  });

  it.each([1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])("refuses %d, which is no whole amount", (amount) => {
    expect(() => terbilang(amount)).toThrow(RangeError);
  });
});
