import type { Doubt } from "../domain/doubt.ts";
import { cellOr, cellsOf } from "../domain/field.ts";
import { type Finding, finding } from "../domain/finding.ts";
import type { KsmRecord } from "../domain/records.ts";
import type { Criterion } from "../domain/verdict.ts";
import type { KsmFacts } from "./ksm-facts.ts";
import { namesSomething } from "./names-something.ts";

const denial =
  /\b(?:tidak|tdk|tak|belum|kurang|bukan)\s+(?:\p{L}+\s+)?(?:prospek|prospektif|berpotensi|layak|berkembang|menjanjikan)\b/iu;

/** `Ya`, and for its reason `tidak prospektif`. */
function deniesProspect({ prospective, prospectReason }: KsmRecord): boolean {
  return prospective.value === true && denial.test(prospectReason.value ?? "");
}

/** That the reason denies what the column says. */
export function prospectFindings({ record }: KsmFacts): readonly Finding[] {
  const { prospective, prospectReason } = record;
  if (!deniesProspect(record) || prospectReason.cell === undefined) return [];
  return [finding("ksm/prospect-contradiction", prospectReason.cell, {}, cellsOf(prospective))];
}

/**
 * G.3: "Memiliki usaha mikro kecil yang berpotensi dikembangkan (prospektif)" (Buku Pedoman Teknis PPMK, G, third
 * bullet). It is stated by the BKM, with its reason; a yes without a reason, or with `tidak ada` for one, is not yet one, nor is one that an old sheet alone states.
 */
export function judgeProspect({ record, onOneSheet }: KsmFacts): Criterion<"G.3"> {
  const { prospective, prospectReason } = record;
  const at = cellOr(prospective, record.at);
  const base = { code: "G.3", actual: prospective.value ?? null, required: true, assumptions: [] } as const;
  if (prospective.value === undefined) {
    return { ...base, verdict: "undetermined", evidence: [at], nearMiss: { kind: "state-prospect" } };
  }
  const evidence = [at, ...(prospectReason.cell === undefined ? [] : [prospectReason.cell])];
  if (!prospective.value) return { ...base, verdict: "fail", evidence, nearMiss: { kind: "state-prospect" } };
  if (deniesProspect(record)) {
    const cells = cellsOf(prospective, prospectReason);
    const doubts: readonly Doubt[] = [{ code: "ksm/prospect-contradiction", cells, decidable: true }];
    return { ...base, verdict: "undetermined", evidence, nearMiss: { kind: "fill-cells", cells }, doubts };
  }
  if (namesSomething(prospectReason) && onOneSheet !== undefined) {
    const nearMiss = { kind: "fill-cells", cells: onOneSheet.cells } as const;
    return { ...base, verdict: "undetermined", evidence, nearMiss, doubts: [onOneSheet] };
  }
  if (namesSomething(prospectReason)) return { ...base, verdict: "pass", evidence, nearMiss: null };
  return {
    ...base,
    verdict: "undetermined",
    evidence,
    nearMiss: { kind: "fill-cells", cells: [cellOr(prospectReason, record.at)] },
  };
}
