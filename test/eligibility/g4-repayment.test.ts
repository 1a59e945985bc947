import { describe, expect, it } from "vitest";
import { judgeKsm } from "../../src/eligibility/judge-ksm.ts";
import { ppmk2012 } from "../../src/policy/ppmk-2012.ts";
import { criterionOf } from "../build/criterion-of.ts";
import { asOf, ledgerOf } from "../build/eligible.ts";
import { blank, date, invalid, kelurahan } from "../build/records.ts";
import { cells, ksmCriterion, ksmResult, places, policyWith } from "./judge.ts";

type Tables = NonNullable<Parameters<typeof kelurahan>[0]>;
type Loan = NonNullable<Tables["loans"]>[number];

const borrowed = (loans: readonly Loan[], instalments?: Tables["instalments"]) =>
  kelurahan({ ksm: [{ code: "K01", name: "Melati" }], loans, ...(instalments === undefined ? {} : { instalments }) });

/** A loan whose row states what was due and paid. */
const summary = (target: Loan["target"], paid: Loan["paid"], more: Loan = {}): Loan => ({
  code: "P01",
  ksm: "K01",
  disbursedOn: "2012-01-10",
  principal: 10_000_000,
  target,
  paid,
  ...more,
});

const ten = { code: "P01", ksm: "K01", disbursedOn: "2011-12-10", principal: 10_000_000, months: 10 };

describe("G.4: more than 90% of a loan repaid", () => {
  it.each([
    [10_000_000, 9_000_001, "pass", null],
    [10_000_000, 9_000_000, "fail", { kind: "repay", amount: 1 }],
    [10_000_000, 8_999_999, "fail", { kind: "repay", amount: 2 }],
    [9_999_999, 9_000_000, "pass", null],
    [10_000_000, 10_000_000, "pass", null],
    [10_000_000, 0, "fail", { kind: "repay", amount: 9_000_001 }],
    // 6.3 of 7 is exactly 90%
    [7, 6, "fail", { kind: "repay", amount: 1 }],
  ] as const)("due %d, paid %d: %s", (target, paid, verdict, nearMiss) => {
    const criterion = ksmCriterion("G.4", borrowed([summary(target, paid)]));
    const required = { morePercentThan: 90 };
    expect(criterion).toMatchObject({ verdict, actual: { loans: 1, due: target, paid }, required, nearMiss });
    expect(criterion.assumptions).toEqual(["A-6"]);
    expect(cells(criterion)).toEqual(["Pinjaman!A2", "Pinjaman!J2", "Pinjaman!K2"]);
  });

  it("fails without a loan: the group has not borrowed yet", () => {
    const criterion = ksmCriterion("G.4", borrowed([]));
    expect(criterion).toMatchObject({ verdict: "fail", actual: null, nearMiss: { kind: "first-loan" } });
    expect(cells(criterion)).toEqual(["KSM!A2"]);
  });

  it("is open without a loan table", () => {
    const criterion = ksmCriterion("G.4", kelurahan({ ksm: [{ code: "K01" }] }));
    expect(criterion).toMatchObject({ verdict: "undetermined", nearMiss: { kind: "give-table", table: "Pinjaman" } });
  });

  it("does not know a loan that is disbursed after the as-of date", () => {
    const later = summary(0, 0, { disbursedOn: "2013-03-16" });
    expect(ksmCriterion("G.4", borrowed([later]))).toMatchObject({ verdict: "fail", nearMiss: { kind: "first-loan" } });
  });

  it("follows another percentage of the policy, fractions too", () => {
    const policy = policyWith({ g4: { morePercentThan: 92.5 } });
    expect(ksmCriterion("G.4", borrowed([summary(1000, 925)]), policy).verdict).toBe("fail");
    expect(ksmCriterion("G.4", borrowed([summary(1000, 926)]), policy).verdict).toBe("pass");
  });
});

