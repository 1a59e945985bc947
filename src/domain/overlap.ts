import type { Doubt } from "./doubt.ts";
import { areToldApart, type Edition, isOlder } from "./edition.ts";
import { type Finding, finding } from "./finding.ts";
import { groupBy } from "./group-by.ts";
import { type CellRef, compareCells } from "./place.ts";

interface Row {
  readonly at: CellRef;
  readonly edition?: Edition;
}

/** How rows of several sheets are compared. */
export interface Comparison<R> {
  /** What a row is known by. */
  readonly keysOf: (row: R) => readonly string[];
  /** Under which of another row's keys it is the same thing. */
  readonly sameAs: (row: R) => readonly string[];
  /** Whose it is: a KSM, a loan. */
  readonly ownerOf: (row: R) => string;
}

/** Sheets that hold the same kind of table and share rows: copies, or states of different times. */
export interface Overlap<R> {
  /** In the order of their places. */
  readonly editions: readonly Edition[];
  /** Those of them that should go by what they say; empty where nothing tells. */
  readonly outdated: readonly Edition[];
  /** The rows that stand on one of them only. */
  readonly alone: ReadonlySet<R>;
}

/**
 * Compares the sheets of one kind of table (domain.md, facts that contradict each other). Undefined where they share no
 * row: then they are parts of one. What stands on one sheet only is in doubt where its owner stands on both, where the
 * titles say which sheet is old, or where most of the shorter sheet stands on the other too.
 */
export function overlapOf<R extends Row>(
  rows: readonly R[],
  { keysOf, sameAs, ownerOf }: Comparison<R>,
): Overlap<R> | undefined {
  const own = groupBy(
    rows.filter(({ edition }) => edition !== undefined),
    ({ edition }) => edition,
  );
  if (own.size < 2) return undefined;
  const holders = new Map<string, Set<Edition>>();
  const owners = new Map<string, Set<Edition>>();
  for (const row of rows) {
    if (row.edition === undefined) continue;
    for (const key of keysOf(row)) addTo(holders, key, row.edition);
    addTo(owners, ownerOf(row), row.edition);
  }
  const holdersOf = (row: R) => new Set(sameAs(row).flatMap((key) => [...(holders.get(key) ?? [])]));
  const shared = new Map<Edition, Map<Edition, number>>();
  for (const row of rows) {
    for (const other of holdersOf(row)) {
      if (row.edition === undefined || other === row.edition) continue;
      const counts = shared.get(row.edition) ?? new Map<Edition, number>();
      shared.set(row.edition, counts.set(other, (counts.get(other) ?? 0) + 1));
    }
  }
  if (shared.size === 0) return undefined;
  const isMost = (one: Edition, other: Edition) =>
    2 * (shared.get(one)?.get(other) ?? 0) >= (own.get(one)?.length ?? 0);
  const doubtsAll = (a: Edition, b: Edition) => areToldApart(a, b) || isMost(a, b) || isMost(b, a);
  const isAlone = (row: R) => {
    const { edition } = row;
    const rivals = edition === undefined ? [] : [...(shared.get(edition)?.keys() ?? [])];
    const on = rivals.length === 0 ? new Set() : holdersOf(row);
    return rivals.some(
      (other) =>
        edition !== undefined &&
        !on.has(other) &&
        (doubtsAll(edition, other) || owners.get(ownerOf(row))?.has(other) === true),
    );
  };
  const editions = [...shared.keys()].toSorted((a, b) => compareCells(a.at, b.at));
  return {
    editions,
    outdated: editions.filter((one) => [...(shared.get(one)?.keys() ?? [])].some((other) => isOlder(one, other))),
    alone: new Set(rows.filter(isAlone)),
  };
}

/** That the sheets contradict each other, at the first that should go; where nothing tells which, at the last. */
export function overlapFinding(
  table: string,
  { editions, outdated }: Pick<Overlap<unknown>, "editions" | "outdated">,
): readonly Finding[] {
  const at = (outdated[0] ?? editions.at(-1))?.at;
  if (at === undefined) return [];
  const args = { table, sheets: editions.map(({ name }) => name), outdated: outdated.map(({ name }) => name) };
  const others = editions.filter((edition) => edition.at !== at);
  return [
    finding(
      "table/overlap",
      at,
      args,
      others.map((edition) => edition.at),
    ),
  ];
}

/** Why what stands on one of the sheets only is open; no word about a KSM stands for the sheet itself. */
export function overlapDoubt({ editions }: Pick<Overlap<unknown>, "editions">): Doubt {
  return { code: "table/overlap", cells: editions.map(({ at }) => at), decidable: false };
}

function addTo(map: Map<string, Set<Edition>>, key: string, edition: Edition): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, new Set([edition]));
  else known.add(edition);
}
