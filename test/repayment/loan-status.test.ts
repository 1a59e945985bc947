import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judgeKsm } from "../../src/eligibility/judge-ksm.ts";
import { ppmk2012 } from "../../src/policy/ppmk-2012.ts";
import { loanFindings } from "../../src/repayment/loan-findings.ts";
import { loanStandings } from "../../src/repayment/loan-standing.ts";
import { stockRr } from "../../src/repayment/stock-rr.ts";
import { eligibleKelurahan, ledgerOf } from "../build/eligible.ts";
import { date, invalid, kelurahan, loan as loanRecord, nik } from "../build/records.ts";
import { cells, ksmCriterion, policyWith } from "../eligibility/judge.ts";

type Tables = NonNullable<Parameters<typeof kelurahan>[0]>;
type Loan = NonNullable<Tables["loans"]>[number];

const exactly = (amount: number) => ({ low: amount, high: amount });
const asOf = date("2012-06-30");
const loan: Loan = { code: "P01", ksm: "K01", source: "ppmk", principal: 10_000_000, months: 10 };
const ledger = (paid: number) => ledgerOf("P01", 10, 1_000_000, paid);
const unreadable = invalid("L2", "dll", "Pinjaman");

function standing(tables: Tables, policy = ppmk2012, on = asOf) {
  const [only] = loanStandings(kelurahan(tables), policy, on);
  if (only === undefined) throw new RangeError("no loan");
  return only;
}

function findingsOf(tables: Tables, policy = ppmk2012) {
  const all = kelurahan(tables);
  return loanFindings(all, loanStandings(all, policy, asOf), policy).map(({ code, args }) => [code, args]);
}

describe("a loan that is written off", () => {
  const lost = { ...loan, status: "hapus-buku" } as const;

  it("has fallen due in full, is bad, and its balance is owed", () => {
    const found = standing({ loans: [lost], instalments: ledger(6) });
    expect(found).toMatchObject({
      due: exactly(10_000_000),
      paid: exactly(6_000_000),
      balance: exactly(4_000_000),
      arrears: { instalments: 4, amount: 4_000_000, oldestDue: null },
      collectibility: 5,
      inArrears: true,
      writtenOff: true,
    });
    expect(stockRr([found], ppmk2012.settings)).toEqual({ numerator: 0, denominator: 4_000_000 });
    expect(findingsOf({ loans: [lost], instalments: ledger(6) })).toEqual([
      ["loan/written-off", { loan: "P01", balance: 4_000_000 }],
    ]);
  });

  it("is so from the day on which that was decided", () => {
    const dated = { loans: [{ ...lost, writtenOffOn: "2012-08-01" }], instalments: ledger(6) };
    expect(standing(dated, ppmk2012, date("2012-07-31"))).toMatchObject({ writtenOff: false, due: exactly(7_000_000) });
    expect(standing(dated, ppmk2012, date("2012-08-01"))).toMatchObject({ writtenOff: true, collectibility: 5 });
  });

  it("tells since when, where its instalments were overdue already", () => {
    expect(standing({ loans: [lost], instalments: ledger(2) }).arrears).toEqual({
      instalments: 8,
      amount: 8_000_000,
      oldestDue: "2012-03-10",
    });
  });

  it("owes its whole balance also where the ledger ends early, or nobody kept one", () => {
    expect(standing({ loans: [lost], instalments: ledger(2).slice(0, 5) })).toMatchObject({
      due: exactly(10_000_000),
      arrears: { amount: 8_000_000 },
    });
    expect(standing({ loans: [{ ...lost, target: 5_000_000, paid: 4_500_000 }] })).toMatchObject({
      due: exactly(10_000_000),
      arrears: { instalments: 6, amount: 5_500_000 },
      collectibility: 5,
    });
  });

  it("by the policy may count by its schedule, and is bad all the same", () => {
    const policy = policyWith({ a6: { writtenOff: "by-schedule" } });
    expect(standing({ loans: [lost], instalments: ledger(6) }, policy)).toMatchObject({
      due: exactly(6_000_000),
      arrears: { amount: 0 },
      collectibility: 5,
    });
  });

  it("counts jasa to the as-of date only, where A-6 counts jasa", () => {
    const policy = policyWith({ a6: { basis: "principal-and-charge" } });
    const rows = ledger(2).map((row) => ({ ...row, targetCharge: 150_000 }));
    expect(standing({ loans: [lost], instalments: rows }, policy).due).toEqual(exactly(10_900_000));
  });

  it("is no news once it is repaid after all", () => {
    expect(standing({ loans: [lost], instalments: ledgerOf("P01", 6, 1_000_000, 6) }).writtenOff).toBe(true);
    const repaid = { ...lost, principal: 6_000_000, months: 6 };
    const tables = { loans: [repaid], instalments: ledgerOf("P01", 6, 1_000_000, 6) };
    expect(standing(tables)).toMatchObject({ collectibility: 1, writtenOff: false, arrears: { amount: 0 } });
    expect(findingsOf(tables)).toEqual([]);
  });

  it.each([
    [9, "fail"],
    [10, "pass"],
  ])("leaves the rate of G.4 to what was paid of all of it: %i of 10", (paid, verdict) => {
    const all = eligibleKelurahan({ loans: [loanRecord(lost)] });
    const instalments = kelurahan({ instalments: ledger(paid) }).instalments;
    const criterion = ksmCriterion("G.4", { ...all, instalments });
    expect(criterion).toMatchObject({ verdict, actual: { due: 10_000_000, paid: paid * 1_000_000 } });
    expect(cells(criterion).includes("Pinjaman!L2")).toBe(verdict === "fail");
  });

  it("is not forgiven for J.4 and J.5", () => {
    const owed = (status: Loan["status"]) => {
      const all = eligibleKelurahan({ loans: [loanRecord({ ...loan, status })], instalments: [] });
      const stated = { ...all, loans: [loanRecord({ ...loan, status, target: 10_000_000, paid: 4_000_000 })] };
      const [result] = judgeKsm(stated, ppmk2012, asOf).ksm;
      return [result?.repayment?.outstandingPpmk, result?.members[0]?.outstandingPpmk];
    };
    expect(owed("hapus-buku")).toEqual([6_000_000, { own: 0, share: 1_000_000, shareHere: 1_000_000 }]);
    expect(owed("hapus-buku")).toEqual(owed(undefined));
  });

  it("owes no less, whatever was paid", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 0, max: 20 }), (paid, months) => {
        const on = date(`201${2 + Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, "0")}-28`);
        const read = (status: Loan["status"]) =>
          loanStandings(kelurahan({ loans: [{ ...loan, status }], instalments: ledger(paid) }), ppmk2012, on)[0];
        const [running, written] = [read("berjalan"), read("hapus-buku")];
        expect(written?.due.low).toBeGreaterThanOrEqual(running?.due.low ?? 0);
        expect([written?.paid, written?.balance]).toEqual([running?.paid, running?.balance]);
        expect(written?.collectibility ?? 0).toBeGreaterThanOrEqual(running?.collectibility ?? 0);
      }),
    );
  });
});

