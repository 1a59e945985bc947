import type { Stage, Strategy } from "../domain/choices.ts";
import type { Policy } from "../policy/settings.ts";
import { type AssessedKsm, type AssessedMember, type AssessedProposals, assessKsm, type Candidate } from "./assess.ts";
import { type Choice, choose, contestOf, takesPlace } from "./choose.ts";
import { fill } from "./fill.ts";
import type { Fund } from "./fund.ts";
import type { KsmProposal } from "./proposals.ts";

export interface Competition {
  readonly proposals: readonly KsmProposal[];
  readonly stage: Stage;
  readonly strategy: Strategy;
  readonly fund: Fund;
}

/** Who gets what, before it is explained. */
export interface Award {
  /** In the order of A-10. */
  readonly candidates: readonly Candidate[];
  readonly barred: readonly AssessedKsm[];
  /** Units of A-9; a member who is not in it gets nothing. */
  readonly units: ReadonlyMap<AssessedMember, number>;
  /** What keeps a candidate from more: J.7 where it got no place, else the money. */
  readonly limitOf: (candidate: Candidate) => "J.7" | Fund["rule"];
}

/** Lets the candidates compete for the fund (J.1–J.8). */
export function award(competition: Competition, policy: Policy): Award {
  return awardAmong(assessKsm(competition.proposals, policy), competition, policy);
}

/** As `award`, where the proposals are assessed already. */
export function awardAmong(
  { candidates, barred }: AssessedProposals,
  { proposals, stage, strategy, fund }: Competition,
  policy: Policy,
): Award {
  const lentTo = proposals.filter(({ lentToThisYear }) => lentToThisYear).length;
  const money = Math.floor(fund.amount / policy.settings.a9.unit);
  const before = { lentToThisYear: lentTo, placesHeld: fund.before?.places ?? 0 };
  const contest = contestOf(stage, candidates, before, money, policy);
  const choice = choose(strategy, contest);
  const taken = new Set(choice.rounds.flat());
  const isFull = [...taken].filter(takesPlace).length >= contest.places;
  return {
    candidates,
    barred,
    units: spend(choice, money),
    limitOf: (candidate) => (isFull && takesPlace(candidate) && !taken.has(candidate) ? "J.7" : fund.rule),
  };
}

/** What each member of the choice gets of `money` units, round after round. */
function spend({ rounds, inFull }: Choice, money: number): ReadonlyMap<AssessedMember, number> {
  const units = new Map<AssessedMember, number>();
  let rest = money;
  for (const round of rounds) {
    const groups = round.map(({ ceiling, members }) => ({
      ceiling,
      members: members.map((member) => ({
        of: member,
        floor: inFull.has(member) ? member.units : 0,
        ceiling: member.units,
      })),
    }));
    for (const [member, amount] of fill(groups, rest)) {
      units.set(member, amount);
      rest -= amount;
    }
  }
  return units;
}
