import { describe, expect, it } from "vitest";
import { ppmk2012 } from "../../src/policy/ppmk-2012.ts";
import { loanFindings } from "../../src/repayment/loan-findings.ts";
import { loanStandings } from "../../src/repayment/loan-standing.ts";
import { ledgerOf } from "../build/eligible.ts";
import { blank, date, kelurahan, nik } from "../build/records.ts";
import { places, policyWith } from "../eligibility/judge.ts";

type Tables = NonNullable<Parameters<typeof kelurahan>[0]>;

function findingsOf(tables: Tables, policy = ppmk2012) {
  const all = kelurahan(tables);
  return loanFindings(all, loanStandings(all, policy, date("2012-12-31")), policy);
}

const loan = { code: "P01", ksm: "K01", principal: 10_000_000, months: 10 };
const paidUp = ledgerOf("P01", 10, 1_000_000, 10);

describe("loans and ledger rows that do not fit together", () => {
  it("a sound loan says nothing", () => {
    expect(findingsOf({ loans: [loan], instalments: paidUp })).toEqual([]);
  });

  it("a ledger row of a loan that is not there", () => {
    const instalments = [...paidUp, { loan: "P99", number: 1 }, { loan: blank("A13", "Angsuran"), number: 1 }];
    expect(places(findingsOf({ loans: [loan], instalments }))).toEqual(["repayment/unknown-loan Angsuran!A12"]);
  });

  it("knows a loan that is disbursed later", () => {
    expect(findingsOf({ loans: [{ ...loan, disbursedOn: "2013-06-01" }], instalments: paidUp })).toEqual([]);
  });

  it("nothing without a loan table: that it is missing is said once", () => {
    expect(findingsOf({ instalments: paidUp })).toEqual([]);
  });
});

describe("a loan in several rows", () => {
  it("of one KSM repeats the first, and what the rows contradict is unknown", () => {
    const loans = [loan, { ...loan, code: "p-01", principal: 9_000_000 }];
    const findings = findingsOf({ loans });
    expect(places(findings)).toEqual(["loan/duplicate Pinjaman!A3"]);
    expect(findings[0]?.args).toEqual({ first: "A2" });
    expect(loanStandings(kelurahan({ loans }), ppmk2012, date("2012-12-31"))).toMatchObject([
      { loan: { record: { principal: { state: "invalid" }, months: { value: 10 }, ksm: { value: "K01" } } } },
    ]);
  });

  it("of two KSM leaves open whose the ledger is", () => {
    const loans = [loan, { ...loan, ksm: "K02" }];
    expect(places(findingsOf({ loans, instalments: paidUp }))).toEqual(["loan/duplicate Pinjaman!A3"]);
    const standings = loanStandings(kelurahan({ loans, instalments: paidUp }), ppmk2012, date("2012-12-31"));
    expect(standings).toMatchObject([
      { due: { low: 0, high: 10_000_000 }, paid: { low: 0 }, unknown: [{ row: 2 }] },
      { due: { low: 0, high: 10_000_000 }, paid: { low: 0 }, unknown: [{ row: 3 }] },
    ]);
  });

  it("of one KSM under different NIK are shares of one loan", () => {
    const loans = [1, 2].map((n) => ({
      ...loan,
      nik: nik(n),
      principal: 5_000_000,
      target: 4_000_000,
      paid: 3_000_000,
    }));
    expect(findingsOf({ loans })).toEqual([]);
    expect(loanStandings(kelurahan({ loans }), ppmk2012, date("2012-12-31"))).toMatchObject([
      { principal: { low: 10_000_000 }, due: { low: 8_000_000 }, paid: { low: 6_000_000 }, loan: { shares: [{}, {}] } },
    ]);
  });

  it("shares of which one is unread leave the sum open", () => {
    const loans = [loan, { ...loan, principal: blank("G3", "Pinjaman") }].map((one, n) => ({
      ...one,
      nik: nik(n + 1),
    }));
    expect(loanStandings(kelurahan({ loans }), ppmk2012, date("2012-12-31"))).toMatchObject([
      { principal: { low: 0, high: Number.POSITIVE_INFINITY } },
    ]);
  });

  it("without a code stand for themselves", () => {
    const loans = [1, 2].map(() => ({ ...loan, code: undefined, target: 1, paid: 1 }));
    expect(findingsOf({ loans, instalments: paidUp }).map(({ code }) => code)).not.toContain("loan/duplicate");
    expect(loanStandings(kelurahan({ loans }), ppmk2012, date("2012-12-31"))).toHaveLength(2);
  });
});

