import fc from "fast-check";
import { expect, it } from "vitest";
import { compareRatio } from "../../src/domain/ratio.ts";
import { type Reading, ratioBounds } from "../../src/fund/ratio-bounds.ts";

it("takes the readings above and below the line together", () => {
  // One of two loans of 10 may count, or be repaid: 0 of 20, 10 of 20, or 0 of 10.
  const parts = [
    [{ numerator: 0, denominator: 10 }],
    [
      { numerator: 0, denominator: 0 },
      { numerator: 10, denominator: 10 },
    ],
  ];
  expect(ratioBounds(parts)).toEqual({
    low: { numerator: 0, denominator: 10 },
    high: { numerator: 10, denominator: 20 },
  });
});

it("is unknown where nothing stands below the line", () => {
  expect(ratioBounds([[{ numerator: 0, denominator: 0 }]])).toBeUndefined();
});

it("is the least and the most over all choices", () => {
  const reading = fc
    .integer({ min: 1, max: 50 })
    .chain((denominator) =>
      fc.record({ numerator: fc.integer({ min: 0, max: denominator }), denominator: fc.constant(denominator) }),
    );
  fc.assert(
    fc.property(
      fc.array(fc.array(reading, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 5 }),
      (parts) => {
        let sums: readonly Reading[] = [{ numerator: 0, denominator: 0 }];
        for (const readings of parts) {
          sums = sums.flatMap((sum) =>
            readings.map((one) => ({
              numerator: sum.numerator + one.numerator,
              denominator: sum.denominator + one.denominator,
            })),
          );
        }
        const found = ratioBounds(parts);
        for (const sum of sums) {
          expect(found && compareRatio(found.low, sum)).toBeLessThanOrEqual(0);
          expect(found && compareRatio(found.high, sum)).toBeGreaterThanOrEqual(0);
        }
        expect(sums.some((sum) => found !== undefined && compareRatio(found.low, sum) === 0)).toBe(true);
        expect(sums.some((sum) => found !== undefined && compareRatio(found.high, sum) === 0)).toBe(true);
      },
    ),
  );
});
