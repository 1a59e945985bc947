import { describe, expect, it, test } from "vitest";
import { compareStrategies } from "../../src/allocation/compare-plans.ts";
import { shareFigures } from "../../src/allocation/share-figures.ts";
import { toDecimal } from "../../src/domain/ratio.ts";
import { rupiah } from "../../src/domain/rupiah.ts";
import { ppmk2012 } from "../../src/policy/ppmk-2012.ts";
import { sheet } from "../build/records.ts";
import { asking, ksm, lent, member, times } from "./build.ts";

const compared = (proposals: Parameters<typeof compareStrategies>[0]["proposals"], fund: number) =>
  compareStrategies(
    {
      proposals,
      stage: "awal",
      fund: { amount: rupiah(fund), rule: "fund" },
      draft: false,
      place: sheet("Profil"),
    },
    ppmk2012,
  );

describe("the strategies side by side", () => {
  const proposals = [
    ksm("A", times(2, 4_000_000)),
    ksm("B", [...times(3, 1_000_000), member("9", 1_000_000, { outside: true })]),
    ksm("C", asking(500_000), { eligibility: "ineligible", blocking: "G.2" }),
  ];
  const { figures, changes } = compared(proposals, 8_000_000);

  it("shows the plan of each", () => {
    expect(figures.map(({ strategy, plan }) => [strategy, lent(plan)])).toEqual([
      ["peringkat", { A: 8_000_000 }],
      ["merata", { A: 4_000_000, B: 4_000_000 }],
      ["jangkauan", { A: 4_500_000, B: 3_500_000 }],
    ]);
  });

  it("counts KSM, members, and confirmed PS-2 members who are served, and in full", () => {
    expect(figures.map((one) => [one.ksmFunded, one.membersFunded, one.ps2Served, one.ps2ServedInFull])).toEqual([
      [1, 2, 2, 2],
      [2, 6, 5, 3],
      [2, 6, 5, 4],
    ]);
  });

  it("shows what share of the requests of candidates is met, those without a loan included", () => {
    const shares = figures.map(
      (one) => one.shares && [one.shares.least, one.shares.median, one.shares.mean].map(toDecimal),
    );
    expect(shares).toEqual([
      [0, 0, 0.333_333],
      [0.5, 1, 0.833_333],
      [0.125, 1, 0.770_833],
    ]);
  });

  it("names who changes, with what each strategy gives", () => {
    expect(changes).toMatchObject([
      {
        code: "A",
        approved: { peringkat: 8_000_000, merata: 4_000_000, jangkauan: 4_500_000 },
        members: [
          { name: "1", approved: { peringkat: 4_000_000, merata: 2_000_000, jangkauan: 4_000_000 } },
          { name: "2", approved: { peringkat: 4_000_000, merata: 2_000_000, jangkauan: 500_000 } },
        ],
      },
      { code: "B", approved: { peringkat: 0, merata: 4_000_000, jangkauan: 3_500_000 } },
    ]);
  });

  it("names nobody where money is enough for all", () => {
    expect(compared(proposals, 100_000_000).changes).toEqual([]);
  });
});

describe("shares of requests", () => {
  const of = (...pairs: readonly (readonly [number, number])[]) =>
    shareFigures(pairs.map(([requested, approved]) => ({ requested, approved })));

  test.each([
    {
      case: "all alike",
      pairs: [
        [4, 2],
        [10, 5],
      ],
      jain: 1,
    },
    {
      case: "one has all",
      pairs: [
        [4, 4],
        [4, 0],
        [4, 0],
        [4, 0],
      ],
      jain: 0.25,
    },
    {
      case: "shares 1, 1/2, 1/3",
      pairs: [
        [1, 1],
        [2, 1],
        [3, 1],
      ],
      jain: 0.823_129,
    },
  ] as const)("Jain's index where $case is $jain", ({ pairs, jain }) => {
    const index = of(...pairs).jain;
    expect(index && toDecimal(index)).toBe(jain);
  });

  test("an even number has the mean of the middle two as its median", () => {
    expect(of([4, 1], [4, 2], [4, 3], [4, 4]).shares?.median).toEqual({ numerator: 625_000, denominator: 1_000_000 });
  });

  test("nobody asks for anything", () => {
    expect(of([0, 0])).toEqual({ shares: null, jain: null });
  });

  test("nobody gets anything", () => {
    const { shares, jain } = of([4, 0], [4, 0]);
    expect(jain).toBeNull();
    expect(shares?.mean.numerator).toBe(0);
  });
});
