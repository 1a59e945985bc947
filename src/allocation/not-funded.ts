import { compareCodes } from "../domain/code-key.ts";
import { compareCells } from "../domain/place.ts";
import type { NotFundedKsm, PlannedKsm } from "../domain/plan.ts";
import { rupiah, sumRupiah } from "../domain/rupiah.ts";
import type { Policy } from "../policy/settings.ts";
import type { AssessedKsm } from "./assess.ts";
import type { KsmProposal } from "./proposals.ts";
import { type TracedCandidate, traceKsm } from "./trace.ts";

/** Candidates that got nothing because the places (J.7) or the money went to the funded ones; in the order of A-10. */
export function outcompeted(
  traced: readonly TracedCandidate[],
  funded: readonly PlannedKsm[],
): readonly NotFundedKsm[] {
  const usedBy = funded.map(({ code, approved }) => ({ code, approved }));
  return traced
    .filter(({ approved }) => approved === 0)
    .map(({ approved: _, ...ksm }) => {
      return { ...ksm, reason: ksm.rule === "J.7" ? "limit-of-ksm" : "fund-exhausted", usedBy };
    });
}

/** KSM that did not compete, by code: not eligible (J.1), without a proposal (J.3), or with nothing left under a ceiling. */
export function noCandidates(
  proposals: readonly KsmProposal[],
  barred: readonly AssessedKsm[],
  candidates: readonly AssessedKsm[],
  policy: Policy,
): readonly NotFundedKsm[] {
  const competing = new Set(candidates.map(({ proposal }) => proposal));
  const assessed = new Map(barred.map((ksm) => [ksm.proposal, ksm]));
  return proposals
    .filter((proposal) => !competing.has(proposal))
    .toSorted((a, b) => compareCodes(a.code, b.code) || compareCells(a.at, b.at))
    .map((proposal) => {
      const ksm = assessed.get(proposal);
      return ksm === undefined ? unassessed(proposal) : withoutRoom(ksm, policy);
    });
}

function unassessed({ at, code, name, eligibility, blocking, members }: KsmProposal): NotFundedKsm {
  const [reason, rule] =
    eligibility === "eligible" ? (["no-proposal", "J.3"] as const) : ([eligibility, blocking ?? "J.1"] as const);
  return {
    at,
    code,
    name,
    reason,
    rule,
    requested: sumRupiah(members.map(({ requested }) => requested)),
    order: null,
    assessed: rupiah(0),
    cuts: [],
    members: [],
    usedBy: [],
  };
}

/** There is a proposal, but nothing of it can be lent: the limit that took most is the one to name. */
function withoutRoom(ksm: AssessedKsm, policy: Policy): NotFundedKsm {
  const { approved: _, ...traced } = traceKsm(ksm, new Map(), "J.4", policy);
  const { unknownDebt } = ksm.proposal;
  if (unknownDebt.length > 0) {
    return { ...traced, order: null, reason: "no-proposal", rule: "J.4", usedBy: [], unknownDebt };
  }
  // A member who waits is not found feasible yet (J.3).
  const isWaiting = traced.members.some(({ waits }) => waits.length > 0);
  const most = traced.cuts.toSorted((a, b) => b.amount - a.amount)[0]?.rule ?? "J.3";
  return { ...traced, order: null, reason: "no-proposal", rule: isWaiting ? "J.3" : most, usedBy: [] };
}
