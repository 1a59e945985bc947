import type { Stage } from "../domain/choices.ts";
import { type Finding, finding } from "../domain/finding.ts";
import type { CellRef, SheetRef } from "../domain/place.ts";
import type { Profile } from "../domain/records.ts";
import { type Rupiah, rupiah } from "../domain/rupiah.ts";
import type { Policy } from "../policy/settings.ts";

/** Money to lend in one plan. `rule` says what a KSM that the money does not reach is told: J.2, or simply the fund. */
export interface Fund {
  readonly amount: Rupiah;
  readonly rule: "J.2" | "fund";
}

interface Stated {
  readonly amount: Rupiah;
  readonly at: CellRef | SheetRef;
}

/**
 * The fund of a stage: in tahap awal the least of *Pagu BLM*, the option and the ceiling of J.2; in perguliran the least of
 * *Dana Tersedia* and the option (repaid money, which J.2 does not limit). Undefined where neither workbook nor option
 * says: the ceiling is what may be had at most, not what there is. `place` is where findings about the option stand.
 */
export function fundFor(
  stage: Stage,
  profile: Profile | undefined,
  option: Rupiah | undefined,
  policy: Policy,
  place: CellRef | SheetRef,
): { readonly fund: Fund | undefined; readonly findings: readonly Finding[] } {
  const field = stage === "awal" ? profile?.blmCeiling : profile?.availableFund;
  const stated: Stated[] = [];
  if (field?.state === "value") stated.push({ amount: field.value, at: field.cell });
  if (option !== undefined) stated.push({ amount: option, at: place });
  // An option may lower what the workbook says, and takes the place of what it does not say; not of what cannot be read.
  if (stated.length === 0 || field?.state === "invalid") return { fund: undefined, findings: [] };
  const least = Math.min(...stated.map(({ amount }) => amount));
  if (stage === "perguliran") return { fund: { amount: rupiah(least), rule: "fund" }, findings: [] };
  const ceiling = rupiah(policy.settings.j2.kelurahanCeiling);
  return {
    fund: least < ceiling ? { amount: rupiah(least), rule: "fund" } : { amount: ceiling, rule: "J.2" },
    findings: stated
      .filter(({ amount }) => amount > ceiling)
      .map(({ amount, at }) => finding("policy/ceiling-exceeded", at, { rule: "J.2", ceiling, amount })),
  };
}
