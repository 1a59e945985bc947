import type { Cut, CutRule } from "../domain/plan.ts";
import { type Rupiah, roundDownTo, rupiah } from "../domain/rupiah.ts";
import type { Policy } from "../policy/settings.ts";
import { pricingOf } from "../schedule/loan-terms.ts";
import { largestPrincipal } from "../schedule/regular-instalment.ts";
import type { KsmProposal, MemberProposal } from "./proposals.ts";

/** A member's proposal after the limits that do not depend on others. */
export interface AssessedMember {
  readonly proposal: MemberProposal;
  readonly assessed: Rupiah;
  /** The assessed amount in units of A-9, the steps in which money is shared. */
  readonly units: number;
  /** From requested to assessed: each limit that bit, with what it took. */
  readonly cuts: readonly Cut[];
}

/**
 * The assessed amount: the least of request, recommendation, `allowance` and what the member's capacity carries, rounded
 * down to a multiple of the unit. `allowance` is what J.5 leaves to the person, in rupiah.
 */
export function assessMember(member: MemberProposal, allowance: Rupiah, policy: Policy): AssessedMember {
  const unit = rupiah(policy.settings.a9.unit);
  const { requested, recommended, capacity, months } = member;
  const payable = capacity === null ? null : largestPrincipal(capacity, pricingOf(policy, months), unit);
  const cuts: Cut[] = [];
  let amount = requested;
  const limitTo = (rule: CutRule, limit: Rupiah | null) => {
    if (limit === null || limit >= amount) return;
    cuts.push({ rule, amount: rupiah(amount - limit) });
    amount = limit;
  };
  limitTo("recommendation", recommended);
  limitTo("J.5", allowance);
  limitTo("capacity", payable);
  limitTo("A-9", roundDownTo(unit, amount));
  return { proposal: member, assessed: amount, units: amount / unit, cuts };
}

/** What J.5 leaves to the person before this plan: the member ceiling less the PPMK principal still owed. */
export function allowanceOf({ debt }: MemberProposal, { settings: { j5, a11 } }: Policy): Rupiah {
  return rupiah(Math.max(0, j5.memberCeiling - (a11.outstandingCounts ? debt.amount : 0)));
}

/** What J.4 leaves to the KSM, in whole units: the KSM ceiling less the PPMK principal still owed. */
export function ksmCeilingInUnits({ outstanding }: KsmProposal, { settings: { j4, a9, a11 } }: Policy): number {
  return Math.max(0, Math.floor((j4.ksmCeiling - (a11.outstandingCounts ? outstanding : 0)) / a9.unit));
}
