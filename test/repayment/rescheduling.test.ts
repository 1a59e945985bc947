import { describe, expect, it } from "vitest";
import { ppmk2012 } from "../../src/policy/ppmk-2012.ts";
import { loanFindings } from "../../src/repayment/loan-findings.ts";
import { loanStandings } from "../../src/repayment/loan-standing.ts";
import { eligibleKelurahan, ledgerOf } from "../build/eligible.ts";
import { date, invalid, kelurahan } from "../build/records.ts";
import { cells, ksmCriterion, places } from "../eligibility/judge.ts";

type Tables = NonNullable<Parameters<typeof kelurahan>[0]>;
type Loan = NonNullable<Tables["loans"]>[number];
type Row = NonNullable<Tables["instalments"]>[number];

const exactly = (amount: number) => ({ low: amount, high: amount });
const again = "2012-06-20";
const loan: Loan = {
  code: "P01",
  ksm: "K01",
  disbursedOn: "2011-12-10",
  principal: 10_000_000,
  months: 10,
  status: "dijadwal-ulang",
  rescheduledOn: again,
};

/** Ten instalments of 1 juta from January 2012, of which four are paid: two are in arrears on the day of rescheduling. */
const first = ledgerOf("P01", 10, 1_000_000, 4);
const untilThen = first.slice(0, 6);

/** The balance of 6 juta in twelve instalments from July 2012, numbered from `number`, of which some are paid. */
const anew = (number: number, paid = 0): readonly Row[] =>
  Array.from({ length: 12 }, (_, index): Row => {
    const month = 7 + index;
    const dueOn = `${month > 12 ? 2013 : 2012}-${String(((month - 1) % 12) + 1).padStart(2, "0")}-15`;
    const scheduled = { loan: "P01", number: number + index, dueOn, targetPrincipal: 500_000 };
    return index < paid ? { ...scheduled, paidOn: dueOn, paidPrincipal: 500_000 } : scheduled;
  });

const tables = (instalments: readonly Row[], changes: Loan = {}) =>
  kelurahan({ loans: [{ ...loan, ...changes }], instalments });

function standing(instalments: readonly Row[], on = "2012-12-31", changes: Loan = {}) {
  const [only] = loanStandings(tables(instalments, changes), ppmk2012, date(on));
  if (only === undefined) throw new RangeError("no loan");
  return only;
}

function findingsOf(instalments: readonly Row[], on = "2012-12-31", changes: Loan = {}) {
  const all = tables(instalments, changes);
  return loanFindings(all, loanStandings(all, ppmk2012, date(on)), ppmk2012);
}

