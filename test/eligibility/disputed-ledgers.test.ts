import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/domain/finding.ts";
import { judgeKsm } from "../../src/eligibility/judge-ksm.ts";
import { ppmk2012 } from "../../src/policy/ppmk-2012.ts";
import { asOf, eligibleKelurahan, ledgerOf } from "../build/eligible.ts";
import { kelurahan } from "../build/records.ts";
import { ksmCriterion, places } from "./judge.ts";

type Tables = NonNullable<Parameters<typeof kelurahan>[0]>;
type Loan = NonNullable<Tables["loans"]>[number];
type Row = NonNullable<Tables["instalments"]>[number];

const ten: Loan = { code: "P01", ksm: "K01", disbursedOn: "2011-12-10", principal: 10_000_000, months: 10 };

function judged(rows: readonly Row[], loan: Loan = ten) {
  const tables = kelurahan({ loans: [loan], instalments: rows });
  const whole = eligibleKelurahan({ loans: tables.loans, instalments: tables.instalments });
  const criterion = ksmCriterion("G.4", whole);
  const about = ({ code }: Finding) => code.startsWith("ledger/") || code.startsWith("repayment/");
  const findings = judgeKsm(whole, ppmk2012, asOf).findings.filter(about);
  return { verdict: criterion.verdict, doubts: criterion.doubts?.map(({ code }) => code) ?? [], findings };
}

/** Instalments of 1 juta from January 2012, of which some are paid on their day; `change` alters the rows by number. */
const ledger = (paid: number, change: Readonly<Record<number, Row>> = {}): readonly Row[] =>
  ledgerOf("P01", 10, 1_000_000, paid).map((row) => ({ ...row, ...change[row.number] }));

describe("a due date in doubt", () => {
  it.each([
    ["2031", "term"],
    ["2014", "term"],
  ])("an unpaid instalment typed %s in place of 2012 leaves G.4 open", (year, because) => {
    const found = judged(ledger(9, { 10: { dueOn: `${year}-10-10` } }));
    expect(found).toMatchObject({ verdict: "undetermined", doubts: ["ledger/due-date"] });
    expect(places(found.findings)).toEqual(["ledger/due-date Angsuran!C11"]);
    expect(found.findings[0]?.args).toMatchObject({ number: 10, more: 0, because, year: 2012 });
  });

  it("instalments 6 to 10 typed 2021 are one finding, with all their cells", () => {
    const late = [6, 7, 8, 9, 10].map((n) => [n, { dueOn: `2021-${String(n).padStart(2, "0")}-10` }]);
    const found = judged(ledger(5, Object.fromEntries(late)));
    expect(found).toMatchObject({ verdict: "undetermined", doubts: ["ledger/due-date"] });
    expect(found.findings[0]?.args).toMatchObject({ number: 6, more: 4, because: "term", until: "2012-11-10" });
    expect(found.findings[0]?.related).toHaveLength(4);
  });

  it("may be any where two dates exclude each other and nothing bounds them", () => {
    const unpaid = ledgerOf("P01", 2, 5_000_000, 0).slice(0, 1);
    const paid = ledgerOf("P01", 2, 5_000_000, 2).slice(1);
    const two = [...unpaid.map((row) => ({ ...row, dueOn: "2018-08-16" })), ...paid];
    const { disbursedOn: _, ...undated } = ten;
    expect(judged(two, undated)).toMatchObject({ verdict: "undetermined", doubts: ["ledger/due-date"] });
  });

  it("out of order, though within the term", () => {
    const found = judged(ledger(5, { 6: { dueOn: "2013-06-10" } }), { ...ten, months: 24 });
    expect(found.findings[0]?.args).toMatchObject({ number: 6, because: "order", year: 2012, until: "2012-07-10" });
  });

  it("skips months though as many are listed as there are months", () => {
    const skipped = judged(ledger(9, { 10: { dueOn: "2012-12-10" } }), { ...ten, disbursedOn: "2012-01-10" });
    expect(skipped.findings[0]?.args).toMatchObject({ number: 10, because: "skip" });
  });

  it("does not matter where the verdict is the same with it and without it", () => {
    expect(judged(ledger(4, { 10: { dueOn: "2031-10-10" } })).verdict).toBe("fail");
    expect(judged(ledger(10, { 10: { dueOn: "2031-10-10" } })).verdict).toBe("pass");
  });

  it("that can be none at all says nothing against those beside it", () => {
    const harvests: readonly Row[] = ["2018-06-10", "2012-11-10"].map((dueOn, index) => ({
      loan: "P01",
      number: index + 1,
      dueOn,
      targetPrincipal: 5_000_000,
    }));
    expect(judged(harvests)).toMatchObject({ verdict: "fail" });
  });

  it("that lies beyond the term says so too where only the first instalment tells when that began", () => {
    const { disbursedOn: _, ...undated } = ten;
    const late = judged(ledger(8, { 9: { dueOn: "2031-09-10" }, 10: { dueOn: "2013-04-10" } }), {
      ...undated,
      months: 20,
    });
    expect(late.findings.map(({ args }) => args)).toMatchObject([{ number: 9, more: 0, because: "term" }]);
  });

  it("is settled by the loan card", () => {
    expect(judged(ledger(9))).toMatchObject({ verdict: "fail", findings: [] });
  });
});

