import { describe, expect, it, test } from "vitest";
import { asking, ksm, lent, lentToMembers, member, planFor, policyWith, reasons, times } from "./build.ts";

const group = (code: string, members: number, requested = 5_000_000) => ksm(code, times(members, requested));

describe("tahap awal by rank", () => {
  it("lends T1's group what it asks for", () => {
    const capacities = [750_000, 800_000, 800_000, 800_000, 800_000];
    const members = capacities.map((capacity, index) => member(`${index}`, 5_000_000, { capacity, months: 24 }));
    const [first] = planFor([ksm("A", members)]).ksm;
    expect(first?.approved).toBe(25_000_000);
    expect(first?.members.map(({ schedule }) => [schedule[0]?.total, schedule.at(-1)?.total, schedule.length])).toEqual(
      capacities.map(() => [284_000, 268_000, 24]),
    );
  });

  test.each([
    { members: 5, approved: 25_000_000 },
    { members: 6, approved: 30_000_000 },
    { members: 7, approved: 30_000_000 },
    { members: 12, approved: 30_000_000 },
  ])(
    "$members members at 5 juta each get $approved: J.5 binds up to 6 members, J.4 from 7",
    ({ members, approved }) => {
      expect(lent(planFor([group("A", members)]))).toEqual({ A: approved });
    },
  );

  it("five KSM of 30 juta do not fit into 100 juta: the fourth gets the rest, the fifth nothing, the sixth no place", () => {
    const plan = planFor(["A", "B", "C", "D", "E", "F"].map((code) => group(code, 7)));
    expect(lent(plan)).toEqual({ A: 30_000_000, B: 30_000_000, C: 30_000_000, D: 10_000_000 });
    expect(reasons(plan)).toEqual({ E: "fund-exhausted J.2", F: "limit-of-ksm J.7" });
    expect(plan).toMatchObject({ total: 100_000_000, unallocated: 0 });
  });

  it("names the fund where the fund is less than J.2", () => {
    expect(reasons(planFor([group("A", 5), group("B", 5)], { fund: 25_000_000 }))).toEqual({
      B: "fund-exhausted fund",
    });
  });

  it("fills inside the KSM that is cut", () => {
    const plan = planFor([ksm("A", asking(3_000_000)), ksm("B", asking(500_000, 4_000_000, 2_000_000))], {
      fund: 6_550_000,
    });
    expect(lentToMembers(plan)).toEqual({ A: [3_000_000], B: [500_000, 1_550_000, 1_500_000] });
  });

  it("leaves a rest below a unit unallocated", () => {
    const plan = planFor([group("A", 5)], { fund: 10_049_999 });
    expect(plan).toMatchObject({ fund: 10_049_999, total: 10_000_000, unallocated: 49_999 });
  });

  it("lends nothing from a fund below a unit", () => {
    const plan = planFor([group("A", 5)], { fund: 49_999 });
    expect(plan).toMatchObject({ total: 0, ksm: [], unallocated: 49_999 });
    expect(reasons(plan)).toEqual({ A: "fund-exhausted fund" });
  });

  it("takes as many KSM as the policy's J.7", () => {
    const policy = policyWith({ j7: { maximumKsm: 2 } });
    const plan = planFor(
      ["A", "B", "C"].map((code) => group(code, 5)),
      { policy },
    );
    expect(Object.keys(lent(plan))).toEqual(["A", "B"]);
    expect(plan.notFunded).toMatchObject([
      {
        code: "C",
        order: 3,
        usedBy: [
          { code: "A", approved: 25_000_000 },
          { code: "B", approved: 25_000_000 },
        ],
      },
    ]);
  });
});

describe("who competes", () => {
  const others = ["B", "C", "D", "E", "F"].map((code) => group(code, 5, 1_000_000));
  const rivals = { B: 5_000_000, C: 5_000_000, D: 5_000_000, E: 5_000_000, F: 5_000_000 };

  test.each([
    [
      "an ineligible KSM",
      ksm("A", times(5, 1_000_000), { eligibility: "ineligible", blocking: "G.2" }),
      "ineligible G.2",
    ],
    [
      "one whose verdict is open",
      ksm("A", times(5, 1_000_000), { eligibility: "undetermined", blocking: "G.4" }),
      "undetermined G.4",
    ],
    ["one without a named criterion", ksm("A", times(5, 1_000_000), { eligibility: "ineligible" }), "ineligible J.1"],
    ["one without a proposal", ksm("A", times(5, 0)), "no-proposal J.3"],
    ["one without members", ksm("A", []), "no-proposal J.3"],
    ["one that owes all of J.4", ksm("A", times(5, 1_000_000), { owes: 30_000_000 }), "no-proposal J.4"],
    ["one whose members owe all of J.5", ksm("A", [member("Ani", 900_000, { owes: 5_000_000 })]), "no-proposal J.5"],
    ["one whose requests are below a unit", ksm("A", times(5, 40_000)), "no-proposal A-9"],
    ["one without capacity", ksm("A", [member("Ani", 500_000, { capacity: 0 })]), "no-proposal capacity"],
    [
      "one stopped by several limits names the one that took most",
      ksm("A", [member("Ani", 500_000, { recommended: 0 }), member("Budi", 600_000, { capacity: 0 })]),
      "no-proposal capacity",
    ],
  ])("%s takes no place", (_, barred, reason) => {
    const plan = planFor([barred, ...others]);
    expect(lent(plan)).toEqual(rivals);
    expect(plan.notFunded).toMatchObject([{ code: "A", order: null, usedBy: [] }]);
    expect(reasons(plan)).toEqual({ A: reason });
  });

  it("a KSM with a little room under J.4 competes for it", () => {
    expect(lent(planFor([ksm("A", times(5, 1_000_000), { owes: 29_820_000 })]))).toEqual({ A: 150_000 });
  });

  it("a draft says so", () => {
    expect(planFor([], { draft: true })).toMatchObject({ draft: true, total: 0, ksm: [], notFunded: [] });
  });
});
