import type { ShareFigures } from "../domain/plan-comparison.ts";
import { compareRatio, type Ratio } from "../domain/ratio.ts";

interface Request {
  readonly requested: number;
  readonly approved: number;
}

/**
 * The figures of those who ask for something. Worked out exactly; median, mean and index are then given in millionths,
 * rounded down.
 */
export function shareFigures(everyone: readonly Request[]): ShareFigures {
  const shares = everyone
    .filter(({ requested }) => requested > 0)
    .map(({ requested, approved }) => ({ numerator: approved, denominator: requested }))
    .toSorted(compareRatio);
  const [least] = shares;
  if (least === undefined) return { shares: null, jain: null };
  const count = BigInt(shares.length);
  const sum = sumOf(shares.map(exact));
  const squares = sumOf(shares.map(exact).map(({ over, under }) => ({ over: over * over, under: under * under })));
  const middle = shares.slice(Math.ceil(shares.length / 2) - 1, Math.floor(shares.length / 2) + 1);
  const median = sumOf(middle.map(exact));
  return {
    shares: {
      least,
      median: inMillionths(median.over, median.under * BigInt(middle.length)),
      mean: inMillionths(sum.over, sum.under * count),
    },
    jain:
      squares.over === 0n
        ? null
        : inMillionths(sum.over * sum.over * squares.under, sum.under * sum.under * squares.over * count),
  };
}

/** A fraction of any size. */
interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

const exact = ({ numerator, denominator }: Ratio): Fraction => ({
  over: BigInt(numerator),
  under: BigInt(denominator),
});

/** Fractions with the same denominator, as most requests are alike, are added first: it keeps the numbers short. */
function sumOf(fractions: readonly Fraction[]): Fraction {
  const byDenominator = new Map<bigint, bigint>();
  for (const { over, under } of fractions) byDenominator.set(under, (byDenominator.get(under) ?? 0n) + over);
  let sum: Fraction = { over: 0n, under: 1n };
  for (const [under, over] of byDenominator) {
    sum = { over: sum.over * under + over * sum.under, under: sum.under * under };
  }
  return sum;
}

const inMillionths = (over: bigint, under: bigint): Ratio => ({
  numerator: Number((over * 1_000_000n) / under),
  denominator: 1_000_000,
});
