import type { Chart, ChartOf, WaterfallStep } from "../../chart/chart.ts";
import type { CutRule, Plan } from "../../domain/plan.ts";
import { approvedFinding, receiptsFinding, chartTexts as texts, waterfallFinding } from "../../messages/chart-text.ts";
import { monthText } from "../../messages/date-text.ts";
import type { Lang } from "../../messages/lang.ts";
import { rupiahText } from "../../messages/number-text.ts";
import { cutRuleLabels } from "../../messages/plan-text.ts";
import type { MonthlyReceipts } from "../../schedule/receipts.ts";

/** Rules that bite while a request is assessed; the others share what there is. */
const whileAssessing: readonly CutRule[] = ["waits", "A-9", "recommendation", "J.5", "capacity"];
const whileSharing: readonly CutRule[] = ["J.4", "J.2", "J.7", "fund"];

type Cause = CutRule | "notEligible" | "openKsm";

interface CausedStep extends WaterfallStep {
  /** Undefined for a level. */
  readonly cause?: Cause;
}

/** What every KSM asked for, what each rule took of it, and what is approved. */
export function planWaterfall(plan: Plan, lang: Lang): ChartOf<"waterfall"> {
  const steps = waterfallSteps(plan, lang);
  const words = { base: texts.base[lang], level: texts.level[lang], less: texts.less[lang], more: texts.more[lang] };
  return {
    kind: "waterfall",
    title: waterfallFinding(largestCut(steps), lang),
    description: `${texts.fromAskedToApproved[lang]}: ${steps.map(({ label, amount }) => `${label} ${rupiahText(amount, lang)}`).join("; ")}`,
    unit: "rupiah",
    steps: steps.map(({ label, kind, amount }) => ({ label, kind, amount })),
    words,
  };
}

function waterfallSteps({ ksm, notFunded, total }: Plan, lang: Lang): readonly CausedStep[] {
  const judged = [...ksm, ...notFunded.filter(isCandidate)];
  const outside = (reason: "ineligible" | "undetermined") =>
    sum(notFunded.filter((one) => one.reason === reason).map(({ requested }) => requested));
  const taken = (rule: CutRule) =>
    sum(judged.flatMap(({ cuts }) => cuts.filter((cut) => cut.rule === rule).map(({ amount }) => amount)));
  const cut = (rule: CutRule): CausedStep => change(cutRuleLabels[rule][lang], taken(rule), rule);
  const asked = sum([...ksm, ...notFunded].map(({ requested }) => requested));
  const early = [
    change(texts.notEligible[lang], outside("ineligible"), "notEligible"),
    change(texts.openKsm[lang], outside("undetermined"), "openKsm"),
    ...whileAssessing.map(cut),
  ].filter(({ amount }) => amount !== 0);
  const late = whileSharing.map(cut).filter(({ amount }) => amount !== 0);
  const assessed = asked + sum(early.map(({ amount }) => amount));
  const level = (label: string, amount: number): CausedStep => ({ label, kind: "level", amount });
  return [
    level(texts.asked[lang], asked),
    ...early,
    ...(early.length > 0 && late.length > 0 ? [level(texts.assessed[lang], assessed)] : []),
    ...late,
    level(texts.approved[lang], total),
  ];
}

const isCandidate = ({ reason }: Plan["notFunded"][number]) => reason !== "ineligible" && reason !== "undetermined";

const change = (label: string, taken: number, cause: Cause): CausedStep => ({
  label,
  kind: "change",
  amount: -taken,
  cause,
});

const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);

function largestCut(steps: readonly CausedStep[]): { readonly cause: Cause; readonly amount: number } | undefined {
  const cuts = steps.flatMap(({ cause, amount }) => (cause === undefined ? [] : [{ cause, amount: -amount }]));
  return cuts.toSorted((a, b) => b.amount - a.amount)[0];
}

/** What each funded KSM asked for and got. */
export function approvedChart({ ksm, total }: Plan, lang: Lang, shown: (text: string) => string): Chart {
  const said = ksm.map(({ code, approved }) => `${shown(code)} ${rupiahText(approved, lang)}`);
  return {
    kind: "grouped-bar",
    upright: false,
    title: approvedFinding(ksm.length, total, lang),
    description: `${texts.approvedByKsm[lang]}: ${said.join("; ")}`,
    unit: "rupiah",
    categories: ksm.map(({ code }) => shown(code)),
    series: [
      { label: texts.asked[lang], tone: "second", values: ksm.map(({ requested }) => requested) },
      { label: texts.approved[lang], tone: "main", values: ksm.map(({ approved }) => approved) },
    ],
  };
}

/** What comes back in each month, pokok and jasa. */
export function receiptsChart(receipts: readonly MonthlyReceipts[], lang: Lang): Chart {
  const most = receipts.toSorted((a, b) => b.total - a.total)[0];
  const finding =
    most === undefined ? texts.receipts[lang] : receiptsFinding(monthText(most.month, lang), most.total, lang);
  return {
    kind: "stacked-bar",
    upright: true,
    title: finding,
    description: `${texts.receipts[lang]}. ${finding}`,
    unit: "rupiah",
    categories: receipts.map(({ month }) => monthText(month, lang)),
    series: [
      { label: texts.principal[lang], tone: "main", values: receipts.map(({ principal }) => principal) },
      { label: texts.charge[lang], tone: "second", values: receipts.map(({ charge }) => charge) },
    ],
  };
}
