/**
 * What a KSM's loans come to, by trying every reading of their books: a row once or twice, an instalment due or not, jasa
 * in a payment or not, a loan the KSM's or another's. Knows nothing of `src`.
 */

import { decided } from "./decided.ts";
import { agreed, choices, monthsAfter, once, type Verdict } from "./readings.ts";
import { type LedgerRow, ledgersMeant, liveThrough } from "./repayment.ts";
import type { Loan, Village } from "./village.ts";

/** How a loan stands in one reading: pokok due, pokok paid of it, pokok paid at all. */
interface Reading {
  readonly due: number;
  readonly counted: number;
  readonly paid: number;
}

/** The loans that are there on the day. */
export const knownLoans = ({ loans, asOf }: Village) => loans.filter(({ lentOn }) => lentOn === null || lentOn <= asOf);

const readingsOf = once((loan: Loan, asOf): readonly Reading[] =>
  loan.rows.length === 0 ? summaryReadings(loan, asOf) : ledgerReadings(loan, asOf),
);

const whole = ({ principal }: Loan, paid: number): Reading => ({
  due: principal,
  counted: Math.min(principal, paid),
  paid,
});

function summaryReadings(loan: Loan, asOf: string): readonly Reading[] {
  const { principal, target, paid } = loan;
  if (target === null || paid === null) return [whole(loan, 0), whole(loan, principal)];
  if (target > principal || paid > principal) return [whole(loan, 0), whole(loan, principal)];
  const listed = { due: target, counted: Math.min(target, paid), paid };
  return isOver(loan, asOf) ? [listed, whole(loan, paid)] : [listed];
}

function ledgerReadings(loan: Loan, asOf: string): readonly Reading[] {
  return ledgersMeant(loan.rows)
    .flatMap((rows) => datesMeant(loan, rows, asOf))
    .flatMap((rows) => paymentsMeant(rows).map((split) => ({ rows: split, isBelowZero: listedPaid(rows, asOf) < 0 })))
    .flatMap(({ rows, isBelowZero }) => {
      const { due, paid, counted } = liveThrough(loan.principal, rows, asOf);
      const listed = { due, counted, paid };
      const restMayBeDue = due < loan.principal && (isOver(loan, asOf) || endsEarly(loan, rows, asOf));
      const amounts = restMayBeDue ? [listed, whole(loan, paid)] : [listed];
      return isBelowZero ? amounts.flatMap((one) => unknownPayments(one, rows, asOf)) : amounts;
    });
}

/** All that stands under *Bayar Pokok*, however much of it is jasa. */
const listedPaid = (rows: readonly LedgerRow[], asOf: string) =>
  rows.reduce((sum, { paidOn = "9", paidPrincipal = 0 }) => sum + (paidOn <= asOf ? paidPrincipal : 0), 0);

/** Less than nothing was paid: what it was is not known, only what it was at most. */
function unknownPayments({ due }: Reading, rows: readonly LedgerRow[], asOf: string): readonly Reading[] {
  const positive = rows.reduce(
    (sum, { paidOn = "9", paidPrincipal = 0 }) => sum + (paidOn <= asOf ? Math.max(0, paidPrincipal) : 0),
    0,
  );
  return [0, positive].map((paid) => ({ due, counted: Math.min(paid, due), paid }));
}

// The term.

/** The instalments of which the due date is known. */
function scheduledIn(rows: readonly LedgerRow[]): readonly LedgerRow[] {
  const disputed = severalDates(rows);
  return rows
    .filter(({ number, dueOn }, at) => dueOn !== undefined && rows.findIndex((row) => row.number === number) === at)
    .filter(({ number }) => number === undefined || !disputed.includes(number))
    .toSorted((a, b) => (a.number ?? 0) - (b.number ?? 0));
}

