import type { Strategy } from "../domain/choices.ts";
import type { FundingChanges, Plan } from "../domain/plan.ts";
import { compareRatio, type Ratio } from "../domain/ratio.ts";
import { type Rupiah, rupiah } from "../domain/rupiah.ts";
import type { Policy } from "../policy/settings.ts";
import { type AssessedProposals, assessKsm, type Candidate } from "./assess.ts";
import { type Award, awardAmong, type Competition } from "./award.ts";
import { leastThat } from "./least-that.ts";
import { byMerit } from "./order.ts";
import type { KsmProposal } from "./proposals.ts";

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
    scoreBetterThan: scoreBetterThan(candidate, trials, policy),
    moreInFund: moreInFund(candidate, trials, competition, policy),
    withoutOneOf: [...trials.funded]
      .filter((rival) => trials.without(rival).has(code))
      .map(({ proposal }) => proposal.code),
  };
}

function scoreBetterThan(candidate: Candidate, trials: Trials, policy: Policy): FundingChanges["scoreBetterThan"] {
  if (policy.settings.a10.order[0] !== "score") return undefined;
  const { proposal, order } = candidate;
  const ahead = trials.actual.candidates.slice(0, order - 1).map((rival) => rival.proposal.score);
  // From the nearest rival up: its score is the least that must be beaten.
  const toBeat = ahead.toReversed().filter((score, index, all) => index === 0 || !isSame(score, all[index - 1]));
  const enough = leastThat(0, toBeat.length - 1, (index) =>
    trials.withScore(candidate, justAbove(toBeat[index] ?? null)).has(proposal.code),
  );
  return enough === undefined ? undefined : { score: toBeat[enough] ?? null };
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
  return stage === "awal" && needed > j2.kelurahanCeiling ? undefined : rupiah(needed - fund.amount);
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

/**
 * Runs what is asked for once. Proposals are assessed anew only where a person stands in two KSM: what such a person can
 * get in one depends on the order of both.
 */
function trialsOf(competition: Competition, policy: Policy): Trials {
  const { proposals } = competition;
  const assessed = assessKsm(proposals, policy);
  const persons = assessed.candidates.flatMap(({ members }) => members.map(({ proposal }) => proposal.person));
  const areIndependent = new Set(persons).size === persons.length;
  const actual = awardAmong(assessed, competition, policy);
  const withFunds = new Map<Rupiah, ReadonlySet<string>>();
  const withoutRivals = new Map<Candidate, ReadonlySet<string>>();
  let runs = 1;

  const run = (changed: AssessedProposals, changes: Partial<Competition>) => {
    runs += 1;
    return fundedCodes(awardAmong(changed, { ...competition, ...changes }, policy));
  };
  const once = <K>(known: Map<K, ReadonlySet<string>>, key: K, of: () => ReadonlySet<string>) => {
    const found = known.get(key) ?? of();
    known.set(key, found);
    return found;
  };
  const replaced = (one: KsmProposal, changes: Partial<KsmProposal>) =>
    proposals.map((proposal) => (proposal === one ? { ...proposal, ...changes } : proposal));

  const rescored = (candidate: Candidate, score: Ratio) => {
    const proposal = { ...candidate.proposal, score };
    return inOrder(
      assessed.candidates.map((one) => (one === candidate ? { ...one, proposal } : one)),
      assessed,
      policy,
    );
  };
  return {
    actual,
    funded: new Set(actual.candidates.filter((candidate) => isFunded(candidate, actual))),
    withScore: (candidate, score) => {
      const changed = replaced(candidate.proposal, { score });
      return run(areIndependent ? rescored(candidate, score) : assessKsm(changed, policy), { proposals: changed });
    },
    withFund: (amount) => once(withFunds, amount, () => run(assessed, { fund: { ...competition.fund, amount } })),
    without: (rival) =>
      once(withoutRivals, rival, () => {
        const changed = replaced(rival.proposal, { eligibility: "ineligible" });
        const others = assessed.candidates.filter((one) => one !== rival);
        return run(areIndependent ? inOrder(others, assessed, policy) : assessKsm(changed, policy), {
          proposals: changed,
        });
      }),
    runs: () => runs,
  };
}

function inOrder(
  candidates: readonly Candidate[],
  { barred }: AssessedProposals,
  { settings }: Policy,
): AssessedProposals {
  const compare = byMerit(settings.a10.order);
  return {
    candidates: candidates
      .toSorted((a, b) => compare(a.proposal, b.proposal))
      .map((candidate, index) => ({ ...candidate, order: index + 1 })),
    barred,
  };
}

const isFunded = ({ members }: Candidate, { units }: Award) => members.some((member) => (units.get(member) ?? 0) > 0);

function fundedCodes(result: Award): ReadonlySet<string> {
  return new Set(
    result.candidates.filter((candidate) => isFunded(candidate, result)).map(({ proposal }) => proposal.code),
  );
}
