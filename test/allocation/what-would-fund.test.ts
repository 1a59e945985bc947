import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { allocate } from "../../src/allocation/allocate.ts";
import type { Competition } from "../../src/allocation/award.ts";
import { withFundingChanges } from "../../src/allocation/what-would-fund.ts";
import { strategies } from "../../src/domain/choices.ts";
import type { Ratio } from "../../src/domain/ratio.ts";
import { rupiah } from "../../src/domain/rupiah.ts";
import { ppmk2012 } from "../../src/policy/ppmk-2012.ts";
import type { Policy } from "../../src/policy/settings.ts";
import { howMany } from "../build/how-many.ts";
import { sheet } from "../build/records.ts";
import { asking, ksm, lent, planFor, policyWith, times } from "./build.ts";

const competition = (
  proposals: Competition["proposals"],
  amount: number,
  stated: Partial<Competition> = {},
): Competition => ({
  proposals,
  stage: "awal",
  strategy: "peringkat",
  fund: { amount: rupiah(amount), rule: "fund" },
  ...stated,
});

/** What is told of the KSM with this code in the plan; undefined where it is funded, or no candidate. */
function whatWouldFund(code: string, rivals: Competition, policy: Policy) {
  const plan = allocate({ ...rivals, draft: false, place: sheet() }, policy);
  return withFundingChanges(plan, rivals, policy).notFunded.find((ksm) => ksm.code === code)?.wouldFund;
}

const scored = (code: string, score: number | null, requested = 5_000_000) => ksm(code, asking(requested), { score });

describe("what would have funded a KSM", () => {
  it("for lack of money: a better score, more money, or one rival less", () => {
    const proposals = [scored("A", 90), scored("B", 80), scored("C", 70)];
    expect(whatWouldFund("C", competition(proposals, 9_000_000), ppmk2012)).toEqual({
      scoreAtLeast: undefined,
      scoreBetterThan: { score: { numerator: 80, denominator: 1 } },
      moreInFund: 1_050_000,
      withoutOneOf: ["A", "B"],
    });
  });

  it("for lack of a place: no money helps", () => {
    const proposals = ["A", "B", "C", "D", "E", "F"].map((code, index) => scored(code, 90 - index, 1_000_000));
    expect(whatWouldFund("F", competition(proposals, 50_000_000), ppmk2012)).toEqual({
      scoreAtLeast: undefined,
      scoreBetterThan: { score: { numerator: 86, denominator: 1 } },
      moreInFund: undefined,
      withoutOneOf: ["A", "B", "C", "D", "E"],
    });
  });

  it("counts the score of the nearest rival that has to be beaten", () => {
    const proposals = [scored("A", 90), scored("B", 80), scored("C", 80), scored("D", 70)];
    const changes = whatWouldFund("D", competition(proposals, 5_000_000), ppmk2012);
    expect(changes?.scoreBetterThan).toEqual({ score: { numerator: 90, denominator: 1 } });
    expect(changes?.withoutOneOf).toEqual([]);
  });

  it("an equal score where what follows in A-10 then decides for it", () => {
    const half = { numerator: 1, denominator: 2 };
    const proposals = [ksm("A", asking(5_000_000), { score: 80, ps2Share: half }), scored("B", 70)];
    expect(whatWouldFund("B", competition(proposals, 5_000_000), ppmk2012)).toMatchObject({
      scoreAtLeast: { numerator: 80, denominator: 1 },
      scoreBetterThan: undefined,
    });
  });

  it("any score would do where the rivals have none", () => {
    const proposals = [scored("A", null), scored("B", null)];
    expect(whatWouldFund("B", competition(proposals, 5_000_000), ppmk2012)?.scoreBetterThan).toEqual({ score: null });
  });

  it("no score helps where the policy does not begin with it", () => {
    const policy = policyWith({ a10: { order: ["ps2Share", "score", "code"] } });
    const proposals = [scored("A", 90), scored("B", 80)];
    expect(whatWouldFund("B", competition(proposals, 5_000_000), policy)?.scoreBetterThan).toBeUndefined();
  });

  it("no money helps that goes beyond J.2, which only tahap awal knows", () => {
    const proposals = ["A", "B", "C", "D", "E"].map((code) => ksm(code, times(6, 5_000_000)));
    expect(whatWouldFund("E", competition(proposals, 100_000_000), ppmk2012)?.moreInFund).toBeUndefined();
    const exactly = [...proposals.slice(0, 3), ksm("D", asking(5_000_000, 4_950_000)), ksm("E", asking(50_000))];
    expect(whatWouldFund("E", competition(exactly, 99_950_000), ppmk2012)?.moreInFund).toBe(50_000);
    const stated = { stage: "perguliran" } as const;
    expect(whatWouldFund("E", competition(proposals, 100_000_000, stated), ppmk2012)?.moreInFund).toBe(20_050_000);
  });

  it("the first KSM of a fund below a unit needs no better score", () => {
    expect(whatWouldFund("A", competition([scored("A", 90)], 49_999), ppmk2012)).toEqual({
      scoreAtLeast: undefined,
      scoreBetterThan: undefined,
      moreInFund: 1,
      withoutOneOf: [],
    });
  });

  test.each(["A", "X"])("is not asked of a funded or unknown KSM: %s", (code) => {
    expect(whatWouldFund(code, competition([scored("A", 90)], 5_000_000), ppmk2012)).toBeUndefined();
  });

  it("an ineligible KSM is not helped by money", () => {
    const proposals = [ksm("A", asking(5_000_000), { eligibility: "ineligible", blocking: "G.2" })];
    expect(whatWouldFund("A", competition(proposals, 5_000_000), ppmk2012)).toBeUndefined();
  });
});

