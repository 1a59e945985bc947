import { describe, expect, it, test } from "vitest";
import { asking, cutsOf, ksm, member, planFor, policyWith, times } from "./build.ts";

describe("from requested to approved", () => {
  it("each rule takes its rupiah, for the members and for the KSM", () => {
    const members = [
      member("Ani", 6_000_000),
      member("Budi", 5_000_000, { recommended: 4_020_000 }),
      ...Array.from({ length: 5 }, (_, index) => member(`Cici ${index}`, 5_000_000)),
    ];
    const [traced] = planFor([ksm("A", members, { owes: 2_000_000 })], { fund: 21_000_000 }).ksm;
    expect(traced).toMatchObject({ requested: 36_000_000, assessed: 34_000_000, approved: 21_000_000 });
    expect(traced && cutsOf(traced)).toEqual({
      recommendation: 980_000,
      "J.5": 1_000_000,
      "A-9": 20_000,
      "J.4": 6_000_000,
      fund: 7_000_000,
    });
    expect(traced?.members.slice(0, 2).map((one) => [one.name, one.approved, cutsOf(one)])).toEqual([
      ["Ani", 3_000_000, { "J.5": 1_000_000, "J.4": 1_000_000, fund: 1_000_000 }],
      ["Budi", 3_000_000, { recommendation: 980_000, "A-9": 20_000, fund: 1_000_000 }],
    ]);
  });

  it("names J.2 where the fund is the kelurahan's ceiling", () => {
    const plan = planFor([
      ...["A", "B", "C"].map((code) => ksm(code, times(6, 5_000_000))),
      ksm("D", times(5, 5_000_000)),
    ]);
    expect(plan.ksm.map(({ code, cuts }) => [code, cutsOf({ cuts })])).toEqual([
      ["A", {}],
      ["B", {}],
      ["C", {}],
      ["D", { "J.2": 15_000_000 }],
    ]);
  });

  it("under jangkauan J.4 takes what money could not have bought", () => {
    const members = [...times(7, 4_000_000), member("8", 5_000_000, { outside: true })];
    const [traced] = planFor([ksm("A", members)], { strategy: "jangkauan", fund: 25_000_000 }).ksm;
    expect(traced).toMatchObject({ assessed: 33_000_000, approved: 25_000_000 });
    expect(traced && cutsOf(traced)).toEqual({ "J.4": 3_000_000, fund: 5_000_000 });
  });

  it("a member without a proposal stays in the list with nothing", () => {
    const [traced] = planFor([ksm("A", asking(0, 500_000))]).ksm;
    expect(traced?.members[0]).toMatchObject({ requested: 0, approved: 0, cuts: [], schedule: [] });
  });
});

describe("a KSM that is not funded", () => {
  it("shows its way to nothing, and which loans used the money", () => {
    const plan = planFor([ksm("A", times(5, 5_000_000)), ksm("B", times(7, 6_000_000))], { fund: 25_000_000 });
    expect(plan.notFunded).toMatchObject([
      {
        code: "B",
        order: 2,
        reason: "fund-exhausted",
        requested: 42_000_000,
        assessed: 35_000_000,
        cuts: [
          { rule: "J.5", amount: 7_000_000 },
          { rule: "J.4", amount: 5_000_000 },
          { rule: "fund", amount: 30_000_000 },
        ],
        usedBy: [{ code: "A", approved: 25_000_000 }],
      },
    ]);
    expect(plan.notFunded[0]?.members.map(({ approved }) => approved)).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });

  it("by J.7 shows what the limit took", () => {
    const plan = planFor([ksm("A", asking(500_000)), ksm("B", asking(700_000))], {
      policy: policyWith({ j7: { maximumKsm: 1 } }),
    });
    expect(plan.notFunded).toMatchObject([{ code: "B", rule: "J.7", cuts: [{ rule: "J.7", amount: 700_000 }] }]);
  });

  it("for lack of room shows the limits that took all", () => {
    const plan = planFor([ksm("A", asking(500_000, 6_000_000), { owes: 29_960_000 })]);
    expect(plan.notFunded).toMatchObject([
      {
        requested: 6_500_000,
        assessed: 5_500_000,
        cuts: [
          { rule: "J.5", amount: 1_000_000 },
          { rule: "J.4", amount: 5_500_000 },
        ],
      },
    ]);
  });

  it("that was not assessed shows its request only", () => {
    const plan = planFor([ksm("A", times(2, 500_000), { eligibility: "ineligible", blocking: "G.1" })]);
    expect(plan.notFunded).toMatchObject([{ requested: 1_000_000, assessed: 0, cuts: [], members: [], usedBy: [] }]);
  });

  it("candidates come in their order, the others by code", () => {
    const plan = planFor(
      [
        ksm("Z", asking(500_000), { score: 80 }),
        ksm("Y", asking(500_000), { score: 90 }),
        ksm("C", []),
        ksm("B", asking(500_000), { eligibility: "undetermined", blocking: "G.4" }),
      ],
      { fund: 0 },
    );
    expect(plan.notFunded.map(({ code }) => code)).toEqual(["Y", "Z", "B", "C"]);
  });
});

