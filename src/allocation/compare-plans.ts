import { strategies } from "../domain/choices.ts";
import type { CellRef } from "../domain/place.ts";
import type { Plan, PlannedMember } from "../domain/plan.ts";
import type {
  ByPlan,
  KsmChange,
  PolicyComparison,
  StrategyComparison,
  StrategyFigures,
} from "../domain/plan-comparison.ts";
import { type Rupiah, rupiah } from "../domain/rupiah.ts";
import type { Policy } from "../policy/settings.ts";
import { type AllocationInput, allocate } from "./allocate.ts";
import { shareFigures } from "./share-figures.ts";

interface PlannedCandidate {
  readonly at: CellRef;
  readonly code: string;
  readonly name: string;
  readonly order: number | null;
  readonly members: readonly PlannedMember[];
}

/** Who changes between plans, in the order of A-10 of the first plan, then those that only a later plan knows. */
function comparePlans<N extends string>(names: readonly N[], plans: ByPlan<N, Plan>): readonly KsmChange<N>[] {
  const lent = byPlan(names, (name) => amountsIn(plans[name]));
  const approvedTo = (who: string | CellRef) => byPlan(names, (name) => lent[name].get(who) ?? rupiah(0));
  const candidates = new Map<string, PlannedCandidate>();
  for (const candidate of names.flatMap((name) => candidatesIn(plans[name]))) {
    if (!candidates.has(candidate.code)) candidates.set(candidate.code, candidate);
  }
  return [...candidates.values()].flatMap(({ at, code, name, members }) => {
    const changed = members
      .map((member) => ({ at: member.at, name: member.name, approved: approvedTo(member.at) }))
      .filter(({ approved }) => new Set<Rupiah>(names.map((plan) => approved[plan])).size > 1);
    return changed.length === 0 ? [] : [{ at, code, name, approved: approvedTo(code), members: changed }];
  });
}

function byPlan<N extends string, T>(names: readonly N[], of: (name: N) => T): ByPlan<N, T> {
  return Object.fromEntries(names.map((name) => [name, of(name)])) as ByPlan<N, T>;
}

/** Funded or not, in the order of A-10. */
function candidatesIn({ ksm, notFunded }: Plan): readonly PlannedCandidate[] {
  const outcompeted = notFunded.filter(({ order }) => order !== null);
  return [...ksm, ...outcompeted].toSorted((a, b) => Number(a.order) - Number(b.order));
}

/** By the KSM's code and by the member's cell: in a flat roster a KSM and its first member can share a cell. */
function amountsIn({ ksm }: Plan): ReadonlyMap<string | CellRef, Rupiah> {
  const amounts = new Map<string | CellRef, Rupiah>();
  for (const { code, approved, members } of ksm) {
    amounts.set(code, approved);
    for (const member of members) amounts.set(member.at, member.approved);
  }
  return amounts;
}

/** All strategies on the same input, side by side, and who changes between them. */
export function compareStrategies(input: Omit<AllocationInput, "strategy">, policy: Policy): StrategyComparison {
  const plans = byPlan(strategies, (strategy) => allocate({ ...input, strategy }, policy));
  return {
    figures: strategies.map((strategy) => figuresOf(plans[strategy])),
    changes: comparePlans(strategies, plans),
  };
}

function figuresOf(plan: Plan): StrategyFigures {
  const everyone = candidatesIn(plan).flatMap(({ members }) => members);
  const funded = everyone.filter(({ approved }) => approved > 0);
  const ps2 = funded.filter(({ ps2Confirmed }) => ps2Confirmed);
  return {
    strategy: plan.strategy,
    plan,
    ksmFunded: plan.ksm.length,
    membersFunded: funded.length,
    ps2Served: ps2.length,
    ps2ServedInFull: ps2.filter(({ approved, assessed }) => approved === assessed).length,
    ...shareFigures(everyone),
  };
}

/** The plan by the guideline, undefined where it allows none, beside the plan in use. */
export function comparePolicies(guideline: Plan | undefined, used: Plan): PolicyComparison {
  const plans = { used, guideline: guideline ?? { ...used, ksm: [] } };
  return { guideline, changes: comparePlans(["used", "guideline"], plans) };
}
