import type { Strategy } from "../domain/choices.ts";
import type { FundingChanges, Plan } from "../domain/plan.ts";
import { compareRatio, type Ratio } from "../domain/ratio.ts";
import { type Rupiah, rupiah } from "../domain/rupiah.ts";
import type { Policy } from "../policy/settings.ts";
import { assessKsm, type Candidate } from "./assess.ts";
import { type Award, awardAmong, type Competition } from "./award.ts";
import { leastThat } from "./least-that.ts";
import { byMerit } from "./order.ts";

/**
 * The plan with what would have funded each candidate that got nothing. Of very many candidates only those that come
 * first are looked at, so that a plan for hundreds of KSM takes seconds and not minutes.
 */
export function withFundingChanges(plan: Plan, competition: Competition, policy: Policy): Plan {
  if (plan.notFunded.every(({ order }) => order === null)) return plan;
  const trials = trialsOf(competition, policy);
  const { candidates } = trials.actual;
  const mostRuns = candidateRuns[competition.strategy] / candidates.length;
  const changes = new Map<string, FundingChanges>();
  for (const candidate of candidates) {
    if (trials.runs() > mostRuns) break;
    if (trials.funded.has(candidate)) continue;
    changes.set(candidate.proposal.code, fundingChanges(candidate, trials, competition, policy));
  }
  return {
    ...plan,
    notFunded: plan.notFunded.map((ksm) => {
      const wouldFund = changes.get(ksm.code);
      return wouldFund === undefined ? ksm : { ...ksm, wouldFund };
    }),
  };
}

/** How many candidates, over all runs, may be looked at: about half a second. */
const candidateRuns: { readonly [S in Strategy]: number } = { peringkat: 60_000, merata: 60_000, jangkauan: 4_000 };

function fundingChanges(
  candidate: Candidate,
  trials: Trials,
  competition: Competition,
  policy: Policy,
): FundingChanges {
  const { code } = candidate.proposal;
  return {
    ...betterScore(candidate, trials, policy),
    moreInFund: moreInFund(candidate, trials, competition, policy),
    withoutOneOf: [...trials.funded]
      .filter((rival) => trials.without(rival).has(code))
      .map(({ proposal }) => proposal.code),
  };
}

type BetterScore = Pick<FundingChanges, "scoreAtLeast" | "scoreBetterThan">;

/** The least better score: as high as an earlier KSM's where what follows in A-10 then decides for it, else above that. */
function betterScore(candidate: Candidate, trials: Trials, policy: Policy): BetterScore {
  const none: BetterScore = { scoreAtLeast: undefined, scoreBetterThan: undefined };
  if (policy.settings.a10.order[0] !== "score") return none;
  const { proposal, order } = candidate;
  const ahead = trials.actual.candidates.slice(0, order - 1).map((rival) => rival.proposal.score);
  // From the nearest rival up: its score is the least that must be reached.
  const toReach = ahead.toReversed().filter((score, index, all) => index === 0 || !isSame(score, all[index - 1]));
  const changes = toReach.flatMap((score): BetterScore[] =>
    score === null || isSame(score, proposal.score)
      ? [{ ...none, scoreBetterThan: { score } }]
      : [
          { ...none, scoreAtLeast: score },
          { ...none, scoreBetterThan: { score } },
        ],
  );
  const scoreOf = ({ scoreAtLeast, scoreBetterThan }: BetterScore) =>
    scoreAtLeast ?? justAbove(scoreBetterThan?.score ?? null);
  const enough = leastThat(0, changes.length - 1, (index) =>
    trials.withScore(candidate, scoreOf(changes[index] ?? none)).has(proposal.code),
  );
  return enough === undefined ? none : (changes[enough] ?? none);
}

function moreInFund(
  { proposal }: Candidate,
  { actual, withFund }: Trials,
  { stage, fund }: Competition,
  { settings: { a9, j2 } }: Policy,
): Rupiah | undefined {
  const atMost = actual.candidates.reduce((sum, { ceiling }) => sum + ceiling, 0);
  const enough = leastThat(Math.floor(fund.amount / a9.unit) + 1, atMost, (units) =>
    withFund(rupiah(units * a9.unit)).has(proposal.code),
  );
  if (enough === undefined) return undefined;
  const needed = enough * a9.unit;
  return stage === "awal" && needed > j2.kelurahanCeiling - (fund.before?.amount ?? 0)
    ? undefined
    : rupiah(needed - fund.amount);
}

const isSame = (a: Ratio | null, b: Ratio | null | undefined) =>
  a !== null && b !== null && b !== undefined ? compareRatio(a, b) === 0 : a === b;

/** A thousandth of the score's last digit above it; any known score beats an unknown one. */
const justAbove = (score: Ratio | null): Ratio =>
  score === null
    ? { numerator: 0, denominator: 1 }
    : { numerator: score.numerator * 1_000 + 1, denominator: score.denominator * 1_000 };

/** The competition run again with one thing changed; each gives the KSM that get something. */
interface Trials {
  readonly actual: Award;
  readonly funded: ReadonlySet<Candidate>;
  readonly withScore: (candidate: Candidate, score: Ratio) => ReadonlySet<string>;
  readonly withFund: (amount: Rupiah) => ReadonlySet<string>;
  readonly without: (rival: Candidate) => ReadonlySet<string>;
  /** How often the competition was run. */
  readonly runs: () => number;
}

/** Runs what is asked for once. Proposals are assessed once: what is changed leaves the ceilings of all candidates alone. */
function trialsOf(competition: Competition, policy: Policy): Trials {
  const assessed = assessKsm(competition.proposals, policy);
  const actual = awardAmong(assessed, competition, policy);
  const withFunds = new Map<Rupiah, ReadonlySet<string>>();
  const withoutRivals = new Map<Candidate, ReadonlySet<string>>();
  let runs = 1;

  const run = (candidates: readonly Candidate[], fund: Competition["fund"] = competition.fund) => {
    runs += 1;
    return fundedCodes(awardAmong({ ...assessed, candidates }, { ...competition, fund }, policy));
  };
  const once = <K>(known: Map<K, ReadonlySet<string>>, key: K, of: () => ReadonlySet<string>) => {
    const found = known.get(key) ?? of();
    known.set(key, found);
    return found;
  };
  return {
    actual,
    funded: new Set(actual.candidates.filter((candidate) => isFunded(candidate, actual))),
    withScore: (candidate, score) => {
      const rescored = { ...candidate, proposal: { ...candidate.proposal, score } };
      const all = assessed.candidates.map((one) => (one === candidate ? rescored : one));
      return run(inOrder(all, policy));
    },
    withFund: (amount) => once(withFunds, amount, () => run(assessed.candidates, { ...competition.fund, amount })),
    without: (rival) =>
      once(withoutRivals, rival, () => {
        const others = assessed.candidates.filter((one) => one !== rival);
        return run(inOrder(others, policy));
      }),
    runs: () => runs,
  };
}

function inOrder(candidates: readonly Candidate[], { settings }: Policy): readonly Candidate[] {
  const compare = byMerit(settings.a10.order);
  return candidates
    .toSorted((a, b) => compare(a.proposal, b.proposal))
    .map((candidate, index) => ({ ...candidate, order: index + 1 }));
}

const isFunded = ({ members }: Candidate, { units }: Award) => members.some((member) => (units.get(member) ?? 0) > 0);

function fundedCodes(result: Award): ReadonlySet<string> {
  return new Set(
    result.candidates.filter((candidate) => isFunded(candidate, result)).map(({ proposal }) => proposal.code),
  );
}
