import { compareCells, compareText } from "../domain/place.ts";
import type { Cut, CutRule } from "../domain/plan.ts";
import { type Rupiah, roundDownTo, rupiah } from "../domain/rupiah.ts";
import type { Policy } from "../policy/settings.ts";
import { pricingOf } from "../schedule/loan-terms.ts";
import { largestPrincipal } from "../schedule/regular-instalment.ts";
import { byMerit, knownFirst } from "./order.ts";
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

/** An eligible KSM's proposal, assessed. */
export interface AssessedKsm {
  readonly proposal: KsmProposal;
  /** By name, then NIK. */
  readonly members: readonly AssessedMember[];
  /** The most that the KSM can get, in units: its room under J.4, or what its members are assessed at if that is less. */
  readonly ceiling: number;
}

/** A KSM that competes for the fund; `order` is its place by A-10, from 1. */
export interface Candidate extends AssessedKsm {
  readonly order: number;
}

export interface AssessedProposals {
  /** In the order of A-10. */
  readonly candidates: readonly Candidate[];
  readonly barred: readonly AssessedKsm[];
}

/**
 * Eligible KSM with proposals: candidates in the order of A-10, and those whose ceiling is less than a unit and that
 * therefore take no place.
 */
export function assessKsm(proposals: readonly KsmProposal[], policy: Policy): AssessedProposals {
  const assessed = proposals
    .filter(canCompete)
    .toSorted(byMerit(policy.settings.a10.order))
    .map((proposal): AssessedKsm => {
      const members = proposal.members.map((member) => assessMember(member, policy)).toSorted(byName);
      const units = members.reduce((sum, member) => sum + member.units, 0);
      return { proposal, members, ceiling: Math.min(units, ksmCeilingInUnits(proposal, policy)) };
    });
  return {
    candidates: assessed.filter(({ ceiling }) => ceiling > 0).map((ksm, index) => ({ ...ksm, order: index + 1 })),
    barred: assessed.filter(({ ceiling }) => ceiling === 0),
  };
}

/** J.1, and something to decide on. */
const canCompete = ({ eligibility, members }: KsmProposal) =>
  eligibility === "eligible" && members.some(({ requested, waiting }) => requested > 0 || waiting !== null);

/**
 * The assessed amount: the least of request, recommendation, what J.5 leaves to the person and what the member's capacity
 * carries, rounded down to a multiple of the unit; nothing while the member waits.
 */
export function assessMember(member: MemberProposal, policy: Policy): AssessedMember {
  const unit = rupiah(policy.settings.a9.unit);
  const { requested, recommended, capacity, months, waiting } = member;
  const payable = capacity === null ? null : largestPrincipal(capacity, pricingOf(policy, months), unit);
  const cuts: Cut[] = [];
  let amount = requested;
  const limitTo = (rule: CutRule, limit: Rupiah | null) => {
    if (limit === null || limit >= amount) return;
    cuts.push({ rule, amount: rupiah(amount - limit) });
    amount = limit;
  };
  limitTo("waits", waiting === null ? null : rupiah(0));
  limitTo("recommendation", recommended);
  limitTo("J.5", allowanceOf(member, policy));
  limitTo("capacity", payable);
  limitTo("A-9", roundDownTo(unit, amount));
  return { proposal: member, assessed: amount, units: amount / unit, cuts };
}

/** What J.5 leaves to the person before this plan: the member ceiling less the PPMK principal still owed. */
function allowanceOf({ debt }: MemberProposal, { settings: { j5, a11 } }: Policy): Rupiah {
  return rupiah(Math.max(0, j5.memberCeiling - (a11.outstandingCounts ? debt.amount : 0)));
}

/** What J.4 leaves to the KSM, in whole units: the KSM ceiling less the PPMK principal still owed. */
function ksmCeilingInUnits({ outstanding }: KsmProposal, { settings: { j4, a9, a11 } }: Policy): number {
  return Math.max(0, Math.floor((j4.ksmCeiling - (a11.outstandingCounts ? outstanding : 0)) / a9.unit));
}

/** The order of members within a KSM: name, then NIK. What follows only keeps namesakes without NIK from depending on rows. */
function byName(a: AssessedMember, b: AssessedMember): number {
  return (
    compareText(a.proposal.name, b.proposal.name) ||
    knownFirst(a.proposal.nik, b.proposal.nik, compareText) ||
    a.units - b.units ||
    a.proposal.requested - b.proposal.requested ||
    Number(b.proposal.ps2Confirmed) - Number(a.proposal.ps2Confirmed) ||
    a.proposal.months - b.proposal.months ||
    compareCells(a.proposal.at, b.proposal.at)
  );
}
