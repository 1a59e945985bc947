/** Adds all items of `lists`. A `push` with a spread hands each over as an argument, of which the stack holds about 120,000. */
export function addAll<T>(to: T[], ...lists: readonly (readonly T[])[]): void {
  for (const list of lists) for (const item of list) to.push(item);
}
