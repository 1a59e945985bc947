import { type BkmLevel, bkmLevels } from "../domain/choices.ts";
import { codeKey } from "../domain/code-key.ts";
import { cellOr, cellsOf } from "../domain/field.ts";
import { type Finding, finding } from "../domain/finding.ts";
import { type Group, groupBy } from "../domain/group-by.ts";
import type { CellRef } from "../domain/place.ts";
import type { AspectRecord } from "../domain/records.ts";
import { add, compare, type Fraction, floor, fraction, subtract, times, toNumber } from "./fraction.ts";

/** The level that the aspects add up to; it lies between `low` and `high`, which are equal where nothing is open. */
export interface AspectLevel {
  readonly low: BkmLevel;
  readonly high: BkmLevel;
  /** Cells that leave it open. */
  readonly unknown: readonly CellRef[];
  /** False where an area is missing or a weight is wrong. */
  readonly weightsAddUp: boolean;
  readonly evidence: readonly CellRef[];
  readonly findings: readonly Finding[];
}

const one = fraction(1);
const hundred = fraction(100);
const highest = fraction(bkmLevels.length);

/**
 * A-1: the mean of the levels (1 to 4) of the aspects of each area, weighted with the area's weight, rounded down to a
 * level. An unread level can be any, and so can the level of what is missing from the weights' 100%. Undefined without
 * an aspect.
 */
export function aspectLevel(aspects: readonly AspectRecord[]): AspectLevel | undefined {
  const [first] = aspects;
  if (first === undefined) return undefined;
  const areas = [...groupBy(aspects, ({ area }) => codeKey(area.value ?? "")).values()].map(areaOf);
  const total = areas.reduce((sum, { weight }) => add(sum, weight ?? fraction(0)), fraction(0));
  const whole = wholeOf(total);
  const weighed = areas.every(({ weight }) => weight !== undefined) && compare(total, whole) <= 0;
  const missing = subtract(whole, total);
  const level = (of: "low" | "high", missingLevel: Fraction): BkmLevel => {
    const known = areas.map((area) => times(area.weight ?? fraction(0), area[of]));
    const mean = floor(times(known.reduce(add, times(missing, missingLevel)), { n: whole.d, d: whole.n }));
    return bkmLevels[mean - 1] ?? "awal";
  };
  return {
    low: weighed ? level("low", one) : "awal",
    high: weighed ? level("high", highest) : "madani",
    unknown: areas.flatMap(({ unknown }) => unknown),
    weightsAddUp: compare(total, whole) === 0,
    evidence: aspects.flatMap((aspect) => cellsOf(aspect.level)),
    findings:
      compare(total, whole) === 0
        ? []
        : [
            finding("bkm/weights-differ", cellOr(first.weight, first.at), {
              percent: toNumber(times(total, { n: 100n * whole.d, d: whole.n })),
            }),
          ],
  };
}

/**
 * Weights are percentages, typed as 20 or as 20%. A sum within 1% of the whole is the whole, rounded when it was typed.
 */
function wholeOf(total: Fraction): Fraction {
  const whole = compare(total, fraction(2)) > 0 ? hundred : one;
  const tolerance = times(whole, { n: 1n, d: 100n });
  const rounded = compare(total, subtract(whole, tolerance)) >= 0 && compare(total, add(whole, tolerance)) <= 0;
  return rounded ? total : whole;
}

interface Area {
  /** Undefined where none is stated, or several. */
  readonly weight: Fraction | undefined;
  readonly low: Fraction;
  readonly high: Fraction;
  readonly unknown: readonly CellRef[];
}

function areaOf(aspects: Group<AspectRecord>): Area {
  const stated = aspects.flatMap(({ weight }) => weight.value ?? []);
  const weights = stated.map(({ numerator, denominator }) => ({ n: BigInt(numerator), d: BigInt(denominator) }));
  const [weight] = weights;
  const agreed = weight !== undefined && weights.every((other) => compare(weight, other) === 0) ? weight : undefined;
  const unread = aspects.filter(({ level }) => level.state !== "value");
  const sum = (unknown: number) =>
    aspects.reduce((total, { level }) => total + (level.value ? bkmLevels.indexOf(level.value) + 1 : unknown), 0);
  return {
    weight: agreed,
    low: { n: BigInt(sum(1)), d: BigInt(aspects.length) },
    high: { n: BigInt(sum(bkmLevels.length)), d: BigInt(aspects.length) },
    unknown: [
      ...(agreed === undefined ? [cellOr(aspects[0].weight, aspects[0].at)] : []),
      ...unread.map(({ level, at }) => cellOr(level, at)),
    ],
  };
}
