import { groupBy } from "../domain/group-by.ts";
import { compareText } from "../domain/place.ts";
import { compareRatio, type Ratio } from "../domain/ratio.ts";
import type { ReadLine } from "./recap-line.ts";

/** Where a kelurahan stands by how well it was paid, among those of its date. */
export interface Ranked {
  readonly line: ReadLine;
  /** The share of what falls due that is expected to be paid on time. */
  readonly mean: Ratio;
  /** From 1; equal means have one place. */
  readonly place: number;
  readonly isTie: boolean;
}

/** Under so many KSM with something due nothing is said of a kelurahan. */
const leastKsm = 3;
const million = 1_000_000;

/**
 * The kelurahan in the order of the posterior mean (½ + Σr) ÷ (1 + n) of n KSM, so that a few KSM do not lead by luck; those
 * of each date apart. The order of lines decides nothing.
 */
export function ranking(lines: readonly ReadLine[]): readonly Ranked[] {
  const known = lines.flatMap((line) => {
    const { repayment, asOf } = line;
    if (repayment === null || asOf === null || repayment.ksm < leastKsm) return [];
    const mean = { numerator: million / 2 + repayment.paidOnTime, denominator: million * (1 + repayment.ksm) };
    return [{ line, asOf, mean }];
  });
  return [...groupBy(known, ({ asOf }) => asOf)]
    .sort(([a], [b]) => compareText(a, b))
    .flatMap(([, own]) => {
      const inOrder = own.toSorted((a, b) => compareRatio(b.mean, a.mean) || compareText(a.line.file, b.line.file));
      let place = 1;
      return inOrder.map(({ line, mean }, index): Ranked => {
        const isLike = (other: (typeof inOrder)[number] | undefined) =>
          other !== undefined && compareRatio(other.mean, mean) === 0;
        if (!isLike(inOrder[index - 1])) place = index + 1;
        return { line, mean, place, isTie: isLike(inOrder[index - 1]) || isLike(inOrder[index + 1]) };
      });
    });
}
