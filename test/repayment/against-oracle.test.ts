import { expect, it } from "vitest";
import { ppmk2012 } from "../../src/policy/ppmk-2012.ts";
import { loanStandings } from "../../src/repayment/loan-standing.ts";
import { rateVerdict } from "../../src/repayment/rate.ts";
import { howMany } from "../build/how-many.ts";
import { type Random, random } from "../build/random.ts";
import { date, kelurahan } from "../build/records.ts";
import {
  type Fate,
  hasTwins,
  type LedgerRow,
  ledgersMeant,
  liveThrough,
  mostMeant,
  type Standing,
} from "../oracle/repayment.ts";

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
  const unit = pick([50, 1000, 20_000]);
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

/** Where src and the oracle differ on a loan, both; else null. Strings are compared in a moment. */
function difference({ principal, months, rows, asOf }: Example, expected: Standing, fate: Fate = {}) {
  const { rescheduledOn, writtenOff, anew = [] } = fate;
  const status = writtenOff ? "hapus-buku" : undefined;
  const [standing] = loanStandings(
    kelurahan({
      loans: [{ code: "P01", ksm: "K01", principal, months, status, rescheduledOn }],
      instalments: [...rows, ...anew].map((row) => ({ loan: "P01", ...row })),
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
    amount: expected.overdue,
    oldest: expected.oldest,
    inArrears: expected.inArrears,
    collectibility: expected.collectibility,
    above90: expected.above90,
  };
  return JSON.stringify(found) === JSON.stringify(told) ? null : { rows, asOf, fate, found, told };
}

const ledgers = howMany(1_500, 50_000);

it("agrees to the rupiah with a day-by-day calculation on random ledgers", () => {
  const chance = random(20130315);
  let ahead = 0;
  let lumps = 0;
  for (let run = 0; run < ledgers; run += 1) {
    const one = example(chance);
    if (hasTwins(one.rows)) continue;
    const expected = liveThrough(one.principal, one.rows, one.asOf);
    const differs = difference(one, expected);
    if (differs !== null) expect({ run, ...differs }).toEqual({ run, ...differs, found: differs.told });
    if (expected.paid > expected.due) ahead += 1;
    if (expected.paidCharge > 0) lumps += 1;
  }
  // The examples are worth the name: many are paid ahead, many carry jasa.
  expect(ahead).toBeGreaterThan(ledgers / 10);
  expect(lumps).toBeGreaterThan(ledgers / 10);
});

it("agrees on ledgers in which rows stand twice, or as the members' shares", () => {
  const chance = random(20130317);
  let disputed = 0;
  for (let run = 0; run < ledgers / 10; run += 1) {
    const one = example(chance);
    const numbered = one.rows.filter(({ number }) => number !== undefined);
    const rows = numbered.flatMap((row) => {
      if (chance.percent(20)) return [row, row];
      const share = { ...row, paidPrincipal: (row.targetPrincipal ?? 0) / 5 };
      return row.paidOn !== undefined && Number.isInteger(share.paidPrincipal) ? Array(5).fill(share) : [row];
    });
    const meant = ledgersMeant(rows);
    if (meant.length > mostMeant) continue;
    if (meant.length > 1) disputed += 1;
    const standings = meant.map((ledger) => liveThrough(one.principal, ledger, one.asOf));
    const [found] = loanStandings(
      kelurahan({
        loans: [{ code: "P01", ksm: "K01", principal: one.principal, months: one.months }],
        instalments: rows.map((row) => ({ loan: "P01", ...row })),
      }),
      ppmk2012,
      date(one.asOf),
    );
    const paid = standings.map((standing) => standing.paid);
    const told = { due: standings[0]?.due, paid: { low: Math.min(...paid), high: Math.max(...paid) } };
    expect({ run, due: found?.due.low, paid: found?.paid }).toEqual({ run, ...told });
    const verdicts = new Set(standings.map(({ above90 }) => above90));
    const verdict = found && rateVerdict([found], 90);
    if (verdicts.size > 1) expect({ run, verdict }).toEqual({ run, verdict: "unknown" });
  }
  expect(disputed).toBeGreaterThan(ledgers / 50);
});

/**
 * A new schedule of the balance on some day, numbered on, over or from 1. Old instalments that fall due later are left
 * out of the ledger or stand under the number of a new one.
 */
function rescheduled(one: Example, { whole, pick, percent }: Random): { readonly loan: Example; readonly fate: Fate } {
  const month = whole(0, one.months);
  const rescheduledOn = dayIn(month, whole(1, 28));
  const old = new Set(one.rows.flatMap(({ number = 0, dueOn = "9" }) => (dueOn <= rescheduledOn ? [number] : [])));
  const count = whole(1, 12);
  const start = pick([1, Math.max(0, ...old) + 1, one.months + 1]);
  const stays = percent(50);
  const isReplaced = (number: number) => stays && number >= start && number < start + count;
  const rows = one.rows.filter(({ number }) => number === undefined || old.has(number) || isReplaced(number));
  const balance = one.principal - liveThrough(one.principal, rows, rescheduledOn, { rescheduledOn }).paid;
  if (balance < count) return { loan: one, fate: {} };
  const part = Math.floor(balance / count);
  const anew = Array.from({ length: count }, (_, index): LedgerRow => {
    const dueIn = one.months + 1 + month + index;
    const targetPrincipal = index === count - 1 ? balance - part * (count - 1) : part;
    const scheduled = { number: start + index, dueOn: dayIn(dueIn, 15), targetPrincipal, targetCharge: 0 };
    const payment = { paidOn: dayIn(dueIn + whole(0, 3), 20), paidPrincipal: targetPrincipal, paidCharge: 0 };
    return percent(60) ? { ...scheduled, ...payment } : scheduled;
  });
  const loan = { ...one, rows, asOf: dayIn(whole(one.months + 1, one.months + 20), 28) };
  return { loan, fate: { rescheduledOn, anew } };
}

it("agrees on loans that were rescheduled, written off, or both", () => {
  const chance = random(20130316);
  const seen = { rescheduled: 0, writtenOff: 0, both: 0 };
  for (let run = 0; run < ledgers; run += 1) {
    const first = example(chance);
    const { loan, fate: again } = chance.percent(70) ? rescheduled(first, chance) : { loan: first, fate: {} };
    const fate: Fate = { ...again, writtenOff: chance.percent(40) };
    if (hasTwins([...loan.rows, ...(fate.anew ?? [])])) continue;
    const expected = liveThrough(loan.principal, loan.rows, loan.asOf, fate);
    const differs = difference(loan, expected, fate);
    if (differs !== null) expect({ run, ...differs }).toEqual({ run, ...differs, found: differs.told });
    const anew = fate.rescheduledOn !== undefined;
    if (anew) seen.rescheduled += 1;
    if (fate.writtenOff && expected.balance > 0) seen.writtenOff += 1;
    if (anew && fate.writtenOff && expected.balance > 0) seen.both += 1;
  }
  for (const count of Object.values(seen)) expect(count).toBeGreaterThan(ledgers / 25);
});
