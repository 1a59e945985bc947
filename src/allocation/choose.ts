import type { Stage, Strategy } from "../domain/choices.ts";
import type { Policy } from "../policy/settings.ts";
import type { AssessedMember, Candidate } from "./assess.ts";
import { bestReach } from "./best-reach.ts";

/** What a strategy chooses from. */
export interface Contest {
  readonly candidates: readonly Candidate[];
  /** KSM that may take a place: those that J.7 leaves in tahap awal, without limit in perguliran. */
  readonly places: number;
  /** How many of the first candidates it takes for the year to reach the KSM of J.8; 0 in tahap awal. */
  readonly neededForYear: number;
  /** In units. */
  readonly money: number;
}

/** Which candidates share the money, and in what manner. */
export interface Choice {
  /** KSM of one round are filled together; a later round gets what the earlier ones left. */
  readonly rounds: readonly (readonly Candidate[])[];
  /** Members who get all that they were assessed at before the rest is filled. */
  readonly inFull: ReadonlySet<AssessedMember>;
}

/** The strategy's answer to who shares the money. */
export const choose = (strategy: Strategy, contest: Contest): Choice => choices[strategy](contest);

const choices: { readonly [S in Strategy]: (contest: Contest) => Choice } = { peringkat, merata, jangkauan };

/** What was lent before the plan: KSM that have a loan of this year, and places of tahap awal that are taken. */
export interface LentBefore {
  readonly lentToThisYear: number;
  readonly placesHeld: number;
}

/** The places and the year's minimum of a stage (J.7, J.8). */
export function contestOf(
  stage: Stage,
  candidates: readonly Candidate[],
  { lentToThisYear, placesHeld }: LentBefore,
  money: number,
  { settings: { j7, j8 } }: Policy,
): Contest {
  if (stage === "awal") {
    return { candidates, places: Math.max(0, j7.maximumKsm - placesHeld), neededForYear: 0, money };
  }
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

/** A KSM that had money in tahap awal holds its place and takes no new one. */
export const takesPlace = ({ proposal }: Candidate): boolean => !proposal.holdsPlace;

/** The first candidates for whom there are places. */
function placed(candidates: readonly Candidate[], places: number): readonly Candidate[] {
  const newcomers = new Set(candidates.filter(takesPlace).slice(0, places));
  return candidates.filter((candidate) => !takesPlace(candidate) || newcomers.has(candidate));
}

/**
 * By rank: KSM in order, each as much as its ceilings and the remaining money allow. Those that the year needs to reach
 * the KSM of J.8 come first and are filled together, so that money for one of them does not shut out the next.
 */
function peringkat({ candidates, places, neededForYear }: Contest): Choice {
  const together = candidates.slice(0, neededForYear);
  const following = placed(candidates.slice(neededForYear), places).map((candidate) => [candidate]);
  return { rounds: together.length > 0 ? [together, ...following] : following, inFull: new Set() };
}

/** Evenly: the same first KSM as by rank, filled across all their members at once. */
function merata({ candidates, places }: Contest): Choice {
  return { rounds: [placed(candidates, places)], inFull: new Set() };
}

/**
 * By reach: the KSM with which, in this order, the most confirmed PS-2 members are served in full, the most money is lent,
 * and the KSM stand first in the order of A-10. Of the members the smallest are served in full, then by KSM order, name
 * and NIK; the rest of the money is filled among the others of the chosen KSM.
 */
function jangkauan({ candidates, places, neededForYear, money }: Contest): Choice {
  const offers = candidates.map((candidate) => {
    const smallest = smallestWithinCeiling(candidate);
    return {
      candidate,
      takesPlace: takesPlace(candidate),
      smallest,
      ceiling: candidate.ceiling,
      costs: smallest.map(({ units }) => units),
    };
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
