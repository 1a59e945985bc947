import { compareCells } from "../domain/place.ts";
import type { Ps2List } from "../domain/ps2-list.ts";
import type { HouseholdRecord } from "../domain/records.ts";

/** Why lists cannot all hold: their titles name different years, one alone is called old, or they share people. */
type ListsDiffer = "years" | "old" | "overlap";

interface ListConflict {
  readonly why: ListsDiffer;
  /** The lists that contradict another one, in the order of their places. */
  readonly lists: readonly Ps2List[];
  /** Those of them that should go: the older ones; empty where nothing tells. */
  readonly outdated: readonly Ps2List[];
}

export interface Ps2Editions {
  /** What contradicts among the lists; undefined where they are parts of one. */
  readonly conflict: ListConflict | undefined;
  /** Whether who stands on these lists is on PS-2, whichever of the lists that contradict each other hold. */
  readonly isSure: (lists: ReadonlySet<Ps2List | undefined>) => boolean;
}

/**
 * Compares the PS-2 lists with each other (domain.md, facts that contradict each other). Lists that share neither person
 * nor household are parts of one; where the user named one of them, it holds against the others.
 */
export function ps2Editions(households: readonly HouseholdRecord[]): Ps2Editions {
  const lists = [...new Set(households.flatMap(({ list }) => list ?? []))]
    .filter(({ says }) => says === "ps2")
    .toSorted((a, b) => compareCells(a.at, b.at));
  if (lists.length < 2) return { conflict: undefined, isSure: (on) => on.size > 0 };
  const against = contradictions(lists, overlaps(households));
  const settled = withoutRivalsOfGiven(lists, against);
  const rivals = (list: Ps2List) => (against.get(list) ?? []).filter(({ other }) => settled.has(other));
  const known = new Map<string, boolean>();
  return {
    conflict: conflictOf(
      lists.filter((list) => settled.has(list) && rivals(list).length > 0),
      rivals,
    ),
    isSure: (on) => {
      if (on.has(undefined)) return true;
      const own = lists.filter((list) => on.has(list) && settled.has(list));
      const key = own.map((list) => lists.indexOf(list)).join();
      const sure = known.get(key) ?? (own.length > 0 && !canAllBeWrong(own, [], rivals));
      known.set(key, sure);
      return sure;
    },
  };
}

interface Rival {
  readonly other: Ps2List;
  readonly why: ListsDiffer;
}

type Rivals = (list: Ps2List) => readonly Rival[];

function contradictions(
  lists: readonly Ps2List[],
  share: (a: Ps2List, b: Ps2List) => boolean,
): ReadonlyMap<Ps2List, readonly Rival[]> {
  return new Map(
    lists.map((list) => [
      list,
      lists.flatMap((other): Rival[] => {
        if (other === list) return [];
        const why = differ(list, other, share);
        return why === undefined ? [] : [{ other, why }];
      }),
    ]),
  );
}

function differ(a: Ps2List, b: Ps2List, share: (a: Ps2List, b: Ps2List) => boolean): ListsDiffer | undefined {
  if (a.year !== undefined && b.year !== undefined && a.year !== b.year) return "years";
  if (a.old !== b.old) return "old";
  return share(a, b) ? "overlap" : undefined;
}

/** Which two lists hold the same NIK or No KK. */
function overlaps(households: readonly HouseholdRecord[]): (a: Ps2List, b: Ps2List) => boolean {
  const holders = new Map<string, Set<Ps2List>>();
  for (const { list, nik, familyCard, takenOff } of households) {
    if (list === undefined || takenOff !== undefined) continue;
    for (const number of [nik.value, familyCard.value]) {
      if (number === undefined) continue;
      const known = holders.get(number);
      if (known === undefined) holders.set(number, new Set([list]));
      else known.add(list);
    }
  }
  const shared = new Map<Ps2List, Set<Ps2List>>();
  for (const lists of holders.values()) {
    if (lists.size < 2) continue;
    for (const list of lists) shared.set(list, new Set([...(shared.get(list) ?? []), ...lists]));
  }
  return (a, b) => shared.get(a)?.has(b) ?? false;
}

function withoutRivalsOfGiven(
  lists: readonly Ps2List[],
  against: ReadonlyMap<Ps2List, readonly Rival[]>,
): ReadonlySet<Ps2List> {
  const beaten = (list: Ps2List) => !list.given && (against.get(list) ?? []).some(({ other }) => other.given);
  return new Set(lists.filter((list) => !beaten(list)));
}

/**
 * Whether lists that can hold together leave none of `own` standing: for each of them one that contradicts it, none of
 * which contradicts another.
 */
function canAllBeWrong(own: readonly Ps2List[], held: readonly Ps2List[], rivals: Rivals): boolean {
  const contradict = (a: Ps2List, b: Ps2List) => rivals(a).some(({ other }) => other === b);
  const standing = own.find((list) => !held.some((one) => contradict(one, list)));
  if (standing === undefined) return true;
  return rivals(standing).some(
    ({ other }) =>
      !own.includes(other) &&
      !held.some((one) => contradict(one, other)) &&
      canAllBeWrong(own, [...held, other], rivals),
  );
}

function conflictOf(lists: readonly Ps2List[], rivals: Rivals): ListConflict | undefined {
  const reasons = new Set(lists.flatMap((list) => rivals(list).map(({ why }) => why)));
  const why = (["years", "old", "overlap"] as const).find((reason) => reasons.has(reason));
  return why === undefined ? undefined : { why, lists, outdated: lists.filter((list) => isOutdated(list, rivals)) };
}

/** A list of an earlier year than one that it contradicts, or the one that is called old. */
function isOutdated(list: Ps2List, rivals: Rivals): boolean {
  return rivals(list).some(
    ({ other, why }) =>
      (why === "years" && (list.year ?? 0) < (other.year ?? 0)) || (why === "old" && list.old && !other.old),
  );
}
