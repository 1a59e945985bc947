import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FundModel, ProjectedMonth } from "../../src/domain/projection.ts";
import { projectedYears } from "../../src/fund/projected-years.ts";
import { simulate } from "../../src/fund/simulate.ts";
import { fundModel } from "../build/fund-model.ts";

const share = fc.integer({ min: 0, max: 10_000 });
const amount = fc.integer({ min: 0, max: 20_000_000 });
const months = 24;
const streams = (length: number) =>
  fc.record({
    principal: fc.array(amount, { minLength: length, maxLength: length }),
    charge: fc.array(amount, { minLength: length, maxLength: length }),
  });

/** Any fund that lends to as many as `slots` KSM. */
const anyFund = (slots: fc.Arbitrary<number>): fc.Arbitrary<FundModel> =>
  fc
    .record({
      opening: fc.integer({ min: -5_000_000, max: 100_000_000 }),
      cost: fc.integer({ min: 0, max: 2_000_000 }),
      reserve: fc.integer({ min: 0, max: 5_000_000 }),
      slots,
      due: streams(months),
      arrears: streams(9),
      lostPrincipal: amount,
      moneyIn: fc.array(amount, { minLength: months, maxLength: months }),
    })
    .map((stated) =>
      fundModel({ months, ...stated, notYetDue: stated.due.principal.reduce((sum, one) => sum + one, 0) }),
    );

const received = ({ onTime, caughtUp }: ProjectedMonth) => onTime + caughtUp;

describe("a fund month by month", () => {
  it("pays on time by theta, catches up by rho for nine months, and nothing after", () => {
    const first = (value: number) => [value, ...new Array<number>(11).fill(0)];
    const model = fundModel({ due: { principal: first(1_000_000), charge: first(100_000) }, notYetDue: 1_000_000 });
    const found = simulate(model, { theta: 8_000, rho: 5_000 });
    // Of pokok 200,000 and jasa 20,000 stay open; each month half of the rest is caught up, floored.
    expect(found.map(received)).toEqual([
      880_000, 110_000, 55_000, 27_500, 13_750, 6_875, 3_437, 1_718, 859, 430, 0, 0,
    ]);
    expect(found.at(-1)).toMatchObject({ arrears: 391, cash: 1_099_569, wealth: 1_099_569 });
  });

  it("lends to as many whole KSM as cash less the reserve allows, from the month after repayments on", () => {
    const model = fundModel({ opening: 30_000_000, reserve: 5_000_000, cost: 500_000, slots: 10 });
    const found = simulate(model, { theta: 10_000, rho: 0 });
    expect(found.map(({ ksm }) => ksm)).toEqual([2, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1]);
    expect(found[0]).toMatchObject({ due: 0, lent: 24_000_000, cash: 5_500_000, wealth: 29_500_000 });
    expect(found[1]).toMatchObject({ due: 2_360_000, cash: 7_360_000 });
  });

  it("lends to no more KSM than are free, and to one again in the month of its last instalment", () => {
    const model = fundModel({ months: 14, opening: 100_000_000, slots: 3, busy: [1, 1, 0] });
    const found = simulate(model, { theta: 10_000, rho: 0 });
    expect(found.map(({ ksm }) => ksm)).toEqual([2, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0]);
  });

  it("lends nothing while cash is below nothing, and shows it", () => {
    const found = simulate(fundModel({ opening: 100_000, cost: 60_000, slots: 3 }), { theta: 10_000, rho: 0 });
    expect(found.map(({ cash }) => cash).slice(0, 3)).toEqual([40_000, -20_000, -80_000]);
    expect(found.every(({ ksm }) => ksm === 0)).toBe(true);
  });

  it("counts a KSM once a year for J.8, one that has not had a loan in it first", () => {
    // Two KSM, three instalments: each borrows four times a year.
    const short = { principal: [4_000_000, 4_000_000, 4_000_000], charge: [0, 0, 0] };
    const model = fundModel({ opening: 24_000_000, slots: 2, schedule: short, term: 3 });
    const found = simulate(model, { theta: 10_000, rho: 0 });
    expect(projectedYears(found, 3)).toMatchObject([{ year: 2013, served: 2, j8: "failed", ksm: 8 }]);
    const third = simulate({ ...model, served: { inside: 0, outside: 1 } }, { theta: 10_000, rho: 0 });
    expect(projectedYears(third, 3)).toMatchObject([{ served: 3, j8: "met" }]);
  });

  it("a year that the months do not reach the end of is open until enough KSM had a loan", () => {
    const years = (opening: number) =>
      projectedYears(simulate(fundModel({ months: 14, opening, slots: 9 }), { theta: 0, rho: 0 }), 3);
    expect(years(24_000_000).map(({ j8 }) => j8)).toEqual(["failed", "open"]);
  });
});

