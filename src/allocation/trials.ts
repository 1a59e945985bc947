import type { Ratio } from "../domain/ratio.ts";
import type { Rupiah } from "../domain/rupiah.ts";
import type { Policy } from "../policy/settings.ts";
import { type Award, awardAmong, type Competition } from "./award.ts";
import { type AssessedProposals, assessKsm, type Candidate } from "./candidates.ts";
import { byMerit } from "./order.ts";
import type { KsmProposal } from "./proposals.ts";

/** The competition run again with one thing changed; each gives the KSM that get something. */
export interface Trials {
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
export function trialsOf(competition: Competition, policy: Policy): Trials {
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
