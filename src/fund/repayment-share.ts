import type { CivilDate } from "../domain/calendar.ts";
import { groupBy } from "../domain/group-by.ts";
import type { BasisPoints, Repayment } from "../domain/projection.ts";
import { betaQuantile } from "./beta-quantile.ts";
import { type Flow, flowsBetween, noFlow, plus } from "./flows.ts";
import { monthEnds } from "./month-ends.ts";
import type { Portfolio } from "./portfolio.ts";

/** What is thought of repayment before the books are looked at: as Jeffreys has it, next to nothing. */
const prior = { alpha: 0.5, beta: 0.5 } as const;

/** Under so many KSM with something due nothing is said of the others. */
const leastKsm = 3;

/** The points of the careful, the middle and the good scenario. */
const points = [0.1, 0.5, 0.9] as const;

/**
 * How well it was paid in the last 12 full months by the day, as it could be known at each month's end. The unit is the
 * KSM, since joint liability ties its instalments together.
 */
export function repaymentShare(portfolioOn: (day: CivilDate) => Portfolio, day: CivilDate): Repayment {
  const ends = monthEnds(day, 12).map(portfolioOn);
  const flows = ends.flatMap((after, index) => {
    const before = ends[index - 1];
    return before === undefined ? [] : flowsOfMonth(before, after);
  });
  const shares = [...groupBy(flows, ({ ksm }) => ksm).values()].flatMap((own) => {
    const { due, onTime } = sumOf(own);
    return due > 0 ? [onTime / due] : [];
  });
  const { caughtUp, owedBefore } = sumOf(flows);
  const paidOnTime = shares.toSorted((a, b) => a - b).reduce((sum, share) => sum + share, 0);
  return {
    ksm: shares.length,
    paidOnTime,
    theta: shares.length < leastKsm ? null : thetaOf(paidOnTime, shares.length),
    rho: owedBefore === 0 ? 0 : Math.min(10_000, Math.floor((caughtUp * 10_000) / owedBefore)),
  };
}

function thetaOf(paidOnTime: number, ksm: number): NonNullable<Repayment["theta"]> {
  const alpha = prior.alpha + paidOnTime;
  const beta = prior.beta + ksm - paidOnTime;
  return { alpha, beta, points: points.map((p): BasisPoints => betaQuantile(p, alpha, beta)) };
}

/** Without loans that are written off: of those nothing is expected. */
function flowsOfMonth(before: Portfolio, after: Portfolio) {
  const lost = new Set(after.writtenOff.map(({ standing }) => standing.loan.rows[0].at));
  const running = { ...after, all: after.all.filter(({ standing }) => !lost.has(standing.loan.rows[0].at)) };
  return flowsBetween(before, running);
}

const sumOf = (flows: readonly { readonly flow: Flow }[]) => flows.reduce((sum, { flow }) => plus(sum, flow), noFlow);
