import type { AssumptionId, RuleCode } from "../domain/rules.ts";
import type { Settings } from "./settings.ts";
import { assumptionSources, ruleSources } from "./sources.ts";

/** The address of a setting: `j5.memberCeiling`. */
export type SettingPath = {
  [Group in keyof Settings]: `${Group}.${keyof Settings[Group] & string}`;
}[keyof Settings];

export type SettingUnit =
  | "rupiah"
  | "percent"
  | "months"
  | "years"
  | "members"
  | "ksm"
  | "instalments"
  | "parts"
  | "score"
  | "choice"
  | "list"
  | "classes"
  | "yes-no";

/** Where a setting comes from: the guideline's words, or the question that the guideline leaves open. */
export type Citation = { readonly unit: SettingUnit; readonly source: string } & (
  | { readonly kind: "rule"; readonly code: RuleCode }
  | { readonly kind: "assumption"; readonly code: AssumptionId }
);

const rule = (code: RuleCode, unit: SettingUnit): Citation => ({ kind: "rule", code, unit, source: ruleSources[code] });

const assumption = (code: AssumptionId, unit: SettingUnit): Citation => ({
  kind: "assumption",
  code,
  unit,
  source: assumptionSources[code],
});

/** Every setting with its citation, in the order of the rule book. */
export const citations: { readonly [Path in SettingPath]: Citation } = {
  "f1.minimumLevel": rule("F.1", "choice"),
  "f2.opinion": rule("F.2", "choice"),
  "f2.bookYearsBack": rule("F.2", "years"),
  "f3.months": rule("F.3", "months"),
  "g1.minimumMembers": rule("G.1", "members"),
  "g2.shareNumerator": rule("G.2", "parts"),
  "g2.shareDenominator": rule("G.2", "parts"),
  "g4.morePercentThan": rule("G.4", "percent"),
  "h1.membership": rule("H.1", "classes"),
  "h1.businessPlan": rule("H.1", "classes"),
  "h1.bookkeepingAndRepayment": rule("H.1", "classes"),
  "j2.kelurahanCeiling": rule("J.2", "rupiah"),
  "j4.ksmCeiling": rule("J.4", "rupiah"),
  "j5.memberCeiling": rule("J.5", "rupiah"),
  "j6.firstTranchePercent": rule("J.6", "percent"),
  "j7.maximumKsm": rule("J.7", "ksm"),
  "j8.minimumKsmPerYear": rule("J.8", "ksm"),
  "a1.levelFromAspects": assumption("A-1", "choice"),
  "a2.wtpWithParagraph": assumption("A-2", "choice"),
  "a3.lastMonths": assumption("A-3", "choice"),
  "a4.pass": assumption("A-4", "classes"),
  "a4.refer": assumption("A-4", "classes"),
  "a4.fail": assumption("A-4", "classes"),
  "a4.passScore": assumption("A-4", "score"),
  "a5.householdCoversMembers": assumption("A-5", "yes-no"),
  "a6.basis": assumption("A-6", "choice"),
  "a6.loans": assumption("A-6", "choice"),
  "a6.writtenOff": assumption("A-6", "choice"),
  "a7.arrearsMoreThan": assumption("A-7", "instalments"),
  "a8.method": assumption("A-8", "choice"),
  "a8.monthlyChargePercent": assumption("A-8", "percent"),
  "a8.months": assumption("A-8", "months"),
  "a8.minimumMonths": assumption("A-8", "months"),
  "a8.maximumMonths": assumption("A-8", "months"),
  "a8.graceMonths": assumption("A-8", "months"),
  "a8.firstDueAfterMonths": assumption("A-8", "months"),
  "a8.roundUpTo": assumption("A-8", "rupiah"),
  "a8.rest": assumption("A-8", "choice"),
  "a9.unit": assumption("A-9", "rupiah"),
  "a10.order": assumption("A-10", "list"),
  "a11.outstandingCounts": assumption("A-11", "yes-no"),
  "a12.substandardUpTo": assumption("A-12", "instalments"),
  "a12.doubtfulUpTo": assumption("A-12", "instalments"),
  "a13.warnBelowPercentOfAssessed": assumption("A-13", "percent"),
  "a14.undividedLoan": assumption("A-14", "choice"),
};