describe("a member who gets less than half of what was assessed (A-13)", () => {
  const halfServed = (fund: number, percent = 50) =>
    planFor([ksm("A", asking(1_000_000, 200_000))], {
      fund,
      policy: policyWith({ a13: { warnBelowPercentOfAssessed: percent } }),
    }).findings.map(({ code, args }) => [code, args]);

  test("is a warning, exactly half is none", () => {
    expect(halfServed(650_000)).toEqual([["plan/half-served", { name: "1", assessed: 1_000_000, approved: 450_000 }]]);
    expect(halfServed(700_000)).toEqual([]);
  });

  test("follows the policy's share", () => {
    expect(halfServed(650_000, 0)).toEqual([]);
    expect(halfServed(1_150_000, 100)).toHaveLength(1);
  });

  test("stands at the member's cell; members of KSM without a loan have none", () => {
    const [served, other] = [ksm("A", asking(1_000_000)), ksm("B", asking(1_000_000))];
    const { findings } = planFor([served, other], { fund: 450_000 });
    expect(findings.map(({ code, at }) => [code, at])).toContainEqual(["plan/half-served", served.members[0]?.at]);
    expect(findings.filter(({ code }) => code === "plan/half-served")).toHaveLength(1);
  });
});

describe("the assumptions of a plan are those on which it rests", () => {
  const plan = (...proposals: Parameters<typeof planFor>[0]) => planFor(proposals).assumptions;
  const estimated = {
    ...member("Ani", 500_000, { owes: 1 }),
    debt: { amount: member("x", 1).requested, estimated: true },
  };

  test.each([
    ["none without candidates", plan(ksm("A", [])), []],
    ["jasa and the unit for a loan", plan(ksm("A", asking(500_000))), ["A-8", "A-9"]],
    ["the order among several", plan(ksm("A", asking(500_000)), ksm("B", asking(500_000))), ["A-8", "A-9", "A-10"]],
    ["an outstanding loan of a person", plan(ksm("A", [member("Ani", 500_000, { owes: 1 })])), ["A-8", "A-9", "A-11"]],
    ["an outstanding loan of a KSM", plan(ksm("A", asking(500_000), { owes: 1 })), ["A-8", "A-9", "A-11"]],
    ["the share of an undivided loan", plan(ksm("A", [estimated])), ["A-8", "A-9", "A-11", "A-14"]],
    ["jasa where a capacity decides", plan(ksm("A", [member("Ani", 500_000, { capacity: 0 })])), ["A-8", "A-9"]],
    ["the warning of A-13", planFor([ksm("A", asking(500_000))], { fund: 50_000 }).assumptions, ["A-8", "A-9", "A-13"]],
  ])("%s", (_, used, expected) => {
    expect(used).toEqual(expected);
  });
});
