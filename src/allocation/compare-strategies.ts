import { type Strategy, strategies } from "../domain/choices.ts";
import type { CellRef } from "../domain/place.ts";
import type { Plan, PlannedMember } from "../domain/plan.ts";
import { type Rupiah, rupiah } from "../domain/rupiah.ts";
import type { Policy } from "../policy/settings.ts";
import { type AllocationInput, allocate } from "./allocate.ts";
import { type ShareFigures, shareFigures } from "./share-figures.ts";

/** What a strategy reaches. Shares are of what candidates' members asked for, those without a loan included. */
export interface StrategyFigures extends ShareFigures {
  readonly strategy: Strategy;
  readonly plan: Plan;
  readonly ksmFunded: number;
  readonly membersFunded: number;
  /** Confirmed PS-2 members with a loan, and those of them who get all that they were assessed at. */
  readonly ps2Served: number;
  readonly ps2ServedInFull: number;
}

export type ByStrategy<T> = { readonly [S in Strategy]: T };

/** A member who does not get the same under every strategy. */
export interface MemberChange {
  readonly at: CellRef;
  readonly name: string;
  readonly approved: ByStrategy<Rupiah>;
}

/** A KSM in which someone does not get the same under every strategy. */
export interface KsmChange {
  readonly at: CellRef;
  readonly code: string;
  readonly name: string;
  readonly approved: ByStrategy<Rupiah>;
  readonly members: readonly MemberChange[];
}

export interface StrategyComparison {
  readonly figures: readonly StrategyFigures[];
  /** In the order of A-10. */
  readonly changes: readonly KsmChange[];
}

/** All strategies on the same input, side by side, and who changes between them. */
export function compareStrategies(input: Omit<AllocationInput, "strategy">, policy: Policy): StrategyComparison {
  const plans = byStrategy((strategy) => allocate({ ...input, strategy }, policy));
  return { figures: strategies.map((strategy) => figuresOf(plans[strategy])), changes: changesBetween(plans) };
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

function changesBetween(plans: ByStrategy<Plan>): readonly KsmChange[] {
  const lent = byStrategy((strategy) => amountsIn(plans[strategy]));
  const approvedTo = (who: string | CellRef) => byStrategy((strategy) => lent[strategy].get(who) ?? rupiah(0));
  return candidatesIn(plans.peringkat).flatMap(({ at, code, name, members }) => {
    const changed = members
      .map((member) => ({ at: member.at, name: member.name, approved: approvedTo(member.at) }))
      .filter(({ approved }) => new Set(Object.values(approved)).size > 1);
    return changed.length === 0 ? [] : [{ at, code, name, approved: approvedTo(code), members: changed }];
  });
}

function byStrategy<T>(of: (strategy: Strategy) => T): ByStrategy<T> {
  return { peringkat: of("peringkat"), merata: of("merata"), jangkauan: of("jangkauan") };
}

interface PlannedCandidate {
  readonly at: CellRef;
  readonly code: string;
  readonly name: string;
  readonly order: number | null;
  readonly members: readonly PlannedMember[];
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
