/** One or more. */
export type Group<R> = readonly [R, ...R[]];

/** The rows by their keys, keys in the order in which they first appear. */
export function groupBy<R, K>(rows: Iterable<R>, keyOf: (row: R) => K): ReadonlyMap<K, Group<R>> {
  const groups = new Map<K, [R, ...R[]]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
}
