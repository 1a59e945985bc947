import { distance } from "fastest-levenshtein";

/**
 * The candidate that was most likely meant: the fewest slips of the keyboard away, at most a third of its length (but
 * one in a short word); the first of equals. Undefined where nothing is near. Letter case does not count.
 */
export function nearest(text: string, candidates: readonly string[]): string | undefined {
  let best: string | undefined;
  let fewest = Number.POSITIVE_INFINITY;
  const typed = text.toLowerCase();
  for (const candidate of candidates) {
    const most = candidate.length < 2 ? 0 : Math.max(1, Math.floor(candidate.length / 3));
    if (Math.abs(candidate.length - typed.length) > most) continue;
    const slips = distance(typed, candidate.toLowerCase());
    if (slips <= most && slips < fewest) {
      best = candidate;
      fewest = slips;
    }
  }
  return best;
}