describe("a loan of which the status cannot be read", () => {
  it("may be written off, unless it is repaid", () => {
    expect(standing({ loans: [{ ...loan, status: unreadable }], instalments: ledger(6) })).toMatchObject({
      due: { low: 6_000_000, high: 10_000_000 },
      collectibility: null,
      unknown: [unreadable.cell],
    });
    const repaid = { ...loan, principal: 6_000_000, status: unreadable };
    expect(standing({ loans: [repaid], instalments: ledgerOf("P01", 6, 1_000_000, 6) })).toMatchObject({
      due: exactly(6_000_000),
      collectibility: 1,
    });
  });
});

describe("a loan that is called Lunas", () => {
  const done = { ...loan, status: "lunas" } as const;

  it("is judged by its ledger where that says otherwise", () => {
    const tables = { loans: [done], instalments: ledger(5) };
    expect(standing(tables)).toMatchObject({ due: exactly(6_000_000), paid: exactly(5_000_000), collectibility: 2 });
    expect(findingsOf(tables)).toEqual([["loan/not-paid-off", { loan: "P01", balance: 5_000_000 }]]);
    expect(findingsOf({ loans: [{ ...done, target: 10_000_000, paid: 9_999_999 }] })).toEqual([
      ["loan/not-paid-off", { loan: "P01", balance: 1 }],
    ]);
  });

  it("may have been repaid after the as-of date", () => {
    expect(findingsOf({ loans: [done], instalments: ledger(10) })).toEqual([]);
  });

  it("is repaid where nobody wrote down an amount", () => {
    const found = standing({ loans: [done] });
    expect(found).toMatchObject({ due: exactly(10_000_000), paid: exactly(10_000_000), balance: exactly(0) });
    expect(found.evidence).toContain(found.loan.record.status.cell);
    expect(findingsOf({ loans: [done] })).toEqual([]);
    const misread = { ...done, paid: invalid("K2", "lunas?", "Pinjaman") };
    expect(standing({ loans: [misread] }).paid).toEqual({ low: 0, high: Number.POSITIVE_INFINITY });
  });
});

describe("a running loan", () => {
  it.each(["berjalan", undefined] as const)("stated as %s says nothing", (status) => {
    expect(findingsOf({ loans: [{ ...loan, status }], instalments: ledger(6) })).toEqual([]);
    expect(standing({ loans: [{ ...loan, status }], instalments: ledger(6) }).writtenOff).toBe(false);
  });
});

describe("the status of a loan in members' shares", () => {
  const share = (n: number, status: Loan["status"]): Loan => ({ ...loan, nik: nik(n), principal: 5_000_000, status });

  it.each([
    ["running with one that is paid off", "lunas", undefined, undefined],
    ["paid off where all are", "lunas", "lunas", "lunas"],
    ["written off where all are that are open", "lunas", "hapus-buku", "hapus-buku"],
    ["rescheduled as a whole", "dijadwal-ulang", undefined, "dijadwal-ulang"],
    ["running", "berjalan", undefined, "berjalan"],
  ] as const)("is %s", (_, one, other, status) => {
    expect(standing({ loans: [share(1, one), share(2, other)], instalments: ledger(6) }).loan.record.status.value).toBe(
      status,
    );
  });

  it("is open where some are written off", () => {
    const found = standing({ loans: [share(1, undefined), share(2, "hapus-buku")], instalments: ledger(6) });
    expect(found.due).toEqual({ low: 6_000_000, high: 10_000_000 });
    expect(found.unknown.map(({ row }) => row)).toEqual([3]);
  });
});
