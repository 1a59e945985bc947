import type { Finding } from "../domain/finding.ts";
import type { InputFile } from "./input.ts";
import { type PlanAhead, statedPlanAhead } from "./plan-ahead.ts";
import { readInputs } from "./read-inputs.ts";
import { verifyPlan } from "./verify-plan.ts";

/** The plan in a workbook that ppmk wrote, as it states it now; or what keeps it from being read. */
export async function readPlanAhead(file: InputFile | Finding): Promise<PlanAhead | readonly Finding[]> {
  const { inputs, unreadable } = await readInputs([file]);
  const [input] = inputs;
  if (input === undefined) return unreadable;
  const verified = await verifyPlan(input.workbook, input.bytes);
  return "code" in verified ? [verified] : statedPlanAhead(verified.record, verified.plan);
}
