import type { Stage } from "../domain/choices.ts";
import type { Policy } from "../policy/settings.ts";
import type { AssessedMember } from "./assess.ts";
import type { Candidate } from "./candidates.ts";

/** Which candidates share the money, and in what manner. */
export interface Choice {
  /** KSM of one round are filled together; a later round gets what the earlier ones left. */
  readonly rounds: readonly (readonly Candidate[])[];
  /** Members who get all that they were assessed at before the rest is filled. */
  readonly inFull: ReadonlySet<AssessedMember>;
}

/** What a strategy chooses from. */
export interface Contest {
  readonly candidates: readonly Candidate[];
  /** KSM that may take part: J.7 in tahap awal, without limit in perguliran. */
  readonly places: number;
  /** How many of the first candidates it takes for the year to reach the KSM of J.8; 0 in tahap awal. */
  readonly neededForYear: number;
  /** In units. */
  readonly money: number;
}

/** The places and the year's minimum of a stage (J.7, J.8). `lentToThisYear` counts KSM that have a loan of this year already. */
export function contestOf(
  stage: Stage,
  candidates: readonly Candidate[],
  lentToThisYear: number,
  money: number,
  { settings: { j7, j8 } }: Policy,
): Contest {
  if (stage === "awal") return { candidates, places: j7.maximumKsm, neededForYear: 0, money };
  const missing = j8.minimumKsmPerYear - lentToThisYear;
  return { candidates, places: candidates.length, neededForYear: firstWithNewcomers(candidates, missing), money };
}

/**
 * The shortest run of first candidates with `missing` KSM that have no loan of this year yet, or with all such KSM where
 * there are fewer: a KSM that is funded a second time does not bring the year nearer to its minimum.
 */
function firstWithNewcomers(candidates: readonly Candidate[], missing: number): number {
  const newcomers = candidates.filter(({ proposal }) => !proposal.lentToThisYear);
  return missing > 0 ? (newcomers.slice(0, missing).at(-1)?.order ?? 0) : 0;
}