describe("each change, made and planned again, funds the KSM", () => {
  const group = fc.record({
    score: fc.option(fc.integer({ min: 60, max: 66 }), { nil: null, freq: 5 }),
    requests: fc.array(
      fc.integer({ min: 1, max: 12 }).map((units) => units * 50_000),
      { minLength: 1, maxLength: 4 },
    ),
    lentToThisYear: fc.boolean(),
  });
  const situation = fc.record({
    groups: fc.array(group, { minLength: 2, maxLength: 8 }),
    stage: fc.constantFrom("awal", "perguliran"),
    strategy: fc.constantFrom(...strategies),
    fund: fc.integer({ min: 0, max: 4_000_000 }),
  });

  it("and a unit less does not", () => {
    fc.assert(
      fc.property(situation, ({ groups, stage, strategy, fund }) => {
        const policy = policyWith({ j7: { maximumKsm: 3 } });
        const proposals = groups.map(({ score, requests, lentToThisYear }, index) =>
          ksm(`K${index}`, asking(...requests), { score, lentToThisYear }),
        );
        const funds = (code: string, changed = proposals, money = fund) =>
          code in lent(planFor(changed, { stage, strategy, fund: money, policy }));
        for (const one of proposals.filter(({ code }) => !funds(code))) {
          const { code } = one;
          const changes = whatWouldFund(code, competition(proposals, fund, { stage, strategy }), policy);
          const without = changes?.withoutOneOf ?? [];
          for (const rival of without) {
            const fewer = proposals.map((other) =>
              other.code === rival ? { ...other, eligibility: "ineligible" as const } : other,
            );
            expect(funds(code, fewer)).toBe(true);
          }
          if (changes?.moreInFund !== undefined) {
            expect(funds(code, proposals, fund + changes.moreInFund)).toBe(true);
            expect(funds(code, proposals, fund + changes.moreInFund - 1)).toBe(false);
          }
          const fundsWith = (score: Ratio) =>
            funds(code, [...proposals.filter((other) => other !== one), { ...one, score }]);
          const nextTo = ({ numerator, denominator }: Ratio, step: 1 | -1) => ({
            numerator: numerator * 2 + step,
            denominator: denominator * 2,
          });
          if (changes?.scoreAtLeast !== undefined) {
            expect(fundsWith(changes.scoreAtLeast)).toBe(true);
            expect(fundsWith(nextTo(changes.scoreAtLeast, -1))).toBe(false);
          }
          if (changes?.scoreBetterThan !== undefined) {
            const { score } = changes.scoreBetterThan;
            expect(fundsWith(score === null ? { numerator: 0, denominator: 1 } : nextTo(score, 1))).toBe(true);
            if (score !== null) expect(fundsWith(score)).toBe(false);
          }
        }
      }),
      { seed: 7, numRuns: howMany(50, 800) },
    );
  });
});

describe("the candidates of a plan that get nothing", () => {
  const proposals = [
    scored("A", 90),
    scored("B", 80),
    scored("C", 70),
    ksm("D", asking(1), { eligibility: "ineligible" }),
  ];

  it("each say what would have funded them, as one by one", () => {
    const of = competition(proposals, 5_000_000);
    const { notFunded } = withFundingChanges(planFor(proposals, { fund: 5_000_000 }), of, ppmk2012);
    expect(notFunded.map(({ code, wouldFund }) => [code, wouldFund])).toEqual([
      ["B", whatWouldFund("B", of, ppmk2012)],
      ["C", whatWouldFund("C", of, ppmk2012)],
      ["D", undefined],
    ]);
  });

  it("are told for the first of 300", () => {
    const many = Array.from({ length: 300 }, (_, index) =>
      ksm(`K${index}`, times(8, 4_000_000), { score: index % 40 }),
    );
    for (const strategy of strategies) {
      const of = competition(many, 900_000_000, { stage: "perguliran", strategy });
      const plan = planFor(many, { stage: "perguliran", strategy, fund: 900_000_000 });
      const { notFunded } = withFundingChanges(plan, of, ppmk2012);
      if (strategy === "peringkat") expect(notFunded[0]?.wouldFund).toBeDefined();
    }
  });
});
