import { type AssumptionId, assumptionIds } from "../domain/rules.ts";
import type { Policy } from "../policy/settings.ts";
import type { AssessedKsm } from "./assess.ts";

interface Decided {
  readonly candidates: readonly AssessedKsm[];
  readonly barred: readonly AssessedKsm[];
  /** Something is lent, so that there are instalments. */
  readonly lent: boolean;
  readonly halfServed: boolean;
  /** Something was lent in tahap awal before. */
  readonly lentBefore: boolean;
}

/** The assumptions of the rule book on which an amount, an order or a warning of the plan rests. */
export function assumptionsUsed(decided: Decided, { settings: { a11 } }: Policy): readonly AssumptionId[] {
  const ksm = [...decided.candidates, ...decided.barred].map(({ proposal }) => proposal);
  const members = ksm.flatMap((proposal) => proposal.members);
  const used: { readonly [A in AssumptionId]?: boolean } = {
    "A-8": decided.lent || members.some(({ capacity }) => capacity !== null),
    "A-9": ksm.length > 0,
    "A-10": decided.candidates.length > 1,
    "A-11": ksm.some(({ outstanding }) => outstanding > 0) || members.some(({ debt }) => debt.amount > 0),
    "A-13": decided.halfServed,
    "A-14": a11.outstandingCounts && members.some(({ debt }) => debt.estimated),
    "A-19": decided.lentBefore,
  };
  return assumptionIds.filter((id) => used[id] === true);
}
