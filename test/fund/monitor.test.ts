import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { IndicatorCode, Monitor } from "../../src/domain/monitor.ts";
import { ppmk2012 } from "../../src/policy/ppmk-2012.ts";
import { fundBooks } from "../../src/run/fund-books.ts";
import { monitorFund } from "../../src/run/monitor-fund.ts";
import { date, invalid, kelurahan } from "../build/records.ts";

type Tables = NonNullable<Parameters<typeof kelurahan>[0]>;
type Rows = NonNullable<Tables["instalments"]>;

/** 10 × 1,000,000 with jasa 150,000, due on the 10th from January 2012 on; the first `paid` are paid on their days. */
const book = (loan: string, paid: number): Rows =>
  Array.from({ length: 10 }, (_, index) => {
    const dueOn = `2012-${String(index + 1).padStart(2, "0")}-10`;
    const due = { loan, number: index + 1, dueOn, targetPrincipal: 1_000_000, targetCharge: 150_000 };
    return index < paid ? { ...due, paidOn: dueOn, paidPrincipal: 1_000_000, paidCharge: 150_000 } : due;
  });

const loan = (code: string, ksm: string) => ({
  code,
  ksm,
  disbursedOn: "2011-12-10",
  principal: 10_000_000,
  months: 10,
});

/** At 31 October: K01 has one month open, K02 four, K03 ten; K04 has repaid. */
const four: Tables = {
  loans: [loan("P1", "K01"), loan("P2", "K02"), loan("P3", "K03"), loan("P4", "K04")],
  instalments: [...book("P1", 9), ...book("P2", 6), ...book("P3", 0), ...book("P4", 10)],
};

function monitored(tables: Tables, asOf = "2012-10-31", months = 12) {
  const read = kelurahan(tables);
  return monitorFund(read, ppmk2012, fundBooks(read, ppmk2012, date(asOf)), { months, source: undefined });
}

function figure({ ratios }: Monitor, code: IndicatorCode) {
  const found = ratios.find((one) => one.code === code);
  if (found?.ratio === null || found === undefined) return null;
  const { low, high } = found.ratio;
  return [low, high].map(({ numerator, denominator }) => `${numerator}/${denominator}`);
}

describe("ratios of a portfolio", () => {
  const { monitor: found } = monitored(four);

  it.each([
    ["LAR", "2/3"],
    ["PAR", "14000000/15000000"],
    ["RR", "1000000/15000000"],
    ["PAR30", "14000000/15000000"],
    ["CR", "28750000/46000000"],
    ["RBR", "0/4"],
  ] as const)("%s is %s", (code, expected) => {
    expect(figure(found, code)).toEqual([expected, expected]);
  });

  it("the UPK is in the class of its worst known ratio, and CCr wants its sheet", () => {
    expect(found.upk).toEqual({ class: "penundaan", isOpen: true, worst: ["LAR", "PAR", "RR"] });
    expect(found.ratios.find(({ code }) => code === "CCr")?.missing).toEqual({ kind: "table", table: "Keuangan UPK" });
  });

  it("an instalment whose due date cannot be read makes them intervals", () => {
    // Were it the first, July would be open, since more than three months.
    const torn = book("P1", 7).map((row, index) =>
      index === 9 ? { ...row, dueOn: invalid("C11", "?", "Angsuran") } : row,
    );
    const { monitor: open } = monitored({ ...four, instalments: [...(four.instalments ?? []).slice(10), ...torn] });
    expect(figure(open, "LAR")).toEqual(["2/3", "3/3"]);
    expect(figure(open, "PAR")).toEqual(["14000000/17000000", "17000000/17000000"]);
    expect(open.collectibility.at(-1)).toMatchObject({ class: null, loans: 1 });
  });

  it("CCr and ROI come from the year's books", () => {
    const finances = ["2012-08", "2012-09"].map((month) => ({
      month,
      chargeIncome: 900_000,
      operatingCost: 700_000,
      riskReserve: 50_000,
      capital: 30_000_000,
    }));
    const all = ["01", "02", "03", "04", "05", "06", "07"].map((month) => ({ ...finances[0], month: `2012-${month}` }));
    const { monitor: kept } = monitored({ ...four, finances: [...all, ...finances] });
    expect(figure(kept, "CCr")).toEqual(["8100000/6750000", "8100000/6750000"]);
    expect(figure(kept, "ROI")).toEqual(["16200000/270000000", "16200000/270000000"]);
    const gap = monitored({ ...four, finances }).monitor.ratios.find(({ code }) => code === "ROI");
    expect(gap?.missing).toMatchObject({
      kind: "months",
      months: ["2012-01", "2012-02", "2012-03", "2012-04", "2012-05", "2012-06", "2012-07"],
    });
  });

  it("asks about a column that adds up through the year", () => {
    const finances = ["01", "02", "03", "04", "05"].map((month, index) => ({
      month: `2012-${month}`,
      chargeIncome: 900_000,
      operatingCost: 500_000 * (index + 1),
      capital: 30_000_000,
    }));
    const { monitor: kept, findings } = monitored({ ...four, finances }, "2012-05-31");
    expect(findings.map(({ code }) => code)).toEqual(["finance/adds-up"]);
    expect(figure(kept, "CCr")).toBeNull();
  });
});

