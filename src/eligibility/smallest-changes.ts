import type { Change, Criterion, NearMiss } from "../domain/verdict.ts";

/**
 * The smallest set of changes that turns all criteria of one KSM (or BKM) together. Each criterion's own near miss, but
 * that members who join for G.1 count in G.2 too: then `moreConfirmed` is counted in the enlarged group, the new ones
 * among them, as `confirmedWithJoining` tells it for so many.
 */
export function smallestChanges(
  criteria: readonly Criterion[],
  confirmedWithJoining: (joining: number) => number,
): readonly Change[] {
  const joining = criteria.flatMap(({ nearMiss }) => (nearMiss?.kind === "add-members" ? nearMiss.count : []))[0] ?? 0;
  return criteria.flatMap((criterion) => {
    const { code } = criterion;
    const nearMiss =
      code === "G.2" && joining > 0 ? shareOfEnlarged(criterion, confirmedWithJoining(joining)) : criterion.nearMiss;
    return nearMiss === null ? [] : [{ code, nearMiss }];
  });
}

/**
 * The smallest changes altogether where they say more than each criterion's near miss: those who join have an effect on
 * G.2. Undefined elsewhere, also where G.2 waits for facts and no number can be told.
 */
export function changesTogether(
  criteria: readonly Criterion[],
  confirmedWithJoining: (joining: number) => number,
): readonly Change[] | undefined {
  const own = criteria.find(({ code }) => code === "G.2")?.nearMiss ?? null;
  if (own !== null && own.kind !== "ps2-share") return undefined;
  const changes = smallestChanges(criteria, confirmedWithJoining);
  const together = changes.find(({ code }) => code === "G.2")?.nearMiss;
  const more = together?.kind === "ps2-share" ? together.moreConfirmed : 0;
  return more === (own?.moreConfirmed ?? 0) ? undefined : changes;
}

function shareOfEnlarged({ nearMiss }: Criterion<"G.2">, moreConfirmed: number): NearMiss | null {
  if (moreConfirmed <= 0) return null;
  const confirm = nearMiss?.kind === "ps2-share" ? nearMiss.confirm : [];
  return { kind: "ps2-share", moreConfirmed, newFromPs2: null, fewerOutside: null, confirm, settle: [] };
}
