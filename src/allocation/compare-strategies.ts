import { type Strategy, strategies } from "../domain/choices.ts";
import type { Plan } from "../domain/plan.ts";
import type { Policy } from "../policy/settings.ts";
import { type AllocationInput, allocate } from "./allocate.ts";
import { byPlan, candidatesIn, changesBetween, type KsmChange } from "./plan-changes.ts";
import { type ShareFigures, shareFigures } from "./share-figures.ts";

/** What a strategy reaches. Shares are of what candidates' members asked for, those without a loan included. */
export interface StrategyFigures extends ShareFigures {
  readonly strategy: Strategy;
  readonly plan: Plan;
  readonly ksmFunded: number;
  readonly membersFunded: number;
  /** Confirmed PS-2 members with a loan, and those of them who get all that they were assessed at. */
  readonly ps2Served: number;
  readonly ps2ServedInFull: number;
}

export interface StrategyComparison {
  readonly figures: readonly StrategyFigures[];
  /** In the order of A-10. */
  readonly changes: readonly KsmChange<Strategy>[];
}

/** All strategies on the same input, side by side, and who changes between them. */
export function compareStrategies(input: Omit<AllocationInput, "strategy">, policy: Policy): StrategyComparison {
  const plans = byPlan(strategies, (strategy) => allocate({ ...input, strategy }, policy));
  return {
    figures: strategies.map((strategy) => figuresOf(plans[strategy])),
    changes: changesBetween(strategies, plans),
  };
}

function figuresOf(plan: Plan): StrategyFigures {
  const everyone = candidatesIn(plan).flatMap(({ members }) => members);
  const funded = everyone.filter(({ approved }) => approved > 0);
  const ps2 = funded.filter(({ ps2Confirmed }) => ps2Confirmed);
  return {
    strategy: plan.strategy,
    plan,
    ksmFunded: plan.ksm.length,
    membersFunded: funded.length,
    ps2Served: ps2.length,
    ps2ServedInFull: ps2.filter(({ approved, assessed }) => approved === assessed).length,
    ...shareFigures(everyone),
  };
}
