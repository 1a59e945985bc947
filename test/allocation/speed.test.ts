import { expect, test } from "vitest";
import { strategies } from "../../src/domain/choices.ts";
import { random } from "../build/random.ts";
import { ksm, member, planFor } from "./build.ts";

function many(count: number, seed = 1) {
  const { whole, percent } = random(seed);
  return Array.from({ length: count }, (_, k) =>
    ksm(
      `K${k}`,
      Array.from({ length: whole(5, 12) }, (_, m) =>
        member(`Ani ${m}`, whole(10, 120) * 50_000, { outside: percent(33), capacity: whole(100_000, 600_000) }),
      ),
      { score: whole(60, 99) },
    ),
  );
}

function milliseconds(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

test.each(strategies)("300 candidates in perguliran take at most 2 s: %s", (strategy) => {
  const proposals = many(300);
  for (const fund of [500_000_000, 5_000_000_000]) {
    expect(milliseconds(() => planFor(proposals, { strategy, stage: "perguliran", fund }))).toBeLessThan(2_000);
  }
});

test("jangkauan among 40 candidates for 5 places takes at most a second, whatever the money", () => {
  for (const juta of [5, 40, 70, 100]) {
    const proposals = many(40, juta);
    const plan = () => planFor(proposals, { strategy: "jangkauan", fund: juta * 1_000_000 });
    expect(milliseconds(plan)).toBeLessThan(1_000);
  }
});

test("a thousand plans take ten times as long as a hundred", () => {
  const proposals = many(10);
  const plans = (count: number) => () => {
    for (let n = 0; n < count; n += 1) planFor(proposals, { fund: 50_000_000 + n * 50_000 });
  };
  plans(100)();
  const hundred = milliseconds(plans(100));
  // Other work on the machine may disturb either measurement; growth with the square would show as 100.
  expect(milliseconds(plans(1_000))).toBeLessThan(hundred * 40);
});
