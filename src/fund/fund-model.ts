import { addMonths, type Month, monthOf, yearOf } from "../domain/calendar.ts";
import type { FundModel, Terms } from "../domain/projection.ts";
import { rupiah } from "../domain/rupiah.ts";
import type { Policy } from "../policy/settings.ts";
import { instalments } from "../schedule/instalments.ts";
import { pricingOf } from "../schedule/loan-terms.ts";
import { monthsUntilDue } from "../schedule/receipts.ts";
import type { PlannedLending } from "./planned-lending.ts";
import type { Portfolio } from "./portfolio.ts";
import { monthAfter, monthsBetween, type StillDue } from "./still-due.ts";

/** The fund from the month after the portfolio's day on. `mayBorrow` says of a KSM's code whether it counts as one of the slots. */
export function fundModel(
  portfolio: Portfolio,
  still: StillDue,
  terms: Terms,
  plan: PlannedLending | undefined,
  mayBorrow: (ksm: string) => boolean,
  policy: Policy,
): FundModel {
  const { months } = terms;
  const start = monthAfter(portfolio.day);
  const { a8 } = policy.settings;
  const spells = [
    ...still.ends.map(({ loan, end }): Spell => {
      const { source, disbursedOn } = loan.standing.loan.record;
      const isPpmk = source.value === "ppmk" && disbursedOn.value !== undefined;
      return { ksm: loan.ksm.code, from: 0, end, lentIn: isPpmk ? monthOf(disbursedOn.value) : null };
    }),
    ...plannedSpells(plan, start, a8.firstDueAfterMonths),
  ].filter(({ ksm }) => mayBorrow(ksm));
  const busyIn = Array.from({ length: months }, (_, t) => spells.filter(({ end }) => end > t));
  const count = (own: readonly Spell[]) => new Set(own.map(({ ksm }) => ksm)).size;
  const servedBefore = servedInYear(portfolio, start);
  const inside = [...servedBefore].filter(mayBorrow);
  return {
    start,
    ...terms,
    schedule: scheduleOf(terms, policy),
    firstDueAfter: monthsUntilDue({ number: 1 }, a8.firstDueAfterMonths),
    due: withPlan(still, plan, start, months, a8.firstDueAfterMonths),
    notYetDue: still.notYetDue,
    arrears: still.arrears,
    lostPrincipal: still.lostPrincipal,
    moneyIn: byMonth(plan?.tranches ?? [], start, months),
    planned: plannedByMonth(plan, start, months),
    busy: busyIn.map(count),
    busyOfYear: busyIn.map((own, t) => {
      const year = yearOf(addMonths(start, t));
      return count(own.filter(({ lentIn, from }) => lentIn !== null && from <= t && yearOf(lentIn) === year));
    }),
    newlyServed: newlyServed(plan, new Set(inside), start, months),
    served: { inside: inside.length, outside: servedBefore.size - inside.length },
  };
}

/** A loan of a KSM: it borrows again in the month in which its last instalment falls due. `lentIn` is that of a PPMK loan. */
interface Spell {
  readonly ksm: string;
  readonly from: number;
  readonly end: number;
  readonly lentIn: Month | null;
}

/** The instalments of what a KSM gets. */
function scheduleOf({ loan, term }: Terms, policy: Policy): FundModel["schedule"] {
  const schedule = instalments({ ...pricingOf(policy, term), principal: rupiah(loan) });
  return { principal: schedule.map(({ principal }) => principal), charge: schedule.map(({ charge }) => charge) };
}

/** KSM with a PPMK loan in the year of the first month, up to now. */
function servedInYear({ all, day }: Portfolio, start: Month): ReadonlySet<string> {
  if (yearOf(start) !== yearOf(day)) return new Set();
  return new Set(
    all.flatMap(({ standing: { loan }, ksm }) => {
      const { source, disbursedOn } = loan.record;
      const isOfYear = disbursedOn.value !== undefined && yearOf(disbursedOn.value) === yearOf(day);
      return source.value === "ppmk" && isOfYear ? [ksm.code] : [];
    }),
  );
}

/** What is dated before the first month falls into it. */
const indexOf = (month: Month, start: Month) => Math.max(0, monthsBetween(start, month));

function byMonth(
  amounts: readonly { readonly month: Month; readonly amount: number }[],
  start: Month,
  months: number,
): readonly number[] {
  const totals = new Array<number>(months).fill(0);
  for (const { month, amount } of amounts) {
    const index = indexOf(month, start);
    if (index < months) totals[index] = (totals[index] ?? 0) + amount;
  }
  return totals;
}

function plannedByMonth(plan: PlannedLending | undefined, start: Month, months: number): FundModel["planned"] {
  const loans = plan?.loans ?? [];
  const amounts = byMonth(loans, start, months);
  return amounts.map((amount, t) => ({
    amount,
    ksm: new Set(loans.filter(({ month }) => indexOf(month, start) === t).map(({ ksm }) => ksm)).size,
  }));
}

/** A KSM of the plan is kept free for it. */
function plannedSpells(plan: PlannedLending | undefined, start: Month, firstDueAfter: number): readonly Spell[] {
  return (plan?.loans ?? []).map(({ ksm, month, schedule }) => {
    const lent = indexOf(month, start);
    const last = schedule.at(-1);
    return {
      ksm,
      from: lent,
      end: last === undefined ? lent : lent + monthsUntilDue(last, firstDueAfter),
      lentIn: addMonths(start, lent),
    };
  });
}

/** What falls due of running loans and of the plan's. */
function withPlan(
  { due }: StillDue,
  plan: PlannedLending | undefined,
  start: Month,
  months: number,
  firstDueAfter: number,
): FundModel["due"] {
  const principal = [...due.principal];
  const charge = [...due.charge];
  for (const { month, schedule } of plan?.loans ?? []) {
    for (const one of schedule) {
      const on = indexOf(month, start) + monthsUntilDue(one, firstDueAfter);
      if (on >= months) continue;
      principal[on] = (principal[on] ?? 0) + one.principal;
      charge[on] = (charge[on] ?? 0) + one.charge;
    }
  }
  return { principal, charge };
}

function newlyServed(
  plan: PlannedLending | undefined,
  servedNow: ReadonlySet<string>,
  start: Month,
  months: number,
): readonly number[] {
  const counts = new Array<number>(months).fill(0);
  const seen = new Set([...servedNow].map((ksm) => `${yearOf(start)} ${ksm}`));
  for (const { ksm, month } of plan?.loans ?? []) {
    const index = indexOf(month, start);
    const key = `${yearOf(addMonths(start, index))} ${ksm}`;
    if (index >= months || seen.has(key)) continue;
    seen.add(key);
    counts[index] = (counts[index] ?? 0) + 1;
  }
  return counts;
}
