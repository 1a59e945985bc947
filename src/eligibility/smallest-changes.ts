import type { Criterion, CriterionCode, NearMiss } from "../domain/verdict.ts";
import type { Policy } from "../policy/settings.ts";
import { neededInPs2 } from "./g2-ps2-share.ts";

/** A change, and the criterion that it is for. */
export interface Change {
  readonly code: CriterionCode;
  readonly nearMiss: NearMiss;
}

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

function shareOfEnlarged(
  { actual, nearMiss }: Criterion<"G.2">,
  joining: number,
  settings: Policy["settings"],
): NearMiss | null {
  const moreConfirmed = neededInPs2(actual.members + joining, settings) - actual.confirmed;
  const confirm = nearMiss?.kind === "ps2-share" ? nearMiss.confirm : [];
  return moreConfirmed > 0 ? { kind: "ps2-share", moreConfirmed, fewerOutside: null, confirm } : null;
}
