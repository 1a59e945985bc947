import { cellOr } from "../domain/field.ts";
import type { Criterion } from "../domain/verdict.ts";
import type { KsmFacts } from "./ksm-facts.ts";
import { namesSomething } from "./names-something.ts";

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
