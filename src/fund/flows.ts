import type { CivilDate } from "../domain/calendar.ts";
import type { InstalmentRecord } from "../domain/records.ts";
import type { LoanStanding } from "../repayment/loan-standing.ts";
import type { Portfolio } from "./portfolio.ts";

/** What came in on a loan between two days, by what it was for; pokok and jasa together, in rupiah. */
export interface Flow {
  /** Fell due after the first day and by the second. */
  readonly due: number;
  /** Of that, paid by the second day. */
  readonly onTime: number;
  /** Of that, paid by the first day already. */
  readonly before: number;
  /** Paid between them of what fell due by the first day. */
  readonly caughtUp: number;
  /** Paid between them of what falls due after the second. */
  readonly ahead: number;
  /** Open of what fell due by the first day, at its end. */
  readonly owedBefore: number;
}

export const noFlow: Flow = { due: 0, onTime: 0, before: 0, caughtUp: 0, ahead: 0, owedBefore: 0 };

const parts = [
  { paid: "principal", target: "targetPrincipal" },
  { paid: "charge", target: "targetCharge" },
] as const;

/** Of a loan of which nobody writes down jasa, only its pokok. */
const partsOf = ({ keepsNoCharge }: LoanStanding) => parts.filter(({ paid }) => paid === "principal" || !keepsNoCharge);

/**
 * The flow on a loan from one standing to a later one, payments booked to the oldest instalment first. `before` is
 * undefined where nothing is known of the loan then; under a new schedule nothing was paid on it before.
 */
function flowBetween(before: LoanStanding | undefined, after: LoanStanding, from: CivilDate, to: CivilDate): Flow {
  const isSame = before !== undefined && isAlike(before, after);
  return partsOf(after).reduce<Flow>((sum, { paid, target }) => {
    const owedFirst = dueBy(after.inForce.schedule, target, from);
    const owedLast = dueBy(after.inForce.schedule, target, to);
    const paidFirst = isSame ? before.inForce.paid[paid].low : 0;
    const paidLast = after.inForce.paid[paid].low;
    const within = (amount: number) => Math.min(Math.max(amount - owedFirst, 0), owedLast - owedFirst);
    return plus(sum, {
      due: owedLast - owedFirst,
      onTime: within(paidLast),
      before: within(paidFirst),
      caughtUp: Math.max(0, Math.min(paidLast, owedFirst) - Math.min(paidFirst, owedFirst)),
      ahead: Math.max(0, Math.max(paidLast, owedLast) - Math.max(paidFirst, owedLast)),
      owedBefore: Math.max(0, owedFirst - paidFirst),
    });
  }, noFlow);
}

/** Of each loan of the later portfolio, with its KSM. */
export function flowsBetween(
  before: Portfolio,
  after: Portfolio,
): readonly { readonly ksm: string; readonly flow: Flow }[] {
  const former = new Map(before.all.map(({ standing }) => [standing.loan.rows[0].at, standing]));
  return after.all.map(({ standing, ksm }) => ({
    ksm: ksm.code,
    flow: flowBetween(former.get(standing.loan.rows[0].at), standing, before.day, after.day),
  }));
}

export function plus(a: Flow, b: Flow): Flow {
  return {
    due: a.due + b.due,
    onTime: a.onTime + b.onTime,
    before: a.before + b.before,
    caughtUp: a.caughtUp + b.caughtUp,
    ahead: a.ahead + b.ahead,
    owedBefore: a.owedBefore + b.owedBefore,
  };
}

const isAlike = (a: LoanStanding, b: LoanStanding) => (a.rescheduled === null) === (b.rescheduled === null);

function dueBy(
  schedule: readonly InstalmentRecord[],
  target: "targetPrincipal" | "targetCharge",
  day: CivilDate,
): number {
  return schedule.reduce(
    (sum, row) => (row.dueOn.value !== undefined && row.dueOn.value <= day ? sum + (row[target].value ?? 0) : sum),
    0,
  );
}