describe("a term that is over", () => {
  it("half of the instalments are listed: the rest may be due", () => {
    const found = judged(ledger(5).slice(0, 5));
    expect(found).toMatchObject({ verdict: "undetermined", doubts: ["ledger/term-over"] });
    expect(found.findings.map(({ args }) => args)).toEqual([
      { loan: "P01", principal: 10_000_000, listed: 5_000_000, until: "2012-11-10" },
    ]);
  });

  it("the only instalment listed is dated 2031: it may be due, and so may the rest that is not listed", () => {
    const two = { ...ten, disbursedOn: "2012-10-10", principal: 5_000_000, months: 5 };
    const repaid: Loan = { ...ten, code: "P02", disbursedOn: "2011-01-10", target: 10_000_000, paid: 10_000_000 };
    const row: Row = { loan: "P01", number: 1, dueOn: "2031-11-10", targetPrincipal: 1_000_000 };
    const tables = kelurahan({ loans: [two, repaid], instalments: [row] });
    const found = ksmCriterion("G.4", eligibleKelurahan({ loans: tables.loans, instalments: tables.instalments }));
    expect(found.doubts?.map(({ code }) => code)).toEqual(["ledger/due-date", "ledger/term-over"]);
    expect(found.verdict).toBe("undetermined");
  });

  it("a summary of 3 juta of 10 juta: the rest may be due", () => {
    const found = judged([], { ...ten, target: 3_000_000, paid: 3_000_000 });
    expect(found).toMatchObject({ verdict: "undetermined", doubts: ["ledger/term-over"] });
    expect(places(found.findings)).toEqual(["ledger/term-over Pinjaman!J2"]);
  });

  it("is over on the last day on which an instalment can fall due", () => {
    const half = { ...ten, months: 3, target: 5_000_000, paid: 5_000_000 };
    expect(judged([], { ...half, disbursedOn: "2012-11-15" }).doubts).toEqual(["ledger/term-over"]);
    expect(judged([], { ...half, disbursedOn: "2012-11-16" }).doubts).toEqual([]);
  });

  it("is nothing to ask about while it runs, or once all is repaid", () => {
    expect(judged([], { ...ten, months: 24, target: 3_000_000, paid: 3_000_000 })).toMatchObject({
      verdict: "pass",
      findings: [],
    });
    expect(judged([], { ...ten, target: 3_000_000, paid: 10_000_000 })).toMatchObject({
      verdict: "pass",
      findings: [],
    });
  });
});

describe("payments that are listed twice", () => {
  it("five paid rows twice each count once at least: G.4 is open", () => {
    const rows = ledger(5);
    const found = judged([...rows, ...rows.slice(0, 5)]);
    expect(found).toMatchObject({ verdict: "undetermined", doubts: ["ledger/row-twice"] });
    expect(found.findings.map(({ args }) => args)).toEqual([{ loan: "P01", number: 1, rows: 5 }]);
  });

  it("five equal rows that make the target are the members' shares", () => {
    const shares = ledger(10).flatMap((row): readonly Row[] => Array(5).fill({ ...row, paidPrincipal: 200_000 }));
    expect(judged(shares)).toMatchObject({ verdict: "pass", findings: [] });
  });
});

describe("a payment below zero", () => {
  const reversal: Row = { loan: "P01", paidOn: "2012-11-01", paidPrincipal: -5_000_000 };

  it("lowers what was paid", () => {
    const found = judged([...ledger(10), reversal]);
    expect(found).toMatchObject({ verdict: "fail", findings: [{ code: "ledger/reversal", severity: "info" }] });
  });

  it("that takes the payments below zero leaves them unknown", () => {
    const found = judged([...ledger(1), reversal]);
    expect(found.findings.map(({ code, args }) => [code, args])).toEqual([
      ["ledger/below-zero", { loan: "P01", amount: -4_000_000 }],
    ]);
    expect(found.verdict).toBe("fail");
  });

  it("that does so unless a row that stands twice was paid twice leaves them unknown too", () => {
    const all = ledger(10);
    const found = judged([...all, ...all.slice(0, 2), { ...reversal, paidPrincipal: -10_050_000 }]);
    expect(found).toMatchObject({ verdict: "undetermined", doubts: ["ledger/row-twice", "ledger/below-zero"] });
    expect(found.findings[1]?.args).toMatchObject({ amount: -50_000 });
  });

  it("fails where too little was paid, whether the row that stands twice was paid once or twice", () => {
    const [first, second] = ledgerOf("P01", 2, 5_000_000, 1);
    const rows = [first, second, first].flatMap((row) => row ?? []);
    expect(judged([...rows, { ...reversal, paidPrincipal: -10_000_000 }]).verdict).toBe("fail");
  });
});

