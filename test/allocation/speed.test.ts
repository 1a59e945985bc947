import { expect, test } from "vitest";
import { strategies } from "../../src/domain/choices.ts";
import { manyKsm } from "../build/many-ksm.ts";
import { planFor } from "./build.ts";

function milliseconds(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

test.each(strategies)("300 candidates in perguliran take no more than the square of 75: %s", (strategy) => {
  const plans = (count: number) => {
    const proposals = manyKsm(count);
    return () => {
      for (let fund = 100; fund <= 900; fund += 100) {
        planFor(proposals, { strategy, stage: "perguliran", fund: fund * 1_000_000 });
      }
    };
  };
  plans(75)();
  const quarter = milliseconds(plans(75));
  expect(milliseconds(plans(300))).toBeLessThan(quarter * 40);
});

test("a thousand plans take ten times as long as a hundred", () => {
  const proposals = manyKsm(10);
  const plans = (count: number) => () => {
    for (let n = 0; n < count; n += 1) planFor(proposals, { fund: 50_000_000 + n * 50_000 });
  };
  plans(100)();
  const hundred = milliseconds(plans(100));
  // Other work on the machine may disturb either measurement; growth with the square would show as 100.
  expect(milliseconds(plans(1_000))).toBeLessThan(hundred * 40);
});
