import type { Plan } from "../domain/plan.ts";
import { changesBetween, type KsmChange } from "./plan-changes.ts";

/** The plan by the guideline beside that of a policy that deviates from it. */
export interface PolicyComparison {
  /** Undefined where the guideline allows no plan. */
  readonly guideline: Plan | undefined;
  /** Who gets more or less than by the guideline; all who get something where the guideline allows no plan. */
  readonly changes: readonly KsmChange<"guideline" | "used">[];
}

export function comparePolicies(guideline: Plan | undefined, used: Plan): PolicyComparison {
  const plans = { used, guideline: guideline ?? { ...used, ksm: [] } };
  return { guideline, changes: changesBetween(["used", "guideline"], plans) };
}
