import { checkPlan, type StatedPlan } from "../allocation/check-plan.ts";
import { type Finding, finding, isCell } from "../domain/finding.ts";
import { compareCells } from "../domain/place.ts";
import type { Policy } from "../policy/settings.ts";
import { alignedPlan } from "../report/plan-record/aligned-plan.ts";
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
  /** As the workbook states it now. */
  readonly plan: StatedPlan;
  readonly findings: readonly Finding[];
}

/**
 * What people changed in a plan workbook since it was written, and every rule, sum, tranche and schedule that does not hold
 * as it is now; by the settings that the plan was made by. Where the file is no plan, its record is gone or was written by
 * a later version of ppmk, the finding that says so. `bytes` are those that `workbook` was read from.
 */
export async function verifyPlan(workbook: Workbook, bytes: Uint8Array): Promise<VerifiedPlan | Finding> {
  // Alone, as it brings zod.
  const { readRecord } = await import("../report/plan-record/read-record.ts");
  const record = workbook.format === "xlsx" ? readRecord(workbook) : undefined;
  const file = { file: workbook.file, sheet: "" };
  if (record === undefined) return finding("plan/no-record", file, {});
  if ("newer" in record) return finding("plan/newer-record", file, {});
  const now = alignedPlan(record, planNow(workbook, await readFormulas(bytes)));
  const { plan, findings } = statedPlan(record, now);
  const { policy } = record;
  const changes = changedCells(record, now);
  const broken = checkPlan(plan, policy).filter((fault) => !isToldBy(changes, fault));
  return { record, policy, plan, findings: [...changes, ...findings, ...broken] };
}

/** A figure that was typed over says itself that it no longer is the sum or the instalment that was written. */
function isToldBy(changes: readonly Finding[], { code, at }: Finding): boolean {
  if (code !== "plan/sum-differs" && code !== "plan/schedule-differs") return false;
  return changes.some((change) => change.code === "plan/signed-cell-changed" && isSameCell(change.at, at));
}

function isSameCell(a: Finding["at"], b: Finding["at"]): boolean {
  return isCell(a) && isCell(b) && compareCells(a, b) === 0;
}
