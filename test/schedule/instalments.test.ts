import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { rupiah } from "../../src/domain/rupiah.ts";
import { ppmk2012 } from "../../src/policy/ppmk-2012.ts";
import { instalments } from "../../src/schedule/instalments.ts";
import { type LoanTerms, pricingOf, repaymentMethods } from "../../src/schedule/loan-terms.ts";
import { largestPrincipal, regularInstalment } from "../../src/schedule/regular-instalment.ts";
import { howMany } from "../build/how-many.ts";

const flat = (principal: number, months: number, percent = 1.5, roundUpTo = 1_000): LoanTerms => ({
  method: "flat",
  graceMonths: 0,
  principal: rupiah(principal),
  months,
  monthlyCharge: { numerator: percent * 1_000, denominator: 100_000 },
  roundUpTo: rupiah(roundUpTo),
});

const paid = (terms: LoanTerms) => {
  const schedule = instalments(terms);
  const sum = (part: "principal" | "charge" | "total") => schedule.reduce((total, one) => total + one[part], 0);
  return {
    totals: schedule.map(({ total }) => total),
    principal: sum("principal"),
    charge: sum("charge"),
    total: sum("total"),
  };
};

describe("a flat loan by A-8", () => {
  test("5 juta over 24 months at 1.5%: 23 instalments of 284,000, then 268,000", () => {
    const { totals, principal, charge } = paid(flat(5_000_000, 24));
    expect(totals).toEqual([...Array.from({ length: 23 }, () => 284_000), 268_000]);
    expect([principal, charge]).toEqual([5_000_000, 1_800_000]);
  });

  test.each([
    [5_000_000, 500_000, 75_000],
    [30_000_000, 3_000_000, 450_000],
  ])("%i over 10 months at 1.5%: each instalment is pokok %i and jasa %i", (principal, pokok, jasa) => {
    const schedule = instalments(flat(principal, 10));
    expect(schedule.map((one) => [one.number, one.principal, one.charge, one.total])).toEqual(
      Array.from({ length: 10 }, (_, index) => [index + 1, pokok, jasa, pokok + jasa]),
    );
  });

  it("is paid off before its last month where rounding up pays it off", () => {
    const { totals, principal, charge } = paid(flat(50_000, 24));
    expect(totals).toEqual([...Array.from({ length: 22 }, () => 3_000), 2_000]);
    expect([principal, charge]).toEqual([50_000, 18_000]);
  });

  it("takes jasa alone once rounding up has repaid the pokok", () => {
    const schedule = instalments(flat(900, 10));
    expect(schedule.map((one) => [one.principal, one.charge])).toEqual([
      [900, 100],
      [0, 35],
    ]);
  });

  it("is one instalment where the term is one month", () => {
    expect(paid(flat(5_000_000, 1)).totals).toEqual([5_075_000]);
  });

  it("has no instalments without a principal", () => {
    expect(instalments(flat(0, 12))).toEqual([]);
    expect(regularInstalment(flat(0, 12))).toBe(0);
  });

  it("rounds a jasa that is no whole rupiah up over the term, not every month", () => {
    expect(paid(flat(1_001, 12, 0.1, 1)).charge).toBe(13);
  });
});

describe("other ways to repay", () => {
  const parts = (terms: LoanTerms) => instalments(terms).map(({ principal, charge }) => [principal, charge]);

  test("menurun: equal pokok, jasa on the balance", () => {
    const terms: LoanTerms = { ...flat(1_000_000, 4, 2), method: "menurun" };
    expect(parts(terms)).toEqual([
      [250_000, 20_000],
      [250_000, 15_000],
      [250_000, 10_000],
      [250_000, 5_000],
    ]);
    expect(regularInstalment(terms)).toBe(270_000);
  });

  test("menurun: what rounding up pays is pokok, and the last instalment is smaller", () => {
    expect(parts({ ...flat(1_000_000, 3, 1), method: "menurun" })).toEqual([
      [334_000, 10_000],
      [333_340, 6_660],
      [332_660, 3_327],
    ]);
  });

  test("anuitas: equal instalments, jasa on the balance", () => {
    const terms: LoanTerms = { ...flat(1_000_000, 4, 2, 1), method: "anuitas" };
    expect(parts(terms)).toEqual([
      [242_624, 20_000],
      [247_476, 15_148],
      [252_426, 10_198],
      [257_474, 5_150],
    ]);
    expect(regularInstalment(terms)).toBe(262_624);
  });

  test("anuitas without jasa is pokok alone", () => {
    expect(parts({ ...flat(900_000, 3, 0), method: "anuitas" })).toEqual([
      [300_000, 0],
      [300_000, 0],
      [300_000, 0],
    ]);
  });

  test("in the grace months only jasa is paid, pokok in those that are left", () => {
    expect(parts({ ...flat(1_000_000, 4, 1), graceMonths: 2 })).toEqual([
      [0, 10_000],
      [0, 10_000],
      [500_000, 10_000],
      [500_000, 10_000],
    ]);
    expect(parts({ ...flat(1_000_000, 3, 1), graceMonths: 1, method: "menurun" })).toEqual([
      [0, 10_000],
      [500_000, 10_000],
      [500_000, 5_000],
    ]);
  });

  test.each(repaymentMethods)("a grace as long as the loan leaves its last month: %s", (method) => {
    expect(parts({ ...flat(1_000_000, 2, 1), graceMonths: 12, method })).toEqual([
      [0, 10_000],
      [1_000_000, 10_000],
    ]);
  });
});

