import type { AuditOpinion, BkmLevel, SecretariatClass } from "../domain/choices.ts";
import type { KsmCriterion } from "../domain/criteria.ts";

/**
 * The numbers and lists of the rule book. A group is named after its rule (f1 = F.1) or assumption (a9 = A-9), a setting
 * is addressed as `j5.memberCeiling`. Money in whole rupiah, percentages as in the guideline (1.5 is 1.5%).
 */
export interface Settings {
  readonly f1: { readonly minimumLevel: BkmLevel };
  readonly f2: { readonly opinion: AuditOpinion; readonly bookYearsBack: number };
  readonly f3: { readonly months: number };
  readonly g1: { readonly minimumMembers: number };
  readonly g2: { readonly shareNumerator: number; readonly shareDenominator: number };
  readonly g4: { readonly morePercentThan: number };
  /** The gaps for which each topic of capacity building is offered. */
  readonly h1: {
    readonly membership: readonly KsmCriterion[];
    readonly businessPlan: readonly KsmCriterion[];
    readonly bookkeepingAndRepayment: readonly KsmCriterion[];
  };
  readonly j2: { readonly kelurahanCeiling: number };
  readonly j4: { readonly ksmCeiling: number };
  readonly j5: { readonly memberCeiling: number };
  readonly j6: { readonly firstTranchePercent: number };
  readonly j7: { readonly maximumKsm: number };
  readonly j8: { readonly minimumKsmPerYear: number };
  /** Level from aspect scores when none is stated: weighted mean of 1–4, rounded down; or left undetermined. */
  readonly a1: { readonly levelFromAspects: "weighted-mean-rounded-down" | "refer" };
  readonly a2: { readonly wtpWithParagraph: "pass" | "refer" | "fail" };
  /** The last full months before the as-of date's month, or the last ones including it. */
  readonly a3: { readonly lastMonths: "full-months-before" | "including-current" };
  readonly a4: {
    readonly pass: readonly SecretariatClass[];
    readonly refer: readonly SecretariatClass[];
    readonly fail: readonly SecretariatClass[];
    /** Lowest score that counts as Memadai where no class is given; null: a score alone decides nothing. */
    readonly passScore: number | null;
  };
  readonly a5: { readonly householdCoversMembers: boolean };
  readonly a6: {
    readonly basis: "principal" | "principal-and-charge";
    readonly loans: "total" | "every-loan" | "last-loan";
    /** Whether all of a loan that is written off counts as due, or what its schedule says. */
    readonly writtenOff: "all-due" | "by-schedule";
  };
  readonly a7: { readonly arrearsMoreThan: number };
  readonly a8: {
    /** Jasa on the loan as it was made; on the balance with equal pokok; on the balance with equal instalments. */
    readonly method: "flat" | "menurun" | "anuitas";
    readonly monthlyChargePercent: number;
    /** Where the member's own *Jangka Waktu* is blank. */
    readonly months: number;
    /** Limits of a member's own *Jangka Waktu*, inclusive. */
    readonly minimumMonths: number;
    readonly maximumMonths: number;
    /** First months in which only jasa is paid. */
    readonly graceMonths: number;
    /** Months from the day on which the loan is paid out to the first instalment. */
    readonly firstDueAfterMonths: number;
    readonly roundUpTo: number;
    /** The instalment that takes what rounding up leaves. */
    readonly rest: "last" | "first";
  };
  readonly a9: { readonly unit: number };
  readonly a10: { readonly order: readonly ("score" | "ps2Share" | "repaymentRate" | "code")[] };
  readonly a11: { readonly outstandingCounts: boolean };
  readonly a12: { readonly substandardUpTo: number; readonly doubtfulUpTo: number };
  readonly a13: { readonly warnBelowPercentOfAssessed: number };
  readonly a14: { readonly undividedLoan: "split-evenly" };
  readonly a15: { readonly personInTwoKsm: "in-neither-until-settled" };
  /** What RR takes off the balance of a loan in arrears: what is overdue, or all of it. */
  readonly a16: { readonly takenOff: "arrears" | "whole-balance" };
  /** Whether overdue jasa counts for collectibility as overdue pokok does. */
  readonly a17: { readonly chargeCounts: boolean };
  /** What becomes of the members whom one No KK alone confirms where they are more than half of a KSM. */
  readonly a18: { readonly oneCardForMoreThanHalf: "refer" | "confirms" };
  /** Whether PPMK loans that tahap awal made before take of its fund, its places and its tranche 1. */
  readonly a19: { readonly lentInFirstStage: "counts" };
  /** What becomes of lending while the UPK's indicators are in the class *Penundaan*. */
  readonly a20: { readonly upkInPenundaan: "warn" | "refuse" };
  /** Years of age, inclusive. */
  readonly a21: { readonly minimumAge: number; readonly maximumAge: number };
  readonly a22: { readonly minimumScore: number; readonly maximumScore: number };
  /** So many days after the as-of date a decision or a confirmation still counts for that date. */
  readonly a23: { readonly decisionDays: number };
  /** In percent: up to which, or from which on, a ratio of the UPK is *Memuaskan* (best) and *Minimum* (least). */
  readonly a24: {
    readonly larBest: number;
    readonly larLeast: number;
    readonly parBest: number;
    readonly parLeast: number;
    readonly rrBest: number;
    readonly rrLeast: number;
    readonly ccrBest: number;
    readonly ccrLeast: number;
    readonly roiBest: number;
    readonly roiLeast: number;
  };
}

/** The address of a setting: `j5.memberCeiling`. */
export type SettingPath = {
  [Group in keyof Settings]: `${Group}.${keyof Settings[Group] & string}`;
}[keyof Settings];

/** A setting that differs from the guideline, or from what ppmk brings where it is silent; values as JSON. */
export interface Deviation {
  readonly setting: SettingPath;
  readonly guideline: unknown;
  readonly used: unknown;
}

export interface Policy {
  readonly id: string;
  readonly settings: Settings;
  readonly deviations: readonly Deviation[];
}
