import {
  addMonthsToDate,
  type CivilDate,
  civilDate,
  dayNumber,
  dayOf,
  monthNumberOf,
  yearOf,
} from "../domain/calendar.ts";
import type { InstalmentRecord, LoanRecord } from "../domain/records.ts";
import type { Settings } from "../policy/settings.ts";
import { endOfTerm, latestEndOfTerm } from "./loan-term.ts";
import { sureOrder } from "./sure-order.ts";

/** A due date that cannot stand as it is written, and the days between which its neighbours allow another. */
export interface DoubtfulDueDate {
  readonly instalment: InstalmentRecord;
  readonly because: "order" | "term" | "skip";
  /** Undefined where nothing bounds it. */
  readonly earliest: CivilDate | undefined;
  readonly latest: CivilDate | undefined;
  /** The only year in which its day and month fit; null where several do, or none. */
  readonly year: number | null;
}

interface Dated {
  readonly instalment: InstalmentRecord;
  readonly number: number;
  readonly on: CivilDate;
}

/**
 * The due dates that break the order of their neighbours, lie beyond the loan's term, or skip months though as many
 * instalments are listed as there are months, in the order of their numbers. A loan that got a new schedule has no term.
 */
export function doubtfulDueDates(
  loan: LoanRecord,
  schedule: readonly InstalmentRecord[],
  rescheduled: boolean,
  settings: Settings,
): readonly DoubtfulDueDate[] {
  const dated = schedule
    .flatMap((instalment): Dated[] => {
      const { number, dueOn } = instalment;
      return number.value === undefined || dueOn.value === undefined
        ? []
        : [{ instalment, number: number.value, on: dueOn.value }];
    })
    .toSorted((a, b) => a.number - b.number);
  // A date that can be none at all says nothing against those beside it.
  const inSureOrder = (some: readonly Dated[]) => {
    const ordered = sureOrder(some.map(({ on }) => dayNumber(on)));
    return some.filter((_, place) => ordered.has(place));
  };
  const byFirst = () =>
    endOfTerm(
      loan,
      inSureOrder(dated).map(({ instalment }) => instalment),
      settings,
    );
  const latestEnd = rescheduled ? undefined : (latestEndOfTerm(loan, schedule, settings) ?? byFirst());
  const possible = dated.filter(({ on }) => latestEnd === undefined || on <= latestEnd);
  const inOrder = inSureOrder(possible);
  const unnumbered = schedule.filter(({ number }) => number.value === undefined);
  const end = rescheduled
    ? undefined
    : endOfTerm(loan, [...inOrder.map(({ instalment }) => instalment), ...unnumbered], settings);
  const beyond = ({ on }: Pick<Dated, "on">) => end !== undefined && on > end;
  const late = skipping(
    inOrder.filter((one) => !beyond(one)),
    rescheduled ? undefined : loan.months.value,
    schedule,
  );
  const because = (one: Dated) => {
    if (beyond(one)) return "term";
    if (late.has(one)) return "skip";
    return inOrder.includes(one) ? undefined : "order";
  };
  const doubtful = new Map(
    dated.flatMap((one) => {
      const reason = because(one);
      return reason === undefined ? [] : [[one, reason] as const];
    }),
  );
  if (
    doubtful.size === 0 &&
    !unnumbered.some(({ dueOn }) => dueOn.value !== undefined && beyond({ on: dueOn.value }))
  ) {
    return [];
  }
  const sure = dated.filter((one) => !doubtful.has(one));
  const numbered = [...doubtful].map(([one, reason]): DoubtfulDueDate => {
    const earliest = sure.findLast(({ number }) => number < one.number)?.on ?? loan.disbursedOn.value;
    const latest = sure.find(({ number }) => number > one.number)?.on ?? end;
    return { instalment: one.instalment, because: reason, earliest, latest, year: onlyYear(one.on, earliest, latest) };
  });
  return [...numbered, ...unnumbered.flatMap((instalment) => beyondTerm(instalment, loan, end))];
}

/** Without a number only the term bounds a due date. */
function beyondTerm(
  instalment: InstalmentRecord,
  { disbursedOn: { value: earliest } }: LoanRecord,
  end: CivilDate | undefined,
): readonly DoubtfulDueDate[] {
  const on = instalment.dueOn.value;
  if (on === undefined || end === undefined || on <= end) return [];
  return [{ instalment, because: "term", earliest, latest: end, year: onlyYear(on, earliest, end) }];
}

/** A due date may slip by some days, over the end of a month, around a feast, without skipping the month. */
const slack = 20;

/** Instalments that come a month or more later than one for each month gives, counted from the last that did not. */
function skipping(
  inOrder: readonly Dated[],
  months: number | undefined,
  schedule: readonly InstalmentRecord[],
): ReadonlySet<Dated> {
  const late = new Set<Dated>();
  if (months === undefined || schedule.length < months) return late;
  let [last] = inOrder;
  for (const one of inOrder) {
    if (last === undefined) break;
    const expected = addMonthsToDate(last.on, one.number - last.number);
    if (dayNumber(one.on) - dayNumber(expected) > slack) late.add(one);
    else last = one;
  }
  return late;
}

function onlyYear(on: CivilDate, earliest: CivilDate | undefined, latest: CivilDate | undefined): number | null {
  if (earliest === undefined || latest === undefined) return null;
  const from = yearOf(earliest);
  const fitting = Array.from({ length: Math.max(0, yearOf(latest) - from + 1) }, (_, more) => from + more).filter(
    (year) => {
      const day = civilDate(year, monthNumberOf(on), dayOf(on));
      return day !== undefined && day >= earliest && day <= latest;
    },
  );
  const [year, ...others] = fitting;
  return year !== undefined && others.length === 0 ? year : null;
}
