import type { CivilDate } from "../domain/calendar.ts";
import { cellOr, type Field } from "../domain/field.ts";
import { type Finding, finding } from "../domain/finding.ts";
import type { CellRef } from "../domain/place.ts";
import type { InstalmentRecord } from "../domain/records.ts";
import { rupiah } from "../domain/rupiah.ts";
import type { Settings } from "../policy/settings.ts";
import { type DoubtfulDueDate, doubtfulDueDates } from "./doubtful-due-dates.ts";
import { equalPayments } from "./equal-payments.ts";
import { endOfTime, scheduleOf } from "./ledger.ts";
import { type Loan, nameOf } from "./loans.ts";
import { type Rescheduling, reschedulingOf, rowsInForce } from "./rescheduling.ts";

/** A ledger in which the facts that its cells dispute are unread, and what disputes them. */
export interface LedgerReading {
  readonly rows: readonly InstalmentRecord[];
  readonly disputes: readonly Finding[];
}

/**
 * The ledger as far as it does not contradict itself. A due date that cannot stand, a payment that is listed twice, and
 * payments that reversals take below zero lose what is disputed of them, so that whatever is counted from the rows takes
 * every reading into account.
 */
export function readLedger(
  loan: Loan,
  rescheduling: Rescheduling | undefined,
  settings: Settings,
  asOf: CivilDate,
): LedgerReading {
  const dueDates = undueDates(loan, rescheduling, settings, asOf);
  const twice = oncePaid(loan, dueDates.rows, asOf);
  const reversed = withoutReversals(loan, twice.rows, asOf);
  return { rows: reversed.rows, disputes: [...dueDates.disputes, ...twice.disputes, ...reversed.disputes] };
}

function undueDates(
  loan: Loan,
  rescheduling: Rescheduling | undefined,
  settings: Settings,
  asOf: CivilDate,
): LedgerReading {
  const { record, ledger } = loan;
  const on = rescheduling?.on ?? null;
  const later = rescheduling === undefined ? reschedulingOf(record, endOfTime) : undefined;
  const inForce = on === null ? ledger.filter(isBefore(later?.on ?? endOfTime)) : rowsInForce(ledger, on);
  const isRescheduled = (rescheduling ?? later) !== undefined;
  const doubtful = doubtfulDueDates(record, scheduleOf(inForce), isRescheduled, settings);
  const [first] = doubtful;
  if (first === undefined) return { rows: ledger, disputes: [] };
  const asRead = new Map(doubtful.map((one) => [one.instalment.dueOn.cell, dueDateIn(one, asOf)]));
  const numbers = new Map(
    doubtful.flatMap(({ instalment: { number, dueOn } }) =>
      number.value === undefined ? [] : [[number.value, asRead.get(dueOn.cell)] as const],
    ),
  );
  const rows = new Set(inForce);
  const read = (row: InstalmentRecord): InstalmentRecord => {
    if (row.dueOn.state !== "value" || !rows.has(row)) return row;
    const dueOn = row.number.value === undefined ? asRead.get(row.dueOn.cell) : numbers.get(row.number.value);
    return dueOn === undefined ? row : { ...row, dueOn: { ...dueOn, cell: row.dueOn.cell } as Field<CivilDate> };
  };
  return { rows: ledger.map(read), disputes: dueDateDisputes(loan, doubtful) };
}

/** What was scheduled before a rescheduling that is not yet known. */
const isBefore =
  (day: CivilDate) =>
  ({ dueOn }: InstalmentRecord): boolean =>
    dueOn.value === undefined || dueOn.value <= day;

/** Unread where the neighbours allow days on both sides of the as-of date, or where the cell denies what they say. */
function dueDateIn({ instalment: { dueOn }, earliest, latest }: DoubtfulDueDate, asOf: CivilDate): Field<CivilDate> {
  const { value, cell } = dueOn;
  if (value === undefined || cell === undefined) return dueOn;
  const mayBeDue = earliest === undefined || earliest <= asOf || value <= asOf;
  const mayBeLater = latest === undefined || latest > asOf || value > asOf;
  if (mayBeDue && mayBeLater) return { state: "invalid", value: undefined, cell };
  const clamped = latest !== undefined && value > latest ? latest : value;
  return { state: "value", value: earliest !== undefined && clamped < earliest ? earliest : clamped, cell };
}

function dueDateDisputes(loan: Loan, [first, ...others]: readonly DoubtfulDueDate[]): readonly Finding[] {
  if (first === undefined) return [];
  const { instalment, because, latest, year } = first;
  const args = {
    loan: nameOf(loan),
    number: instalment.number.value ?? null,
    more: others.length,
    because,
    until: latest ?? null,
    year,
  };
  const related = others.flatMap((one) => one.instalment.dueOn.cell ?? []);
  return [finding("ledger/due-date", cellOr(instalment.dueOn, instalment.at), args, related)];
}

