import { type AllocationInput, allocate } from "../allocation/allocate.ts";
import { compareStrategies } from "../allocation/compare-plans.ts";
import { disbursement } from "../allocation/disbursement.ts";
import { fundFor } from "../allocation/fund.ts";
import { lentBefore } from "../allocation/lent-before.ts";
import { payDays } from "../allocation/pay-days.ts";
import { perhapsDisbursedFindings } from "../allocation/plan-findings.ts";
import { proposals } from "../allocation/proposals.ts";
import { costFindings, requestFindings, termFindings, waitingFindings } from "../allocation/request-findings.ts";
import { withFundingChanges } from "../allocation/what-would-fund.ts";
import type { CivilDate } from "../domain/calendar.ts";
import type { Stage, Strategy } from "../domain/choices.ts";
import type { Field } from "../domain/field.ts";
import { type Finding, finding } from "../domain/finding.ts";
import type { CellRef, SheetRef } from "../domain/place.ts";
import type { Plan } from "../domain/plan.ts";
import type { StrategyComparison } from "../domain/plan-comparison.ts";
import type { Profile } from "../domain/records.ts";
import type { Rupiah } from "../domain/rupiah.ts";
import type { KsmResult, LoanResult } from "../domain/verdict.ts";
import { profileTable } from "../intake/catalogue/board-tables.ts";
import type { Policy } from "../policy/settings.ts";

export interface PlanWish {
  readonly stage: Stage | undefined;
  readonly strategy: Strategy;
  readonly fund: Rupiah | undefined;
  readonly draft: boolean;
  readonly compare?: boolean;
  readonly splitTranches?: boolean;
}

export interface PlannedLoans {
  /** Undefined where the stage or the fund is not known. */
  readonly plan?: Plan;
  readonly comparison?: StrategyComparison;
  readonly findings: readonly Finding[];
}

/** What was judged: the KSM, and the loans of no known KSM. */
export interface JudgedLoans {
  readonly ksm: readonly KsmResult[];
  readonly otherLoans: readonly LoanResult[];
}

/** The plan that is wished for, of KSM that are judged as of a date; `place` is where findings about none of their cells stand. */
export function planLoans(
  { ksm: judged, otherLoans }: JudgedLoans,
  profile: Profile | undefined,
  wish: PlanWish & { readonly isEligible: boolean },
  policy: Policy,
  asOf: CivilDate,
  place: SheetRef,
): PlannedLoans {
  const stage = wish.stage ?? profile?.stage.value;
  if (stage === undefined)
    return { findings: unknown(profile?.stage, (at) => finding("plan/no-stage", at, {}), place) };
  const before = lentBefore(judged, otherLoans, policy);
  const { fund, findings: fundFindings } = fundFor(stage, profile, wish.fund, policy, place, before);
  if (fund === undefined) {
    const key = stage === "awal" ? "blmCeiling" : "availableFund";
    const column = profileTable.columns[key].header;
    const noFund = unknown(profile?.[key], (at) => finding("plan/no-fund", at, { column }), place);
    return { findings: [...fundFindings, ...noFund] };
  }
  const { strategy, compare = false, splitTranches = false, isEligible } = wish;
  const input: AllocationInput = {
    proposals: proposals(judged, policy),
    stage,
    strategy,
    fund,
    draft: !isEligible,
    splitTranches,
    place: profile?.kelurahan.cell ?? place,
  };
  const { tranches, paidOn, findings: dateFindings } = payDays(profile, stage, asOf);
  const allocated = withFundingChanges(allocate(input, policy), input, policy);
  const plan: Plan = {
    ...allocated,
    findings: [...allocated.findings, ...dateFindings],
    ...(stage === "awal" ? { disbursement: disbursement(allocated, tranches, splitTranches, policy) } : {}),
    ...(paidOn === undefined ? {} : { paidOn }),
  };
  return {
    plan,
    ...(compare ? { comparison: compareStrategies(input, policy) } : {}),
    findings: [
      ...fundFindings,
      ...perhapsDisbursedFindings([...judged.flatMap(({ loans = [] }) => loans), ...otherLoans], stage),
      ...requestFindings(judged, policy),
      ...costFindings(judged),
      ...waitingFindings(judged),
      ...termFindings(judged, policy),
      ...plan.findings,
    ],
  };
}

/** What the plan lacks; nothing where it stands in a cell that cannot be read, which is reported where it is read. */
function unknown(
  field: Field<unknown> | undefined,
  at: (place: CellRef | SheetRef) => Finding,
  place: SheetRef,
): readonly Finding[] {
  return field?.state === "invalid" ? [] : [at(field?.cell ?? place)];
}
