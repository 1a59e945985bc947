import { describe, expect, it, test } from "vitest";
import { hasUndatedPpmkLoan, lentBefore } from "../../src/allocation/lent-before.ts";
import { absent } from "../../src/domain/field.ts";
import type { LoanRecord } from "../../src/domain/records.ts";
import { rupiah } from "../../src/domain/rupiah.ts";
import type { KsmResult, LoanResult } from "../../src/domain/verdict.ts";
import { ppmk2012 } from "../../src/policy/ppmk-2012.ts";
import { blank, field, invalid, loan } from "../build/records.ts";
import { ksm, lent, planFor, reasons, times } from "./build.ts";

const juta = (count: number) => count * 1_000_000;

describe("tahap awal after some of it was lent (A-19)", () => {
  const holders = (...codes: string[]) => codes.map((code) => ksm(code, times(5, juta(1)), { holdsPlace: true }));
  const newcomers = (...codes: string[]) => codes.map((code) => ksm(code, times(5, juta(1))));

  it("gives places to so many newcomers as are left of five, and none to a KSM that holds one", () => {
    const before = { amount: juta(40), places: 3 };
    const plan = planFor([...holders("A", "C"), ...newcomers("B", "D", "E", "F")], { fund: juta(60), before });
    expect(Object.keys(lent(plan))).toEqual(["A", "B", "C", "D"]);
    expect(reasons(plan)).toEqual({ E: "limit-of-ksm J.7", F: "limit-of-ksm J.7" });
    expect(plan.assumptions).toContain("A-19");
  });

  it.each(["merata", "jangkauan"] as const)("does so under %s", (strategy) => {
    const before = { amount: juta(40), places: 4 };
    const plan = planFor([...newcomers("A", "B"), ...holders("C")], { fund: juta(60), before, strategy });
    expect(Object.keys(lent(plan))).toEqual(["A", "C"]);
  });

  it("takes no newcomer where five KSM had money", () => {
    const before = { amount: juta(90), places: 5 };
    const plan = planFor(newcomers("A", "B"), { fund: juta(10), before });
    expect(lent(plan)).toEqual({});
    expect(reasons(plan)).toEqual({ A: "limit-of-ksm J.7", B: "limit-of-ksm J.7" });
  });

  it("leaves a holder that the money does not reach to the fund, not to J.7", () => {
    const before = { amount: juta(95), places: 5 };
    const plan = planFor(holders("A", "B"), { fund: juta(5), before });
    expect(reasons(plan)).toEqual({ B: "fund-exhausted fund" });
  });

  test.each([
    { fund: 60, before: 40, first: 20 },
    { fund: 10, before: 90, first: 0 },
    { fund: 40, before: 60, first: 0 },
    { fund: 50, before: 30, first: 18 },
  ])("leaves $first of tranche 1 for a fund of $fund after $before (J.6)", ({ fund, before, first }) => {
    const group = ksm("A", times(5, juta(1)), { holdsPlace: true });
    const plan = planFor([group], { fund: juta(fund), before: { amount: juta(before), places: 1 } });
    expect(plan.tranches[0]?.available).toBe(juta(first));
    expect(plan.ksm.map(({ tranche }) => tranche)).toEqual([first >= 5 ? 1 : 2]);
  });
});

describe("what was lent before", () => {
  const result = (stated: Partial<Parameters<typeof loan>[0]>, changes: Partial<LoanRecord> = {}) =>
    ({ record: { ...loan({ source: "ppmk", principal: juta(10), ...stated }), ...changes } }) as LoanResult;
  const judged = (...loans: LoanResult[]) => ({ loans }) as unknown as KsmResult;

  it("is the principal of every PPMK loan, repaid or not, and the KSM that had one", () => {
    const before = lentBefore(
      [judged(result({}), result({ status: "lunas" })), judged(result({ source: "lainnya" }))],
      [],
      ppmk2012,
    );
    expect(before).toEqual({ amount: juta(20), places: 1 });
  });

  it("counts loans that may be PPMK or may not be paid out yet, and a principal that nobody can read as J.4", () => {
    const unreadable = result({ disbursedOn: "2013-02-01" }, { source: invalid("F2", "PPM?", "Pinjaman") });
    const undated = result({}, { disbursedOn: blank("G2", "Pinjaman") });
    const unknown = result({}, { principal: invalid("H2", "banyak", "Pinjaman") });
    expect(lentBefore([judged(unreadable), judged(undated), judged(unknown)], [], ppmk2012)).toEqual({
      amount: juta(50),
      places: 3,
    });
    expect(hasUndatedPpmkLoan(judged(undated))).toBe(true);
    expect(hasUndatedPpmkLoan(judged(unreadable))).toBe(false);
  });

  it("counts loans of KSM that nobody knows: those of one name take one place", () => {
    const strange = (name: string) => result({}, { ksm: field(name, "B9", "Pinjaman") });
    const others = [strange("Z9"), strange("z9"), strange("Y8"), result({}, { ksm: absent })];
    expect(lentBefore([], others, ppmk2012)).toEqual({ amount: rupiah(juta(40)), places: 3 });
  });
});