function oncePaid(loan: Loan, rows: readonly InstalmentRecord[], asOf: CivilDate): LedgerReading {
  const groups = equalPayments(rows.filter(({ paidOn }) => paidOn.value !== undefined && paidOn.value <= asOf));
  const again = groups.flatMap(([, ...others]) => others);
  const [first] = again;
  if (first === undefined) return { rows, disputes: [] };
  const repeated = new Set(again);
  const args = { loan: nameOf(loan), number: first.number.value ?? null, rows: again.length };
  const cells = [...groups.map(([one]) => one), ...again.slice(1)].map(({ paidOn, at }) => cellOr(paidOn, at));
  return {
    rows: rows.map((row) => (repeated.has(row) ? { ...row, paidOn: unread(row.paidOn, row.at) } : row)),
    disputes: [finding("ledger/row-twice", cellOr(first.paidOn, first.at), args, cells)],
  };
}

const unread = (field: Field<CivilDate>, at: CellRef): Field<CivilDate> => ({
  state: "invalid",
  value: undefined,
  cell: cellOr(field, at),
});

const parts = ["paidPrincipal", "paidCharge"] as const;

/** Reversals that exceed all that was paid: nobody knows what they reverse. */
function withoutReversals(loan: Loan, rows: readonly InstalmentRecord[], asOf: CivilDate): LedgerReading {
  const made = rows.filter(({ paidOn }) => paidOn.value === undefined || paidOn.value <= asOf);
  const below = parts.filter((part) => made.reduce((sum, row) => sum + leastOf(row, part), 0) < 0);
  const [part] = below;
  if (part === undefined) return { rows, disputes: [] };
  const isReversal = (row: InstalmentRecord) => below.some((one) => (row[one].value ?? 0) < 0);
  const [first, ...others] = made.filter(isReversal);
  if (first === undefined) return { rows, disputes: [] };
  const amount = rupiah(made.reduce((sum, row) => sum + leastOf(row, part), 0));
  const args = { loan: nameOf(loan), amount };
  const counted = new Set(made);
  const unpaid = new Set(notPaidTwice(made, part));
  return {
    rows: rows.map((row) => {
      if (!counted.has(row)) return row;
      if (isReversal(row) || unpaid.has(row)) return { ...row, ...nothingPaid(row) };
      return row.paidOn.state === "value" ? { ...row, paidOn: unread(row.paidOn, row.at) } : row;
    }),
    disputes: [
      finding(
        "ledger/below-zero",
        cellOr(first[part], first.at),
        args,
        others.map((row) => cellOr(row[part], row.at)),
      ),
    ],
  };
}

/** A payment of no day that can be read, such as one that stands twice, may be none. */
function leastOf(row: InstalmentRecord, part: (typeof parts)[number]): number {
  const amount = row[part].value ?? 0;
  return row.paidOn.state === "value" ? amount : Math.min(0, amount);
}

/** So many payments that may have been made are tried with and without each other. */
const mostTried = 8;

/**
 * Payments without a day that can be read (they stand twice, say) that are left out where most was paid: with them more was
 * paid than reversed, and then what is left is less than what was paid without them.
 */
function notPaidTwice(made: readonly InstalmentRecord[], part: (typeof parts)[number]): readonly InstalmentRecord[] {
  const amountOf = (row: InstalmentRecord) => row[part].value ?? 0;
  const total = (rows: readonly InstalmentRecord[]) => rows.reduce((sum, row) => sum + amountOf(row), 0);
  const open = made.filter((row) => row.paidOn.state !== "value" && amountOf(row) > 0);
  if (open.length > mostTried) return [];
  const sure = made.filter((row) => !open.includes(row));
  const sets = open.reduce<readonly (readonly InstalmentRecord[])[]>(
    (all, row) => all.flatMap((some) => [some, [...some, row]]),
    [[]],
  );
  const below = sets.filter((paid) => total(sure) + total(paid) < 0).toSorted((a, b) => total(b) - total(a));
  const most = below[0] ?? open;
  const positive = total(sure.filter((row) => amountOf(row) > 0));
  const isMost = positive + total(most) >= total(sure) + total(open);
  return isMost ? open.filter((row) => !most.includes(row)) : [];
}

const blankAt = (field: Field<unknown>, at: CellRef) =>
  ({ state: "blank", value: undefined, cell: cellOr(field, at) }) as const;

const nothingPaid = ({ paidOn, paidPrincipal, paidCharge, at }: InstalmentRecord) => ({
  paidOn: blankAt(paidOn, at),
  paidPrincipal: blankAt(paidPrincipal, at),
  paidCharge: blankAt(paidCharge, at),
});
