/** An exact fraction, `d` > 0. Weighted means multiply many denominators: only big integers hold them. */
export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

export const fraction = (whole: number): Fraction => ({ n: BigInt(whole), d: 1n });
export const add = (a: Fraction, b: Fraction): Fraction => ({ n: a.n * b.d + b.n * a.d, d: a.d * b.d });
export const subtract = (a: Fraction, b: Fraction): Fraction => add(a, { n: -b.n, d: b.d });
export const times = (a: Fraction, b: Fraction): Fraction => ({ n: a.n * b.n, d: a.d * b.d });

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. */
export function compare(a: Fraction, b: Fraction): number {
  const difference = subtract(a, b).n;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The whole number below or at a fraction that is not negative. */
export const floor = (a: Fraction): number => Number(a.n / a.d);

/** The nearest floating-point number, for display only. */
export const toNumber = (a: Fraction): number => Number((a.n * 10_000n) / a.d) / 10_000;