/** The day on which the loan is over: its months, its grace and a month after it was lent. */
function endOf({ lentOn, months, rows }: Loan): string | null {
  const scheduled = scheduledIn(rows);
  const odd = outOfOrder(scheduled);
  const first = scheduled.find((one) => !odd.includes(one));
  if (lentOn === null) {
    return first?.dueOn === undefined ? null : monthsAfter(first.dueOn, months - (first.number ?? 1) + 1);
  }
  let grace = 0;
  while (first?.dueOn !== undefined && monthsAfter(lentOn, grace + 2) <= first.dueOn && grace < 24) grace += 1;
  return monthsAfter(lentOn, months + grace + 1);
}

function isOver(loan: Loan, asOf: string): boolean {
  const end = endOf(loan);
  return end !== null && end <= asOf;
}

/** Instalments are missing: those listed do not come to the pokok, and more than a month has gone by since the last. */
function endsEarly({ principal }: Loan, rows: readonly LedgerRow[], asOf: string): boolean {
  const scheduled = scheduledIn(rows);
  const listed = scheduled.reduce((sum, { targetPrincipal = 0 }) => sum + targetPrincipal, 0);
  return listed < principal && scheduled.every(({ dueOn = "" }) => monthsAfter(dueOn, 1) < asOf);
}

// Due dates that cannot be.

/** The ledgers in which each due date that cannot be is that of an instalment not due yet, or one as early as its neighbours. */
function datesMeant(loan: Loan, rows: readonly LedgerRow[], asOf: string): readonly (readonly LedgerRow[])[] {
  const end = endOf(loan);
  const scheduled = scheduledIn(rows);
  const disputed = severalDates(rows);
  const odd = [...oddDates(scheduled, end, loan.months), ...disputed];
  const days = new Map(
    odd.map((number) => {
      const earlier = scheduled.filter((one) => (one.number ?? 0) < number && !odd.includes(one.number ?? 0));
      const mayBeDue = disputed.includes(number) || earlier.every(({ dueOn = "" }) => dueOn <= asOf);
      return [number, mayBeDue ? (earlier.at(-1)?.dueOn ?? loan.lentOn ?? asOf) : undefined];
    }),
  );
  const mayBeDue = odd.filter((number) => days.get(number) !== undefined);
  const alike = (number: number) => {
    const one = rows.find((row) => row.number === number);
    return `${one?.targetPrincipal} ${one?.targetCharge} ${days.get(number)}`;
  };
  return setsOf(mayBeDue, alike).map((due) =>
    rows.map((row) => {
      if (row.number === undefined || row.dueOn === undefined || !odd.includes(row.number)) return row;
      return { ...row, dueOn: (due.includes(row.number) ? days.get(row.number) : undefined) ?? "9999-01-01" };
    }),
  );
}

/** Numbers of instalments that are listed with several due dates, of which nobody knows the right one. */
function severalDates(rows: readonly LedgerRow[]): readonly number[] {
  const numbers = new Set(rows.flatMap(({ number, dueOn }) => (dueOn === undefined ? [] : (number ?? []))));
  return [...numbers].filter((number) => {
    const days = rows.flatMap((row) => (row.number === number ? (row.dueOn ?? []) : []));
    return new Set(days).size > 1;
  });
}

/** Every set of them; of those that are alike it does not matter which, only how many. */
function setsOf<T>(all: readonly T[], alike: (one: T) => string): readonly (readonly T[])[] {
  const kinds = [...new Set(all.map(alike))].map((kind) => all.filter((one) => alike(one) === kind));
  const counts = kinds.map((kind) => Array.from({ length: kind.length + 1 }, (_, count) => kind.slice(0, count)));
  return choices(counts).map((chosen) => chosen.flat());
}

/** Numbers of instalments that lie beyond the loan's end, are out of order, or skip months that none is left for. */
function oddDates(scheduled: readonly LedgerRow[], end: string | null, months: number): readonly number[] {
  const beyond = scheduled.filter(({ dueOn = "" }) => end !== null && dueOn > end);
  const late = outOfOrder(scheduled.filter((one) => !beyond.includes(one)));
  const inOrder = scheduled.filter((one) => !beyond.includes(one) && !late.includes(one));
  const skips = inOrder.filter(({ dueOn = "", number = 0 }, at) => {
    const before = inOrder[at - 1];
    if (scheduled.length !== months || before?.dueOn === undefined) return false;
    return dueOn > monthsAfter(before.dueOn, number - (before.number ?? 0) + 1);
  });
  return [...beyond, ...late, ...skips].map(({ number = 0 }) => number);
}

