/**
 * How a loan stands, lived through day by day as the rules say it: instalments fall due, payments fill the oldest open
 * one, money is moved rupiah by rupiah where it must be split. Slow, and shares no code with `src`.
 */

export interface LedgerRow {
  readonly number?: number;
  readonly dueOn?: string;
  readonly targetPrincipal?: number;
  readonly targetCharge?: number;
  readonly paidOn?: string;
  readonly paidPrincipal?: number;
  readonly paidCharge?: number;
}

/** What happened to the loan beside payments. */
export interface Fate {
  /** On the evening of this day all that is unpaid is forgotten; what is marked `anew` takes its place. */
  readonly rescheduledOn?: string;
  readonly anew?: readonly LedgerRow[];
  readonly writtenOff?: boolean;
}

export interface Standing {
  /** Pokok due by the as-of date. */
  readonly due: number;
  /** Pokok paid by then, of it what is not ahead of schedule, and jasa paid by then. */
  readonly paid: number;
  readonly counted: number;
  readonly paidCharge: number;
  readonly balance: number;
  /** Instalments that are due and not filled, and the due date of the oldest. */
  readonly behind: number;
  readonly oldest: string | null;
  /** Pokok that fell due before the as-of date and is unpaid. */
  readonly overdue: number;
  /** Worse than class 2. */
  readonly inArrears: boolean;
  /** 1 none, 2 up to three, 3 up to six, 4 up to nine, 5 more instalments or months, jasa too. */
  readonly collectibility: number;
  /** More than 90% of what is due is paid; null while nothing is due. */
  readonly above90: boolean | null;
}

export function liveThrough(
  principal: number,
  old: readonly LedgerRow[],
  asOf: string,
  { rescheduledOn, anew = [], writtenOff = false }: Fate = {},
): Standing {
  const rows = [...old, ...anew];
  let scheduled = scheduleIn(old);
  const days = new Set<string>(rescheduledOn === undefined ? [] : [rescheduledOn]);
  for (const { paidOn, dueOn } of rows) {
    if (paidOn !== undefined) days.add(paidOn);
    if (dueOn !== undefined) days.add(dueOn);
  }

  const fallen: { dueOn: string; pokok: number; jasa: number }[] = [];
  let jasaBefore = 0;
  let wholesOnly = true;
  let wholes = 0;
  let pokokPaid = 0;
  let jasaDue = 0;
  let jasaPaid = 0;
  for (const day of [...days].sort()) {
    if (day > asOf) break;
    for (const [, one] of [...scheduled].sort(([a], [b]) => a - b)) {
      if (one.dueOn === day) {
        fallen.push({ dueOn: one.dueOn, pokok: one.pokok, jasa: one.jasa });
        jasaDue += one.jasa;
      }
    }
    const today = rows.filter((row) => row.paidOn === day);
    const lumps = today.filter((row) => row.number === undefined && row.paidCharge === undefined);
    for (const row of today) {
      if (lumps.includes(row)) continue;
      pokokPaid += row.paidPrincipal ?? 0;
      jasaPaid += row.paidCharge ?? 0;
      wholesOnly = false;
    }
    const together = lumps.reduce((sum, row) => sum + (row.paidPrincipal ?? 0), 0);
    if (!(rescheduledOn !== undefined && rescheduledOn <= asOf) && fillsWhole(scheduled, pokokPaid, together)) {
      pokokPaid += together;
      wholes += lumps.length;
      lumps.length = 0;
    }
    if (lumps.length > 0) wholesOnly = false;
    for (const row of lumps) {
      let left = row.paidPrincipal ?? 0;
      while (left > 0 && jasaPaid < jasaDue) {
        jasaPaid += 1;
        left -= 1;
      }
      pokokPaid += left;
    }
    if (day === rescheduledOn) {
      fallen.splice(0, fallen.length, { dueOn: day, pokok: pokokPaid, jasa: 0 });
      jasaBefore = jasaPaid;
      scheduled = scheduleIn(anew);
    }
  }

  const lost = writtenOff && pokokPaid < principal;
  if (lost) {
    const later = [...scheduled.values()].filter(({ dueOn }) => dueOn > asOf);
    fallen.push(...later.sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1)));
  }
  // Rests are let go while together they stay below the step to which instalments are rounded.
  const step = 1000;
  let purse = pokokPaid;
  let due = 0;
  let dueBefore = 0;
  let filledBefore = 0;
  let rests = 0;
  let pokokRests = 0;
  let counted = 0;
  const open: string[] = [];
  // Nobody wrote down any jasa: nobody can say that it is late.
  const keepsNoJasa = wholesOnly && wholes > 0;
  let jasaPurse = keepsNoJasa ? Number.POSITIVE_INFINITY : jasaPaid - jasaBefore;
  const late: string[] = [];
  for (const one of fallen) {
    due += one.pokok;
    const fill = Math.min(purse, one.pokok);
    purse -= fill;
    counted += fill;
    const jasaFill = Math.min(jasaPurse, one.jasa);
    jasaPurse -= jasaFill;
    // What falls due on the day itself is not late yet; of a loan that is written off all is.
    if (!lost && one.dueOn >= asOf) continue;
    dueBefore += one.pokok;
    filledBefore += fill;
    pokokRests += one.pokok - fill;
    rests += one.pokok - fill + one.jasa - jasaFill;
    if (fill < one.pokok && pokokRests >= step) open.push(one.dueOn);
    if ((fill < one.pokok || jasaFill < one.jasa) && rests >= step) late.push(one.dueOn);
  }
  const collectibility = lost ? 5 : classOf(late, asOf);
  const oldest = open[0] !== undefined && open[0] <= asOf ? open[0] : null;
  const behind = open.length;
  return {
    due,
    paid: pokokPaid,
    counted,
    paidCharge: jasaPaid,
    balance: Math.max(0, principal - pokokPaid),
    behind,
    oldest,
    overdue: dueBefore - filledBefore,
    inArrears: collectibility > 2,
    collectibility,
    above90: due === 0 ? null : counted * 10 > due * 9,
  };
}