describe("the largest loan that a capacity carries", () => {
  const largest = (capacity: number, months: number, unit = 50_000) =>
    largestPrincipal(rupiah(capacity), pricingOf(ppmk2012, months), rupiah(unit));

  test.each([
    { capacity: 750_000, months: 24, principal: 13_200_000 },
    { capacity: 284_000, months: 24, principal: 5_000_000 },
    { capacity: 283_999, months: 24, principal: 4_950_000 },
    { capacity: 98_334, months: 12, principal: 950_000 },
    { capacity: 999, months: 12, principal: 0 },
    { capacity: 0, months: 12, principal: 0 },
    { capacity: -250_000, months: 12, principal: 0 },
  ])("$capacity a month over $months months carries $principal", ({ capacity, months, principal }) => {
    expect(largest(capacity, months)).toBe(principal);
  });
});

describe("for any terms", () => {
  const terms = fc.record<LoanTerms>({
    method: fc.constantFrom(...repaymentMethods),
    graceMonths: fc.integer({ min: 0, max: 6 }),
    principal: fc.integer({ min: 1, max: 50_000_000 }).map(rupiah),
    months: fc.integer({ min: 1, max: 60 }),
    monthlyCharge: fc.record({
      numerator: fc.integer({ min: 0, max: 1_000 }),
      denominator: fc.constantFrom(10_000, 30_000),
    }),
    roundUpTo: fc.constantFrom(1, 100, 500, 1_000, 50_000).map(rupiah),
  });
  const check = (property: (one: LoanTerms) => void) =>
    fc.assert(fc.property(terms, property), { seed: 2013, numRuns: howMany(500, 20_000) });

  it("adds up: pokok to the principal, both parts to what is paid, nothing below zero", () => {
    check((one) => {
      const { principal, charge, total } = paid(one);
      expect(principal).toBe(one.principal);
      expect(total).toBe(principal + charge);
      expect(instalments(one).every((each) => each.principal >= 0 && each.charge >= 0)).toBe(true);
    });
  });

  it("flat jasa adds up to the charge over the whole term", () => {
    check((one) => {
      const { numerator, denominator } = one.monthlyCharge;
      expect(paid({ ...one, method: "flat" }).charge).toBe(
        Math.ceil((one.principal * one.months * numerator) / denominator),
      );
    });
  });

  it("jasa on the balance is the balance × the charge, rounded up", () => {
    check((one) => {
      const { numerator, denominator } = one.monthlyCharge;
      let balance: number = one.principal;
      for (const { principal, charge } of instalments({ ...one, method: "anuitas" })) {
        expect(charge).toBe(Math.ceil((balance * numerator) / denominator));
        balance -= principal;
      }
    });
  });

  it("asks for the regular instalment after the grace but for the last, which is not larger, within the term", () => {
    check((one) => {
      for (const method of ["flat", "anuitas"] as const) {
        const terms = { ...one, method };
        const { totals } = paid(terms);
        const regular = regularInstalment(terms);
        const grace = Math.min(one.graceMonths, one.months - 1);
        expect(totals.length).toBeLessThanOrEqual(one.months);
        expect(totals.slice(grace, -1).every((total) => total === regular)).toBe(true);
        // Jasa on the balance is rounded up every month, which the last instalment has to bear.
        expect(totals.at(-1)).toBeLessThanOrEqual(regular + (method === "flat" ? 0 : 2 * one.months ** 2));
      }
    });
  });

  it("under menurun no instalment after the grace is larger than the one before", () => {
    check((one) => {
      const { totals } = paid({ ...one, method: "menurun" });
      const paying = totals.slice(Math.min(one.graceMonths, one.months - 1), -1);
      expect(paying).toEqual(paying.toSorted((a, b) => b - a));
      expect(paying[0] ?? 0).toBeLessThanOrEqual(regularInstalment({ ...one, method: "menurun" }));
    });
  });

  it("finds a principal whose instalment fits, while one unit more does not", () => {
    check((one) => {
      const unit = rupiah(10_000);
      const capacity = one.principal;
      const principal = largestPrincipal(capacity, one, unit);
      expect(principal % unit).toBe(0);
      if (principal > 0) expect(regularInstalment({ ...one, principal })).toBeLessThanOrEqual(capacity);
      expect(regularInstalment({ ...one, principal: rupiah(principal + unit) })).toBeGreaterThan(capacity);
    });
  });
});

describe("the rest of rounding in the first instalment", () => {
  it("moves it there, and nothing else", () => {
    const schedule = instalments({ ...flat(5_000_000, 24), rest: "first" });
    expect(schedule.map(({ total }) => total)).toEqual([268_000, ...Array.from({ length: 23 }, () => 284_000)]);
    expect(schedule.map(({ number }) => number)).toEqual(Array.from({ length: 24 }, (_, index) => index + 1));
  });

  it("adds up as with the rest in the last", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30_000_000 }), fc.integer({ min: 1, max: 60 }), (principal, months) => {
        const terms = flat(principal, months);
        const moved = paid({ ...terms, rest: "first" });
        const { totals, ...sums } = paid(terms);
        expect(moved).toEqual({ ...sums, totals: [...totals.slice(-1), ...totals.slice(0, -1)] });
      }),
      { seed: 30_000_000 },
    );
  });
});

test("the policy says how a loan is priced", () => {
  const a8 = { ...ppmk2012.settings.a8, method: "menurun" as const, graceMonths: 2 };
  const policy = { ...ppmk2012, settings: { ...ppmk2012.settings, a8 } };
  expect(pricingOf(policy, 10)).toMatchObject({ method: "menurun", months: 10, graceMonths: 2, rest: "last" });
});
