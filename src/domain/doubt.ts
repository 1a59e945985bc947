import { type Finding, isCell } from "./finding.ts";
import type { FindingCode } from "./finding-args.ts";
import type { CellRef } from "./place.ts";

/**
 * Why a fact is not firm: cells that contradict each other, or that cannot be read. A verdict that rests on such a fact
 * stands only where every reading that the doubt allows gives the same one.
 */
export interface Doubt {
  /** The finding that tells it. */
  readonly code: FindingCode;
  /** The cells that dispute the fact; mending them settles it. */
  readonly cells: readonly CellRef[];
  /** Whether it is left to judgement, so that a decision (*Keputusan*) settles it too. */
  readonly decidable: boolean;
}

/** The doubt that a finding tells. */
export function doubtOf({ code, at, related }: Finding, decidable: boolean): Doubt {
  return { code, cells: [...(isCell(at) ? [at] : []), ...related], decidable };
}
