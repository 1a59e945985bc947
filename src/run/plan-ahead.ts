import type { StatedPlan } from "../allocation/check-plan.ts";
import { leftOfFirstTranche } from "../allocation/disbursement.ts";
import { payDays } from "../allocation/pay-days.ts";
import { type CivilDate, type Month, monthOf } from "../domain/calendar.ts";
import type { Stage } from "../domain/choices.ts";
import type { Instalment, Plan, Tranche } from "../domain/plan.ts";
import type { Profile } from "../domain/records.ts";
import { type Rupiah, rupiah } from "../domain/rupiah.ts";
import type { PlannedLending } from "../fund/planned-lending.ts";
import { monthAfter } from "../fund/still-due.ts";
import type { Policy } from "../policy/settings.ts";
import type { PlanRecord } from "../report/plan-record/plan-record.ts";

/** A plan as a projection takes it; when it is paid is said by the workbook that is projected. */
export interface PlanAhead {
  readonly kelurahan: string;
  readonly stage: Stage;
  /** What each tranche brings; none in perguliran. */
  readonly tranches: readonly { readonly number: Tranche["number"]; readonly amount: Rupiah }[];
  readonly loans: readonly {
    readonly ksm: string;
    /** That which pays the last of it; null in perguliran. */
    readonly tranche: Tranche["number"] | null;
    readonly amount: Rupiah;
    readonly schedule: readonly Instalment[];
  }[];
}

/** A plan that was just made. */
export function planAhead(kelurahan: string, plan: Plan, policy: Policy): PlanAhead {
  const { stage, fund, before, ksm } = plan;
  return {
    kelurahan,
    stage,
    tranches: tranchesOf(stage, fund, before?.amount ?? rupiah(0), policy),
    loans: ksm.flatMap(({ code, tranche, members }) =>
      members.map(({ approved, schedule }) => ({ ksm: code, tranche, amount: approved, schedule })),
    ),
  };
}

/** A plan as its workbook states it now. */
export function statedPlanAhead({ kelurahan, policy, ksm: recorded }: PlanRecord, plan: StatedPlan): PlanAhead {
  const { stage, fund, before, ksm, payments } = plan;
  return {
    kelurahan,
    stage,
    tranches: tranchesOf(stage, fund, before.amount, policy),
    loans: ksm.flatMap((one, index) => {
      const paidBy = payments.filter((payment) => payment.ksm === one && payment.amount > 0);
      const last = paidBy.some(({ tranche }) => tranche === 2) ? 2 : 1;
      return one.members.map(({ approved, schedule }) => ({
        ksm: recorded[index]?.code ?? "",
        tranche: stage === "awal" ? last : null,
        amount: approved.amount,
        schedule: schedule.map(({ principal, charge, total }, number) => ({
          number: number + 1,
          principal: principal.amount,
          charge: charge.amount,
          total: total.amount,
        })),
      }));
    }),
  };
}

function tranchesOf(stage: Stage, fund: Rupiah, before: Rupiah, policy: Policy): PlanAhead["tranches"] {
  if (stage === "perguliran") return [];
  const first = leftOfFirstTranche(fund, before, policy);
  return [
    { number: 1, amount: first },
    { number: 2, amount: rupiah(fund - first) },
  ];
}

/** The plan in the months in which *Profil* says that it is paid; in the first month where it does not. */
export function plannedLending(plan: PlanAhead, profile: Profile | undefined, asOf: CivilDate): PlannedLending {
  const { tranches, paidOn } = payDays(profile, plan.stage, asOf);
  const start = monthAfter(asOf);
  const monthOn = (on: CivilDate | null | undefined): Month => (on == null ? start : monthOf(on));
  const paidIn = { 1: monthOn(tranches.first), 2: monthOn(tranches.second ?? tranches.first) };
  return {
    stage: plan.stage,
    tranches: plan.tranches.map(({ number, amount }) => ({ month: paidIn[number], amount })),
    loans: plan.loans
      .filter(({ amount }) => amount > 0)
      .map(({ tranche, ...loan }) => ({ ...loan, month: tranche === null ? monthOn(paidOn) : paidIn[tranche] })),
  };
}
