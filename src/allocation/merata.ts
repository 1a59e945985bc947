import type { Choice, Contest } from "./contest.ts";

/** Evenly: the same first KSM as by rank, filled across all their members at once. */
export function merata({ candidates, places }: Contest): Choice {
  return { rounds: [candidates.slice(0, places)], inFull: new Set() };
}
