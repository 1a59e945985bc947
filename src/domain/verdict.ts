import type { CivilDate, Month } from "./calendar.ts";
import type { AuditOpinion, BkmLevel, KsmKind, SecretariatClass } from "./choices.ts";
import type { CriterionCode } from "./criteria.ts";
import type { Doubt } from "./doubt.ts";
import type { Finding } from "./finding.ts";
import type { CellRef } from "./place.ts";
import type { Ratio } from "./ratio.ts";
import type { HouseholdRecord, KsmRecord, LoanRecord, MemberRecord } from "./records.ts";
import type { AssumptionId, RuleCode } from "./rules.ts";
import type { Rupiah } from "./rupiah.ts";

export type Verdict = "pass" | "fail" | "undetermined";
export type Eligibility = "eligible" | "ineligible" | "undetermined";

/** One month of F.3: what the Sekretariat was found to be, or null where the month is missing or unreadable. */
interface MonthPerformance {
  readonly month: Month;
  readonly performance: SecretariatClass | null;
}

/** A change, and the criterion that it is for. */
export interface Change {
  readonly code: CriterionCode;
  readonly nearMiss: NearMiss;
}

/** The measured and the demanded side of each criterion. Null is unknown. */
export interface CriterionFacts {
  "F.1": { readonly actual: BkmLevel | null; readonly required: BkmLevel };
  /** The book year is null where the day of the judgement is not known. */
  "F.2": {
    readonly actual: { readonly bookYear: number | null; readonly opinion: AuditOpinion | null };
    readonly required: { readonly bookYear: number | null; readonly opinion: AuditOpinion };
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

/**
 * An instalment that is due and not paid in full, with what is missing of it, in rupiah; without number and day, all that
 * is behind on a loan of which no ledger is kept.
 */
export interface OpenInstalment {
  /** Its code, else its KSM. */
  readonly loan: string;
  readonly number: number | null;
  readonly dueOn: CivilDate | null;
  readonly amount: Rupiah;
}

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
      /** Present members who are not confirmed yet and would have to be, or be replaced by so many from PS-2. */
      readonly moreConfirmed: number;
      /** Or: new members from PS-2 beside the present ones. Null where that cannot help, or where others join anyway. */
      readonly newFromPs2: number | null;
      /** Or: members outside PS-2 fewer, where the group stays large enough. Null where that cannot help. */
      readonly fewerOutside: number | null;
      /** Members whose confirmation is open. */
      readonly confirm: readonly CellRef[];
      /** Rows of members without a known KSM: it is enough only once these are known to be another group's. */
      readonly settle: readonly CellRef[];
    }
  | { readonly kind: "state-prospect" }
  | { readonly kind: "state-kind" }
  | {
      readonly kind: "repay";
      /** The least that is enough, in rupiah. */
      readonly amount: Rupiah;
      /** What that is in practice: the oldest open instalments. Empty where amounts are open. */
      readonly instalments: readonly OpenInstalment[];
      /** Cells of loans or payments that may be this group's, which must not be or have to be settled too. */
      readonly settle: readonly CellRef[];
    }
  | { readonly kind: "first-loan"; readonly settle: readonly CellRef[] }
  /** A table that no input holds, by the name of its sheet in the template. */
  | { readonly kind: "give-table"; readonly table: string }
  | { readonly kind: "first-due-date"; readonly dueOn: CivilDate | null }
  | { readonly kind: "fill-cells"; readonly cells: readonly CellRef[] };

export type Criterion<C extends CriterionCode = CriterionCode> = {
  readonly [K in C]: CriterionFacts[K] & {
    readonly code: K;
    readonly verdict: Verdict;
    readonly evidence: readonly CellRef[];
    readonly assumptions: readonly AssumptionId[];
    readonly nearMiss: NearMiss | null;
    /** Present where disputed facts leave it open. */
    readonly doubts?: readonly Doubt[];
    /** The answers of a person that settle it; where absent, either does, if the doubts may be decided at all. */
    readonly settledBy?: readonly boolean[];
    /** Present where a person settled what the data left open. */
    readonly decision?: Decision;
  };
}[C];

/** Who settled an open criterion, when and why. It may be dated after the as-of date: it clears up what was so then. */
export interface Decision {
  readonly met: boolean;
  readonly by: string;
  readonly on: CivilDate;
  readonly reason: string;
}

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
  /** Stock RR: (balance − arrears of loans that count by A-7) ÷ balance. Null without a balance. */
  readonly stockRr: Ratio | null;
  /** Balance (pokok − paid) of the loans from the PPMK fund. */
  readonly outstandingPpmk: Rupiah;
}

/** Overdue pokok on the as-of date. */
export interface Arrears {
  /** Instalments that are due and not paid in full; payments fill the oldest first. */
  readonly instalments: number;
  readonly amount: Rupiah;
  /** Due date of the oldest of them; null where there is none, or no ledger. */
  readonly oldestDue: CivilDate | null;
}

