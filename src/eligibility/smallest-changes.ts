import type { Change, Criterion, NearMiss } from "../domain/verdict.ts";
import type { Policy } from "../policy/settings.ts";
import { neededInPs2 } from "./g2-ps2-share.ts";

/**
 * The smallest set of changes that turns all criteria of one KSM (or BKM) together. Each criterion's own near miss, but
 * that members who join for G.1 count in G.2 too: then `moreConfirmed` is counted in the enlarged group, the new ones
 * among them.
 */
export function smallestChanges(criteria: readonly Criterion[], { settings }: Policy): readonly Change[] {
  const joining = criteria.flatMap(({ nearMiss }) => (nearMiss?.kind === "add-members" ? nearMiss.count : []))[0] ?? 0;
  return criteria.flatMap((criterion) => {
    const { code } = criterion;
    const nearMiss = code === "G.2" && joining > 0 ? shareOfEnlarged(criterion, joining, settings) : criterion.nearMiss;
    return nearMiss === null ? [] : [{ code, nearMiss }];
  });
}

/**
 * The smallest changes altogether where they say more than each criterion's near miss: those who join have an effect on
 * G.2. Undefined elsewhere, also where G.2 waits for facts and no number can be told.
 */
export function changesTogether(criteria: readonly Criterion[], policy: Policy): readonly Change[] | undefined {
  const own = criteria.find(({ code }) => code === "G.2")?.nearMiss ?? null;
  if (own !== null && own.kind !== "ps2-share") return undefined;
  const changes = smallestChanges(criteria, policy);
  const together = changes.find(({ code }) => code === "G.2")?.nearMiss;
  const more = together?.kind === "ps2-share" ? together.moreConfirmed : 0;
  return more === (own?.moreConfirmed ?? 0) ? undefined : changes;
}

function shareOfEnlarged(
  { actual, nearMiss }: Criterion<"G.2">,
  joining: number,
  settings: Policy["settings"],
): NearMiss | null {
  const moreConfirmed = neededInPs2(actual.members + joining, settings) - actual.confirmed;
  if (moreConfirmed <= 0) return null;
  const confirm = nearMiss?.kind === "ps2-share" ? nearMiss.confirm : [];
  return { kind: "ps2-share", moreConfirmed, newFromPs2: null, fewerOutside: null, confirm, settle: [] };
}
