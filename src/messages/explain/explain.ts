import type { FindingCode } from "../../domain/finding.ts";
import type { IndicatorCode } from "../../domain/monitor.ts";
import { nearest } from "../../domain/nearest.ts";
import type { AssumptionId, RuleCode } from "../../domain/rules.ts";
import type { Lang } from "../lang.ts";
import { judgingAssumptions } from "./assumptions/judging.ts";
import { lendingAssumptions } from "./assumptions/lending.ts";
import { personsAssumptions } from "./assumptions/persons.ts";
import { type CollectibilityCode, collectibilityExplanations } from "./collectibility.ts";
import type { Explained, Explanation } from "./explanation.ts";
import { annotateExplained } from "./findings/annotate.ts";
import { asOfExplained } from "./findings/as-of.ts";
import { bkmExplained } from "./findings/bkm.ts";
import { cashExplained } from "./findings/cash.ts";
import { cellExplained } from "./findings/cell.ts";
import { decisionExplained } from "./findings/decision.ts";
import { fileExplained } from "./findings/file.ts";
import { financeExplained } from "./findings/finance.ts";
import { headerExplained } from "./findings/header.ts";
import { ksmExplained } from "./findings/ksm.ts";
import { ledgerExplained } from "./findings/ledger.ts";
import { loanExplained } from "./findings/loan.ts";
import { mapExplained } from "./findings/map.ts";
import { memberExplained } from "./findings/member.ts";
import { nikExplained } from "./findings/nik.ts";
import { planExplained } from "./findings/plan.ts";
import { planCheckExplained } from "./findings/plan-check.ts";
import { policyExplained } from "./findings/policy.ts";
import { projectExplained } from "./findings/project.ts";
import { ps2Explained } from "./findings/ps2.ts";
import { repaymentExplained } from "./findings/repayment.ts";
import { tableExplained } from "./findings/table.ts";
import { totalExplained } from "./findings/total.ts";
import { upkExplained } from "./findings/upk.ts";
import { indicatorExplanations } from "./indicators.ts";
import { bkmRules } from "./rules/bkm.ts";
import { ksmRules } from "./rules/ksm.ts";
import { moneyRules } from "./rules/money.ts";
import { serviceRules } from "./rules/services.ts";

export type ExplainableCode = RuleCode | AssumptionId | IndicatorCode | CollectibilityCode | FindingCode;

const explanations: Readonly<Record<ExplainableCode, Explained>> = {
  ...bkmRules,
  ...ksmRules,
  ...serviceRules,
  ...moneyRules,
  ...judgingAssumptions,
  ...lendingAssumptions,
  ...personsAssumptions,
  ...indicatorExplanations,
  ...collectibilityExplanations,
  ...fileExplained,
  ...tableExplained,
  ...headerExplained,
  ...cellExplained,
  ...nikExplained,
  ...memberExplained,
  ...ps2Explained,
  ...ksmExplained,
  ...loanExplained,
  ...repaymentExplained,
  ...ledgerExplained,
  ...bkmExplained,
  ...decisionExplained,
  ...totalExplained,
  ...asOfExplained,
  ...mapExplained,
  ...policyExplained,
  ...planExplained,
  ...planCheckExplained,
  ...cashExplained,
  ...financeExplained,
  ...upkExplained,
  ...projectExplained,
  ...annotateExplained,
};

const codes = Object.keys(explanations).filter((code): code is ExplainableCode => Object.hasOwn(explanations, code));

/** `g2`, `G2` and `G.2` are one code; so are `nik/lost-digits` and `NIK lost digits`. */
const folded = (code: string) => code.toLowerCase().replaceAll(/[^a-z0-9]/g, "");

const byFolded: ReadonlyMap<string, ExplainableCode> = new Map(codes.map((code) => [folded(code), code]));

/** Rules, then assumptions, then findings. */
export function explainableCodes(): readonly ExplainableCode[] {
  return codes;
}

/** What the code means and how to fix it, with the code in its usual spelling; undefined for an unknown code. */
export function explain(code: string, lang: Lang): (Explanation & { readonly code: ExplainableCode }) | undefined {
  const known = byFolded.get(folded(code));
  return known === undefined ? undefined : { code: known, ...explanations[known][lang] };
}

/** The code that was probably meant, or undefined. */
export function nearestCode(text: string): ExplainableCode | undefined {
  const typed = folded(text);
  const near = nearest(typed, [...byFolded.keys()]);
  if (near !== undefined) return byFolded.get(near);
  return codes.find((code) => typed.length > 2 && folded(code).includes(typed));
}
