import { type BkmLevel, compareBkmLevel } from "../domain/choices.ts";
import { finding } from "../domain/finding.ts";
import type { Kelurahan } from "../domain/records.ts";
import type { NearMiss, Verdict } from "../domain/verdict.ts";
import type { Policy } from "../policy/settings.ts";
import { type AspectLevel, aspectLevel } from "./aspect-level.ts";
import type { Judged } from "./judged.ts";
import { nearestProfileCell } from "./profile-cells.ts";

/**
 * F.1: "Kinerja kelembagaan BKM minimal “Berdaya”" (Buku Pedoman Teknis PPMK, F, first bullet).
 * The stated level decides; without one the aspects do.
 */
export function judgeBkmLevel(kelurahan: Kelurahan, { settings }: Policy): Judged<"F.1"> {
  const required = settings.f1.minimumLevel;
  const stated = kelurahan.profile?.bkmLevel;
  const fromAspects = settings.a1.levelFromAspects === "weighted-mean-rounded-down";
  const computed = fromAspects ? aspectLevel(kelurahan.aspects ?? []) : undefined;

  if (stated?.state === "value") {
    const differs = computed !== undefined && computed.low === computed.high && computed.low !== stated.value;
    const contradiction = differs
      ? [
          finding(
            "bkm/level-contradiction",
            stated.cell,
            { stated: stated.value, computed: computed.low },
            computed.evidence,
          ),
        ]
      : [];
    return {
      criterion: {
        code: "F.1",
        verdict: reaches(stated.value, required) ? "pass" : "fail",
        actual: stated.value,
        required,
        evidence: differs ? [stated.cell, ...computed.evidence] : [stated.cell],
        assumptions: differs ? ["A-1"] : [],
        nearMiss: reaches(stated.value, required) ? null : { kind: "raise-level", from: stated.value, to: required },
      },
      findings: [...(computed?.findings ?? []), ...contradiction],
    };
  }

  // What was stated and cannot be read is not replaced by another figure.
  if (computed === undefined || stated?.state === "invalid") {
    return {
      criterion: {
        code: "F.1",
        verdict: "undetermined",
        actual: null,
        required,
        evidence: nearestProfileCell(kelurahan.profile),
        assumptions: fromAspects || kelurahan.aspects === undefined ? [] : ["A-1"],
        nearMiss:
          stated?.state === "invalid"
            ? { kind: "fill-cells", cells: [stated.cell] }
            : { kind: "state-level", atLeast: required },
      },
      findings: computed?.findings ?? [],
    };
  }

  const verdict = verdictOf(computed, required);
  return {
    criterion: {
      code: "F.1",
      verdict,
      actual: computed.low === computed.high ? computed.low : null,
      required,
      evidence: computed.evidence,
      assumptions: ["A-1"],
      nearMiss: nearMissOf(verdict, computed, required),
    },
    findings: computed.findings,
  };
}

const reaches = (level: BkmLevel, required: BkmLevel) => compareBkmLevel(level, required) >= 0;

function verdictOf({ low, high }: AspectLevel, required: BkmLevel): Verdict {
  if (reaches(low, required)) return "pass";
  return reaches(high, required) ? "undetermined" : "fail";
}

function nearMissOf(verdict: Verdict, computed: AspectLevel, required: BkmLevel): NearMiss | null {
  if (verdict === "pass") return null;
  if (verdict === "fail") return { kind: "raise-level", from: computed.high, to: required };
  return computed.weightsAddUp
    ? { kind: "fill-cells", cells: computed.unknown }
    : { kind: "state-level", atLeast: required };
}
