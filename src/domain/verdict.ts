import type { CivilDate, Month } from "./calendar.ts";
import type { AuditOpinion, BkmLevel, KsmKind, SecretariatClass } from "./choices.ts";
import type { Finding } from "./finding.ts";
import type { CellRef } from "./place.ts";
import type { Ratio } from "./ratio.ts";
import type { KsmRecord, MemberRecord } from "./records.ts";
import type { Rupiah } from "./rupiah.ts";

export type Verdict = "pass" | "fail" | "undetermined";
export type Eligibility = "eligible" | "ineligible" | "undetermined";

/** Assumptions of the rule book (A-1 …) that can decide a criterion or an amount. */
export const assumptionIds = [
  "A-1",
  "A-2",
  "A-3",
  "A-4",
  "A-5",
  "A-6",
  "A-7",
  "A-8",
  "A-9",
  "A-10",
  "A-11",
  "A-12",
  "A-13",
  "A-14",
] as const;
export type AssumptionId = (typeof assumptionIds)[number];

/** One month of F.3: what the Sekretariat was found to be, or null where the month is missing or unreadable. */
export interface MonthPerformance {
  readonly month: Month;
  readonly performance: SecretariatClass | null;
}

/** The measured and the demanded side of each criterion. Null is unknown. */
export interface CriterionFacts {
  "F.1": { readonly actual: BkmLevel | null; readonly required: BkmLevel };
  "F.2": {
    readonly actual: { readonly bookYear: number; readonly opinion: AuditOpinion | null };
    readonly required: { readonly bookYear: number; readonly opinion: AuditOpinion };
  };
  "F.3": {
    readonly actual: readonly MonthPerformance[];
    readonly required: { readonly months: readonly Month[]; readonly performance: "memadai" };
  };
  "G.1": { readonly actual: number; readonly required: number };
  "G.2": {
    readonly actual: {
      readonly members: number;
      readonly confirmed: number;
      readonly possible: number;
      readonly declared: boolean;
    };
    readonly required: { readonly share: Ratio; readonly members: number };
  };
  "G.3": { readonly actual: boolean | null; readonly required: true };
  "G.4": {
    readonly actual: { readonly loans: number; readonly due: Rupiah; readonly paid: Rupiah } | null;
    readonly required: { readonly morePercentThan: number };
  };
  K: { readonly actual: KsmKind | null; readonly required: readonly KsmKind[] };
}

export type CriterionCode = keyof CriterionFacts;

/** The smallest change that flips a criterion that does not pass. */
export type NearMiss =
  | { readonly kind: "raise-level"; readonly from: BkmLevel; readonly to: BkmLevel }
  | { readonly kind: "state-level"; readonly atLeast: BkmLevel }
  | { readonly kind: "audit-opinion"; readonly bookYear: number; readonly opinion: AuditOpinion }
  | { readonly kind: "decide"; readonly rule: CriterionCode; readonly subject: string }
  | { readonly kind: "secretariat-months"; readonly months: readonly Month[] }
  | { readonly kind: "add-members"; readonly count: number }
  | {
      readonly kind: "ps2-share";
      /** Members who are not confirmed yet and would have to be. */
      readonly moreConfirmed: number;
      /** Or: members outside PS-2 fewer, where the group stays large enough. Null where that cannot help. */
      readonly fewerOutside: number | null;
      /** Members whose confirmation is open. */
      readonly confirm: readonly CellRef[];
    }
  | { readonly kind: "state-prospect" }
  | { readonly kind: "state-kind" }
  | { readonly kind: "repay"; readonly amount: Rupiah }
  | { readonly kind: "first-loan" }
  | { readonly kind: "first-due-date"; readonly dueOn: CivilDate | null }
  | { readonly kind: "fill-cells"; readonly cells: readonly CellRef[] };

export type Criterion<C extends CriterionCode = CriterionCode> = {
  readonly [K in C]: CriterionFacts[K] & {
    readonly code: K;
    readonly verdict: Verdict;
    readonly evidence: readonly CellRef[];
    readonly assumptions: readonly AssumptionId[];
    readonly nearMiss: NearMiss | null;
  };
}[C];

export interface BkmResult {
  readonly kelurahan: string;
  readonly bkm: string;
  readonly verdict: Eligibility;
  readonly criteria: readonly Criterion[];
  readonly findings: readonly Finding[];
}

/** How a KSM stands with its loans; money in rupiah to the as-of date, summed over its loans. */
export interface RepaymentSummary {
  readonly due: Rupiah;
  readonly paid: Rupiah;
  /** Stock RR: (balance − balance of loans in arrears by A-7) ÷ balance. Null without a balance. */
  readonly stockRr: Ratio | null;
  /** Balance (pokok − paid) of the loans from the PPMK fund. */
  readonly outstandingPpmk: Rupiah;
}

export type Ps2Standing = "confirmed" | "possible" | "outside" | "unknown";

/** A member as judged; persons are counted once. */
export interface MemberResult {
  readonly record: MemberRecord;
  readonly ps2: Ps2Standing;
  readonly evidence: readonly CellRef[];
}

export type Service = "H.1" | "H.2" | "H.3";

export interface KsmResult {
  readonly code: string;
  readonly name: string;
  readonly record: KsmRecord;
  readonly kind: KsmKind | null;
  readonly members: readonly MemberResult[];
  /** `declared`: there is no PS-2 table, the declared column counted. */
  readonly ps2: { readonly confirmed: number; readonly possible: number; readonly declared: boolean };
  readonly repayment: RepaymentSummary | null;
  readonly verdict: Eligibility;
  readonly criteria: readonly Criterion[];
  readonly services: readonly Service[];
}

/** Eligible if all pass, ineligible if any fails, else undetermined. */
export function eligibilityOf(criteria: readonly { readonly verdict: Verdict }[]): Eligibility {
  if (criteria.some((criterion) => criterion.verdict === "fail")) return "ineligible";
  return criteria.every((criterion) => criterion.verdict === "pass") ? "eligible" : "undetermined";
}
