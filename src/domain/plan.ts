import type { CivilDate } from "./calendar.ts";
import type { Stage, Strategy } from "./choices.ts";
import type { Finding } from "./finding.ts";
import type { CellRef } from "./place.ts";
import type { Ratio } from "./ratio.ts";
import type { AssumptionId } from "./rules.ts";
import type { Rupiah } from "./rupiah.ts";

/**
 * What took rupiah from a request on its way to the approved amount. `requested` marks a proposal that is no multiple of
 * the unit; `recommendation` is *Rekomendasi UPK*; `capacity` is income less cost; `fund` the money that was left; `waits` stands for cells that have to be mended first.
 */
export type CutRule = "waits" | "A-9" | "recommendation" | "J.5" | "capacity" | "J.4" | "J.2" | "J.7" | "fund";

export interface Cut {
  readonly rule: CutRule;
  /** Rupiah that this rule took; the cuts of a member add up to requested − approved. */
  readonly amount: Rupiah;
}

/** One instalment; principal + charge = total, in rupiah. */
export interface Instalment {
  readonly number: number;
  readonly principal: Rupiah;
  readonly charge: Rupiah;
  readonly total: Rupiah;
}

export interface PlannedMember {
  readonly at: CellRef;
  readonly name: string;
  /** NIK as read, or null. Renderers mask it. */
  readonly nik: string | null;
  readonly ps2Confirmed: boolean;
  readonly requested: Rupiah;
  readonly assessed: Rupiah;
  readonly approved: Rupiah;
  readonly cuts: readonly Cut[];
  /** Cells that must be mended before anything may be lent; where there are any, nothing is approved, and what is asked for may be unknown. */
  readonly waits: readonly CellRef[];
  readonly months: number;
  /** Empty where nothing is approved. */
  readonly schedule: readonly Instalment[];
}

export interface PlannedKsm {
  readonly at: CellRef;
  readonly code: string;
  readonly name: string;
  /** Place in the order of A-10, from 1. */
  readonly order: number;
  readonly requested: Rupiah;
  readonly assessed: Rupiah;
  readonly approved: Rupiah;
  /** Null outside tahap awal. */
  readonly tranche: 1 | 2 | null;
  readonly cuts: readonly Cut[];
  readonly members: readonly PlannedMember[];
}

export type NotFundedReason = "ineligible" | "undetermined" | "no-proposal" | "limit-of-ksm" | "fund-exhausted";

export interface NotFundedKsm {
  readonly at: CellRef;
  readonly code: string;
  readonly name: string;
  readonly reason: NotFundedReason;
  /** The rule that decided: the failed or open criterion, J.1, J.7, J.2 … */
  readonly rule: string;
  readonly requested: Rupiah;
  /** Place in the order of A-10, from 1; null where it is no candidate. */
  readonly order: number | null;
  readonly assessed: Rupiah;
  /** From requested down to nothing; empty, like `members`, where the KSM is not eligible and nothing was assessed. */
  readonly cuts: readonly Cut[];
  readonly members: readonly PlannedMember[];
  /** KSM whose loans used the money or the places, in the order of A-10, with what they got. */
  readonly usedBy: readonly { readonly code: string; readonly approved: Rupiah }[];
  /** Cells that leave open what it owes the PPMK fund, where nothing is lent because of that. */
  readonly unknownDebt?: readonly CellRef[];
  /** Only of a candidate, and only where it was looked for. */
  readonly wouldFund?: FundingChanges;
}

/** Changes each of which alone would have brought a candidate a loan; every one was tried. */
export interface FundingChanges {
  /** A score as high as this one. Undefined where no score helps, or only one that is higher than an earlier KSM's. */
  readonly scoreAtLeast: Ratio | undefined;
  /** A score better than this one; null inside where any score would have done. Undefined where no score helps, or an equal one does. */
  readonly scoreBetterThan: { readonly score: Ratio | null } | undefined;
  /** Rupiah more in the fund, where a unit less would not have done. Undefined where none helps, or J.2 forbids it. */
  readonly moreInFund: Rupiah | undefined;
  /** KSM with a loan without any one of which it would have been funded, in the order of A-10. */
  readonly withoutOneOf: readonly string[];
}

export interface Tranche {
  readonly number: 1 | 2;
  readonly available: Rupiah;
  readonly total: Rupiah;
}

/** What a tranche pays to a KSM. */
export interface Instruction {
  readonly tranche: Tranche["number"];
  readonly amount: Rupiah;
  /** Null while the tranche has no date. */
  readonly on: CivilDate | null;
}

/** When the KSM of tahap awal can be paid (J.6). */
export interface Disbursement {
  /** A KSM can be paid by both tranches. */
  readonly split: boolean;
  /** For each funded KSM of the plan, in its order. */
  readonly payments: readonly { readonly code: string; readonly instructions: readonly Instruction[] }[];
  /** What tranche 1 leaves lying until tranche 2 comes; `days` is null while a date is missing or they are in disorder. */
  readonly idle: { readonly amount: Rupiah; readonly days: number | null };
}

export interface Plan {
  readonly stage: Stage;
  readonly strategy: Strategy;
  readonly draft: boolean;
  /** Members of eligible KSM wait for cells to be mended, and the answers may change what others get. */
  readonly provisional: boolean;
  readonly fund: Rupiah;
  /** In tahap awal: PPMK principal lent in it before, the places that are taken by that, and the KSM that hold them. */
  readonly before?: { readonly amount: Rupiah; readonly places: number; readonly ksm: readonly string[] };
  readonly total: Rupiah;
  readonly unallocated: Rupiah;
  readonly tranches: readonly Tranche[];
  /** Only in tahap awal, and only where somebody asked when the KSM are paid. */
  readonly disbursement?: Disbursement;
  /** When the KSM are paid, in perguliran; undefined while that is not known. */
  readonly paidOn?: CivilDate;
  /** Those that get something, in the order of A-10. */
  readonly ksm: readonly PlannedKsm[];
  /** All others: candidates in the order of A-10, then the rest by code. */
  readonly notFunded: readonly NotFundedKsm[];
  readonly assumptions: readonly AssumptionId[];
  readonly findings: readonly Finding[];
}