/** 1 Lancar, 2 Dalam Perhatian Khusus, 3 Kurang Lancar, 4 Diragukan, 5 Macet. */
export type Collectibility = 1 | 2 | 3 | 4 | 5;

/** How one loan stands on the as-of date, in rupiah. Null is unknown. */
export interface LoanResult {
  readonly record: LoanRecord;
  /** Where the amounts come from: the ledger, or *Target* and *Realisasi* of the loan's row. */
  readonly basis: "ledger" | "summary";
  readonly due: Rupiah | null;
  /** What is paid by then, ahead of schedule or not. */
  readonly paid: Rupiah | null;
  readonly balance: Rupiah | null;
  readonly arrears: Arrears | null;
  /** Jasa that is due and unpaid. */
  readonly overdueCharge: Rupiah | null;
  readonly collectibility: Collectibility | null;
  /** Counts for LAR, PAR and RR. */
  readonly inArrears: boolean | null;
  /** Written off (dihapusbukukan) and not repaid. */
  readonly writtenOff: boolean;
  /** Judged by a new schedule; `on` is null where its day is not known. */
  readonly rescheduled: { readonly on: CivilDate | null } | null;
}

export type Ps2Standing = "confirmed" | "possible" | "outside" | "unknown";

/** A member as judged; persons are counted once. */
export interface MemberResult {
  readonly record: MemberRecord;
  readonly ps2: Ps2Standing;
  readonly evidence: readonly CellRef[];
  /** Households of the PS-2 list that may be the member's, most alike first. */
  readonly candidates?: readonly Ps2Candidate[];
  /** Outstanding PPMK principal for J.5; undefined where no loan table was read. */
  readonly outstandingPpmk?: PersonOutstanding;
  /** Why it is open whether the list holds the member; absent where it is not. */
  readonly ps2Doubt?: Doubt;
  /** Other names at which the NIK stands that alone confirms the member: it confirms one of them. */
  readonly namesakesByNik?: readonly CellRef[];
  /** Cells that must be mended before anything may be lent to the person. */
  readonly waits?: readonly CellRef[];
}

/** A household that may be a member's: alike by name, to be confirmed by a person. */
export interface Ps2Candidate {
  readonly household: HouseholdRecord;
  /** 1 is an equal name after normalisation. */
  readonly score: number;
  /** The only digit in which the NIK differ, counted from 1; null where they differ more or one is unreadable. */
  readonly differingNikDigit: number | null;
}

/** What a person owes the PPMK fund: on loans under the own NIK, and as even share of undivided group loans. */
export interface PersonOutstanding {
  readonly own: Rupiah;
  readonly share: Rupiah;
  /** Of that share what is the own KSM's: it stays whoever the person turns out to be. */
  readonly shareHere: Rupiah;
}

export const services = ["H.1", "H.2", "H.3"] as const satisfies readonly RuleCode[];
export type Service = (typeof services)[number];

/** What the capacity building of H.1 is about. */
export const serviceTopics = ["membership", "business-plan", "bookkeeping-and-repayment"] as const;
export type ServiceTopic = (typeof serviceTopics)[number];

export interface KsmResult {
  readonly code: string;
  readonly name: string;
  readonly record: KsmRecord;
  readonly kind: KsmKind | null;
  readonly members: readonly MemberResult[];
  /** `declared`: there is no PS-2 table, the declared column counted. */
  readonly ps2: { readonly confirmed: number; readonly possible: number; readonly declared: boolean };
  readonly repayment: RepaymentSummary | null;
  /** Cells without which the balance owed to the PPMK fund cannot be told; nothing can be lent on it then. */
  readonly unknownPpmk?: readonly CellRef[];
  /** Each loan by itself, in the order of their places. */
  readonly loans?: readonly LoanResult[];
  /** A loan from the PPMK fund was disbursed to it in the as-of date's calendar year (J.8). */
  readonly lentToThisYear: boolean;
  readonly verdict: Eligibility;
  readonly criteria: readonly Criterion[];
  readonly services: readonly Service[];
  /** Topics of H.1 that fit what it does not meet. */
  readonly topics: readonly ServiceTopic[];
  /** The smallest changes that turn all criteria together, where they are not just the near miss of each. */
  readonly changesTogether?: readonly Change[];
}

/** Eligible if all pass, ineligible if any fails, else undetermined. */
export function eligibilityOf(criteria: readonly { readonly verdict: Verdict }[]): Eligibility {
  if (criteria.some((criterion) => criterion.verdict === "fail")) return "ineligible";
  return criteria.every((criterion) => criterion.verdict === "pass") ? "eligible" : "undetermined";
}