describe("amounts that differ", () => {
  it("more paid than was lent", () => {
    const more = [...paidUp, { loan: "P01", paidOn: "2012-11-10", paidPrincipal: 1, paidCharge: 0 }];
    const [finding] = findingsOf({ loans: [loan], instalments: more });
    const args = { loan: "P01", due: 10_000_000, paid: 10_000_001, instalment: null };
    expect(finding).toMatchObject({ code: "repayment/more-than-due", at: { row: 2 }, args });
    const summary = { ...loan, code: undefined, target: 10_000_000, paid: 10_000_001 };
    expect(findingsOf({ loans: [summary] })[0]?.args).toMatchObject({ loan: "K01" });
  });

  const payments = (paid: readonly number[]) =>
    paid.map((paidPrincipal, index) => ({
      loan: "P01",
      number: index + 1,
      dueOn: `2012-0${index + 1}-10`,
      targetPrincipal: 1_000_000,
      paidOn: `2012-0${index + 1}-10`,
      paidPrincipal,
    }));

  it.each([
    ["with a zero too many", [1_000_000, 10_000_000, 0], 3, { due: 1_000_000, paid: 10_000_000, more: 0 }],
    ["more than the arrears too", [0, 3_000_000, 0], 3, { due: 2_000_000, paid: 3_000_000, more: 0 }],
    ["again and again, rounded up", [1_001_000, 1_002_000, 1_003_000], 4, { due: 997_000, paid: 1_003_000, more: 2 }],
  ] as const)("more paid than an instalment: %s", (_, paid, row, { more, ...amounts }) => {
    const findings = findingsOf({ loans: [loan], instalments: payments(paid) });
    const over = findings.filter(({ code }) => code === "repayment/more-than-due");
    expect(over).toHaveLength(1);
    expect(over[0]).toMatchObject({ at: { row }, args: { ...amounts, instalment: { part: "principal", more } } });
  });

  it.each([
    ["arrears made good", [0, 2_000_000, 1_000_000]],
    ["instalments after one in advance", [1_000_000, 1_000_000, 500_000]],
  ])("not more than due: %s", (_, paid) => {
    const findings = findingsOf({ loans: [loan], instalments: payments(paid) });
    expect(findings.map(({ code }) => code)).not.toContain("repayment/more-than-due");
  });

  it.each([
    ["as long as the loan, and less", 10_500_000, 10, true],
    ["more, however long", 9_500_000, 12, true],
    ["shorter than the loan, and less", 12_000_000, 12, false],
    ["of unknown length, and less", 12_000_000, undefined, false],
  ])("the ledger's pokok is not the principal: %s", (_, principal, months, reported) => {
    const findings = findingsOf({ loans: [{ ...loan, principal, months }], instalments: paidUp });
    const differs = findings.filter(({ code }) => code === "repayment/principal-differs");
    expect(differs.map(({ args }) => args)).toEqual(reported ? [{ loan: "P01", principal, ledger: 10_000_000 }] : []);
  });

  it("the loan's row says other than the ledger: the ledger wins", () => {
    const loans = [{ ...loan, target: 9_000_000, paid: 10_000_000 }];
    const findings = findingsOf({ loans, instalments: paidUp });
    expect(places(findings)).toEqual(["repayment/summary-differs Pinjaman!J2"]);
    expect(findings[0]?.args).toEqual({ loan: "P01", summary: 9_000_000, ledger: 10_000_000 });
    expect(loanStandings(kelurahan({ loans, instalments: paidUp }), ppmk2012, date("2012-12-31"))[0]?.due.low).toBe(
      10_000_000,
    );
  });

  it("not: where jasa counts too, which the loan's row leaves out", () => {
    const policy = policyWith({ a6: { basis: "principal-and-charge" } });
    const loans = [{ ...loan, target: 9_000_000 }];
    expect(findingsOf({ loans, instalments: paidUp }, policy)).toEqual([]);
  });

  it("rows of one instalment that state different targets", () => {
    const [first = {}, ...others] = paidUp;
    const again = { ...first, targetPrincipal: 900_000, paidOn: undefined, paidPrincipal: undefined };
    const findings = findingsOf({ loans: [loan], instalments: [first, again, ...others] });
    expect(findings).toMatchObject([
      {
        code: "repayment/ledger-contradiction",
        at: { row: 2 },
        related: [{ row: 3 }],
        args: { loan: "P01", number: 1 },
      },
    ]);
  });
});
