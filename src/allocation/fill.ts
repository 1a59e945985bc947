import { leastThat } from "./least-that.ts";

/** Someone who shares, with what it gets at least and at most, in units. */
interface Sharer<M> {
  readonly of: M;
  readonly floor: number;
  readonly ceiling: number;
}

/** Sharers under a common ceiling, in units; their floors fit under it. */
export interface Group<M> {
  readonly ceiling: number;
  readonly members: readonly Sharer<M>[];
}

/**
 * Shares `money` (units, at least the sum of the floors) among members: everyone's amount rises together, each stopping at
 * its ceiling or its group's. Where the rest does not reach for one more step for all, single units go in the order given.
 *
 * Ceilings nest (member, group, money), so raising the poorest that can still be raised is never regretted: the result is
 * leximin-optimal in units, spends min(money, ceilings), and more money only continues the same sequence of single units.
 */
export function fill<M>(groups: readonly Group<M>[], money: number): ReadonlyMap<M, number> {
  const amounts = new Map<M, number>();
  for (const [group, ofGroup] of share(groups, takeOfGroup, money)) {
    for (const [member, amount] of share(group.members, takeOfMember, ofGroup)) amounts.set(member.of, amount);
  }
  return amounts;
}

/** What a part takes when everyone's amount is raised to `level`, in units; never falls as the level rises. */
type Take<P> = (part: P, level: number) => number;

const takeOfMember: Take<Sharer<unknown>> = ({ floor, ceiling }, level) => Math.min(ceiling, Math.max(floor, level));

const takeOfGroup: Take<Group<unknown>> = ({ ceiling, members }, level) =>
  Math.min(ceiling, sumAt(members, takeOfMember, level));

function share<P extends { readonly ceiling: number }>(
  parts: readonly P[],
  take: Take<P>,
  money: number,
): ReadonlyMap<P, number> {
  const level = highestLevelWithin(parts, take, money);
  let rest = money - sumAt(parts, take, level);
  const shares = new Map<P, number>();
  for (const part of parts) {
    const reached = take(part, level);
    const step = Math.min(rest, take(part, level + 1) - reached);
    rest -= step;
    shares.set(part, reached + step);
  }
  return shares;
}

function highestLevelWithin<P extends { readonly ceiling: number }>(
  parts: readonly P[],
  take: Take<P>,
  money: number,
): number {
  const highest = Math.max(0, ...parts.map(({ ceiling }) => ceiling));
  const tooMuch = leastThat(1, highest, (level) => sumAt(parts, take, level) > money);
  return tooMuch === undefined ? highest : tooMuch - 1;
}

function sumAt<P>(parts: readonly P[], take: Take<P>, level: number): number {
  let sum = 0;
  for (const part of parts) sum += take(part, level);
  return sum;
}
