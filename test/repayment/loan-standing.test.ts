import { describe, expect, it } from "vitest";
import { absent } from "../../src/domain/field.ts";
import { ppmk2012 } from "../../src/policy/ppmk-2012.ts";
import { loanStandings } from "../../src/repayment/loan-standing.ts";
import { stockRr } from "../../src/repayment/stock-rr.ts";
import { ledgerOf } from "../build/eligible.ts";
import { blank, date, invalid, kelurahan } from "../build/records.ts";
import { policyWith } from "../eligibility/judge.ts";

type Tables = NonNullable<Parameters<typeof kelurahan>[0]>;
type Loan = NonNullable<Tables["loans"]>[number];
type Row = NonNullable<Tables["instalments"]>[number];

const exactly = (amount: number) => ({ low: amount, high: amount });
const unbounded = { low: 0, high: Number.POSITIVE_INFINITY };
const loan = { code: "P01", ksm: "K01", disbursedOn: "2011-12-10", principal: 10_000_000, months: 10 };

function standing(rows: readonly Row[], on = "2012-12-31", of: Loan = loan, policy = ppmk2012) {
  const [only, ...others] = loanStandings(kelurahan({ loans: [of], instalments: rows }), policy, date(on));
  if (only === undefined || others.length > 0) throw new RangeError("not one loan");
  return only;
}

/** An instalment of 1,000,000 with jasa 150,000, due on the 10th of a month of 2012, and what was paid. */
const instalment = (number: number, paid: Row = {}): Row => ({
  loan: "P01",
  number,
  dueOn: `2012-${String(number).padStart(2, "0")}-10`,
  targetPrincipal: 1_000_000,
  targetCharge: 150_000,
  ...paid,
});

describe("a ledger", () => {
  it("T2: 575,000 is 500,000 pokok and 75,000 jasa; with the loan of 30 juta it is 3,500,000 and 525,000", () => {
    const december = { loan: "A", number: 1, dueOn: "2018-12-10", targetPrincipal: 500_000, targetCharge: 75_000 };
    const lump = { paidOn: "2018-12-10" };
    const standings = loanStandings(
      kelurahan({
        loans: [
          { code: "A", ksm: "K01", principal: 5_000_000, months: 10 },
          { code: "B", ksm: "K02", principal: 30_000_000, months: 10 },
        ],
        instalments: [
          december,
          { ...december, loan: "B", targetPrincipal: 3_000_000, targetCharge: 450_000 },
          { loan: "A", ...lump, paidPrincipal: 575_000 },
          { loan: "B", ...lump, paidPrincipal: 3_450_000 },
        ],
      }),
      ppmk2012,
      date("2018-12-31"),
    );
    expect(standings.map(({ paidPrincipal, paidCharge }) => [paidPrincipal.low, paidCharge.low])).toEqual([
      [500_000, 75_000],
      [3_000_000, 450_000],
    ]);
    expect(standings.map(({ balance }) => balance)).toEqual([exactly(4_500_000), exactly(27_000_000)]);
  });

  it("takes several rows of one instalment for several payments of it", () => {
    const rows = [
      instalment(1, { paidOn: "2012-01-10", paidPrincipal: 400_000, paidCharge: 150_000 }),
      instalment(1, {
        dueOn: undefined,
        targetPrincipal: undefined,
        targetCharge: undefined,
        paidOn: "2012-01-20",
        paidPrincipal: 600_000,
        paidCharge: 0,
      }),
      instalment(2),
    ];
    expect(standing(rows, "2012-02-01")).toMatchObject({
      due: exactly(1_000_000),
      paid: exactly(1_000_000),
      paidCharge: exactly(150_000),
      arrears: { instalments: 0, amount: 0, oldestDue: null },
      collectibility: 1,
      nextDue: "2012-02-10",
    });
  });

  it("knows only what was due and paid by the as-of date", () => {
    const rows = [
      instalment(1, { paidOn: "2012-03-01", paidPrincipal: 1_000_000, paidCharge: 150_000 }),
      instalment(2, { paidOn: "2012-02-10", paidPrincipal: 1_000_000, paidCharge: 150_000 }),
      instalment(3),
    ];
    expect(standing(rows, "2012-02-20")).toMatchObject({ due: exactly(2_000_000), paid: exactly(1_000_000) });
    // What was paid for the second fills the first: the oldest is filled first.
    expect(standing(rows, "2012-02-20").arrears).toEqual({
      instalments: 1,
      amount: 1_000_000,
      oldestDue: "2012-02-10",
    });
  });

  it("keeps what is paid ahead, and never has less than nothing left", () => {
    const rows = [instalment(1, { paidOn: "2012-01-05", paidPrincipal: 11_000_000, paidCharge: 0 }), instalment(2)];
    expect(standing(rows, "2012-01-31")).toMatchObject({
      due: exactly(1_000_000),
      paid: exactly(11_000_000),
      balance: exactly(0),
    });
  });

  it("splits a payment without instalment and jasa: jasa that is due first, then pokok", () => {
    const rows = [
      instalment(1, { paidOn: "2012-01-10", paidPrincipal: 1_000_000, paidCharge: 100_000 }),
      instalment(2),
      instalment(3),
      { loan: "P01", paidOn: "2012-02-15", paidPrincipal: 500_000 },
      { loan: "P01", paidOn: "2012-02-20", paidPrincipal: 500_000 },
    ];
    // Due by 15 February 300,000 jasa, 100,000 paid: 200,000 of the first payment is jasa, nothing of the second.
    expect(standing(rows, "2012-02-28")).toMatchObject({
      paidPrincipal: exactly(1_800_000),
      paidCharge: exactly(300_000),
    });
  });

  it("takes such a payment as it stands where the ledger has no jasa", () => {
    const rows = [
      { ...instalment(1), targetCharge: undefined },
      { loan: "P01", paidOn: "2012-01-15", paidPrincipal: 500_000 },
    ];
    expect(standing(rows, "2012-01-31").paid).toEqual(exactly(500_000));
  });

  it("cannot split such a payment while the jasa of that day is not known", () => {
    const rows = [
      instalment(1, { targetCharge: invalid("E2", "?", "Angsuran") }),
      instalment(2, { dueOn: "2012-01-12" }),
      { loan: "P01", paidOn: "2012-01-15", paidPrincipal: 500_000 },
    ];
    const found = standing(rows, "2012-01-31");
    expect(found).toMatchObject({
      paid: { low: 0, high: 350_000 },
      arrears: null,
      collectibility: null,
      inArrears: null,
    });
    expect(found.unknown).toMatchObject([{ row: 4, column: 8 }]);
  });

  it("counts an instalment without a number by its due date", () => {
    const rows = [1, 2].map((month) => ({ ...instalment(month), number: undefined }));
    expect(standing(rows, "2012-02-10").due).toEqual(exactly(2_000_000));
  });
});