describe("for every fund", () => {
  it("theta = 1 without arrears gives what falls due", () => {
    fc.assert(
      fc.property(anyFund(fc.constant(4)), share, (model, rho) => {
        const kept = { ...model, arrears: fundModel().arrears };
        for (const { due, onTime, caughtUp } of simulate(kept, { theta: 10_000, rho }))
          expect([onTime, caughtUp]).toEqual([due, 0]);
      }),
    );
  });

  it("theta = 0 gives only what is caught up of arrears", () => {
    fc.assert(
      fc.property(anyFund(fc.constant(4)), share, (model, rho) => {
        const [first, ...others] = simulate(model, { theta: 0, rho });
        const old = [...model.arrears.principal, ...model.arrears.charge];
        expect(first?.caughtUp).toBe(old.reduce((sum, one) => sum + Math.floor((one * rho) / 10_000), 0));
        expect([first, ...others].every((month) => month?.onTime === 0)).toBe(true);
      }),
    );
  });

  it("cash is what it was, and what came in, less what went out", () => {
    fc.assert(
      fc.property(anyFund(fc.integer({ min: 0, max: 9 })), share, share, (model, theta, rho) => {
        let before = model.opening;
        for (const month of simulate(model, { theta, rho })) {
          expect(month.cash).toBe(before + received(month) + month.moneyIn - month.cost - month.lent);
          before = month.cash;
        }
      }),
    );
  });

  it("more repayment never ends with less wealth while what is lent stays the same", () => {
    // What is floored: two amounts on time and twice nine of arrears a month.
    const floors = months * 20;
    fc.assert(
      fc.property(anyFund(fc.constant(0)), share, share, share, (model, one, other, rho) => {
        const end = (theta: number) => simulate(model, { theta, rho }).at(-1)?.wealth ?? 0;
        expect(end(Math.max(one, other))).toBeGreaterThanOrEqual(end(Math.min(one, other)) - floors);
      }),
    );
  });

  it("twice every amount gives twice every amount, but for a rupiah for each floor", () => {
    const twice = ({ principal, charge }: FundModel["due"]) => ({
      principal: principal.map((one) => 2 * one),
      charge: charge.map((one) => 2 * one),
    });
    fc.assert(
      fc.property(anyFund(fc.constant(0)), share, share, (model, theta, rho) => {
        const doubled: FundModel = {
          ...model,
          opening: 2 * model.opening,
          cost: 2 * model.cost,
          due: twice(model.due),
          notYetDue: 2 * model.notYetDue,
          arrears: twice(model.arrears),
          lostPrincipal: 2 * model.lostPrincipal,
          moneyIn: model.moneyIn.map((one) => 2 * one),
        };
        const single = simulate(model, { theta, rho }).at(-1);
        const double = simulate(doubled, { theta, rho }).at(-1);
        expect(Math.abs((double?.cash ?? 0) - 2 * (single?.cash ?? 0))).toBeLessThanOrEqual(2 * months * 20);
        expect(Math.abs((double?.wealth ?? 0) - 2 * (single?.wealth ?? 0))).toBeLessThanOrEqual(2 * months * 20);
      }),
    );
  });
});
