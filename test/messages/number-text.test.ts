import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareRatio, ratioFromDecimal } from "../../src/domain/ratio.ts";
import { numberText, percentText, rupiahText } from "../../src/messages/number-text.ts";
import { howMany } from "../build/how-many.ts";

describe("numbers", () => {
  it.each([
    [0, "0", "0"],
    [999, "999", "999"],
    [1_000, "1.000", "1,000"],
    [5_000_000, "5.000.000", "5,000,000"],
    [-1_500, "-1.500", "-1,500"],
    [1.5, "1,5", "1.5"],
    [1234.25, "1.234,25", "1,234.25"],
    [9_007_199_254_740_991, "9.007.199.254.740.991", "9,007,199,254,740,991"],
  ])("%d is %s in Indonesian and %s in English", (value, id, en) => {
    expect(numberText(value, "id")).toBe(id);
    expect(numberText(value, "en")).toBe(en);
  });

  it.each([
    [5_000_000, "Rp 5.000.000", "Rp 5,000,000"],
    [0, "Rp 0", "Rp 0"],
    [-250_000, "-Rp 250.000", "-Rp 250,000"],
  ])("%d rupiah are %s", (amount, id, en) => {
    expect(rupiahText(amount, "id")).toBe(id);
    expect(rupiahText(amount, "en")).toBe(en);
  });
});

describe("percentages", () => {
  it.each([
    [9, 10, "90%"],
    [9_001, 10_000, "90,01%"],
    [900_001, 1_000_000, "90,0001%"],
    [8_997, 10_000, "89,9%"],
    [899_999, 1_000_000, "89,9%"],
    [935, 1_000, "93,5%"],
    [2, 3, "66,6%"],
    [4, 5, "80%"],
    [1, 1, "100%"],
    [0, 7, "0%"],
    [1, 3_000, "0,03%"],
    [999_999, 1_000_000, "99,9%"],
    [12, 1, "1.200%"],
    [-1, 8, "-12,5%"],
  ])("%d of %d is %s: cut off, and whole only where it is exact", (numerator, denominator, text) => {
    expect(percentText({ numerator, denominator }, "id")).toBe(text);
  });

  it("are written with a point in English", () => {
    expect(percentText({ numerator: 935, denominator: 1_000 }, "en")).toBe("93.5%");
  });

  it("lie on the same side of every whole percentage as the share itself", () => {
    const denominator = fc.integer({ min: 1, max: 1_000_000_000 });
    const share = denominator.chain((most) =>
      fc.record({ numerator: fc.integer({ min: 0, max: most }), denominator: fc.constant(most) }),
    );
    fc.assert(
      fc.property(share, fc.integer({ min: 0, max: 100 }), (ratio, percent) => {
        const shown = ratioFromDecimal(Number(percentText(ratio, "en").slice(0, -1)));
        const exact = { numerator: ratio.numerator, denominator: ratio.denominator };
        const limit = { numerator: percent, denominator: 100 };
        expect(Math.sign(compareRatio(shown, { numerator: percent, denominator: 1 }))).toBe(
          Math.sign(compareRatio(exact, limit)),
        );
      }),
      { seed: 20_130_315, numRuns: howMany(500, 20_000) },
    );
  });
});
