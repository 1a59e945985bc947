import type { AssessedMember } from "./assess.ts";
import type { Choice } from "./contest.ts";
import { fill } from "./fill.ts";

/** What each member of the choice gets of `money` units, round after round. */
export function spend({ rounds, inFull }: Choice, money: number): ReadonlyMap<AssessedMember, number> {
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
