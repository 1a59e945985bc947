import { describe, expect, it } from "vitest";
import { comparePolicies } from "../../src/allocation/compare-plans.ts";
import { asking, ksm, planFor, policyWith, times } from "./build.ts";

const proposals = [ksm("A", times(5, 5_000_000)), ksm("B", asking(2_000_000, 3_000_000))];
const lower = policyWith({ j5: { memberCeiling: 4_000_000 } });

describe("a plan by other settings beside that of the guideline", () => {
  it("names who gets another amount, and both amounts", () => {
    const { changes } = comparePolicies(planFor(proposals), planFor(proposals, { policy: lower }));
    expect(changes.map(({ code, approved, members }) => [code, approved, members.length])).toEqual([
      ["A", { used: 20_000_000, guideline: 25_000_000 }, 5],
    ]);
  });

  it("names nobody where all get the same", () => {
    expect(comparePolicies(planFor(proposals), planFor(proposals)).changes).toEqual([]);
  });

  it("names everyone where the guideline allows no plan", () => {
    const { guideline, changes } = comparePolicies(undefined, planFor(proposals));
    expect(guideline).toBeUndefined();
    expect(changes.map(({ code, approved }) => [code, approved.guideline])).toEqual([
      ["A", 0],
      ["B", 0],
    ]);
  });

  it("knows a KSM that only the guideline funds", () => {
    const strict = [ksm("A", times(5, 5_000_000), { eligibility: "ineligible" }), ...proposals.slice(1)];
    const { changes } = comparePolicies(planFor(proposals), planFor(strict));
    expect(changes).toMatchObject([{ code: "A", approved: { used: 0, guideline: 25_000_000 } }]);
  });
});
