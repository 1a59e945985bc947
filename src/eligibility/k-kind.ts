import { ksmKinds } from "../domain/choices.ts";
import { codeKey } from "../domain/code-key.ts";
import { cellOr } from "../domain/field.ts";
import { type Finding, finding } from "../domain/finding.ts";
import { groupBy } from "../domain/group-by.ts";
import { compareText } from "../domain/place.ts";
import type { Criterion } from "../domain/verdict.ts";
import type { KsmFacts } from "./ksm-facts.ts";

/**
 * K: "KSM Sejenis (Semua anggota memiliki jenis usaha yang sama)", "KSM Kelompok Usaha Bersama (KUBE)", "KSM Aneka
 * Usaha Produktif" (Buku Pedoman Teknis PPMK, K). Each of the three may borrow, so that a group whose members
 * contradict *Sejenis* passes and is reported.
 */
export function judgeKind({ record: { kind, name, at } }: KsmFacts): Criterion<"K"> {
  const stated = kind.value !== undefined;
  return {
    code: "K",
    verdict: stated ? "pass" : "undetermined",
    actual: kind.value ?? null,
    required: ksmKinds,
    evidence: [cellOr(kind, cellOr(name, at))],
    assumptions: [],
    nearMiss: stated ? null : { kind: "state-kind" },
  };
}

/** One kind of business was stated, and the members list several. */
export function kindFindings({ record: { kind }, roster }: KsmFacts): readonly Finding[] {
  if (kind.value !== "sejenis") return [];
  const stated = roster.flatMap(({ business }) => (business.state === "value" ? [business] : []));
  const [first, ...others] = groupBy(stated, ({ value }) => codeKey(value)).values();
  if (first === undefined || others.length === 0) return [];
  const businesses = [first, ...others].map(([{ value }]) => value).toSorted(compareText);
  const args = { kind: kind.value, businesses };
  return [
    finding(
      "ksm/kind-contradiction",
      kind.cell,
      args,
      stated.map(({ cell }) => cell),
    ),
  ];
}