describe("Bayar Jasa that is blank", () => {
  const jasa = (amount: number, count: number): readonly Row[] =>
    ledgerOf("P01", 10, 1_000_000, count).map(({ paidCharge: _, ...row }: Row) => ({
      ...row,
      targetCharge: 150_000,
      ...(row.paidOn === undefined ? {} : { paidPrincipal: amount }),
    }));

  it("8 of 10 months at 1,150,000 lie between 80% and 92%", () => {
    const found = judged(jasa(1_150_000, 8));
    expect(found).toMatchObject({ verdict: "undetermined", doubts: ["ledger/charge-not-split"] });
    expect(found.findings.map(({ args }) => args)).toEqual([
      { loan: "P01", payments: 8, low: 8_000_000, high: 9_200_000 },
    ]);
  });

  it("10 times 910,000 lie between 76% and 91%", () => {
    const found = judged(jasa(910_000, 10));
    expect(found.verdict).toBe("undetermined");
    expect(found.findings[0]?.args).toMatchObject({ low: 7_600_000, high: 9_100_000 });
  });

  it("beside rows that stand twice: the jasa of all of them is no more than is due", () => {
    const rows = jasa(1_150_000, 10);
    expect(judged([...rows, ...rows.slice(0, 3)])).toMatchObject({ verdict: "pass" });
  });

  it("of the second payment too, though it equals its Target Pokok, where the first may have left pokok open", () => {
    const twoPaid = ledgerOf("P01", 2, 200_000, 2).map(({ paidCharge: _, ...row }: Row, index) => ({
      ...row,
      targetCharge: 12_000,
      paidPrincipal: index === 0 ? 182_000 : 200_000,
    }));
    const found = judged(twoPaid, { ...ten, principal: 400_000, months: 2 });
    expect(found).toMatchObject({ verdict: "undetermined", doubts: ["ledger/charge-not-split"] });
    expect(found.findings[0]?.args).toMatchObject({ payments: 2, low: 358_000, high: 382_000 });
  });

  it("asks for no jasa of instalments whose due date cannot stand, before the ones that precede them are due", () => {
    const rows = jasa(1_150_000, 8).map((row): Row => {
      if (Number(row.number) > 8) return { ...row, dueOn: "2031-10-10" };
      return Number(row.number) > 3 ? { ...row, paidPrincipal: 1_000_000, paidCharge: 150_000 } : row;
    });
    expect(judged(rows).findings).toMatchObject([
      { code: "ledger/due-date" },
      { code: "ledger/charge-not-split", args: { payments: 3, low: 8_000_000, high: 8_450_000 } },
    ]);
  });

  it("jasa that is never recorded: the pokok of whole instalments, said once", () => {
    const found = judged(jasa(1_000_000, 10));
    expect(found).toMatchObject({ verdict: "pass", findings: [{ code: "ledger/no-charge-kept", args: { loans: 1 } }] });
  });
});

describe("Target or Realisasi above the pokok", () => {
  it("has jasa in it: G.4 is open, and the message says so", () => {
    const found = judged([], { ...ten, target: 11_500_000, paid: 10_400_000 });
    expect(found).toMatchObject({ verdict: "undetermined", doubts: ["ledger/charge-in-summary"] });
    expect(places(found.findings)).toEqual(["ledger/charge-in-summary Pinjaman!J2"]);
  });

  it("so has a ledger of instalments with jasa in their Target Pokok", () => {
    const found = judged(ledger(10).map((row) => ({ ...row, targetPrincipal: 1_150_000, paidPrincipal: 1_040_000 })));
    expect(found.doubts).toEqual(["repayment/principal-differs"]);
  });
});

