import { type Rupiah, rupiah } from "../domain/rupiah.ts";
import type { Policy } from "../policy/settings.ts";
import { type AssessedMember, allowanceOf, assessMember, ksmCeilingInUnits } from "./assess.ts";
import { byMerit, byName } from "./order.ts";
import type { KsmProposal } from "./proposals.ts";

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
 * therefore take no place. A person in two KSM has one allowance under J.5; it is used in the order of the candidates, so
 * that what the later KSM's member can get is what the earlier one's left, and ceilings nest.
 */
export function assessKsm(proposals: readonly KsmProposal[], policy: Policy): AssessedProposals {
  const candidates: Candidate[] = [];
  const barred: AssessedKsm[] = [];
  const used = new Map<string, number>();
  for (const proposal of proposals.filter(canCompete).toSorted(byMerit(policy.settings.a10.order))) {
    const members = proposal.members
      .map((member) => assessMember(member, allowanceLeft(member, used, policy), policy))
      .toSorted(byName);
    const assessed = members.reduce((sum, { units }) => sum + units, 0);
    const ceiling = Math.min(assessed, ksmCeilingInUnits(proposal, policy));
    if (ceiling === 0) {
      barred.push({ proposal, members, ceiling });
      continue;
    }
    candidates.push({ proposal, members, ceiling, order: candidates.length + 1 });
    for (const member of members) {
      const { person } = member.proposal;
      used.set(person, (used.get(person) ?? 0) + member.assessed);
    }
  }
  return { candidates, barred };
}

/** J.1, and something to decide on. */
const canCompete = ({ eligibility, members }: KsmProposal) =>
  eligibility === "eligible" && members.some(({ requested }) => requested > 0);

function allowanceLeft(
  member: KsmProposal["members"][number],
  used: ReadonlyMap<string, number>,
  policy: Policy,
): Rupiah {
  return rupiah(Math.max(0, allowanceOf(member, policy) - (used.get(member.person) ?? 0)));
}
