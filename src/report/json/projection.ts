import type { Projected } from "../../domain/projection.ts";
import type { JsonProjection } from "../contract/documents.ts";

/** The projection as the contract has it; null where something is lacking. */
export function jsonProjection(projected: Projected): JsonProjection | null {
  if (projected.kind === "lacking") return null;
  const { basis, repayment, scenarios, breakEven, levers, backtest } = projected.projection;
  return {
    basis,
    repayment: {
      ...repayment,
      theta: repayment.theta === null ? null : { ...repayment.theta, points: repayment.theta.points.map(fraction) },
      rho: fraction(repayment.rho),
    },
    scenarios: scenarios.map((one) => ({ ...one, theta: fraction(one.theta) })),
    breakEven:
      breakEven === null ? null : { ...breakEven, today: breakEven.today === null ? null : fraction(breakEven.today) },
    levers: {
      of: levers.of,
      all: levers.all.map((one) => (one.name === "repayment" ? { ...one, value: fraction(one.value) } : one)),
    },
    backtest: backtest.map(({ asOf, months, result }) => ({
      asOf,
      months,
      expected: result?.expected ?? null,
      came: result?.came ?? null,
    })),
  };
}

const fraction = (points: number) => points / 10_000;
