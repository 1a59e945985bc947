import { describe, expect, it, test } from "vitest";
import { payOut } from "../../src/allocation/disbursement.ts";
import { rupiah } from "../../src/domain/rupiah.ts";
import { ppmk2012 } from "../../src/policy/ppmk-2012.ts";
import { ksm, planFor, policyWith, times } from "./build.ts";

const juta = (amount: number) => rupiah(amount * 1_000_000);
const loanOf = (amount: number) => ({ approved: juta(amount) });

describe("BLM reaches the BKM in two tranches of 60% and 40% (J.6)", () => {
  test.each([
    {
      case: "all fit into the first",
      fund: 100,
      loans: [25, 30],
      paidBy: [1, 1],
      totals: [55, 0],
      available: [60, 45],
    },
    {
      case: "what the first leaves carries over",
      fund: 100,
      loans: [30, 25, 30, 15],
      paidBy: [1, 1, 2, 2],
      totals: [55, 45],
      available: [60, 45],
    },
    {
      case: "a small loan still fits behind a large one",
      fund: 100,
      loans: [30, 25, 30, 5],
      paidBy: [1, 1, 2, 1],
      totals: [60, 30],
      available: [60, 40],
    },
    {
      case: "a loan that is exactly what is left",
      fund: 100,
      loans: [30, 30, 30, 10],
      paidBy: [1, 1, 2, 2],
      totals: [60, 40],
      available: [60, 40],
    },
    {
      case: "a loan larger than the first tranche",
      fund: 40,
      loans: [30],
      paidBy: [2],
      totals: [0, 30],
      available: [24, 40],
    },
    { case: "no loans", fund: 100, loans: [], paidBy: [], totals: [0, 0], available: [60, 100] },
  ])("$case", ({ fund, loans, paidBy, totals, available }) => {
    const paid = payOut(juta(fund), loans.map(loanOf), ppmk2012);
    expect(paid.payments.map(({ tranche }) => tranche)).toEqual(paidBy);
    expect(paid.tranches.map((one) => [one.number, one.available, one.total])).toEqual(
      [1, 2].map((number, index) => [number, juta(available[index] ?? 0), juta(totals[index] ?? 0)]),
    );
  });

  it("a fund that does not divide loses no rupiah", () => {
    const { tranches } = payOut(rupiah(99_999_999), [], ppmk2012);
    expect(tranches.map(({ available }) => available)).toEqual([59_999_999, 99_999_999]);
  });

  it("follows the policy's share", () => {
    const { tranches, payments } = payOut(juta(100), [loanOf(30)], policyWith({ j6: { firstTranchePercent: 25 } }));
    expect(tranches[0]?.available).toBe(25_000_000);
    expect(payments).toMatchObject([{ tranche: 2 }]);
  });

  it("each funded KSM of the plan knows its tranche", () => {
    const plan = planFor(["A", "B", "C", "D"].map((code) => ksm(code, times(5, 5_000_000))));
    expect(plan.ksm.map(({ code, tranche }) => [code, tranche])).toEqual([
      ["A", 1],
      ["B", 1],
      ["C", 2],
      ["D", 2],
    ]);
    expect(plan.tranches.map(({ total }) => total)).toEqual([50_000_000, 50_000_000]);
  });
});

test("a KSM may be split over both tranches: then tranche 1 is used up", () => {
  const proposals = ["A", "B", "C"].map((code) => ksm(code, times(5, 5_000_000)));
  const { tranches, ksm: funded } = planFor(proposals, { splitTranches: true });
  expect(tranches).toEqual([
    { number: 1, available: 60_000_000, total: 60_000_000 },
    { number: 2, available: 40_000_000, total: 15_000_000 },
  ]);
  expect(funded.map(({ code, tranche }) => [code, tranche])).toEqual([
    ["A", 1],
    ["B", 1],
    ["C", 2],
  ]);
});
