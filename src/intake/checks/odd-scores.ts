import { type Finding, finding } from "../../domain/finding.ts";
import { compareRatio, type Ratio } from "../../domain/ratio.ts";
import type { KsmRecord } from "../../domain/records.ts";

export interface ReadScores {
  readonly ksm: readonly KsmRecord[] | undefined;
  readonly findings: readonly Finding[];
}

/** Scores of proposals mostly count up to this; a kelurahan may have a scale of its own. */
const usualMost = 100;

/**
 * Scores above 100 where the scores of most KSM are not: a digit too many would put such a KSM first, so that they count
 * as unread.
 */
export function oddScores(ksm: readonly KsmRecord[] | undefined): ReadScores {
  const scored = (ksm ?? []).flatMap(({ score }) => (score.state === "value" ? [score] : []));
  const isHigh = (score: Ratio) => compareRatio(score, { numerator: usualMost, denominator: 1 }) > 0;
  const high = scored.filter(({ value }) => isHigh(value));
  if (high.length === 0 || scored.length < 2 || 2 * high.length > scored.length) return { ksm, findings: [] };
  return {
    ksm: (ksm ?? []).map((one) =>
      one.score.state === "value" && isHigh(one.score.value)
        ? { ...one, score: { state: "invalid", value: undefined, cell: one.score.cell } }
        : one,
    ),
    findings: high.map(({ cell }) => finding("ksm/odd-score", cell, { usual: usualMost })),
  };
}
