import { describe, expect, test } from "vitest";
import { assessKsm, assessMember } from "../../src/allocation/assess.ts";
import { ppmk2012 } from "../../src/policy/ppmk-2012.ts";
import { cutsOf, ksm, member, policyWith, times } from "./build.ts";

describe("the assessed amount of a member is the least of its limits, in multiples of 50,000 (A-9)", () => {
  test.each([
    { case: "a request within all limits", requested: 3_000_000, assessed: 3_000_000, cuts: {} },
    {
      case: "Rekomendasi UPK",
      requested: 5_000_000,
      recommended: 3_500_000,
      assessed: 3_500_000,
      cuts: { recommendation: 1_500_000 },
    },
    {
      case: "a recommendation above the request gives no more than was asked",
      requested: 2_000_000,
      recommended: 4_000_000,
      assessed: 2_000_000,
      cuts: {},
    },
    {
      case: "a recommendation of nothing",
      requested: 2_000_000,
      recommended: 0,
      assessed: 0,
      cuts: { recommendation: 2_000_000 },
    },
    { case: "J.5", requested: 7_500_000, assessed: 5_000_000, cuts: { "J.5": 2_500_000 } },
    {
      case: "J.5 less what the person still owes (A-11), rounded down",
      requested: 5_000_000,
      owes: 1_333_334,
      assessed: 3_650_000,
      cuts: { "J.5": 1_333_334, "A-9": 16_666 },
    },
    {
      case: "a person who owes all of J.5",
      requested: 1_000_000,
      owes: 5_000_000,
      assessed: 0,
      cuts: { "J.5": 1_000_000 },
    },
    {
      case: "a person who owes more than J.5",
      requested: 1_000_000,
      owes: 8_000_000,
      assessed: 0,
      cuts: { "J.5": 1_000_000 },
    },
    {
      case: "T1: a capacity of 750,000 carries 5 juta over 24 months",
      requested: 5_000_000,
      capacity: 750_000,
      months: 24,
      assessed: 5_000_000,
      cuts: {},
    },
    {
      case: "a capacity of 200,000 over 24 months: 3,500,000 costs 199,000, another unit 202,000",
      requested: 5_000_000,
      capacity: 200_000,
      months: 24,
      assessed: 3_500_000,
      cuts: { capacity: 1_500_000 },
    },
    { case: "no capacity", requested: 1_000_000, capacity: -50_000, assessed: 0, cuts: { capacity: 1_000_000 } },
    { case: "a request between two units", requested: 1_234_567, assessed: 1_200_000, cuts: { "A-9": 34_567 } },
    { case: "a request below a unit", requested: 49_999, assessed: 0, cuts: { "A-9": 49_999 } },
    {
      case: "each limit that bites takes from what the earlier ones left",
      requested: 9_000_000,
      recommended: 6_010_000,
      owes: 500_000,
      capacity: 392_000,
      assessed: 3_950_000,
      cuts: { recommendation: 2_990_000, "J.5": 1_510_000, capacity: 550_000 },
    },
  ])("$case", ({ requested, assessed, cuts, ...stated }) => {
    const asked = member("Ani", requested, stated);
    const result = assessMember(asked, ppmk2012);
    expect({ assessed: result.assessed, cuts: cutsOf(result) }).toEqual({ assessed, cuts });
    expect(result.units).toBe(assessed / 50_000);
  });
});

test("what is owed counts toward neither J.5 nor J.4 where the policy says so (A-11)", () => {
  const policy = policyWith({ a11: { outstandingCounts: false } });
  expect(assessMember(member("Ani", 5_000_000, { owes: 4_000_000 }), policy).units).toBe(100);
  const [group] = assessKsm([ksm("A", times(7, 5_000_000), { owes: 29_000_000 })], policy).candidates;
  expect(group?.ceiling).toBe(600);
});

test.each([
  { owes: 0, units: 600 },
  { owes: 1, units: 599 },
  { owes: 12_345_678, units: 353 },
  { owes: 29_950_001, units: 0 },
  { owes: 40_000_000, units: 0 },
])("a KSM that owes $owes has room for $units units under J.4", ({ owes, units }) => {
  const { candidates, barred } = assessKsm([ksm("A", times(7, 5_000_000), { owes })], ppmk2012);
  expect([...candidates, ...barred].map(({ ceiling }) => ceiling)).toEqual([units]);
});

test("nothing while the member waits for a cell, and all of it is cut", () => {
  const result = assessMember(member("Ani", 2_000_000, { waitsFor: "other" }), ppmk2012);
  expect({ assessed: result.assessed, cuts: cutsOf(result) }).toEqual({ assessed: 0, cuts: { waits: 2_000_000 } });
});

test("the member's own term decides what the capacity carries", () => {
  const over = (months: number) =>
    assessMember(member("Ani", 5_000_000, { capacity: 200_000, months }), ppmk2012).assessed;
  expect([over(6), over(12), over(24)]).toEqual([1_100_000, 2_000_000, 3_500_000]);
});
