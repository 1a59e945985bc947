import type { Bounds } from "../domain/monitor.ts";
import type { Ratio } from "../domain/ratio.ts";

/** One way in which a loan or a KSM may be read: what it adds above and below the line, in whole numbers. */
export interface Reading {
  readonly numerator: number;
  readonly denominator: number;
}

/**
 * The lowest and the highest ratio of the sums, over all readings of all parts together; exact. Undefined where every
 * choice adds up to nothing below the line.
 */
export function ratioBounds(
  parts: readonly (readonly Reading[])[],
): { readonly low: Ratio; readonly high: Ratio } | undefined {
  const low = extreme(parts, 1n);
  const high = extreme(parts, -1n);
  return low === undefined || high === undefined ? undefined : { low, high };
}

/** The sums at their own ends, each by itself. */
export function sumBounds(parts: readonly (readonly Reading[])[], of: keyof Reading): Bounds {
  let low = 0;
  let high = 0;
  for (const readings of parts) {
    low += Math.min(...readings.map((one) => one[of]));
    high += Math.max(...readings.map((one) => one[of]));
  }
  return { low, high };
}

/** Dinkelbach: the least of n − λd over the readings of each part, until λ = Σn ÷ Σd stands still. */
function extreme(parts: readonly (readonly Reading[])[], sign: 1n | -1n): Ratio | undefined {
  let chosen = total(parts.map((readings) => widest(readings)));
  if (chosen.denominator === 0) return undefined;
  for (;;) {
    const over = BigInt(chosen.numerator);
    const under = BigInt(chosen.denominator);
    const worth = ({ numerator, denominator }: Reading) =>
      sign * (BigInt(numerator) * under - BigInt(denominator) * over);
    const next = total(parts.map((readings) => least(readings, worth)));
    if (next.denominator === 0 || worth(next) >= 0n) return chosen;
    chosen = next;
  }
}

const widest = (readings: readonly Reading[]) =>
  readings.reduce((best, one) => (one.denominator > best.denominator ? one : best));

function least(readings: readonly Reading[], worth: (one: Reading) => bigint): Reading {
  return readings.reduce((best, one) => (worth(one) < worth(best) ? one : best));
}

function total(readings: readonly Reading[]): Reading {
  let numerator = 0;
  let denominator = 0;
  for (const one of readings) {
    numerator += one.numerator;
    denominator += one.denominator;
  }
  return { numerator, denominator };
}
