import type { CellRef, SheetRef } from "../domain/place.ts";
import type { Plan } from "../domain/plan.ts";
import { rupiah, sumRupiah } from "../domain/rupiah.ts";
import type { Policy } from "../policy/settings.ts";
import { assumptionsUsed } from "./assumptions-used.ts";
import { award, type Competition } from "./award.ts";
import { payOut } from "./disbursement.ts";
import { noCandidates, outcompeted } from "./not-funded.ts";
import { halfServedFindings, runningLoanFindings, tieFindings, tooFewKsmFindings } from "./plan-findings.ts";
import { isProvisional } from "./provisional.ts";
import { type TracedCandidate, traceKsm } from "./trace.ts";

export interface AllocationInput extends Competition {
  /** The plan is made although the BKM is not eligible. */
  readonly draft: boolean;
  /** A KSM may be paid by both tranches. */
  readonly splitTranches?: boolean;
  /** Where findings about the plan as a whole stand. */
  readonly place: CellRef | SheetRef;
}

/**
 * The loan plan of a kelurahan (J.1–J.8). It never lends more than a person's, a KSM's or the kelurahan's ceiling, and it
 * does not depend on the order of its input.
 */
export function allocate(input: AllocationInput, policy: Policy): Plan {
  const { proposals, stage, strategy, fund, draft, place } = input;
  const { candidates, barred, units, limitOf } = award(input, policy);
  const traced = candidates.map((candidate): TracedCandidate => {
    const rule = limitOf(candidate);
    return { order: candidate.order, rule, ...traceKsm(candidate, units, rule, policy) };
  });
  const { ksm, tranches } = payFunded(traced, input, policy);
  const total = sumRupiah(ksm.map(({ approved }) => approved));
  const halfServed = halfServedFindings(ksm, policy);
  return {
    stage,
    strategy,
    draft,
    provisional: isProvisional(input, policy),
    fund: fund.amount,
    ...(stage === "awal" && fund.before !== undefined
      ? { before: { ...fund.before, ksm: proposals.filter(({ holdsPlace }) => holdsPlace).map(({ code }) => code) } }
      : {}),
    total,
    unallocated: rupiah(fund.amount - total),
    tranches,
    ksm,
    notFunded: [...outcompeted(traced, ksm), ...noCandidates(proposals, barred, candidates, policy)],
    assumptions: assumptionsUsed(
      {
        candidates,
        barred,
        lent: total > 0,
        halfServed: halfServed.length > 0,
        lentBefore: stage === "awal" && fund.before !== undefined,
      },
      policy,
    ),
    findings: [
      ...tieFindings(candidates, policy),
      ...halfServed,
      ...(stage === "perguliran"
        ? [...runningLoanFindings(candidates), ...tooFewKsmFindings(proposals, ksm, place, policy)]
        : []),
    ],
  };
}

function payFunded(
  traced: readonly TracedCandidate[],
  { stage, fund, splitTranches }: AllocationInput,
  policy: Policy,
): Pick<Plan, "ksm" | "tranches"> {
  const funded = traced.filter(({ approved }) => approved > 0).map(({ rule: _, ...ksm }) => ksm);
  if (stage === "perguliran") return { ksm: funded.map((ksm) => ({ ...ksm, tranche: null })), tranches: [] };
  const { tranches, payments } = payOut(fund.amount, funded, policy, splitTranches, fund.before?.amount);
  return { ksm: payments.map(({ loan, tranche }) => ({ ...loan, tranche })), tranches };
}