/** Those without which the longest series in order is as long: each of them may be what breaks the order. */
function outOfOrder(scheduled: readonly LedgerRow[]): readonly LedgerRow[] {
  const days = scheduled.map(({ dueOn = "" }) => dueOn);
  const most = longestSeries(days);
  if (most === days.length) return [];
  return scheduled.filter((_, at) => longestSeries(days.filter((__, other) => other !== at)) === most);
}

/** How many of the days stand in order, the others left out. */
function longestSeries(days: readonly string[]): number {
  const upTo: number[] = [];
  for (const [at, day] of days.entries()) {
    upTo[at] = 1 + Math.max(0, ...days.slice(0, at).map((before, index) => (before <= day ? (upTo[index] ?? 0) : 0)));
  }
  return Math.max(0, ...upTo);
}

// Payments of which nobody says how much is jasa.

/** The ledgers in which each payment without its jasa is pokok, or jasa first. */
function paymentsMeant(rows: readonly LedgerRow[]): readonly (readonly LedgerRow[])[] {
  if (!rows.some(({ targetCharge = 0 }) => targetCharge > 0)) return [rows];
  const isOpen = (row: LedgerRow) => row.paidOn !== undefined && row.paidCharge === undefined;
  const inTime = rows
    .filter(({ paidOn }) => paidOn !== undefined)
    .toSorted((a, b) => (String(a.paidOn) < String(b.paidOn) ? -1 : 1));
  let meant: readonly (readonly LedgerRow[])[] = [[]];
  for (const row of inTime) {
    meant = meant.flatMap((before) => {
      if (!isOpen(row)) return [[...before, row]];
      return splits(row, before, rows).map((split) => [...before, { ...row, ...split }]);
    });
    // What was paid before, not how, decides what a later payment may be.
    meant = [...new Map(meant.map((one) => [jasaIn(one), one])).values()];
  }
  const unpaid = rows.filter(({ paidOn }) => paidOn === undefined);
  return meant.map((paid) => [...paid, ...unpaid]);
}

const jasaIn = (rows: readonly LedgerRow[]) => rows.reduce((sum, { paidCharge = 0 }) => sum + paidCharge, 0);

type Split = { readonly paidPrincipal: number; readonly paidCharge: number };

function splits(row: LedgerRow, before: readonly LedgerRow[], rows: readonly LedgerRow[]): readonly Split[] {
  const amount = row.paidPrincipal ?? 0;
  const all: Split = { paidPrincipal: amount, paidCharge: 0 };
  const paid = before.reduce((sum, { paidPrincipal = 0 }) => sum + paidPrincipal, 0);
  if (amount < 0 || fillsWhole(scheduledIn(rows), paid, amount)) return [all];
  const fallen = scheduledIn(rows).filter(({ dueOn = "" }) => dueOn <= (row.paidOn ?? ""));
  const jasaDue = fallen.reduce((sum, { targetCharge = 0 }) => sum + targetCharge, 0);
  const jasaPaid = jasaIn(before);
  const jasa = Math.max(0, Math.min(amount, jasaDue - jasaPaid));
  return jasa === 0 ? [all] : [all, { paidPrincipal: amount - jasa, paidCharge: jasa }];
}

/** Whether so much more fills open instalments, the oldest first, and nothing is left over. */
function fillsWhole(scheduled: readonly LedgerRow[], before: number, more: number): boolean {
  let sum = 0;
  const ends = scheduled.map(({ targetPrincipal = 0 }) => {
    sum += targetPrincipal;
    return sum;
  });
  return more > 0 && ends.includes(before + more);
}

// G.4.

