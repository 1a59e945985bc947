import type { Bounds, Indicator, IndicatorCode, Missing } from "../domain/monitor.ts";
import type { CellRef } from "../domain/place.ts";
import { compareRatio } from "../domain/ratio.ts";
import type { Settings } from "../policy/settings.ts";
import { isClassed, upkClassOf } from "./indicator-class.ts";
import { type Reading, ratioBounds, sumBounds } from "./ratio-bounds.ts";

/** A ratio over parts, each of which may be read in several ways; without its class. */
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
    class: null,
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

/** The ratio with its class, where its readings fall into one. */
export function classed(indicator: Indicator, settings: Settings): Indicator {
  const { code, ratio } = indicator;
  if (ratio === null || !isClassed(code)) return indicator;
  const [first, second] = [upkClassOf(code, ratio.low, settings), upkClassOf(code, ratio.high, settings)];
  return first === second ? { ...indicator, class: first } : indicator;
}
