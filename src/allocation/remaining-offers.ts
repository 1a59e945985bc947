/** What a KSM brings to a choice, in units. */
export interface Offer {
  /** The most that it can get. */
  readonly ceiling: number;
  /** What its confirmed PS-2 members cost in full, smallest first, as many as fit under its ceiling. */
  readonly costs: readonly number[];
}

/** What can still be chosen: at most `places` of the offers from index `from` on. Money in units. */
export interface RemainingOffers {
  /** The least that serves so many members in full; infinite where there are fewer. */
  leastMoney(from: number, places: number, members: number): number;
  /** The largest sum of ceilings with at least so many members to serve; minus infinity where there are fewer. */
  largestCeilings(from: number, places: number, members: number): number;
}

/** Exact figures over all choices among the last offers, for up to `members` members; by dynamic programming from the end. */
export function remainingOffers(offers: readonly Offer[], places: number, members: number): RemainingOffers {
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

  for (const [from, { ceiling, costs }] of [...offers.entries()].reverse()) {
    for (const slot of slots) {
      for (const count of counts) {
        let money = leastMoney(from + 1, slot, count);
        let ceilings = largestCeilings(from + 1, slot, count);
        if (slot > 0) {
          const others = largestCeilings(from + 1, slot - 1, Math.max(0, count - costs.length));
          ceilings = Math.max(ceilings, ceiling + others);
          let cost = 0;
          for (const [index, next] of costs.slice(0, count).entries()) {
            cost += next;
            money = Math.min(money, cost + leastMoney(from + 1, slot - 1, count - index - 1));
          }
        }
        least[at(from, slot, count)] = money;
        largest[at(from, slot, count)] = ceilings;
      }
    }
  }
  return { leastMoney, largestCeilings };
}
