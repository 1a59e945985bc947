/** An exact fraction of two whole numbers; `denominator` > 0. */
export interface Ratio {
  readonly numerator: number;
  readonly denominator: number;
}

/** Exact fraction of a finite decimal number as it is written: 1.5 → 15/10. */
export function ratioFromDecimal(decimal: number): Ratio {
  const [, whole = "0", fraction = "", exponent = "0"] =
    /^(-?\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/.exec(String(decimal)) ?? [];
  const shift = fraction.length - Number(exponent);
  const digits = Number(whole + fraction);
  return shift > 0
    ? { numerator: digits, denominator: 10 ** shift }
    : { numerator: digits * 10 ** -shift, denominator: 1 };
}

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`; cross-multiplied, never divided. */
export function compareRatio(a: Ratio, b: Ratio): number {
  const left = BigInt(a.numerator) * BigInt(b.denominator);
  const right = BigInt(b.numerator) * BigInt(a.denominator);
  return left < right ? -1 : left > right ? 1 : 0;
}

/** `amount × ratio` rounded up to a whole number; exact. */
export function multiplyRoundedUp(amount: number, ratio: Ratio): number {
  const product = BigInt(amount) * BigInt(ratio.numerator);
  const denominator = BigInt(ratio.denominator);
  const quotient = product / denominator;
  return Number(product % denominator > 0n ? quotient + 1n : quotient);
}

/** `amount × ratio` rounded down (towards −∞) to a whole number; exact. */
export function multiplyRoundedDown(amount: number, ratio: Ratio): number {
  const product = BigInt(amount) * BigInt(ratio.numerator);
  const denominator = BigInt(ratio.denominator);
  const quotient = product / denominator;
  return Number(product % denominator < 0n ? quotient - 1n : quotient);
}

/** The nearest floating-point number, for display and JSON only. */
export function toDecimal(ratio: Ratio): number {
  return ratio.numerator / ratio.denominator;
}
