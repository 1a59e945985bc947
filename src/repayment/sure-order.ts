/**
 * The places of those numbers that every longest series in order holds, each at least as high as the one before. What is
 * not among them may be what breaks the order.
 */
export function sureOrder(numbers: readonly number[]): ReadonlySet<number> {
  const upTo = seriesUpTo(numbers);
  const from = seriesUpTo(numbers.map((number) => -number).reverse()).reverse();
  const longest = Math.max(0, ...upTo);
  const onTheWay = numbers.flatMap((_, place) =>
    (upTo[place] ?? 0) + (from[place] ?? 0) - 1 === longest ? [place] : [],
  );
  const rivals = new Map<number, number>();
  for (const place of onTheWay) rivals.set(upTo[place] ?? 0, (rivals.get(upTo[place] ?? 0) ?? 0) + 1);
  return new Set(onTheWay.filter((place) => rivals.get(upTo[place] ?? 0) === 1));
}

/** The length of the longest series in order that ends at each place. */
function seriesUpTo(numbers: readonly number[]): number[] {
  const lowestEnd: number[] = [];
  return numbers.map((number) => {
    let low = 0;
    let high = lowestEnd.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((lowestEnd[middle] ?? 0) <= number) low = middle + 1;
      else high = middle;
    }
    lowestEnd[low] = number;
    return low + 1;
  });
}
