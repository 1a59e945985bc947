/** All plans there are, for kelurahan that are small enough to write them all down. Amounts in units; knows nothing of `src`. */

import type { Candidate } from "./allocation.ts";

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

/** Every way to lend to the candidates within the ceilings and the money. */
export function allPlans(candidates: readonly Candidate[], money: number): number[][][] {
  const perKsm = candidates.map(({ members, ceiling }) =>
    members
      .reduce<number[][]>(
        (rows, { most }) => rows.flatMap((row) => Array.from({ length: most + 1 }, (_, units) => [...row, units])),
        [[]],
      )
      .filter((row) => sum(row) <= ceiling),
  );
  return perKsm
    .reduce<number[][][]>((plans, rows) => plans.flatMap((plan) => rows.map((row) => [...plan, row])), [[]])
    .filter((plan) => sum(plan.flat()) <= money);
}

/** Larger for the fairer plan: the poorest first, then the next poorest …; of equals the one that gives more to the first. */
export function compareFairness(a: readonly (readonly number[])[], b: readonly (readonly number[])[]): number {
  const ascending = (plan: readonly (readonly number[])[]) => plan.flat().sort((x, y) => x - y);
  const lexicographic = (x: readonly number[], y: readonly number[]) => {
    const at = x.findIndex((value, i) => value !== y[i]);
    return at === -1 ? 0 : (x[at] ?? 0) - (y[at] ?? 0);
  };
  return lexicographic(ascending(a), ascending(b)) || lexicographic(a.flat(), b.flat());
}
