import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bestReach } from "../../src/allocation/best-reach.ts";
import { howMany } from "../build/how-many.ts";
import { asking, ksm, lent, lentToMembers, member, planFor, policyWith, reasons, times } from "./build.ts";

const reach = (proposals: Parameters<typeof planFor>[0], fund: number, maximumKsm = 5) =>
  planFor(proposals, { strategy: "jangkauan", fund, policy: policyWith({ j7: { maximumKsm } }) });

describe("jangkauan", () => {
  it("chooses the KSM in which most confirmed PS-2 members are served in full", () => {
    const plan = reach([ksm("A", times(2, 4_000_000)), ksm("B", times(6, 1_000_000))], 8_000_000, 1);
    expect(lent(plan)).toEqual({ B: 6_000_000 });
    expect(reasons(plan)).toEqual({ A: "limit-of-ksm J.7" });
  });

  it("is not greedy: two KSM of four serve more than the one of five with the best that fits beside it", () => {
    const dear = ksm("A", [...times(5, 1_500_000)]);
    const plan = reach([dear, ksm("B", times(4, 1_000_000)), ksm("C", times(4, 1_000_000))], 8_000_000, 2);
    expect(lent(plan)).toEqual({ B: 4_000_000, C: 4_000_000 });
  });

  it("then lends the most", () => {
    const outside = (count: number) =>
      Array.from({ length: count }, (_, index) => member(`x${index}`, 1_000_000, { outside: true }));
    const plan = reach(
      [ksm("A", times(3, 1_000_000)), ksm("B", [...times(3, 1_000_000), ...outside(2)])],
      10_000_000,
      1,
    );
    expect(lent(plan)).toEqual({ B: 5_000_000 });
  });

  it("then takes the first KSM of the order", () => {
    const alike = ["A", "B", "C"].map((code) => ksm(code, times(3, 1_000_000)));
    expect(lent(reach(alike, 10_000_000, 2))).toEqual({ A: 3_000_000, B: 3_000_000 });
  });

  it("takes no further KSM where it would add neither a member nor a rupiah", () => {
    const plan = reach([ksm("A", times(2, 5_000_000)), ksm("B", times(1, 5_000_000))], 9_000_000);
    expect(lent(plan)).toEqual({ A: 9_000_000 });
    expect(reasons(plan)).toEqual({ B: "fund-exhausted fund" });
  });

  it("serves the smallest in full and fills the rest among the others", () => {
    const members = [...asking(2_000_000, 500_000, 3_000_000), member("4", 800_000, { outside: true })];
    expect(lentToMembers(reach([ksm("A", members)], 3_000_000))).toEqual({ A: [2_000_000, 500_000, 250_000, 250_000] });
  });

  it("of members who are assessed alike serves the first by KSM, then by name", () => {
    const plan = reach([ksm("A", times(1, 1_000_000)), ksm("B", times(2, 1_000_000))], 2_000_000);
    expect(lentToMembers(plan)).toEqual({ A: [1_000_000], B: [1_000_000, 0] });
  });

  it("counts within a KSM no more members than its ceiling carries", () => {
    const plan = reach([ksm("A", times(10, 5_000_000)), ksm("B", times(7, 4_000_000))], 100_000_000, 1);
    expect(lentToMembers(plan)).toEqual({ B: [4, 4, 4, 4, 4, 4, 4].map((juta) => juta * 1_000_000) });
  });

  it("serves members outside PS-2 only with what is left", () => {
    const plan = reach([ksm("A", [member("Ani", 2_000_000, { outside: true }), member("Budi", 2_000_000)])], 2_500_000);
    expect(lentToMembers(plan)).toEqual({ A: [500_000, 2_000_000] });
  });

  it("takes KSM without confirmed members by amount and order", () => {
    const outside = (code: string, requested: number) => ksm(code, [member("Ani", requested, { outside: true })]);
    const plan = reach([outside("A", 1_000_000), outside("B", 2_000_000), outside("C", 2_000_000)], 10_000_000, 2);
    expect(lent(plan)).toEqual({ B: 2_000_000, C: 2_000_000 });
  });
});

describe("jangkauan in perguliran", () => {
  const roll = (proposals: Parameters<typeof planFor>[0], fund: number) =>
    planFor(proposals, { strategy: "jangkauan", stage: "perguliran", fund });

  it("chooses among all KSM, however many", () => {
    const plan = roll(
      [..."ABCDEFGH"].map((code) => ksm(code, times(2, 1_000_000))),
      16_000_000,
    );
    expect(plan.ksm).toHaveLength(8);
  });

  it("stops after the first KSM that serve as many and lend as much as all would", () => {
    const plan = roll(
      ["A", "B", "C", "D", "E"].map((code) => ksm(code, times(2, 1_000_000))),
      8_000_000,
    );
    expect(Object.keys(lent(plan))).toEqual(["A", "B", "C", "D"]);
  });

  it("takes the KSM that the year needs (J.8), also where fewer would reach as much", () => {
    const proposals = ["A", "B", "C", "D"].map((code) => ksm(code, times(2, 5_000_000)));
    expect(lent(roll(proposals, 4_000_000))).toEqual({ A: 1_400_000, B: 1_300_000, C: 1_300_000 });
  });
});

describe("the choice of KSM", () => {
  const offer = fc.record({
    takesPlace: fc.oneof({ weight: 3, arbitrary: fc.constant(true) }, fc.constant(false)),
    ceiling: fc.integer({ min: 12, max: 24 }),
    costs: fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 4 }).map((costs) => costs.toSorted((a, b) => a - b)),
  });
  const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
  const setsOf = (size: number): number[][] =>
    size === 0 ? [[]] : setsOf(size - 1).flatMap((set) => [set, [...set, size - 1]]);

  it("is the best of all sets", () => {
    fc.assert(
      fc.property(
        fc.array(offer, { minLength: 1, maxLength: 9 }),
        fc.integer({ min: 0, max: 6 }),
        fc.integer({ min: 0, max: 100 }),
        (offers, places, money) => {
          const figures = (set: readonly number[]) => {
            const costs = set.flatMap((index) => offers[index]?.costs ?? []).toSorted((a, b) => a - b);
            const served = costs.filter((_, count) => sum(costs.slice(0, count + 1)) <= money).length;
            return [served, Math.min(money, sum(set.map((index) => offers[index]?.ceiling ?? 0)))];
          };
          const key = (set: readonly number[]) => [...figures(set), ...set.map((index) => -index)];
          const isBetter = (a: readonly number[], b: readonly number[]) => {
            const [x, y] = [key(a), key(b)];
            const at = x.findIndex((value, index) => value !== y[index]);
            return at !== -1 && y[at] !== undefined ? (x[at] ?? 0) > y[at] : at === -1 && x.length < y.length;
          };
          const fits = (set: readonly number[]) => set.filter((index) => offers[index]?.takesPlace).length <= places;
          const best = setsOf(offers.length)
            .filter(fits)
            .reduce((a, b) => (isBetter(b, a) ? b : a));
          const chosen = bestReach(offers, { places, atLeastFirst: 0, money });
          expect(chosen.map((one) => offers.indexOf(one))).toEqual(best);
        },
      ),
      { seed: 40, numRuns: howMany(500, 10_000) },
    );
  });
});
