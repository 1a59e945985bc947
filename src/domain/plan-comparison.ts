import type { Strategy } from "./choices.ts";
import type { CellRef } from "./place.ts";
import type { Plan } from "./plan.ts";
import type { Ratio } from "./ratio.ts";
import type { Rupiah } from "./rupiah.ts";

/** A value for each of several plans of one kelurahan, by the name of the plan. */
export type ByPlan<N extends string, T> = { readonly [Name in N]: T };

/** A member who does not get the same in every plan. */
interface MemberChange<N extends string> {
  readonly at: CellRef;
  readonly name: string;
  readonly approved: ByPlan<N, Rupiah>;
}

/** A KSM in which someone does not get the same in every plan. */
export interface KsmChange<N extends string> {
  readonly at: CellRef;
  readonly code: string;
  readonly name: string;
  readonly approved: ByPlan<N, Rupiah>;
  readonly members: readonly MemberChange<N>[];
}

/** How large a share of their requests people are granted; null where nobody asks for anything. */
export interface ShareFigures {
  readonly shares: { readonly least: Ratio; readonly median: Ratio; readonly mean: Ratio } | null;
  /** Jain's index of the shares, (Σx)² ÷ (n Σx²): 1 where all are alike, 1 ÷ n where one has all. Null without a loan. */
  readonly jain: Ratio | null;
}

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

export interface StrategyComparison {
  readonly figures: readonly StrategyFigures[];
  /** In the order of A-10. */
  readonly changes: readonly KsmChange<Strategy>[];
}

/** The plan by the guideline beside that of a policy that deviates from it. */
export interface PolicyComparison {
  /** Undefined where the guideline allows no plan. */
  readonly guideline: Plan | undefined;
  /** Who gets more or less than by the guideline; all who get something where the guideline allows no plan. */
  readonly changes: readonly KsmChange<"guideline" | "used">[];
}
