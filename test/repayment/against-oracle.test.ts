import { expect, it } from "vitest";
import { ppmk2012 } from "../../src/policy/ppmk-2012.ts";
import { loanStandings } from "../../src/repayment/loan-standing.ts";
import { rateVerdict } from "../../src/repayment/rate.ts";
import { type Random, random } from "../build/random.ts";
import { date, kelurahan } from "../build/records.ts";
import { type LedgerRow, liveThrough } from "../oracle/repayment.ts";

const two = (n: number) => String(n).padStart(2, "0");
const dayIn = (month: number, day: number) => `${2011 + Math.floor(month / 12)}-${two((month % 12) + 1)}-${two(day)}`;

interface Example {
  readonly principal: number;
  readonly months: number;
  readonly rows: readonly LedgerRow[];
  readonly asOf: string;
}

/**
 * A whole schedule; payments early, late, in parts, too much, without an instalment, or not at all; rows in any order.
 */
function example({ whole, percent, pick, shuffled }: Random): Example {
  const months = whole(1, 14);
  const unit = pick([1, 10, 50]);
  const targets = Array.from({ length: months }, () => whole(0, 30) * unit);
  const charge = percent(40) ? whole(1, 5) * unit : 0;
  const dueDay = whole(1, 28);
  const rows: LedgerRow[] = [];
  targets.forEach((targetPrincipal, index) => {
    const scheduled = { number: index + 1, dueOn: dayIn(index, dueDay), targetPrincipal, targetCharge: charge };
    const payment = () => ({
      paidOn: dayIn(Math.max(0, index + whole(-2, 4)), whole(1, 28)),
      paidPrincipal: percent(60) ? targetPrincipal : whole(0, 35) * unit,
      paidCharge: percent(70) ? charge : 0,
    });
    rows.push(percent(75) ? { ...scheduled, ...payment() } : scheduled);
    if (percent(15)) rows.push({ number: index + 1, ...payment() });
    if (percent(10)) rows.push({ paidOn: dayIn(index, whole(1, 28)), paidPrincipal: whole(1, 30) * unit });
  });
  return {
    principal: targets.reduce((sum, target) => sum + target, 0),
    months,
    rows: shuffled(rows),
    asOf: dayIn(whole(0, months + 4), whole(1, 28)),
  };
}

it("agrees to the rupiah with a day-by-day calculation on 50,000 random ledgers", () => {
  const chance = random(20130315);
  let ahead = 0;
  let lumps = 0;
  for (let run = 0; run < 50_000; run += 1) {
    const { principal, months, rows, asOf } = example(chance);
    const expected = liveThrough(principal, rows, asOf);
    const [standing] = loanStandings(
      kelurahan({
        loans: [{ code: "P01", ksm: "K01", principal, months }],
        instalments: rows.map((row) => ({ loan: "P01", ...row })),
      }),
      ppmk2012,
      date(asOf),
    );
    const verdict = standing && rateVerdict([standing], 90);
    const found = {
      due: standing?.due,
      paid: standing?.paid,
      paidCharge: standing?.paidCharge,
      balance: standing?.balance,
      behind: standing?.arrears?.instalments,
      amount: standing?.arrears?.amount,
      oldest: standing?.arrears?.oldestDue,
      inArrears: standing?.inArrears,
      collectibility: standing?.collectibility,
      above90: verdict === "nothing-due" ? null : verdict === "above",
    };
    const told = {
      due: { low: expected.due, high: expected.due },
      paid: { low: expected.paid, high: expected.paid },
      paidCharge: { low: expected.paidCharge, high: expected.paidCharge },
      balance: { low: expected.balance, high: expected.balance },
      behind: expected.behind,
      amount: expected.due - expected.counted,
      oldest: expected.oldest,
      inArrears: expected.inArrears,
      collectibility: expected.collectibility,
      above90: expected.above90,
    };
    // Strings are compared in a moment; the deep comparison is for the one that differs.
    if (JSON.stringify(found) !== JSON.stringify(told))
      expect({ run, rows, asOf, found }).toEqual({ run, rows, asOf, found: told });
    if (expected.paid > expected.due) ahead += 1;
    if (expected.paidCharge > 0) lumps += 1;
  }
  // The examples are worth the name: many are paid ahead, many carry jasa.
  expect(ahead).toBeGreaterThan(5_000);
  expect(lumps).toBeGreaterThan(5_000);
});
