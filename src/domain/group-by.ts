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

/** The groups of two or more rows with one key, in the order in which they become two. A row without a key shares none. */
export function sharing<R>(rows: Iterable<R>, keyOf: (row: R) => string | undefined): readonly Group<R>[] {
  // Hardly any key stands twice: no other costs a list.
  const first = new Map<string, R>();
  const shared = new Map<string, [R, ...R[]]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === undefined) continue;
    const other = first.get(key);
    const group = shared.get(key);
    if (other === undefined) first.set(key, row);
    else if (group === undefined) shared.set(key, [other, row]);
    else group.push(row);
  }
  return [...shared.values()];
}
