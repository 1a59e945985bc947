import type { Stage } from "../domain/choices.ts";
import { type Finding, finding } from "../domain/finding.ts";
import type { CellRef, SheetRef } from "../domain/place.ts";
import type { Profile } from "../domain/records.ts";
import { type Rupiah, rupiah } from "../domain/rupiah.ts";
import type { Policy } from "../policy/settings.ts";
import type { LentBefore } from "./lent-before.ts";

/** Money to lend in one plan. `rule` says what a KSM that the money does not reach is told: J.2, or simply the fund. */
export interface Fund {
  readonly amount: Rupiah;
  readonly rule: "J.2" | "fund";
  /** In tahap awal, where something was lent in it already. */
  readonly before?: LentBefore;
}

interface Stated {
  readonly amount: Rupiah;
  readonly at: CellRef | SheetRef;
}

/**
 * The fund of a stage: in tahap awal the lesser of *Pagu BLM* and the ceiling of J.2, less what was lent `before`,
 * or the option if that is less; in perguliran the least of *Dana Tersedia* and the option (repaid money, which J.2 does
 * not limit). Undefined where neither workbook nor option says: the ceiling is what may be had at most, not what there is.
 * `place` is where findings about the option stand.
 */
export function fundFor(
  stage: Stage,
  profile: Profile | undefined,
  option: Rupiah | undefined,
  policy: Policy,
  place: CellRef | SheetRef,
  before: LentBefore = nothing,
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
  const left = Math.max(0, Math.min(field?.value ?? ceiling, ceiling) - before.amount);
  const amount = rupiah(Math.min(left, option ?? left));
  const rule = amount < Math.max(0, ceiling - before.amount) ? "fund" : "J.2";
  const at = field?.state === "value" ? field.cell : place;
  return {
    fund: { amount, rule, ...(before.places === 0 ? {} : { before }) },
    findings: [
      ...stated
        .filter((one) => one.amount > ceiling)
        .map((one) => finding("policy/ceiling-exceeded", one.at, { rule: "J.2", ceiling, amount: one.amount })),
      ...(before.places === 0
        ? []
        : [finding("plan/lent-before", at, { lent: before.amount, ksm: before.places, left: amount })]),
    ],
  };
}

const nothing: LentBefore = { amount: rupiah(0), places: 0 };