describe("a ledger with gaps", () => {
  it.each([
    ["a due date", { dueOn: undefined }, { due: { low: 1_000_000, high: 2_000_000 } }, [{ row: 3, column: 3 }]],
    [
      "a target that is due",
      { targetPrincipal: undefined },
      { due: { low: 1_000_000, high: 10_000_000 } },
      [{ row: 3, column: 4 }],
    ],
    [
      "a payment's date",
      { paidPrincipal: 1_000_000, paidCharge: 0 },
      { paid: { low: 0, high: 1_000_000 } },
      [{ row: 3, column: 6 }],
    ],
    ["a payment's pokok", { paidOn: "2012-02-10", paidCharge: 150_000 }, { paid: unbounded }, [{ row: 3, column: 7 }]],
    [
      "date and amount of a payment",
      { paidPrincipal: invalid("G3", "lunas", "Angsuran") },
      { paid: unbounded },
      [{ column: 6 }, { column: 7 }],
    ],
  ] as const)("without %s knows bounds, and the cell to fill", (_, gap, bounds, cells) => {
    // A ledger that ended a month ago would leave more open.
    const found = standing([instalment(1), instalment(2, gap)], "dueOn" in gap ? "2012-02-10" : "2012-02-11");
    expect(found).toMatchObject(bounds);
    expect(found.unknown).toMatchObject(cells);
    expect(found.arrears).toBeNull();
  });

  it.each([
    ["a target that is not due yet", { targetPrincipal: undefined, dueOn: "2012-02-11" }],
    ["a payment that comes later", { paidOn: "2012-02-11" }],
    ["jasa, where pokok is compared", { paidOn: "2012-02-10", paidPrincipal: 0 }],
    ["nothing was paid", {}],
    ["nothing was paid, in so many figures", { paidPrincipal: 0, paidCharge: 0 }],
  ] as const)("is not open by %s", (_, gap) => {
    const found = standing([instalment(1), instalment(2, gap)], "2012-02-10");
    expect(found.unknown).toEqual([]);
    expect(found.paid).toEqual(exactly(0));
  });

  it("says nothing of what was paid where it has no such column", () => {
    const bare = instalment(1, { paidPrincipal: absent, paidOn: absent, paidCharge: absent });
    expect(standing([bare], "2012-01-31")).toMatchObject({
      paid: { low: 0, high: Number.POSITIVE_INFINITY },
      arrears: null,
    });
  });

  it("of a summary with jasa in it leaves open how much of it is pokok", () => {
    const policy = policyWith({ a6: { basis: "principal-and-charge" } });
    const summary = { ...loan, target: 1_000_000, paid: 700_000 };
    expect(standing([], "2012-01-31", summary, policy)).toMatchObject({
      paid: exactly(700_000),
      paidPrincipal: { low: 0, high: 700_000 },
      balance: { high: loan.principal },
    });
    expect(standing([], "2012-01-31", summary)).toMatchObject({ paidPrincipal: exactly(700_000) });
  });

  it("compares jasa too where the policy says so, and then needs it", () => {
    const policy = policyWith({ a6: { basis: "principal-and-charge" } });
    const rows = [instalment(1, { paidOn: "2012-01-10", paidPrincipal: 1_000_000 })];
    const found = standing(rows, "2012-01-31", loan, policy);
    expect(found).toMatchObject({ due: exactly(1_150_000), paid: { low: 1_000_000, high: Number.POSITIVE_INFINITY } });
    expect(found.unknown).toMatchObject([{ row: 2, column: 8 }]);
  });

  it("contradicts itself: what is due when is unknown then", () => {
    const rows = [instalment(1), instalment(1, { targetPrincipal: 900_000 })];
    expect(standing(rows, "2012-01-10").due).toEqual({ low: 0, high: 10_000_000 });
  });

  it("without a schedule takes what is due from the loan's row", () => {
    const rows = [{ loan: "P01", paidOn: "2012-01-15", paidPrincipal: 500_000 }];
    expect(standing(rows, "2012-01-31", { ...loan, target: 1_000_000 })).toMatchObject({
      due: exactly(1_000_000),
      paid: exactly(500_000),
      arrears: null,
    });
    const open = standing(rows, "2012-01-31");
    expect(open.due).toEqual({ low: 0, high: 10_000_000 });
    expect(open.unknown).toMatchObject([{ row: 2, column: 10 }]);
  });

  it("ends more than a month ago without reaching the principal: the rest may be due", () => {
    const rows = ledgerOf("P01", 10, 1_000_000, 10).slice(0, 4);
    expect(standing(rows, "2012-05-10").due).toEqual(exactly(4_000_000));
    const found = standing(rows, "2012-05-11");
    expect(found).toMatchObject({ due: { low: 4_000_000, high: 10_000_000 }, arrears: null });
    expect(found.unknown).toMatchObject([{ row: 5, column: 3 }]);
    const withJasa = standing(rows, "2012-05-11", loan, policyWith({ a6: { basis: "principal-and-charge" } }));
    expect(withJasa.due).toEqual({ low: 4_000_000, high: Number.POSITIVE_INFINITY });
  });

  it("states the principal of a loan that does not, if it is as long as the loan", () => {
    const rows = ledgerOf("P01", 10, 1_000_000, 4);
    const silent = { ...loan, principal: undefined };
    expect(standing(rows, "2012-04-10", silent).balance).toEqual(exactly(6_000_000));
    const shorter = standing(rows.slice(0, 9), "2012-04-10", silent).balance;
    expect(shorter).toEqual({ low: 5_000_000, high: Number.POSITIVE_INFINITY });
  });
});