describe("classes, ages and visits", () => {
  const { monitor: found } = monitored(four);

  it("a class for each loan and KSM", () => {
    expect(found.collectibility.map((row) => [row.class, row.ksm, row.loans, row.balance])).toEqual([
      [1, 0, 0, 0],
      [2, 1, 1, 1_000_000],
      [3, 1, 1, 4_000_000],
      [4, 0, 0, 0],
      [5, 1, 1, 10_000_000],
    ]);
  });

  it("moves since the month-end before", () => {
    expect(found.movements).toEqual([
      { from: 1, to: 2, loans: 1 },
      { from: 1, to: null, loans: 1 },
      { from: 2, to: 3, loans: 1 },
      { from: 4, to: 5, loans: 1 },
    ]);
  });

  it("ages by the oldest unpaid instalment, rescheduled and written-off loans apart", () => {
    const loans = (four.loans ?? []).map((one, index) =>
      index === 2 ? { ...one, status: "hapus-buku" as const } : one,
    );
    const { monitor: lost } = monitored({ ...four, loans });
    const counts = (one: Monitor) =>
      Object.fromEntries(one.ageing.flatMap(({ age, loans }) => (loans > 0 ? [[age, loans]] : [])));
    expect(counts(found)).toEqual({ "1": 1, "6": 1, more: 1 });
    expect(counts(lost)).toEqual({ "1": 1, "6": 1, "written-off": 1 });
    expect(lost.portfolio).toMatchObject({ loans: 2, balance: 5_000_000, writtenOff: 1 });
  });

  it("lists the newly late first, then who owes most, with what makes them current", () => {
    expect(
      found.visits.map(({ loan, monthsLate, toPay, lastPaid }) => [
        loan,
        monthsLate,
        toPay.principal,
        toPay.charge,
        lastPaid,
      ]),
    ).toEqual([
      ["P1", 1, 1_000_000, 150_000, "2012-09-10"],
      ["P3", 10, 10_000_000, 1_500_000, null],
      ["P2", 4, 4_000_000, 600_000, "2012-06-10"],
    ]);
  });

  it("visits who owes jasa alone, and does not count it in the balance", () => {
    const paid = book("P1", 10).map((row, index) => (index === 9 ? { ...row, paidCharge: 0 } : row));
    const { monitor: jasa } = monitored({ loans: [loan("P1", "K01")], instalments: paid });
    expect(jasa.visits).toMatchObject([{ loan: "P1", toPay: { principal: 0, charge: 150_000 } }]);
    expect(jasa.portfolio).toMatchObject({ ksm: 0, loans: 0, balance: 0 });
  });
});

