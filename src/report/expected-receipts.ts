import { addAll } from "../domain/add-all.ts";
import type { CivilDate } from "../domain/calendar.ts";
import type { Plan } from "../domain/plan.ts";
import type { Policy } from "../policy/settings.ts";
import { type DatedSchedule, type MonthlyReceipts, receiptsByMonth } from "../schedule/receipts.ts";
import { paidOutOn } from "./plan/payments.ts";

/** What the UPK can expect of the plan, by calendar month; undefined while the day on which some KSM is paid is not known. */
export function expectedReceipts(plan: Plan, policy: Policy): readonly MonthlyReceipts[] | undefined {
  const dated: DatedSchedule[] = [];
  for (const [{ members }, paidOn] of paidOutOn(plan)) {
    if (paidOn === null) return undefined;
    addAll(dated, withSchedule(members, paidOn));
  }
  return dated.length === 0 ? undefined : receiptsByMonth(dated, policy.settings.a8.firstDueAfterMonths);
}

function withSchedule(members: Plan["ksm"][number]["members"], paidOn: CivilDate): readonly DatedSchedule[] {
  return members.filter(({ schedule }) => schedule.length > 0).map(({ schedule }) => ({ paidOn, schedule }));
}