describe("a loan without a ledger", () => {
  const summary = { ...loan, target: 8_000_000, paid: 5_000_000 };

  it("stands by target and realisation, its arrears in instalments of pokok ÷ months, begun ones counted", () => {
    expect(standing([], "2012-10-31", summary)).toMatchObject({
      basis: "summary",
      due: exactly(8_000_000),
      paid: exactly(5_000_000),
      balance: exactly(5_000_000),
      arrears: { instalments: 3, amount: 3_000_000, oldestDue: null },
      collectibility: 2,
      inArrears: false,
      nextDue: null,
    });
    expect(standing([], "2012-10-31", { ...summary, paid: 4_999_999 }).arrears?.instalments).toBe(4);
    expect(standing([], "2012-10-31", { ...summary, paid: 8_000_000 }).arrears?.instalments).toBe(0);
  });

  it.each([
    ["months", { months: undefined }],
    ["principal", { principal: undefined }],
    ["a principal above nothing", { principal: 0, target: 1, paid: 0 }],
  ])("has no arrears to tell without %s", (_, gap) => {
    expect(standing([], "2012-12-31", { ...summary, ...gap }).arrears).toBeNull();
  });

  it("bounds what is due by the principal", () => {
    const open = { ...summary, target: blank("J2", "Pinjaman") };
    expect(standing([], "2012-12-31", open).due).toEqual({ low: 0, high: 10_000_000 });
  });
});

