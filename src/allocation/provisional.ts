import type { Policy } from "../policy/settings.ts";
import { award, type Competition } from "./award.ts";
import type { KsmProposal } from "./proposals.ts";

/**
 * Whether amounts may change once members who wait have their answers: the plan is made again with the highest answers,
 * and it is firm only where everyone fits even then, so that what others get does not depend on them.
 */
export function isProvisional(competition: Competition, policy: Policy): boolean {
  const waiting = competition.proposals.filter(hasWaiting);
  if (waiting.length === 0) return false;
  const places = new Set(waiting.map(({ at }) => at));
  const { candidates, units } = award(
    { ...competition, proposals: competition.proposals.map(withHighestAnswers) },
    policy,
  );
  return !candidates.every(({ proposal, members, ceiling }) => {
    const lent = members.reduce((sum, member) => sum + (units.get(member) ?? 0), 0);
    const wanted = members.reduce((sum, member) => sum + member.units, 0);
    return lent === (places.has(proposal.at) ? wanted : ceiling);
  });
}

const hasWaiting = ({ eligibility, members }: KsmProposal) =>
  eligibility === "eligible" && members.some(({ waiting }) => waiting !== null);

const withHighestAnswers = (proposal: KsmProposal): KsmProposal => ({
  ...proposal,
  members: proposal.members.map((member) =>
    member.waiting === null ? member : { ...member, ...member.waiting.atMost, waiting: null },
  ),
});
