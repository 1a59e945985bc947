import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { byMerit, tiesIn } from "../../src/allocation/order.ts";
import type { KsmProposal } from "../../src/allocation/proposals.ts";
import { ppmk2012 } from "../../src/policy/ppmk-2012.ts";
import { asking, ksm, lent, lentToMembers, member, planFor, policyWith } from "./build.ts";

const { order } = ppmk2012.settings.a10;
const codes = (group: readonly KsmProposal[]) => group.map(({ code }) => code).join("");
const inOrder = (...group: readonly KsmProposal[]) => codes(group.toSorted(byMerit(order)));
const third = { numerator: 1, denominator: 3 };

describe("KSM come by score, share in PS-2, repayment rate, code (A-10)", () => {
  test.each([
    ["the higher score first", ksm("A", [], { score: 79.5 }), ksm("B", [], { score: 80 })],
    ["a known score before an unknown one", ksm("A", []), ksm("B", [], { score: 0 })],
    ["then the larger share in PS-2", ksm("A", [], { ps2Share: { numerator: 5, denominator: 7 } }), ksm("B", [])],
    [
      "then the better repayment",
      ksm("A", [], { repaymentRate: { numerator: 95, denominator: 100 } }),
      ksm("B", [], { repaymentRate: { numerator: 951, denominator: 1_000 } }),
    ],
    ["a known repayment before an unknown one", ksm("A", []), ksm("B", [], { repaymentRate: third })],
  ])("%s", (_, later, first) => {
    expect(inOrder(later, first)).toBe("BA");
  });

  it("compares shares exactly, where decimals would be equal", () => {
    const large = 9_007_199_254_740_881;
    const a = ksm("A", [], { ps2Share: { numerator: large - 2, denominator: large } });
    const b = ksm("B", [], { ps2Share: { numerator: large - 1, denominator: large } });
    expect(inOrder(a, b)).toBe("BA");
  });

  it("takes equal shares of different groups as equal", () => {
    const a = ksm("A", [], { ps2Share: { numerator: 4, denominator: 6 } });
    const b = ksm("B", [], { ps2Share: { numerator: 6, denominator: 9 } });
    expect(tiesIn([a, b], order)).toEqual([{ first: a, others: [b] }]);
  });

  it("falls back on the place in the workbook where even codes are equal", () => {
    const [first, second] = [ksm("A", []), ksm("A", [])];
    expect([second, first].toSorted(byMerit(order))).toEqual([first, second]);
  });

  it("follows the order of the policy", () => {
    const a = ksm("A", [], { score: 90, ps2Share: third });
    const b = ksm("B", [], { score: 70 });
    expect(codes([a, b].toSorted(byMerit(["ps2Share", "score", "code"])))).toBe("BA");
  });
});

describe("a tie that only the code decides", () => {
  const tied = [
    ksm("A", asking(500_000), { score: 80 }),
    ksm("C", asking(500_000), { score: 90 }),
    ksm("B", asking(500_000), { score: 80 }),
    ksm("D", asking(500_000), { score: 80, eligibility: "ineligible" }),
  ];

  it("is reported once, among candidates", () => {
    const found = planFor(tied).findings.filter(({ code }) => code === "ksm/tie");
    expect(found).toMatchObject([{ at: tied[0]?.at, related: [tied[2]?.at], args: { ksm: ["A", "B"] } }]);
  });

  it("is none where the policy orders by code alone", () => {
    const policy = policyWith({ a10: { order: ["code"] } });
    expect(planFor(tied, { policy }).findings).toEqual([]);
    expect(Object.keys(lent(planFor(tied, { policy })))).toEqual(["A", "B", "C"]);
  });
});

describe("single units within a KSM", () => {
  const amounts = (...members: Parameters<typeof ksm>[1]) =>
    lentToMembers(planFor([ksm("A", members)], { fund: 150_000 }));

  it("go by name", () => {
    expect(amounts(member("Budi", 500_000), member("Ani", 500_000))).toEqual({ A: [100_000, 50_000] });
  });

  it("go by NIK among namesakes, those without NIK last", () => {
    const plan = planFor(
      [ksm("A", [member("Ani", 100_000), member("Ani", 100_000, { nik: 2 }), member("Ani", 100_000, { nik: 1 })])],
      { fund: 200_000 },
    );
    expect(plan.ksm[0]?.members.map(({ nik, approved }) => [nik?.slice(-1), approved])).toEqual([
      ["1", 100_000],
      ["2", 50_000],
      [undefined, 50_000],
    ]);
  });
});

it("the order of rows changes nothing, also for namesakes without NIK", () => {
  const proposals = [
    ksm("A", [
      member("Ani", 1_000_000),
      member("Ani", 2_000_000, { outside: true }),
      member("Ani", 2_000_000),
      member("Ani", 2_000_000, { months: 24 }),
      member("Ani", 2_010_000),
      member("Ani", 2_010_000),
    ]),
    ksm("B", asking(3_000_000, 1_000_000), { score: 1 }),
    ksm("C", asking(2_000_000)),
  ];
  fc.assert(
    fc.property(
      fc.shuffledSubarray(proposals, { minLength: 3 }),
      fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 }),
      fc.constantFrom("peringkat", "merata", "jangkauan"),
      (rows, turned, strategy) => {
        const shuffled = rows.map((one) => ({
          ...one,
          members: turned.flatMap((index) => one.members[index] ?? []),
        }));
        const stated = { strategy, fund: 7_350_000 } as const;
        expect(planFor(shuffled, stated)).toEqual(planFor(proposals, stated));
      },
    ),
    { seed: 1, numRuns: 100 },
  );
});