describe("a loan that is not there yet", () => {
  it("is left out until the day of disbursement; without a day it is there", () => {
    const loans = (disbursedOn: string | undefined) => kelurahan({ loans: [{ ...loan, disbursedOn }] });
    const count = (on: string | undefined) => loanStandings(loans(on), ppmk2012, date("2012-06-15")).length;
    expect([count("2012-06-16"), count("2012-06-15"), count(undefined)]).toEqual([0, 1, 1]);
    expect(loanStandings(kelurahan(), ppmk2012, date("2012-06-15"))).toEqual([]);
  });
});

describe("A-7 and A-12: arrears, boundaries in the better class", () => {
  const unpaid = ledgerOf("P01", 12, 1_000_000, 0);
  const behind = (instalments: number) =>
    standing(unpaid, `2012-${String(instalments).padStart(2, "0")}-11`, { ...loan, principal: 12_000_000, months: 12 });

  it.each([
    [1, 2, false],
    [3, 2, false],
    [4, 3, true],
    [6, 3, true],
    [7, 4, true],
    [9, 4, true],
    [10, 5, true],
  ])("%d instalments behind: collectibility %d", (instalments, collectibility, inArrears) => {
    expect(behind(instalments)).toMatchObject({ arrears: { instalments }, collectibility, inArrears });
  });

  it("counts months too: three months behind with one instalment is not yet, a day more is", () => {
    const once = [{ ...instalment(1), targetPrincipal: 10_000_000 }];
    expect(standing(once, "2012-04-10")).toMatchObject({ arrears: { instalments: 1 }, inArrears: false });
    expect(standing(once, "2012-04-11")).toMatchObject({
      arrears: { instalments: 1 },
      inArrears: true,
      collectibility: 3,
    });
  });

  it.each([
    ["2012-07-10", 3],
    ["2012-07-11", 4],
    ["2012-10-10", 4],
    ["2012-10-11", 5],
  ])("one instalment that is unpaid since 10 January is on %s in class %d", (on, collectibility) => {
    const once = [{ ...instalment(1), targetPrincipal: 10_000_000 }];
    expect(standing(once, on)).toMatchObject({ arrears: { instalments: 1 }, collectibility });
  });

  it("what falls due today is not late yet", () => {
    const year = { ...loan, principal: 12_000_000, months: 12 };
    expect(standing(unpaid, "2012-01-10", year)).toMatchObject({
      arrears: { instalments: 0, amount: 0 },
      collectibility: 1,
    });
    expect(standing(unpaid, "2012-01-11", year)).toMatchObject({ arrears: { instalments: 1 }, collectibility: 2 });
  });

  it("counts months, not the weeks of a weekly ledger", () => {
    const weekly = ["01-02", "01-09", "01-16", "01-23", "01-30"].map((day, index) => ({
      loan: "P01",
      number: index + 1,
      dueOn: `2012-${day}`,
      targetPrincipal: 2_000_000,
    }));
    expect(standing(weekly, "2012-01-31")).toMatchObject({
      collectibility: 2,
      lateness: { best: { months: 1, oldestDue: "2012-01-02", principal: 10_000_000 } },
    });
  });

  it("a rest below the step to which instalments are rounded is not late, but adds up", () => {
    const short = (number: number) =>
      instalment(number, { paidOn: `2012-0${number}-10`, paidPrincipal: 1_000_000, paidCharge: 149_600 });
    expect(standing([short(1), short(2)], "2012-03-01").collectibility).toBe(1);
    expect(standing([short(1), short(2), short(3)], "2012-04-01")).toMatchObject({
      collectibility: 2,
      lateness: { best: { months: 1, oldestDue: "2012-03-10", charge: 1_200 } },
    });
  });

  it("the end of a month stays the end of a month", () => {
    const once = [{ ...instalment(1), dueOn: "2012-02-29", targetPrincipal: 10_000_000 }];
    const lent = { ...loan, months: 2 };
    expect(standing(once, "2012-05-31", lent).collectibility).toBe(2);
    expect(standing(once, "2012-06-01", lent).collectibility).toBe(3);
  });

  it("takes an instalment of nothing for paid", () => {
    const grace = [
      { ...instalment(1), targetPrincipal: 0 },
      { ...instalment(2), targetPrincipal: 10_000_000 },
    ];
    expect(standing(grace, "2012-01-31").arrears).toEqual({ instalments: 0, amount: 0, oldestDue: null });
  });

  it("follows other limits of the policy", () => {
    const policy = policyWith({ a7: { arrearsMoreThan: 1 }, a12: { substandardUpTo: 2, doubtfulUpTo: 3 } });
    const found = standing(unpaid, "2012-03-11", { ...loan, principal: 12_000_000 }, policy);
    expect(found).toMatchObject({ inArrears: true, collectibility: 4 });
  });
});