describe("honest books", () => {
  const firm = { verdict: "pass", doubts: [], findings: [] };
  const rows = (dates: readonly string[], pokok: number): readonly Row[] =>
    dates.map((dueOn, index) => ({
      loan: "P01",
      number: index + 1,
      dueOn,
      targetPrincipal: pokok,
      paidOn: dueOn,
      paidPrincipal: pokok,
    }));

  it.each([
    ["a harvest schedule", rows(["2012-06-10", "2012-12-10"], 5_000_000), { ...ten, months: 12 }],
    [
      "a loan with grace",
      [
        ...rows(["2012-01-10", "2012-02-10", "2012-03-10"], 0),
        ...rows(["2012-04-10", "2012-05-10", "2012-06-10", "2012-07-10", "2012-08-10"], 2_000_000).map((row) => ({
          ...row,
          number: Number(row.number) + 3,
        })),
      ],
      { ...ten, months: 8 },
    ],
    [
      "grace before the first instalment",
      rows(["2012-05-10", "2012-06-10", "2012-07-10", "2012-08-10", "2012-09-10"], 2_000_000),
      { ...ten, months: 5 },
    ],
    [
      "month ends",
      rows(["2012-01-31", "2012-03-01", "2012-03-31", "2012-04-30", "2012-05-31"], 2_000_000),
      { ...ten, disbursedOn: "2011-12-31", months: 5 },
    ],
    [
      "weekly payments",
      rows(["2011-12-17", "2011-12-24", "2011-12-31", "2012-01-07", "2012-01-14"], 2_000_000),
      { ...ten, months: 2 },
    ],
  ])("%s raises nothing", (_, instalments, loan) => {
    expect(judged(instalments, loan)).toEqual(firm);
  });
});

describe("loans that may be another group's", () => {
  const ksm = [
    { code: "K01", name: "Melati", foundedOn: "2011-06-01" },
    { code: "K02", name: "Anggrek" },
  ];
  const repaid = (code: string, reference: string): Loan => ({
    code,
    ksm: reference,
    disbursedOn: "2012-01-10",
    principal: 1000,
    target: 1000,
    paid: 1000,
  });
  const judge = (loans: readonly Loan[], groups = ksm) => {
    const { ksm: results, findings } = judgeKsm(kelurahan({ ksm: groups, loans }), ppmk2012, asOf);
    const verdicts = results.map(({ criteria }) => criteria.find(({ code }) => code === "G.4")?.verdict);
    return { verdicts, findings: findings.filter(({ code }) => code.startsWith("loan/")).map(({ code }) => code) };
  };

  it("a code that nobody has leaves a KSM without a loan open, and only that", () => {
    expect(judge([repaid("P01", "K01"), repaid("P02", "Z9")])).toEqual({
      verdicts: ["pass", "undetermined"],
      findings: ["loan/unknown-ksm"],
    });
  });

  it("a loan that is not repaid cannot make a KSM without a loan pass", () => {
    expect(judge([repaid("P01", "K01"), { ...repaid("P02", "Z9"), paid: 1 }]).verdicts).toEqual(["pass", "fail"]);
  });

  it("codes that differ in their letters alone are one finding that proposes the pairs", () => {
    const loans = [repaid("P01", "1"), { ...repaid("P02", "02"), paid: 1 }];
    expect(judge(loans)).toEqual({ verdicts: ["undetermined", "fail"], findings: ["loan/codes-differ"] });
    const { ksm: results, findings } = judgeKsm(kelurahan({ ksm, loans }), ppmk2012, asOf);
    expect(findings.find(({ code }) => code === "loan/codes-differ")).toMatchObject({
      args: {
        codes: [
          { from: "1", to: "K01" },
          { from: "02", to: "K02" },
        ],
        more: 0,
      },
      related: [{ row: 3 }],
    });
    expect(results[0]?.criteria.find(({ code }) => code === "G.4")?.doubts).toMatchObject([
      { code: "loan/codes-differ", cells: [{ row: 2 }] },
    ]);
  });

  it("so are letters in the book where the KSM have numbers, but not other letters", () => {
    const numbered = [
      { code: "1", name: "Melati" },
      { code: "2", name: "Anggrek" },
    ];
    expect(judge([repaid("P01", "K01"), repaid("P02", "K02")], numbered).findings).toEqual(["loan/codes-differ"]);
    expect(judge([repaid("P01", "Z1"), repaid("P02", "Z2")]).findings).not.toContain("loan/codes-differ");
  });

  it("a UPK book with 60 other groups raises notes and no doubt", () => {
    const others = Array.from({ length: 60 }, (_, n) => repaid(`X${n}`, `Tani Makmur ${n + 10}`));
    const found = judge([repaid("P01", "K01"), ...others]);
    expect(found.verdicts).toEqual(["pass", "fail"]);
    expect(new Set(found.findings)).toEqual(new Set(["loan/other-group"]));
  });

  it("a loan from before the founding is possible only, and counts as debt", () => {
    const early = { ...repaid("P01", "K01"), disbursedOn: "2011-01-10", source: "ppmk", paid: 950 } as const;
    expect(judge([early])).toEqual({ verdicts: ["undetermined", "fail"], findings: ["loan/before-founding"] });
    const [first] = judgeKsm(kelurahan({ ksm, loans: [early] }), ppmk2012, asOf).ksm;
    expect(first?.criteria.find(({ code }) => code === "G.4")?.doubts).toMatchObject([
      { code: "loan/before-founding", decidable: true },
    ]);
    expect(first?.loans).toHaveLength(1);
  });
});
