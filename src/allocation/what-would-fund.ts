import { compareRatio, type Ratio } from "../domain/ratio.ts";
import { type Rupiah, rupiah } from "../domain/rupiah.ts";
import type { Policy } from "../policy/settings.ts";
import { type Award, award, type Competition } from "./award.ts";
import type { Candidate } from "./candidates.ts";
import type { KsmProposal } from "./proposals.ts";

/** Changes each of which alone would have brought a candidate a loan; every one was tried. */
export interface FundingChanges {
  /** A score better than this one; null inside where any score would have done. Undefined where no score helps. */
  readonly scoreBetterThan: { readonly score: Ratio | null } | undefined;
  /** Rupiah more in the fund, where a unit less would not have done. Undefined where none helps, or J.2 forbids it. */
  readonly moreInFund: Rupiah | undefined;
  /** KSM with a loan without any one of which it would have been funded, in the order of A-10. */
  readonly withoutOneOf: readonly string[];
}

/** What would have funded the candidate with this code, which got nothing; undefined for any other KSM. */
export function whatWouldFund(code: string, competition: Competition, policy: Policy): FundingChanges | undefined {
  const actual = award(competition, policy);
  const candidate = actual.candidates.find(({ proposal }) => proposal.code === code);
  if (candidate === undefined || isFunded(code, actual)) return undefined;
  const wins = (changed: Partial<Competition>) => isFunded(code, award({ ...competition, ...changed }, policy));
  return {
    scoreBetterThan: scoreBetterThan(candidate, actual, wins, competition, policy),
    moreInFund: moreInFund(actual, wins, competition, policy),
    withoutOneOf: actual.candidates
      .filter((rival) => isFunded(rival.proposal.code, actual))
      .filter((rival) => wins({ proposals: replaced(competition, rival.proposal, { eligibility: "ineligible" }) }))
      .map(({ proposal }) => proposal.code),
  };
}

type Wins = (changed: Partial<Competition>) => boolean;

function scoreBetterThan(
  { proposal, order }: Candidate,
  { candidates }: Award,
  wins: Wins,
  competition: Competition,
  policy: Policy,
): FundingChanges["scoreBetterThan"] {
  if (policy.settings.a10.order[0] !== "score") return undefined;
  const ahead = candidates.slice(0, order - 1).map((rival) => rival.proposal.score);
  // From the nearest rival up: its score is the least that must be beaten.
  const toBeat = ahead.toReversed().filter((score, index, all) => index === 0 || !isSame(score, all[index - 1]));
  const enough = leastThat(0, toBeat.length - 1, (index) =>
    wins({ proposals: replaced(competition, proposal, { score: justAbove(toBeat[index] ?? null) }) }),
  );
  return enough === undefined ? undefined : { score: toBeat[enough] ?? null };
}

function moreInFund(
  { candidates }: Award,
  wins: Wins,
  { stage, fund }: Competition,
  { settings: { a9, j2 } }: Policy,
): Rupiah | undefined {
  const atMost = candidates.reduce((sum, { ceiling }) => sum + ceiling, 0);
  const enough = leastThat(Math.floor(fund.amount / a9.unit) + 1, atMost, (units) =>
    wins({ fund: { ...fund, amount: rupiah(units * a9.unit) } }),
  );
  if (enough === undefined) return undefined;
  const needed = enough * a9.unit;
  return stage === "awal" && needed > j2.kelurahanCeiling ? undefined : rupiah(needed - fund.amount);
}

const isFunded = (code: string, { candidates, units }: Award) =>
  candidates.some(
    ({ proposal, members }) => proposal.code === code && members.some((one) => (units.get(one) ?? 0) > 0),
  );

const replaced = ({ proposals }: Competition, one: KsmProposal, changes: Partial<KsmProposal>) =>
  proposals.map((proposal) => (proposal === one ? { ...proposal, ...changes } : proposal));

const isSame = (a: Ratio | null, b: Ratio | null | undefined) =>
  a !== null && b !== null && b !== undefined ? compareRatio(a, b) === 0 : a === b;

/** A thousandth of the score's last digit above it; any known score beats an unknown one. */
const justAbove = (score: Ratio | null): Ratio =>
  score === null
    ? { numerator: 0, denominator: 1 }
    : { numerator: score.numerator * 1_000 + 1, denominator: score.denominator * 1_000 };

/**
 * The least whole number from `low` to `high` that is enough, where more never is too little; undefined where even `high`
 * is not enough. Both what it returns and the number below were tried.
 */
function leastThat(low: number, high: number, isEnough: (number: number) => boolean): number | undefined {
  if (low > high || !isEnough(high)) return undefined;
  let tooLittle = low - 1;
  let enough = high;
  while (enough - tooLittle > 1) {
    const middle = Math.floor((tooLittle + enough) / 2);
    if (isEnough(middle)) enough = middle;
    else tooLittle = middle;
  }
  return enough;
}
