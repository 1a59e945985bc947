import type { Plan } from "../domain/plan.ts";
import type { PolicyComparison } from "../domain/plan-comparison.ts";
import { changesBetween } from "./plan-changes.ts";

/** The plan by the guideline, undefined where it allows none, beside the plan in use. */
export function comparePolicies(guideline: Plan | undefined, used: Plan): PolicyComparison {
  const plans = { used, guideline: guideline ?? { ...used, ksm: [] } };
  return { guideline, changes: changesBetween(["used", "guideline"], plans) };
}
