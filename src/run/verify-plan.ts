import { checkPlan } from "../allocation/check-plan.ts";
import type { Finding } from "../domain/finding.ts";
import { deviationsOf } from "../policy/deviations.ts";
import type { Policy } from "../policy/settings.ts";
import { changedCells } from "../report/plan-record/changed-cells.ts";
import { planNow } from "../report/plan-record/plan-now.ts";
import type { PlanRecord } from "../report/plan-record/plan-record.ts";
import { statedPlan } from "../report/plan-record/stated-plan.ts";
import type { Workbook } from "../workbook/model.ts";
import { readFormulas } from "../workbook/read-formulas.ts";

export interface VerifiedPlan {
  readonly record: PlanRecord;
  /** By which the plan was made, and is checked. */
  readonly policy: Policy;
  readonly findings: readonly Finding[];
}

/**
 * What people changed in a plan workbook since it was written, and every rule, sum, tranche and schedule that does not hold
 * as it is now. Undefined where the file is no plan, or its record is gone. `bytes` are those that `workbook` was read from.
 */
export async function verifyPlan(workbook: Workbook, bytes: Uint8Array): Promise<VerifiedPlan | undefined> {
  // Alone, as it brings zod.
  const { readRecord } = await import("../report/plan-record/read-record.ts");
  const record = workbook.format === "xlsx" ? readRecord(workbook) : undefined;
  if (record === undefined) return undefined;
  const { id, settings } = record.policy;
  const policy: Policy = { id, settings, deviations: deviationsOf(settings) };
  const now = planNow(workbook, await readFormulas(bytes));
  const { plan, findings } = statedPlan(record, now);
  return { record, policy, findings: [...changedCells(record, now), ...findings, ...checkPlan(plan, policy)] };
}