describe("G.4 from the ledger, to the as-of date", () => {
  it.each([
    ["2012-05-10", 10, "pass", { due: 5_000_000, paid: 5_000_000 }],
    ["2012-05-09", 10, "pass", { due: 4_000_000, paid: 4_000_000 }],
    ["2012-10-10", 10, "pass", { due: 10_000_000, paid: 10_000_000 }],
    ["2012-10-10", 9, "fail", { due: 10_000_000, paid: 9_000_000 }],
    ["2012-10-09", 9, "pass", { due: 9_000_000, paid: 9_000_000 }],
  ] as const)("on %s with %d of 10 paid: %s", (on, paid, verdict, amounts) => {
    const ledger = borrowed([ten], ledgerOf("P01", 10, 1_000_000, paid));
    expect(ksmCriterion("G.4", ledger, ppmk2012, date(on))).toMatchObject({ verdict, actual: amounts });
  });

  it("T4: 12,000,000 over 12 months, five instalments due, four paid: 80%, stock RR 100%", () => {
    const loan = { code: "P01", ksm: "K01", disbursedOn: "2011-12-10", principal: 12_000_000, months: 12 };
    const result = ksmResult(
      borrowed([loan], ledgerOf("P01", 12, 1_000_000, 4)),
      ppmk2012,
      undefined,
      date("2012-05-20"),
    );
    expect(result.repayment).toEqual({
      due: 5_000_000,
      paid: 4_000_000,
      stockRr: { numerator: 8_000_000, denominator: 8_000_000 },
      outstandingPpmk: 0,
    });
    expect(criterionOf(result, "G.4")).toMatchObject({ verdict: "fail", nearMiss: { kind: "repay", amount: 500_001 } });
  });

  it("is open while nothing is due, and says when it will be", () => {
    const ledger = borrowed([ten], ledgerOf("P01", 10, 1_000_000, 0));
    const criterion = ksmCriterion("G.4", ledger, ppmk2012, date("2012-01-09"));
    const nearMiss = { kind: "first-due-date", dueOn: "2012-01-10" };
    expect(criterion).toMatchObject({ verdict: "undetermined", actual: { due: 0, paid: 0 }, nearMiss });
  });

  it("is open where the loan's row says that nothing is due", () => {
    const nearMiss = { kind: "first-due-date", dueOn: null };
    expect(ksmCriterion("G.4", borrowed([summary(0, 0)]))).toMatchObject({ verdict: "undetermined", nearMiss });
  });

  it("does not count what one loan has paid ahead for another", () => {
    const ahead = summary(1_000_000, 5_000_000, { code: "P01" });
    const behind = summary(5_000_000, 1_000_000, { code: "P02" });
    expect(ksmCriterion("G.4", borrowed([ahead, behind]))).toMatchObject({
      verdict: "fail",
      actual: { loans: 2, due: 6_000_000, paid: 2_000_000 },
    });
  });

  it("counts jasa where the policy says so", () => {
    const rows = ledgerOf("P01", 10, 1_000_000, 10).map((row) => ({ ...row, targetCharge: 200_000 }));
    const policy = policyWith({ a6: { basis: "principal-and-charge" } });
    const ledger = borrowed([ten], rows);
    expect(ksmCriterion("G.4", ledger)).toMatchObject({ verdict: "pass" });
    expect(ksmCriterion("G.4", ledger, policy)).toMatchObject({
      verdict: "fail",
      actual: { due: 12_000_000, paid: 10_000_000 },
    });
  });

  it("is not repaid where the ledger ends before its time", () => {
    const threeOfTen = ledgerOf("P01", 10, 1_000_000, 10).slice(0, 3);
    const ledger = borrowed([ten], threeOfTen);
    expect(ksmCriterion("G.4", ledger, ppmk2012, date("2012-04-10")).verdict).toBe("pass");
    const criterion = ksmCriterion("G.4", ledger, ppmk2012, date("2012-04-11"));
    expect(criterion).toMatchObject({ verdict: "undetermined", nearMiss: { kind: "fill-cells" } });
  });
});

describe("A-6: which loans count", () => {
  const good = summary(1_000_000, 1_000_000, { code: "P01", disbursedOn: "2012-06-01" });
  const bad = summary(100_000, 50_000, { code: "P02", disbursedOn: "2011-06-01" });
  const future = summary(0, 0, { code: "P03", disbursedOn: "2013-03-01" });

  it.each([
    ["total", "pass"],
    ["every-loan", "fail"],
    ["last-loan", "pass"],
  ] as const)("%s: %s", (loans, verdict) => {
    expect(ksmCriterion("G.4", borrowed([good, bad]), policyWith({ a6: { loans } })).verdict).toBe(verdict);
  });

  it("every loan: those with nothing due yet are left out, the rest is what each lacks", () => {
    const policy = policyWith({ a6: { loans: "every-loan" } });
    expect(ksmCriterion("G.4", borrowed([good, future]), policy).verdict).toBe("pass");
    expect(ksmCriterion("G.4", borrowed([future]), policy).nearMiss).toEqual({ kind: "first-due-date", dueOn: null });
    expect(ksmCriterion("G.4", borrowed([good, bad]), policy).nearMiss).toMatchObject({
      kind: "repay",
      amount: 40_001,
    });
    const unread = { ...good, code: "P04", paid: blank("K5", "Pinjaman") };
    expect(ksmCriterion("G.4", borrowed([good, unread]), policy).verdict).toBe("undetermined");
  });

  it("every loan: shows the figures of those that fail", () => {
    const policy = policyWith({ a6: { loans: "every-loan" } });
    expect(ksmCriterion("G.4", borrowed([good, bad]), policy).actual).toEqual({ loans: 2, due: 100_000, paid: 50_000 });
    expect(ksmCriterion("G.4", borrowed([good, { ...good, code: "P05" }]), policy).actual).toMatchObject({
      due: 2_000_000,
    });
  });

  it("last loan: shows its figures, and asks for the dates of two of one day that disagree", () => {
    const policy = policyWith({ a6: { loans: "last-loan" } });
    expect(ksmCriterion("G.4", borrowed([good, bad]), policy).actual).toMatchObject({ due: 1_000_000 });
    const sameDay = { ...bad, disbursedOn: good.disbursedOn };
    expect(ksmCriterion("G.4", borrowed([good, sameDay]), policy)).toMatchObject({
      verdict: "undetermined",
      nearMiss: {
        kind: "fill-cells",
        cells: [
          { row: 2, column: 6 },
          { row: 3, column: 6 },
        ],
      },
    });
  });

  it("last loan: open where it cannot be told which that is, unless they agree", () => {
    const policy = policyWith({ a6: { loans: "last-loan" } });
    const undated = { ...bad, disbursedOn: blank("F3", "Pinjaman") };
    const criterion = ksmCriterion("G.4", borrowed([good, undated]), policy);
    expect(criterion).toMatchObject({
      verdict: "undetermined",
      nearMiss: { kind: "fill-cells", cells: [{ row: 3, column: 6 }] },
    });
    const alsoBad = { ...good, paid: 10 };
    expect(ksmCriterion("G.4", borrowed([alsoBad, undated]), policy).verdict).toBe("fail");
  });
});

