import { describe, expect, it, test } from "vitest";
import { disbursement } from "../../src/allocation/disbursement.ts";
import type { Plan } from "../../src/domain/plan.ts";
import { ppmk2012 } from "../../src/policy/ppmk-2012.ts";
import { date } from "../build/records.ts";
import { ksm, planFor, times } from "./build.ts";

const dates = { first: date("2013-04-01"), second: date("2013-07-01") };
const plan = planFor(["A", "B", "C"].map((code) => ksm(code, times(5, 5_000_000))));
const paidOf = (of: Plan, split: boolean) =>
  disbursement(of, dates, split, ppmk2012).payments.map(({ code, instructions }) => [
    code,
    ...instructions.map(({ tranche, amount, on }) => [tranche, amount, on]),
  ]);

const paid = (split: boolean) => paidOf(plan, split);

describe("when the KSM of tahap awal can be paid", () => {
  it("whole, on the date of their tranche", () => {
    expect(paid(false)).toEqual([
      ["A", [1, 25_000_000, "2013-04-01"]],
      ["B", [1, 25_000_000, "2013-04-01"]],
      ["C", [2, 25_000_000, "2013-07-01"]],
    ]);
  });

  it("or split, so that tranche 1 is used up", () => {
    expect(paid(true)).toEqual([
      ["A", [1, 25_000_000, "2013-04-01"]],
      ["B", [1, 25_000_000, "2013-04-01"]],
      ["C", [1, 10_000_000, "2013-04-01"], [2, 15_000_000, "2013-07-01"]],
    ]);
  });

  it("split in parts of at least a unit: no part of Rp 1, whatever the fund", () => {
    const odd = planFor([ksm("A", times(6, 5_000_000))], { fund: 49_999_999, splitTranches: true });
    expect(odd.tranches.map(({ total }) => total)).toEqual([29_950_000, 50_000]);
    expect(paidOf(odd, true)).toEqual([["A", [1, 29_950_000, "2013-04-01"], [2, 50_000, "2013-07-01"]]]);
  });

  it("what tranche 1 leaves lies idle until tranche 2 comes", () => {
    expect(disbursement(plan, dates, false, ppmk2012).idle).toEqual({ amount: 10_000_000, days: 91 });
    expect(disbursement(plan, dates, true, ppmk2012).idle).toEqual({ amount: 0, days: 91 });
  });

  it("not a day where both come together", () => {
    expect(disbursement(plan, { first: dates.first, second: dates.first }, false, ppmk2012).idle.days).toBe(0);
  });

  test.each([
    ["without the first date", { ...dates, first: null }],
    ["without the second date", { ...dates, second: null }],
    ["with dates in disorder", { first: dates.second, second: dates.first }],
  ])("for how long is unknown %s", (_, unclear) => {
    expect(disbursement(plan, unclear, false, ppmk2012).idle).toEqual({ amount: 10_000_000, days: null });
  });

  it("perguliran has no tranches to wait for", () => {
    const rolled = planFor([ksm("A", [])], { stage: "perguliran" });
    expect(disbursement(rolled, dates, false, ppmk2012)).toMatchObject({ payments: [], idle: { amount: 0 } });
  });
});
