import type { Bounds, Indicator, IndicatorCode, Missing } from "../domain/monitor.ts";
import type { CellRef } from "../domain/place.ts";
import { compareRatio } from "../domain/ratio.ts";
import { isClassed, upkClassOf } from "./indicator-class.ts";
import { type Reading, ratioBounds, sumBounds } from "./ratio-bounds.ts";

/** A ratio over parts, each of which may be read in several ways. */
export function indicatorOf(
  code: IndicatorCode,
  parts: readonly (readonly Reading[])[],
  evidence: readonly CellRef[],
): Indicator {
  const numerator = sumBounds(parts, "numerator");
  const denominator = sumBounds(parts, "denominator");
  const ratio = ratioBounds(parts) ?? null;
  if (ratio === null) return undetermined(code, { kind: "nothing" }, { numerator, denominator });
  const isKnown = compareRatio(ratio.low, ratio.high) === 0;
  return {
    code,
    numerator,
    denominator,
    ratio,
    verdict: isKnown ? "known" : "interval",
    class: classOf(code, ratio),
    missing: null,
    evidence,
  };
}

/** A ratio that cannot be told. */
export function undetermined(
  code: IndicatorCode,
  missing: Missing,
  known: { readonly numerator: Bounds; readonly denominator: Bounds } = { numerator: open, denominator: open },
): Indicator {
  return {
    code,
    ...known,
    ratio: null,
    verdict: "undetermined",
    class: null,
    missing,
    evidence: missing.kind === "cells" ? missing.cells : [],
  };
}

const open: Bounds = { low: 0, high: Number.POSITIVE_INFINITY };

function classOf(code: IndicatorCode, { low, high }: NonNullable<Indicator["ratio"]>): Indicator["class"] {
  if (!isClassed(code)) return null;
  const [first, second] = [upkClassOf(code, low), upkClassOf(code, high)];
  return first === second ? first : null;
}