describe("amounts that are not known", () => {
  const unread = blank("K2", "Pinjaman");

  it.each([
    ["nothing paid is stated", summary(10_000_000, unread), "undetermined"],
    ["nothing due is stated", summary(blank("J2", "Pinjaman"), 9_500_000), "undetermined"],
    [
      "so much is paid that the whole principal is nearly covered",
      summary(blank("J2", "Pinjaman"), 9_000_001),
      "undetermined",
    ],
  ] as const)("%s: open, and the cell is named", (_, loan, verdict) => {
    const criterion = ksmCriterion("G.4", borrowed([loan]));
    expect(criterion).toMatchObject({ verdict, nearMiss: { kind: "fill-cells", cells: [{ row: 2 }] } });
  });

  it("does not matter where the verdict is the same at both ends", () => {
    const small = summary(100, invalid("K3", "lunas", "Pinjaman"), { code: "P02" });
    expect(ksmCriterion("G.4", borrowed([summary(10_000_000, 9_500_000), small])).verdict).toBe("pass");
    expect(ksmCriterion("G.4", borrowed([summary(10_000_000, 5_000_000), small])).verdict).toBe("fail");
  });

  it("a payment without a date may not have been made yet", () => {
    const [first, ...others] = ledgerOf("P01", 10, 1_000_000, 10);
    const undated = [{ ...first, paidOn: undefined }, ...others];
    const criterion = ksmCriterion("G.4", borrowed([ten], undated));
    expect(criterion).toMatchObject({ verdict: "undetermined" });
    expect(criterion.nearMiss).toMatchObject({ kind: "fill-cells", cells: [{ row: 2, column: 6 }] });
  });

  it("an instalment that nobody paid is no unknown payment", () => {
    expect(ksmCriterion("G.4", borrowed([ten], ledgerOf("P01", 10, 1_000_000, 5))).verdict).toBe("fail");
  });

  it("shows no amounts where nothing bounds them", () => {
    const boundless = { code: "P01", ksm: "K01", paid: 500 };
    const result = ksmResult(borrowed([boundless]));
    expect(result.repayment).toBeNull();
    expect(criterionOf(result, "G.4")).toMatchObject({ verdict: "undetermined", actual: null });
  });
});

describe("each loan by itself", () => {
  it("stands beside the total, null where it is not known", () => {
    const behind = summary(4_000_000, 2_000_000, { months: 10, disbursedOn: "2012-08-10" });
    const open = summary(1_000_000, blank("K3", "Pinjaman"), { code: "P02" });
    expect(ksmResult(borrowed([behind, open])).loans).toMatchObject([
      {
        record: { code: { value: "P01" } },
        basis: "summary",
        due: 4_000_000,
        paid: 2_000_000,
        balance: 8_000_000,
        arrears: { instalments: 2, amount: 2_000_000, oldestDue: null },
        collectibility: 2,
        inArrears: false,
      },
      { due: 1_000_000, paid: null, balance: null, arrears: null, collectibility: null, inArrears: null },
    ]);
  });
});

describe("what the loan table and the ledger say differently", () => {
  const findingsOf = (loans: readonly Loan[], instalments: Tables["instalments"] = []) =>
    judgeKsm(borrowed(loans, instalments), ppmk2012, asOf).findings;

  it("reports loans of a KSM that is not there", () => {
    expect(places(findingsOf([summary(1, 1, { ksm: "K99" })]))).toEqual(["loan/unknown-ksm Pinjaman!B2"]);
  });

  it("leaves a loan without a readable KSM to where it is read", () => {
    expect(findingsOf([summary(1, 1, { ksm: blank("B2", "Pinjaman") })])).toEqual([]);
  });
});