/** Whether a loan may be a KSM's, though its code does not stand there. */
export function mayBeOf(village: Village, loan: Loan, group: string): boolean {
  if (loan.group === null || loan.group === "unreadable") return true;
  const codes = village.groups.map(({ code }) => code);
  if (codes.includes(loan.group) || !isCode(loan.group)) return false;
  const alike = codes.filter((code) => plain(code) === plain(String(loan.group)));
  if (alike.length > 0) return alike.includes(group);
  const hasOwn = knownLoans(village).some((one) => one.group === group && !isEarly(village, one));
  return !hasOwn || !village.loans.some((one) => codes.includes(String(one.group)));
}

/** A name that is like none of the KSM's is another group's; a code may be written in another way. */
const isCode = (reference: string) => /^[A-Z]*\d+$/.test(reference);

const plain = (code: string) => code.replace(/^[A-Z]*0*/, "");

/** Lent before the KSM was founded: perhaps to another group of its name. */
function isEarly({ groups }: Village, { group, lentOn }: Loan): boolean {
  const founded = groups.find(({ code }) => code === group)?.foundedOn ?? null;
  return founded !== null && lentOn !== null && lentOn < founded;
}

/** Whose a loan is, a person may know by the older name, or from before the founding; not where nothing stands there. */
const isForPeople = ({ group }: Loan) => group !== null && group !== "unreadable";

/** A loan that is or may be a KSM's, with what it may come to; `isSure`: it is, whatever it comes to. */
interface Perhaps {
  readonly readings: readonly Reading[];
  readonly isSure: boolean;
  readonly isForPeople: boolean;
}

export function repaid(village: Village, group: string): Verdict {
  if (village.asOfUnreadable) return "undetermined";
  const isOwn = (loan: Loan) => loan.group === group;
  const loans = knownLoans(village)
    .filter((loan) => isOwn(loan) || mayBeOf(village, loan, group))
    .map(
      (loan): Perhaps => ({
        readings: extremes(loan, village.asOf),
        isSure: isOwn(loan) && !isEarly(village, loan),
        isForPeople: isForPeople(loan),
      }),
    );
  const open = loans.filter((one) => !one.isSure && one.isForPeople);
  const others = loans.filter((one) => !open.includes(one));
  const hard = choices([
    ...others.map(({ readings, isSure }): readonly (Reading | null)[] => (isSure ? readings : [null, ...readings])),
    ...open.map(({ readings }) => readings),
  ]);
  // By which of the loans that are left to judgement are the KSM's: what all else may come to.
  const verdicts = choices(open.map(() => [true, false])).map((isTheirs) =>
    agreed(hard.map((readings) => ofLoans(readings.filter((_, at) => isTheirs[at - others.length] ?? true)))),
  );
  const verdict = agreed(verdicts);
  const said = verdict === "undetermined" ? decided(village, "G.4", group, verdict) : verdict;
  // A person says whose the loans are; what else is open stays so.
  return verdicts.includes(said) ? said : "undetermined";
}

function ofLoans(loans: readonly (Reading | null)[]): Verdict {
  const there = loans.filter((loan) => loan !== null);
  if (there.length === 0) return "fail";
  const due = there.reduce((sum, loan) => sum + loan.due, 0);
  const counted = there.reduce((sum, loan) => sum + loan.counted, 0);
  return due === 0 ? "undetermined" : 100 * counted > 90 * due ? "pass" : "fail";
}

/** Of all readings those that can matter: the best, the worst, and one in which nothing is due. */
function extremes(loan: Loan, asOf: string): readonly Reading[] {
  const readings = readingsOf(loan, asOf);
  const ahead = ({ due, counted }: Reading) => 10 * counted - 9 * due;
  const byRate = readings.toSorted((a, b) => ahead(a) - ahead(b));
  const nothing = readings.find(({ due }) => due === 0);
  return [byRate[0], byRate.at(-1), nothing].filter((one) => one !== undefined);
}

/** What is owed at most of a loan. */
export function owedAtMost(loan: Loan, asOf: string): number {
  const leastPaid = readingsOf(loan, asOf).reduce((least, { paid }) => Math.min(least, paid), loan.principal);
  return Math.max(0, loan.principal - leastPaid);
}