describe("month by month", () => {
  it("tells what fell due, was paid on time, caught up and paid ahead", () => {
    const [first, second, ...others] = book("P1", 1);
    const late = { ...second, paidOn: "2012-03-05", paidPrincipal: 1_000_000, paidCharge: 150_000 };
    const ahead = { loan: "P1", paidOn: "2012-03-20", paidPrincipal: 1_500_000, paidCharge: 150_000 };
    const { monitor: found } = monitored(
      { loans: [loan("P1", "K01")], instalments: [first ?? {}, late, ahead, ...others] },
      "2012-03-31",
      3,
    );
    expect(
      found.months.map(({ month, due, onTime, caughtUp, ahead: early, balance }) => [
        month,
        due,
        onTime,
        caughtUp,
        early,
        balance,
      ]),
    ).toEqual([
      ["2012-01", 1_150_000, 1_150_000, 0, 0, 9_000_000],
      ["2012-02", 1_150_000, 0, 0, 0, 9_000_000],
      ["2012-03", 1_150_000, 1_150_000, 1_150_000, 500_000, 6_500_000],
    ]);
  });

  it("a written-off loan whose day nobody wrote down may have been in the portfolio", () => {
    const loans = [loan("P1", "K01"), { ...loan("P2", "K02"), status: "hapus-buku" as const }];
    const instalments = [...book("P1", 10), ...book("P2", 0)];
    const { monitor: found } = monitored({ loans, instalments }, "2012-08-31", 1);
    expect(found.months[0]?.par).toMatchObject({ verdict: "known" });
    const before = monitored({ loans, instalments }, "2012-09-15", 1).monitor.months[0];
    expect(before?.par.ratio).toEqual({
      low: { numerator: 0, denominator: 2_000_000 },
      high: { numerator: 10_000_000, denominator: 12_000_000 },
    });
  });

  it("every month-end is what it was when the ledger was cut at that day", () => {
    const payment = fc.record({
      loan: fc.constantFrom("P1", "P2"),
      number: fc.integer({ min: 1, max: 10 }),
      month: fc.integer({ min: 1, max: 10 }),
      day: fc.integer({ min: 1, max: 28 }),
      paidPrincipal: fc.integer({ min: 1, max: 30 }).map((n) => n * 100_000),
    });
    const two = (n: number) => String(n).padStart(2, "0");
    fc.assert(
      fc.property(fc.array(payment, { maxLength: 12 }), fc.integer({ min: 2, max: 9 }), (payments, cut) => {
        const paid = payments.map(({ month, day, ...row }) => ({
          ...row,
          paidOn: `2012-${two(month)}-${two(day)}`,
          paidCharge: 150_000,
        }));
        const loans = [loan("P1", "K01"), loan("P2", "K02")];
        const schedule = [...book("P1", 0), ...book("P2", 0)];
        const end = `2012-${two(cut)}-31`.replace(/(02)-31$/, "$1-29").replace(/(04|06|09)-31$/, "$1-30");
        const rebuilt = monitored({ loans, instalments: [...schedule, ...paid] }, "2012-10-31", 10).monitor.months;
        const known = paid.filter(({ paidOn }) => paidOn <= end);
        const then = monitored({ loans, instalments: [...known, ...schedule].reverse() }, end, 1).monitor;
        const row = rebuilt.find(({ month }) => month === end.slice(0, 7));
        const figures = (one: Monitor["months"][number] | undefined) =>
          one && [
            one.due,
            one.onTime,
            one.caughtUp,
            one.ahead,
            one.balance,
            one.arrears,
            one.par.ratio,
            one.lar.ratio,
            one.rr.ratio,
          ];
        expect(figures(row)).toEqual(figures(then.months[0]));
        expect(row?.par.ratio).toEqual(then.ratios.find(({ code }) => code === "PAR")?.ratio);
      }),
      { numRuns: 60 },
    );
  });
});

describe("cash", () => {
  const month = (name: string, bank: number, more: object = {}) => ({
    month: name,
    operatingCost: 500_000,
    otherIncome: 10_000,
    riskReserve: 100_000,
    capital: 30_000_000,
    cash: 0,
    bank,
    ...more,
  });
  const one: Tables = { loans: [loan("P1", "K01")], instalments: book("P1", 10) };

  it("is opening + receipts + other income − loans − cost; the reserve moves no money", () => {
    const finances = [month("2011-11", 20_000_000), month("2011-12", 9_510_000), month("2012-01", 10_170_000)];
    const { monitor: found, findings } = monitored({ ...one, finances }, "2012-01-31");
    expect(
      found.cash.map(({ month: name, receipts, disbursed, expected, difference }) => [
        name,
        receipts,
        disbursed,
        expected,
        difference,
      ]),
    ).toEqual([
      ["2011-12", 0, 10_000_000, 9_510_000, 0],
      ["2012-01", 1_150_000, 0, 10_170_000, 0],
    ]);
    expect(findings).toEqual([]);
  });

  it("tells each difference at its cell, and what they come to; one that is a change of Modal is explained", () => {
    const finances = [
      month("2011-11", 20_000_000),
      month("2011-12", 9_260_000),
      month("2012-01", 14_920_000, { capital: 35_000_000 }),
      month("2012-02", 15_580_000, { capital: 35_000_000 }),
    ];
    const { monitor: found, findings } = monitored({ ...one, finances }, "2012-02-29");
    expect(found.cash.map(({ difference, byCapital, running }) => [difference, byCapital, running])).toEqual([
      [-250_000, false, -250_000],
      [5_000_000, true, -250_000],
      [0, false, -250_000],
    ]);
    expect(findings).toMatchObject([
      { code: "cash/differs", at: { row: 3 }, args: { month: "2011-12", difference: -250_000 } },
    ]);
  });
});

it("puts the UPK into classes by the limits of the policy (A-24)", () => {
  const read = kelurahan(four);
  const { a24 } = ppmk2012.settings;
  const lenient = {
    ...ppmk2012,
    settings: { ...ppmk2012.settings, a24: { ...a24, larLeast: 70, parLeast: 95, rrLeast: 5 } },
  };
  const books = fundBooks(read, lenient, date("2012-10-31"));
  const { upk } = monitorFund(read, lenient, books, { months: 12, source: undefined }).monitor;
  expect(upk).toEqual({ class: "minimum", isOpen: true, worst: ["LAR", "PAR", "RR"] });
});
