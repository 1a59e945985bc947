import { describe, expect, it, test } from "vitest";
import { ksm, lent, lentToMembers, planFor, policyWith, reasons, times } from "./build.ts";

const group = (code: string, requested = 5_000_000, lentToThisYear = false) =>
  ksm(code, times(2, requested), { lentToThisYear });
const roll = (proposals: Parameters<typeof planFor>[0], fund: number, stated: Parameters<typeof planFor>[1] = {}) =>
  planFor(proposals, { ...stated, stage: "perguliran", fund });

describe("perguliran by rank", () => {
  const six = ["A", "B", "C", "D", "E", "F"].map((code) => group(code));

  it("knows no limit of five KSM, no ceiling of J.2 and no tranches", () => {
    const many = [..."ABCDEFGHIJKL"].map((code) => group(code));
    const plan = roll(many, 150_000_000);
    expect(plan.ksm).toHaveLength(12);
    expect(plan).toMatchObject({ total: 120_000_000, tranches: [] });
    expect(plan.ksm.every(({ tranche }) => tranche === null)).toBe(true);
  });

  it("fills the first three together, then the others in order (J.8)", () => {
    expect(lent(roll(six, 600_000))).toEqual({ A: 200_000, B: 200_000, C: 200_000 });
    expect(lent(roll(six, 35_000_000))).toEqual({ A: 10_000_000, B: 10_000_000, C: 10_000_000, D: 5_000_000 });
    expect(reasons(roll(six, 30_000_000))).toEqual({
      D: "fund-exhausted fund",
      E: "fund-exhausted fund",
      F: "fund-exhausted fund",
    });
  });

  test.each([
    {
      case: "one KSM outside had a loan",
      rows: ["A", "B", "C", "D"],
      before: ["X"],
      lent: { A: 4_500_000, B: 4_500_000 },
    },
    { case: "three had one", rows: ["A", "B", "C", "D"], before: ["X", "Y", "Z"], lent: { A: 9_000_000 } },
    {
      case: "the first candidate had one, and does not count twice",
      rows: ["A", "B", "C", "D"],
      before: ["A"],
      lent: { A: 3_000_000, B: 3_000_000, C: 3_000_000 },
    },
    {
      case: "too few others are left",
      rows: ["A", "B", "C"],
      before: ["B"],
      lent: { A: 3_000_000, B: 3_000_000, C: 3_000_000 },
    },
    { case: "no other is left", rows: ["A", "B"], before: ["A", "B"], lent: { A: 9_000_000 } },
  ])("counts KSM that had a loan this year: $case", ({ rows, before, lent: expected }) => {
    const outside = before.filter((code) => !rows.includes(code));
    const plan = roll(
      [
        ...rows.map((code) => group(code, 5_000_000, before.includes(code))),
        ...outside.map((code) => ksm(code, [], { eligibility: "ineligible", lentToThisYear: true })),
      ],
      9_000_000,
    );
    expect(lent(plan)).toEqual(expected);
  });

  it("follows the policy's J.8", () => {
    const policy = policyWith({ j8: { minimumKsmPerYear: 0 } });
    expect(lent(roll(six, 10_000_000, { policy }))).toEqual({ A: 10_000_000 });
  });

  it("fills all candidates at once under merata", () => {
    expect(Object.keys(lent(roll(six, 600_000, { strategy: "merata" })))).toHaveLength(6);
  });
});

describe("a year that does not reach three KSM (J.8)", () => {
  const tooFew = (plan: ReturnType<typeof planFor>) =>
    plan.findings.filter(({ code }) => code === "plan/too-few-ksm").map(({ args }) => args);

  test.each([
    {
      case: "two candidates",
      proposals: [group("A"), group("B")],
      fund: 50_000_000,
      found: [{ minimum: 3, reached: 2, atMost: 2 }],
    },
    { case: "no candidates", proposals: [], fund: 50_000_000, found: [{ minimum: 3, reached: 0, atMost: 0 }] },
    {
      case: "money for one",
      proposals: [group("A"), group("B"), group("C")],
      fund: 100_000,
      found: [{ minimum: 3, reached: 1, atMost: 1 }],
    },
    {
      case: "one twice and another",
      proposals: [group("A", 1_000_000, true), group("B")],
      fund: 50_000_000,
      found: [{ minimum: 3, reached: 2, atMost: 2 }],
    },
    {
      case: "one on a day that is not known",
      proposals: [group("A"), group("B"), ksm("C", [], { perhapsLentToThisYear: true })],
      fund: 50_000_000,
      found: [{ minimum: 3, reached: 2, atMost: 3 }],
    },
    {
      case: "one now, two earlier",
      proposals: [group("A"), group("B", 0, true), group("C", 0, true)],
      fund: 50_000_000,
      found: [],
    },
  ])("is a warning: $case", ({ proposals, fund, found }) => {
    expect(tooFew(roll(proposals, fund))).toEqual(found);
  });

  it("is none in tahap awal", () => {
    expect(planFor([group("A")]).findings).toEqual([]);
  });
});

it("members of the KSM that are filled together share it alike", () => {
  expect(lentToMembers(roll([group("A", 100_000), group("B"), group("C")], 1_050_000))).toEqual({
    A: [100_000, 100_000],
    B: [250_000, 200_000],
    C: [200_000, 200_000],
  });
});
