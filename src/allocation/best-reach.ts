import { leastThat } from "./least-that.ts";

/** What a KSM brings to a choice, in units. */
export interface Offer {
  /** It takes one of the places; one that has a place already does not. */
  readonly takesPlace: boolean;
  /** The most that it can get. */
  readonly ceiling: number;
  /** What its confirmed PS-2 members cost in full, smallest first, as many as fit under its ceiling. */
  readonly costs: readonly number[];
}

export interface ReachLimits {
  readonly places: number;
  /** Where there are places for all: how many of the first offers are taken in any case (J.8). */
  readonly atLeastFirst: number;
  /** In units. */
  readonly money: number;
}

/**
 * The offers, in their order, with which the most members are served in full; among those, the most money is lent; among
 * those, the set comes first in dictionary order: first and second before first, second and third before first and third.
 *
 * Why this is exact. From a set of offers, taking the smallest costs of their union while the money lasts serves the most
 * members: each list holds its KSM's smallest that fit under its ceiling, and any other selection can be exchanged for
 * smaller ones. Since ceilings nest, what is served extends to a plan that lends min(money, sum of the ceilings).
 *
 * With places for all, both figures only grow with the set, so the first in dictionary order is the shortest beginning
 * that reaches the figures of the whole.
 *
 * Otherwise a depth-first search meets the sets in dictionary order and keeps the first with the most members and the
 * larger amount. It leaves a branch only where no completion serves the most members (the least money for the missing
 * ones is known exactly, over all completions), or where the largest ceilings among completions with enough members
 * would not lend more than the set that it keeps. Neither can cost a better set, nor an equal one that comes first.
 */
export function bestReach<O extends Offer>(offers: readonly O[], limits: ReachLimits): readonly O[] {
  return limits.places >= offers.filter(takesPlace).length ? shortestBeginning(offers, limits) : search(offers, limits);
}

const takesPlace = (offer: Offer) => offer.takesPlace;

function shortestBeginning<O extends Offer>(offers: readonly O[], { atLeastFirst, money }: ReachLimits): readonly O[] {
  const figures = (beginning: readonly O[]) => ({
    served: mostServed(beginning, money),
    lent: Math.min(
      money,
      beginning.reduce((sum, { ceiling }) => sum + ceiling, 0),
    ),
  });
  const whole = figures(offers);
  const reachesWhole = (count: number) => {
    const { served, lent } = figures(offers.slice(0, count));
    return served === whole.served && lent === whole.lent;
  };
  return offers.slice(0, leastThat(Math.min(atLeastFirst, offers.length), offers.length, reachesWhole));
}

/** An unfinished set: `sums` are the costs of its members by their number, the smallest first. */
interface UnfinishedSet<O> {
  readonly chosen: readonly O[];
  readonly sums: readonly number[];
  readonly ceiling: number;
}

function search<O extends Offer>(offers: readonly O[], { places, money }: ReachLimits): readonly O[] {
  let most = Math.min(mostServed(offers, money), mostListed(offers, places));
  const remaining = remainingOffers(offers, places, most);
  while (remaining.leastMoney(0, places, most) > money) most -= 1;
  let best: readonly O[] = [];
  let lent = -1;

  const canImprove = ({ chosen, sums, ceiling }: UnfinishedSet<O>, from: number) => {
    const free = places - chosen.filter(takesPlace).length;
    const missing = Math.max(0, most + 1 - sums.length);
    if (Math.min(money, ceiling + remaining.largestCeilings(from, free, missing)) <= lent) return false;
    return sums
      .slice(0, most + 1)
      .some((sum, served) => sum + remaining.leastMoney(from, free, most - served) <= money);
  };
  const visit = (set: UnfinishedSet<O>, from: number) => {
    const amount = Math.min(money, set.ceiling);
    if (amount > lent && servedBy(set.sums, money) === most) {
      best = set.chosen;
      lent = amount;
    }
    const isFull = set.chosen.filter(takesPlace).length === places;
    for (const [index, offer] of offers.entries()) {
      if (index < from) continue;
      if (!canImprove(set, index)) return;
      if (isFull && offer.takesPlace) continue;
      const extended = extend(set, offer);
      if (canImprove(extended, index + 1)) visit(extended, index + 1);
    }
  };
  visit({ chosen: [], sums: [0], ceiling: 0 }, 0);
  return best;
}

