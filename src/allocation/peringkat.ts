import type { Choice, Contest } from "./contest.ts";

/**
 * By rank: KSM in order, each as much as its ceilings and the remaining money allow. Those that the year needs to reach
 * the KSM of J.8 come first and are filled together, so that money for one of them does not shut out the next.
 */
export function peringkat({ candidates, places, neededForYear }: Contest): Choice {
  const together = candidates.slice(0, neededForYear);
  const following = candidates.slice(neededForYear, places).map((candidate) => [candidate]);
  return { rounds: together.length > 0 ? [together, ...following] : following, inFull: new Set() };
}
