import { describe, expect, it, test } from "vitest";
import { disbursement } from "../../src/allocation/disbursement.ts";
import { date } from "../build/records.ts";
import { ksm, planFor, times } from "./build.ts";

const dates = { first: date("2013-04-01"), second: date("2013-07-01") };
const plan = planFor(["A", "B", "C"].map((code) => ksm(code, times(5, 5_000_000))));
const paid = (split: boolean) =>
  disbursement(plan, dates, split).payments.map(({ code, instructions }) => [
    code,
    ...instructions.map(({ tranche, amount, on }) => [tranche, amount, on]),
  ]);

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

  it("what tranche 1 leaves lies idle until tranche 2 comes", () => {
    expect(disbursement(plan, dates, false).idle).toEqual({ amount: 10_000_000, days: 91 });
    expect(disbursement(plan, dates, true).idle).toEqual({ amount: 0, days: 91 });
  });

  it("not a day where both come together", () => {
    expect(disbursement(plan, { first: dates.first, second: dates.first }, false).idle.days).toBe(0);
  });

  test.each([
    ["without the first date", { ...dates, first: null }],
    ["without the second date", { ...dates, second: null }],
    ["with dates in disorder", { first: dates.second, second: dates.first }],
  ])("for how long is unknown %s", (_, unclear) => {
    expect(disbursement(plan, unclear, false).idle).toEqual({ amount: 10_000_000, days: null });
  });

  it("perguliran has no tranches to wait for", () => {
    const rolled = planFor([ksm("A", [])], { stage: "perguliran" });
    expect(disbursement(rolled, dates, false)).toMatchObject({ payments: [], idle: { amount: 0 } });
  });
});