function extend<O extends Offer>({ chosen, ceiling }: UnfinishedSet<O>, offer: O): UnfinishedSet<O> {
  const extended = [...chosen, offer];
  return { chosen: extended, sums: sumsOf(extended), ceiling: ceiling + offer.ceiling };
}

const mostServed = (offers: readonly Offer[], money: number) => servedBy(sumsOf(offers), money);

const servedBy = (sums: readonly number[], money: number) => sums.findLastIndex((sum) => sum <= money);

/** What the smallest costs of all offers add up to, by their number from 0. */
function sumsOf(offers: readonly Offer[]): readonly number[] {
  const sums = [0];
  let sum = 0;
  for (const cost of offers.flatMap(({ costs }) => costs).sort((a, b) => a - b)) {
    sum += cost;
    sums.push(sum);
  }
  return sums;
}

/** Members on the longest lists, if money were no question. */
function mostListed(offers: readonly Offer[], places: number): number {
  const lengths = offers
    .filter(takesPlace)
    .map(({ costs }) => costs.length)
    .sort((a, b) => b - a);
  const placed = offers.filter((offer) => !offer.takesPlace).map(({ costs }) => costs.length);
  return [...placed, ...lengths.slice(0, places)].reduce((sum, length) => sum + length, 0);
}

/** What can still be chosen: of the offers from index `from` on, at most `places` that take one. Money in units. */
interface RemainingOffers {
  /** The least that serves so many members in full; infinite where there are fewer. */
  leastMoney(from: number, places: number, members: number): number;
  /** The largest sum of ceilings with at least so many members to serve; minus infinity where there are fewer. */
  largestCeilings(from: number, places: number, members: number): number;
}

/** Exact figures over all choices among the last offers, for up to `members` members; by dynamic programming from the end. */
function remainingOffers(offers: readonly Offer[], places: number, members: number): RemainingOffers {
  const counts = Array.from({ length: members + 1 }, (_, count) => count);
  const slots = Array.from({ length: places + 1 }, (_, slot) => slot);
  const at = (from: number, slot: number, count: number) => (from * slots.length + slot) * counts.length + count;
  const size = (offers.length + 1) * slots.length * counts.length;
  const least = new Float64Array(size).fill(Number.POSITIVE_INFINITY);
  const largest = new Float64Array(size).fill(Number.NEGATIVE_INFINITY);
  for (const slot of slots) {
    least[at(offers.length, slot, 0)] = 0;
    largest[at(offers.length, slot, 0)] = 0;
  }
  const read = (table: Float64Array) => (from: number, slot: number, count: number) =>
    table[at(from, slot, count)] ?? Number.NaN;
  const leastMoney = read(least);
  const largestCeilings = read(largest);

  for (const [from, { ceiling, costs, takesPlace }] of [...offers.entries()].reverse()) {
    for (const slot of slots) {
      for (const count of counts) {
        let money = leastMoney(from + 1, slot, count);
        let ceilings = largestCeilings(from + 1, slot, count);
        const left = takesPlace ? slot - 1 : slot;
        if (left >= 0) {
          const others = largestCeilings(from + 1, left, Math.max(0, count - costs.length));
          ceilings = Math.max(ceilings, ceiling + others);
          let cost = 0;
          for (const [index, next] of costs.slice(0, count).entries()) {
            cost += next;
            money = Math.min(money, cost + leastMoney(from + 1, left, count - index - 1));
          }
        }
        least[at(from, slot, count)] = money;
        largest[at(from, slot, count)] = ceilings;
      }
    }
  }
  return { leastMoney, largestCeilings };
}
