import { strategies } from "../domain/choices.ts";
import type { Plan } from "../domain/plan.ts";
import type { StrategyComparison, StrategyFigures } from "../domain/plan-comparison.ts";
import type { Policy } from "../policy/settings.ts";
import { type AllocationInput, allocate } from "./allocate.ts";
import { byPlan, candidatesIn, changesBetween } from "./plan-changes.ts";
import { shareFigures } from "./share-figures.ts";

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
