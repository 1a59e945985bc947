import type { CivilDate } from "../domain/calendar.ts";
import type { Stage } from "../domain/choices.ts";
import { type Finding, finding } from "../domain/finding.ts";
import type { Profile } from "../domain/records.ts";
import type { TrancheDates } from "./disbursement.ts";

const unknown: TrancheDates = { first: null, second: null };

/** When the KSM can be paid, as *Profil* says it. */
export interface PayDays {
  readonly tranches: TrancheDates;
  /** In perguliran, where there are no tranches. */
  readonly paidOn: CivilDate | undefined;
  readonly findings: readonly Finding[];
}

/**
 * The dates on which the KSM can be paid, and what is wrong with them. Tranches in disorder (J.6) have no dates. In
 * perguliran it is *Tanggal Pencairan 1*, but for one before the as-of date, which is still that of tahap awal.
 */
export function payDays(profile: Profile | undefined, stage: Stage, asOf: CivilDate): PayDays {
  if (profile === undefined) return { tranches: unknown, paidOn: undefined, findings: [] };
  const { firstDisbursement: first, secondDisbursement: second } = profile;
  if (stage === "perguliran") {
    const paidOn = first.value === undefined || first.value < asOf ? undefined : first.value;
    return { tranches: unknown, paidOn, findings: [] };
  }
  if (first.state === "value" && second.state === "value" && second.value < first.value) {
    const args = { reason: "disorder", first: first.value, second: second.value } as const;
    const disorder = finding("plan/disbursement-date", second.cell, args, [first.cell]);
    return { tranches: unknown, paidOn: undefined, findings: [disorder] };
  }
  const early = ([first, second] as const).flatMap((field, index) => {
    if (field.state !== "value" || field.value >= asOf) return [];
    const tranche = index === 0 ? 1 : 2;
    return [finding("plan/disbursement-date", field.cell, { reason: "before-as-of", tranche, on: field.value, asOf })];
  });
  const isMissing = second.state === "value" && (first.state === "blank" || first.state === "absent");
  const missing = isMissing
    ? [finding("plan/disbursement-date", first.cell ?? second.cell, { reason: "first-missing" })]
    : [];
  const tranches = { first: first.value ?? null, second: second.value ?? null };
  return { tranches, paidOn: undefined, findings: [...missing, ...early] };
}