function classOf(late: readonly string[], asOf: string): number {
  const [oldest] = late;
  if (oldest === undefined) return 1;
  let months = 0;
  while (monthsAfter(oldest, months) < asOf) months += 1;
  const worse = Math.max(months, new Set(late.map((day) => day.slice(0, 7))).size);
  return worse <= 3 ? 2 : worse <= 6 ? 3 : worse <= 9 ? 4 : 5;
}

/** Whether so much more fills the open instalments from the oldest on, one, two or more of them, and nothing is left. */
function fillsWhole(scheduled: ReturnType<typeof scheduleIn>, before: number, more: number): boolean {
  if (![...scheduled.values()].some(({ jasa }) => jasa > 0)) return false;
  let purse = before;
  let left = more;
  for (const { pokok } of [...scheduled.values()].sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1))) {
    const filled = Math.min(purse, pokok);
    purse -= filled;
    left -= pokok - filled;
    if (left <= 0) return left === 0 && more > 0;
  }
  return false;
}

/** Whether any payment is written twice. */
export function hasTwins(rows: readonly LedgerRow[]): boolean {
  const paid = rows.filter((row) => isTwin(row, row));
  return (
    new Set(paid.map((row) => [row.number, row.paidOn, row.paidPrincipal, row.paidCharge].join())).size < paid.length
  );
}

/** Nobody tries more readings than these. */
export const mostMeant = 64;

/**
 * The ledgers that a ledger may mean in which rows stand twice: each such row once, or as often as it is written. Rows
 * that together make their instalment's target, three of them or more, are the members' and mean themselves.
 */
export function ledgersMeant(rows: readonly LedgerRow[]): readonly (readonly LedgerRow[])[] {
  let meant: LedgerRow[][] = [[]];
  const seen: LedgerRow[] = [];
  for (const row of rows) {
    if (meant.length > mostMeant) return meant;
    const twins = rows.filter((other) => isTwin(row, other));
    const target = rows.find(({ number, targetPrincipal }) => number === row.number && targetPrincipal !== undefined);
    const ofDay = rows.filter(({ number, paidOn }) => number === row.number && paidOn === row.paidOn);
    const total = ofDay.reduce((sum, { paidPrincipal = 0 }) => sum + paidPrincipal, 0);
    const shares = twins.length > 2 && total === target?.targetPrincipal;
    const again = !shares && seen.some((other) => isTwin(row, other));
    seen.push(row);
    const { paidOn: _, paidPrincipal: __, paidCharge: ___, ...without } = row;
    meant = meant.flatMap((one) =>
      again
        ? [
            [...one, row],
            [...one, without],
          ]
        : [[...one, row]],
    );
  }
  return meant;
}

function isTwin(a: LedgerRow, b: LedgerRow): boolean {
  const nothing = (a.paidPrincipal ?? 0) === 0 && (a.paidCharge ?? 0) === 0;
  if (a.paidOn === undefined || nothing) return false;
  return (["number", "paidOn", "paidPrincipal", "paidCharge"] as const).every((key) => a[key] === b[key]);
}

function scheduleIn(rows: readonly LedgerRow[]): Map<number, { dueOn: string; pokok: number; jasa: number }> {
  const scheduled = new Map<number, { dueOn: string; pokok: number; jasa: number }>();
  for (const row of rows) {
    if (row.number !== undefined && row.dueOn !== undefined) {
      scheduled.set(row.number, { dueOn: row.dueOn, pokok: row.targetPrincipal ?? 0, jasa: row.targetCharge ?? 0 });
    }
  }
  return scheduled;
}

function monthsAfter(day: string, count: number): string {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const later = { year, month };
  for (let step = 0; step < count; step += 1) {
    later.month += 1;
    if (later.month > 12) {
      later.month = 1;
      later.year += 1;
    }
  }
  const february = later.year % 4 === 0 ? 29 : 28;
  const longest = [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][later.month - 1] ?? 31;
  const two = (n: number) => String(n).padStart(2, "0");
  const isEnd = date === [31, year % 4 === 0 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return `${later.year}-${two(later.month)}-${two(isEnd ? longest : Math.min(date, longest))}`;
}
