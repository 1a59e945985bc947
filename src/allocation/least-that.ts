/**
 * The least whole number from `low` to `high` that is enough, where more never is too little; undefined where even `high`
 * is not enough. Both what it returns and the number below were tried.
 */
export function leastThat(low: number, high: number, isEnough: (number: number) => boolean): number | undefined {
  if (low > high || !isEnough(high)) return undefined;
  let tooLittle = low - 1;
  let enough = high;
  while (enough - tooLittle > 1) {
    const middle = Math.floor((tooLittle + enough) / 2);
    if (isEnough(middle)) enough = middle;
    else tooLittle = middle;
  }
  return enough;
}
