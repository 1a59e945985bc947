import { describe, expect, it } from "vitest";
import { asking, ksm, lent, lentToMembers, planFor, reasons, times } from "./build.ts";

const evenly = (proposals: Parameters<typeof planFor>[0], fund?: number) =>
  planFor(proposals, { strategy: "merata", ...(fund === undefined ? {} : { fund }) });

describe("merata", () => {
  it("takes the same first five KSM as by rank and fills across all their members", () => {
    const plan = evenly(["A", "B", "C", "D", "E", "F"].map((code) => ksm(code, times(7, 5_000_000))));
    expect(plan.total).toBe(100_000_000);
    expect(Object.values(lent(plan))).toEqual([20_200_000, 19_950_000, 19_950_000, 19_950_000, 19_950_000]);
    expect(reasons(plan)).toEqual({ F: "limit-of-ksm J.7" });
  });

  it("meets small requests first, wherever they stand in the order", () => {
    const plan = evenly([ksm("A", asking(5_000_000, 2_000_000)), ksm("B", asking(500_000, 3_000_000))], 6_550_000);
    expect(lentToMembers(plan)).toEqual({ A: [2_050_000, 2_000_000], B: [500_000, 2_000_000] });
  });

  it("raises the others where a KSM has reached its ceiling", () => {
    const plan = evenly([ksm("A", times(10, 5_000_000)), ksm("B", times(5, 5_000_000))], 50_000_000);
    expect(lent(plan)).toEqual({ A: 30_000_000, B: 20_000_000 });
  });

  it("leaves those without a loan whom single units do not reach", () => {
    const plan = evenly([ksm("A", times(2, 500_000)), ksm("B", times(2, 500_000))], 100_000);
    expect(lent(plan)).toEqual({ A: 100_000 });
    expect(reasons(plan)).toEqual({ B: "fund-exhausted fund" });
  });
});