describe("A-17: arrears of jasa", () => {
  /** The pokok of five months is paid on its day, and the jasa of the first `charged` of them. */
  const paidUp = (charged: number) =>
    [1, 2, 3, 4, 5].map((number) =>
      instalment(number, {
        paidOn: `2012-0${number}-10`,
        paidPrincipal: 1_000_000,
        paidCharge: number <= charged ? 150_000 : 0,
      }),
    );
  const fiveMonths = { ...loan, principal: 5_000_000, months: 5 };
  const judged = (rows: readonly Row[], policy = ppmk2012) => standing(rows, "2012-05-11", fiveMonths, policy);

  it.each([
    [5, 1, 0],
    [4, 2, 150_000],
    [2, 2, 450_000],
    [1, 3, 600_000],
  ])("pokok paid, jasa of %d of 5 months: collectibility %d", (charged, collectibility, overdue) => {
    const found = judged(paidUp(charged));
    expect(found).toMatchObject({ arrears: { instalments: 0 }, collectibility, inArrears: collectibility > 2 });
    expect(found.overdueCharge).toEqual(exactly(overdue));
  });

  it("an instalment that is open in both counts once", () => {
    expect(judged([...paidUp(4).slice(0, 4), instalment(5)])).toMatchObject({ collectibility: 2 });
    expect(judged([...paidUp(2).slice(0, 2), ...[3, 4, 5].map((number) => instalment(number))])).toMatchObject({
      arrears: { instalments: 3 },
      collectibility: 2,
    });
  });

  it("does not count where the policy says so", () => {
    expect(judged(paidUp(1), policyWith({ a17: { chargeCounts: false } })).collectibility).toBe(1);
  });

  it("does not count where no jasa is kept: the pokok of whole instalments alone", () => {
    const unkept = paidUp(5).map(({ paidCharge: _, ...row }) => row);
    expect(judged(unkept)).toMatchObject({ keepsNoCharge: true, collectibility: 1 });
  });

  it("is not known where one payment leaves the jasa blank beside others that state it", () => {
    const [first = {}, ...others] = paidUp(5);
    const { paidCharge: _, ...unstated } = first;
    expect(judged([unstated, ...others])).toMatchObject({ arrears: { instalments: 0 }, collectibility: null });
  });
});

describe("A-16: RR by balance", () => {
  const unpaid = ledgerOf("P01", 12, 1_000_000, 4);
  const year = { ...loan, principal: 12_000_000, months: 12 };
  const rr = (on: string, policy = ppmk2012) => stockRr([standing(unpaid, on, year, policy)], policy.settings);

  it("takes the arrears of a loan that counts off the balance", () => {
    expect(rr("2012-08-11")).toEqual({ numerator: 4_000_000, denominator: 8_000_000 });
  });

  it("or its whole balance, so that RR = 1 − PAR", () => {
    const whole = policyWith({ a16: { takenOff: "whole-balance" } });
    expect(rr("2012-08-11", whole)).toEqual({ numerator: 0, denominator: 8_000_000 });
  });

  it("T4: 5 due, 4 paid is 100% by both", () => {
    const whole = policyWith({ a16: { takenOff: "whole-balance" } });
    const full = { numerator: 8_000_000, denominator: 8_000_000 };
    expect([rr("2012-05-11"), rr("2012-05-11", whole)]).toEqual([full, full]);
  });
});
