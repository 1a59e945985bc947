import { addMonthsKeepingEnd, type CivilDate } from "../domain/calendar.ts";
import { groupBy } from "../domain/group-by.ts";
import { type Age, type AgeRow, ages, type ClassRow, type Movement, type Parts } from "../domain/monitor.ts";
import type { Collectibility } from "../domain/verdict.ts";
import type { Lateness } from "../repayment/lateness.ts";
import type { Portfolio, PortfolioLoan } from "./portfolio.ts";

const classes = [1, 2, 3, 4, 5] as const;

/** Loans and KSM of each class, and those of which the books allow several; a KSM is in that of its worst loan. */
export function classTable({ running }: Portfolio): readonly ClassRow[] {
  const byKsm = [...groupBy(running, ({ ksm }) => ksm.code).values()].map(worstClass);
  const rows = [...classes, null].map((one): ClassRow => {
    const loans = running.filter(({ standing }) => standing.collectibility === one);
    const ksm = byKsm.filter((worst) => worst === one).length;
    return { class: one, ksm, loans: loans.length, ...amountsOf(loans) };
  });
  return rows.filter((row) => row.class !== null || row.loans > 0 || row.ksm > 0);
}

/** Null where a loan of an open class may be worse than all known ones. */
function worstClass(loans: readonly PortfolioLoan[]): Collectibility | null {
  const known = Math.max(...loans.map(({ standing }) => standing.classes[0]));
  const worst = Math.max(...loans.map(({ standing }) => standing.classes[1]));
  return known === worst ? (classes.find((one) => one === known) ?? null) : null;
}

/** Balance and arrears, at least, in rupiah. */
export function amountsOf(loans: readonly PortfolioLoan[]): { readonly balance: number; readonly arrears: Parts } {
  let balance = 0;
  let principal = 0;
  let charge = 0;
  for (const { standing } of loans) {
    balance += standing.balance.low;
    principal += Math.min(standing.lateness.best.principal, standing.balance.high);
    charge += standing.overdueCharge.low;
  }
  return { balance, arrears: { principal, charge } };
}

/** How many loans went from which class to which between two days. */
export function movementsOf(before: Portfolio, now: Portfolio): readonly Movement[] {
  const keyOf = ({ standing: { loan } }: PortfolioLoan) => loan.rows[0].at;
  const former = new Map(before.running.map((one) => [keyOf(one), one.standing.collectibility]));
  const present = new Map(now.running.map((one) => [keyOf(one), one.standing.collectibility]));
  const known = [...new Set([...former.keys(), ...present.keys()])];
  const moves = groupBy(known, (key) => `${former.get(key) ?? ""} ${present.get(key) ?? ""}`);
  return [...moves.values()]
    .map(
      ([key, ...others]): Movement => ({
        from: former.get(key) ?? null,
        to: present.get(key) ?? null,
        loans: others.length + 1,
      }),
    )
    .filter(({ from, to }) => from !== null || to !== null)
    .toSorted((a, b) => (a.from ?? 0) - (b.from ?? 0) || (a.to ?? 9) - (b.to ?? 9));
}

/** Loans by the months since their oldest unpaid instalment fell due; rescheduled and written-off ones apart. */
export function ageTable({ running, writtenOff, day }: Portfolio): readonly AgeRow[] {
  const byAge = groupBy(running, (loan) => ageOf(loan, day));
  const rows = ages.map((age): AgeRow => {
    const loans = age === "written-off" ? writtenOff : (byAge.get(age) ?? []);
    return { age, loans: loans.length, ...amountsOf(loans) };
  });
  return rows.filter(({ age, loans }) => age !== "open" || loans > 0);
}

function ageOf({ standing: { lateness, rescheduled } }: PortfolioLoan, day: CivilDate): Age {
  if (rescheduled !== null) return "rescheduled";
  const best = ageBy(lateness.best, day);
  return best === ageBy(lateness.worst, day) ? best : "open";
}

function ageBy({ months, oldestDue }: Lateness, day: CivilDate): Age {
  if (months === 0) return "none";
  const limits = [1, 3, 6, 9] as const;
  const limit = limits.find((one) => (oldestDue === null ? months <= one : day <= addMonthsKeepingEnd(oldestDue, one)));
  return limit === undefined ? "more" : (`${limit}` as const);
}