describe("a rescheduled loan", () => {
  const layouts: readonly (readonly [string, readonly Row[]])[] = [
    ["the old instalments after that day are overwritten", [...untilThen, ...anew(7, 5)]],
    ["they stay, and each new one has the number that it replaces", [...first, ...anew(7, 5)]],
    ["new ones begin with the first that was not paid", [...first, ...anew(5, 5)]],
    ["new ones are counted from 1 again", [...first, ...anew(1, 5)]],
    ["in any order of the rows", [...first, ...anew(5, 5)].toReversed()],
  ];

  it.each(layouts)("is judged by its new schedule: %s", (_, rows) => {
    expect(standing(rows)).toMatchObject({
      // 4 juta were paid by then; of six new instalments one is open.
      due: exactly(7_000_000),
      paid: exactly(6_500_000),
      balance: exactly(3_500_000),
      arrears: { instalments: 1, amount: 500_000, oldestDue: "2012-12-15" },
      collectibility: 2,
      nextDue: "2013-01-15",
      rescheduled: { on: again },
    });
    const found = findingsOf(rows);
    expect(found).toMatchObject([{ code: "loan/rescheduled", severity: "info", args: { loan: "P01", on: again } }]);
    expect(places(found)).toEqual(["loan/rescheduled Pinjaman!M2"]);
  });

  it("names the old instalments that count no more", () => {
    const [finding] = findingsOf([...first, ...anew(7, 5)]);
    expect(finding?.args).toMatchObject({ replaced: 6 });
    expect(finding?.related.map(({ row }) => row)).toEqual([6, 7, 8, 9, 10, 11]);
  });

  it.each([
    ["2012-06-19", 6_000_000, 2],
    ["2012-06-20", 4_000_000, 0],
    ["2012-07-14", 4_000_000, 0],
    ["2012-07-15", 4_500_000, 0],
    ["2012-07-16", 4_500_000, 1],
  ])("on %s, %i is due and %i instalments are open", (on, due, instalments) => {
    expect(standing([...untilThen, ...anew(7)], on)).toMatchObject({ due: exactly(due), arrears: { instalments } });
  });

  it("counts what was paid by that day as the old schedule's, and later payments of it for the new one", () => {
    const rest = anew(5).map((row, index) => (index === 11 ? { ...row, targetPrincipal: 200_000 } : row));
    const onTheDay = [...first, { loan: "P01", paidOn: again, paidPrincipal: 300_000 }, ...rest];
    expect(standing(onTheDay, "2012-07-31")).toMatchObject({ due: exactly(4_800_000), paid: exactly(4_300_000) });
    const dayAfter = [...first, { loan: "P01", paidOn: "2012-06-21", paidPrincipal: 300_000 }, ...anew(5)];
    expect(standing(dayAfter, "2012-07-31")).toMatchObject({ due: exactly(4_500_000), paid: exactly(4_300_000) });
  });

  it("shows the day among the evidence of G.4", () => {
    const { loans, instalments } = tables([...untilThen, ...anew(7, 6)]);
    const criterion = ksmCriterion("G.4", eligibleKelurahan({ loans, instalments }), ppmk2012, date("2012-12-31"));
    expect(criterion.verdict).toBe("pass");
    expect(cells(criterion)).toContain("Pinjaman!M2");
  });

  it.each([
    ["old ones stay beside new numbers", [...first, ...anew(11)], loan.rescheduledOn],
    ["no day is stated, and both schedules are listed", [...first, ...anew(11)], undefined],
  ])("is undetermined where %s", (_, rows, rescheduledOn) => {
    const found = standing(rows, "2012-12-31", { rescheduledOn });
    expect(found).toMatchObject({ due: { low: 0 }, arrears: null, collectibility: null });
    expect(found.unknown).toEqual([found.rescheduled?.at]);
    expect(findingsOf(rows, "2012-12-31", { rescheduledOn })).toMatchObject([
      { code: "loan/two-schedules", severity: "error", args: { principal: 10_000_000 } },
    ]);
  });

  it("may come to a little more than the loan, as rounding does: that is reported", () => {
    const rounded = [...untilThen, ...anew(7)].map((row, index) =>
      index > 5 ? { ...row, targetPrincipal: 510_000 } : row,
    );
    expect(standing(rounded, "2013-12-31").due).toEqual({ low: 10_120_000, high: 10_120_000 });
    expect(findingsOf(rounded, "2013-12-31")).toMatchObject([
      { code: "loan/rescheduled" },
      { code: "repayment/principal-differs", args: { principal: 10_000_000, ledger: 10_120_000 } },
    ]);
  });

  it("is undetermined where a new instalment has an old one's number and day, but another target", () => {
    const sameDay = anew(7).map((row, index) => (index === 0 ? { ...row, dueOn: "2012-07-10" } : row));
    expect(standing([...first, ...sameDay], "2012-08-01").due).toEqual({ low: 4_000_000, high: 10_000_000 });
    expect(findingsOf([...first, ...sameDay]).map(({ code }) => code)).toContain("repayment/ledger-contradiction");
  });

  it("without its day is judged by the schedule that is listed, and asked for the day", () => {
    const rows = [...first.slice(0, 4), ...anew(5, 5)];
    expect(standing(rows, "2012-12-31", { rescheduledOn: undefined }).due).toEqual(exactly(7_000_000));
    for (const rescheduledOn of [undefined, invalid("M2", "Juni", "Pinjaman")]) {
      expect(findingsOf(rows, "2012-12-31", { rescheduledOn })).toMatchObject([
        { code: "loan/rescheduled", args: { on: null, replaced: 0 } },
      ]);
    }
  });

  it("is one by its day alone, whatever its status says now", () => {
    const rows = [...untilThen, ...anew(7, 12)];
    for (const status of [undefined, "berjalan", "lunas"] as const) {
      expect(findingsOf(rows, "2013-12-31", { status }).map(({ code }) => code)).toEqual(["loan/rescheduled"]);
    }
  });

  it("is not one yet before that day", () => {
    expect(standing(first, "2012-03-01", {}).rescheduled).toBeNull();
    expect(findingsOf(first, "2012-03-01")).toEqual([]);
  });

  it("without a ledger is judged by its row", () => {
    const row = { target: 7_000_000, paid: 6_500_000 };
    expect(standing([], "2012-12-31", row)).toMatchObject({ basis: "summary", due: exactly(7_000_000) });
    expect(places(findingsOf([], "2012-12-31", row))).toEqual(["loan/rescheduled Pinjaman!M2"]);
  });
});
