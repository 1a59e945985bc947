import { compareCodes } from "../domain/code-key.ts";
import { compareCells } from "../domain/place.ts";
import { compareRatio, type Ratio } from "../domain/ratio.ts";
import type { Settings } from "../policy/settings.ts";
import type { KsmProposal } from "./proposals.ts";

type Criterion = Settings["a10"]["order"][number];

type Compare<T> = (a: T, b: T) => number;

/** The order in which KSM come when money is short. Where a figure is unknown the KSM comes after those with one. */
export function byMerit(order: readonly Criterion[]): Compare<KsmProposal> {
  const merits = order.map((criterion) => comparisons[criterion]);
  return (a, b) => first(merits, a, b) || compareCells(a.at, b.at);
}

/** KSM that only their code tells apart, in the order. */
export interface Tie {
  readonly first: KsmProposal;
  readonly others: readonly KsmProposal[];
}

/** The ties among KSM that stand in the order; none where the policy orders by code alone. */
export function tiesIn(inOrder: readonly KsmProposal[], order: readonly Criterion[]): readonly Tie[] {
  const merits = order.slice(0, order.indexOf("code")).map((criterion) => comparisons[criterion]);
  if (merits.length === 0) return [];
  const runs: { first: KsmProposal; others: KsmProposal[] }[] = [];
  for (const ksm of inOrder) {
    const run = runs.at(-1);
    if (run !== undefined && first(merits, run.first, ksm) === 0) run.others.push(ksm);
    else runs.push({ first: ksm, others: [] });
  }
  return runs.filter(({ others }) => others.length > 0);
}

const comparisons: { readonly [C in Criterion]: Compare<KsmProposal> } = {
  score: (a, b) => largerFirst(a.score, b.score),
  ps2Share: (a, b) => largerFirst(a.ps2Share, b.ps2Share),
  repaymentRate: (a, b) => largerFirst(a.repaymentRate, b.repaymentRate),
  code: (a, b) => compareCodes(a.code, b.code),
};

const largerFirst: Compare<Ratio | null> = (a, b) => knownFirst(a, b, (x, y) => compareRatio(y, x));

export function knownFirst<T>(a: T | null, b: T | null, compare: Compare<T>): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compare(a, b);
}

function first<T>(comparisons: readonly Compare<T>[], a: T, b: T): number {
  for (const compare of comparisons) {
    const result = compare(a, b);
    if (result !== 0) return result;
  }
  return 0;
}
