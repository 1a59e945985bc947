import { describe, expect, it } from "vitest";
import { ppmk2012 } from "../../src/policy/ppmk-2012.ts";
import { type LoanStanding, loanStandings } from "../../src/repayment/loan-standing.ts";
import { rateVerdict, shortfall } from "../../src/repayment/rate.ts";
import { exactly, type Span, unbounded } from "../../src/repayment/span.ts";
import { asOf } from "../build/eligible.ts";
import { kelurahan } from "../build/records.ts";

const [standing] = loanStandings(
  kelurahan({ loans: [{ code: "P01", ksm: "K01", principal: 100, target: 100, paid: 100 }] }),
  ppmk2012,
  asOf,
);
if (standing === undefined) throw new Error("no loan");

type Ends = number | readonly [low: number, high: number];

const span = (ends: Ends): Span => (typeof ends === "number" ? exactly(ends) : { low: ends[0], high: ends[1] });

/** A loan of which so much is due and so much is paid, between two ends where it is open. */
const loan = (due: Ends, paid: Ends): LoanStanding => ({ ...standing, due: span(due), paid: span(paid) });
const most = Number.POSITIVE_INFINITY;

describe("whether more than 90% is repaid", () => {
  it.each<[string, readonly LoanStanding[], ReturnType<typeof rateVerdict>]>([
    ["exactly 90%", [loan(100, 90)], "not-above"],
    ["one rupiah more", [loan(100, 91)], "above"],
    ["nothing due", [loan(0, 0)], "nothing-due"],
    ["nothing due on one of two", [loan(0, 0), loan(100, 100)], "above"],
    ["paid ahead on one, behind on the other", [loan(100, 200), loan(100, 50)], "not-above"],
    ["so much may be due that it fails", [loan([80, 100], 80)], "unknown"],
    ["paid, however much is due", [loan([80, 100], 100)], "above"],
    ["perhaps nothing due, all paid", [loan([0, 100], 100)], "unknown"],
    ["perhaps nothing due, nothing paid", [loan([0, 100], 0)], "unknown"],
    ["so little may be paid that it fails", [loan(100, [90, 100])], "unknown"],
    ["too little at its best", [loan(100, [0, 90])], "not-above"],
    ["as much may be due as may be paid", [loan([50, 100], [0, 70])], "unknown"],
    ["less may be paid than is due at least", [loan([50, 100], [0, 40])], "not-above"],
    ["the rest of one makes up for nothing in the other", [loan([50, 100], [0, 40]), loan(10, 500)], "not-above"],
    ["no bound to what is due", [loan([100, most], 100)], "unknown"],
    ["no bound to what is due, far too little paid", [loan([100, most], 10)], "not-above"],
    ["no bound to what is due, nor to what is paid", [loan([100, most], [0, most])], "unknown"],
    ["no bound to what is due on the first of two", [loan([100, most], 100), loan(10, 10)], "unknown"],
    ["nothing known", [{ ...standing, due: unbounded, paid: unbounded }], "unknown"],
  ])("%s", (_, loans, verdict) => {
    expect(rateVerdict(loans, 90)).toBe(verdict);
  });

  it("follows a percentage with a fraction", () => {
    expect(rateVerdict([loan(1_000, 925)], 92.5)).toBe("not-above");
    expect(rateVerdict([loan(1_000, 926)], 92.5)).toBe("above");
  });
});

describe("what is still to be repaid", () => {
  it.each<[string, readonly LoanStanding[], number | null]>([
    ["lifts the rate above the percentage, and no rupiah more", [loan(100, 50)], 41],
    ["one rupiah at exactly 90%", [loan(100, 90)], 1],
    ["over two loans, what one paid ahead left out", [loan(100, 200), loan(100, 50)], 31],
    ["where it is open, all that may be due", [loan([80, 100], [30, 40])], 70],
    ["where it is open, nothing for the loan that is paid", [loan([80, 100], [30, 40]), loan(100, 150)], 70],
    ["where only what is due is open, all that may be", [loan([80, 100], 30)], 70],
    ["unbounded", [loan([80, most], 30)], null],
  ])("%s", (_, loans, amount) => {
    expect(shortfall(loans, 90)).toBe(amount);
  });
});
