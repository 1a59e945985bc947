import type { AssessedMember } from "./assess.ts";
import { bestReach } from "./best-reach.ts";
import type { Candidate } from "./candidates.ts";
import type { Choice, Contest } from "./contest.ts";

/**
 * By reach: the KSM with which, in this order, the most confirmed PS-2 members are served in full, the most money is lent,
 * and the KSM stand first in the order of A-10. Of the members the smallest are served in full, then by KSM order, name
 * and NIK; the rest of the money is filled among the others of the chosen KSM.
 */
export function jangkauan({ candidates, places, neededForYear, money }: Contest): Choice {
  const offers = candidates.map((candidate) => {
    const smallest = smallestWithinCeiling(candidate);
    return { candidate, smallest, ceiling: candidate.ceiling, costs: smallest.map(({ units }) => units) };
  });
  const chosen = bestReach(offers, { places, atLeastFirst: neededForYear, money });
  const smallestFirst = chosen.flatMap(({ smallest }) => smallest).toSorted((a, b) => a.units - b.units);
  return {
    rounds: [chosen.map(({ candidate }) => candidate)],
    inFull: new Set(affordable(smallestFirst, money)),
  };
}

/** The confirmed PS-2 members of a KSM who can be served in full together under its ceiling: as many as can be. */
function smallestWithinCeiling({ members, ceiling }: Candidate): readonly AssessedMember[] {
  const confirmed = members.filter(({ proposal, units }) => proposal.ps2Confirmed && units > 0);
  return affordable(
    confirmed.toSorted((a, b) => a.units - b.units),
    ceiling,
  );
}

/** The longest beginning of the list that `money` units pay for. */
function affordable(members: readonly AssessedMember[], money: number): readonly AssessedMember[] {
  let rest = money;
  const firstTooDear = members.findIndex(({ units }) => {
    rest -= units;
    return rest < 0;
  });
  return firstTooDear === -1 ? members : members.slice(0, firstTooDear);
}
