import { strategies } from "../domain/choices.ts";
import type { Plan } from "../domain/plan.ts";
import type { KsmChange, PolicyComparison, StrategyComparison, StrategyFigures } from "../domain/plan-comparison.ts";
import { type Ratio, toDecimal } from "../domain/ratio.ts";
import { comparisonLabels, comparisonTexts, comparisonTitles } from "../messages/comparison-text.ts";
import { ksmName } from "../messages/ksm-name.ts";
import type { Lang } from "../messages/lang.ts";
import { numberText, percentText } from "../messages/number-text.ts";
import type { KelurahanReport } from "../result/run-report.ts";

export type Figure =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "share" | "index"; readonly value: Ratio | null };

/** Several plans of one kelurahan beside each other, whatever sets them apart. */
export interface SideBySide {
  readonly title: string;
  /** A column for each plan. */
  readonly heads: readonly string[];
  readonly figures: readonly { readonly label: string; readonly values: readonly Figure[] }[];
  /** KSM, each followed by its members, that do not get the same in all. */
  readonly changes: readonly { readonly name: string; readonly isKsm: boolean; readonly amounts: readonly number[] }[];
  readonly remark?: string;
}

/** What the report sets beside its plan: the guideline where the policy deviates, and the other strategies where asked for. */
export function sideBySide({ plan, comparison, byGuideline }: KelurahanReport, lang: Lang): readonly SideBySide[] {
  return [
    ...(plan === undefined || byGuideline === undefined ? [] : [policiesSideBySide(byGuideline, plan, lang)]),
    ...(comparison === undefined ? [] : [strategiesSideBySide(comparison, lang)]),
  ];
}

const number = (value: number): Figure => ({ kind: "number", value });

function strategiesSideBySide({ figures, changes }: StrategyComparison, lang: Lang): SideBySide {
  const row = (label: keyof typeof comparisonLabels, of: (one: StrategyFigures) => Figure) => ({
    label: comparisonLabels[label][lang],
    values: figures.map(of),
  });
  const share = (part: "least" | "median" | "mean") =>
    row(part, ({ shares }) => ({ kind: "share", value: shares?.[part] ?? null }));
  const inTranches = figures.some(({ plan }) => plan.tranches.length > 0);
  const tranche = (index: 0 | 1) =>
    row(index === 0 ? "firstTranche" : "secondTranche", ({ plan }) => number(plan.tranches[index]?.total ?? 0));
  return {
    title: comparisonTitles.strategies[lang],
    heads: figures.map(({ strategy }) => strategy),
    figures: [
      row("ksmFunded", (one) => number(one.ksmFunded)),
      row("membersFunded", (one) => number(one.membersFunded)),
      row("ps2Served", (one) => number(one.ps2Served)),
      row("ps2ServedInFull", (one) => number(one.ps2ServedInFull)),
      share("least"),
      share("median"),
      share("mean"),
      row("jain", ({ jain }) => ({ kind: "index", value: jain })),
      row("total", ({ plan }) => number(plan.total)),
      row("unallocated", ({ plan }) => number(plan.unallocated)),
      ...(inTranches ? [tranche(0), tranche(1)] : []),
    ],
    changes: changeRows(strategies, changes),
  };
}

function policiesSideBySide({ guideline, changes }: PolicyComparison, used: Plan, lang: Lang): SideBySide {
  const row = (label: keyof typeof comparisonLabels, of: (plan: Plan) => number) => ({
    label: comparisonLabels[label][lang],
    values: [number(guideline === undefined ? 0 : of(guideline)), number(of(used))],
  });
  const members = ({ ksm }: Plan) => ksm.flatMap((one) => one.members).filter(({ approved }) => approved > 0).length;
  return {
    title: comparisonTitles.policies[lang],
    heads: [comparisonLabels.guideline[lang], comparisonLabels.used[lang]],
    figures: [
      row("fund", ({ fund }) => fund),
      row("ksmFunded", ({ ksm }) => ksm.length),
      row("membersFunded", members),
      row("total", ({ total }) => total),
      row("unallocated", ({ unallocated }) => unallocated),
    ],
    changes: changeRows(["guideline", "used"], changes),
    ...(guideline === undefined ? { remark: comparisonTexts.noGuidelinePlan[lang] } : {}),
  };
}

function changeRows<N extends string>(names: readonly N[], changes: readonly KsmChange<N>[]): SideBySide["changes"] {
  const amounts = (approved: KsmChange<N>["approved"]) => names.map((name) => approved[name]);
  return changes.flatMap((ksm) => [
    { name: ksmName(ksm), isKsm: true, amounts: amounts(ksm.approved) },
    ...ksm.members.map((member) => ({ name: member.name, isKsm: false, amounts: amounts(member.approved) })),
  ]);
}

/** The figure as a person reads it; an index with three decimals, cut off. */
export function figureText(figure: Figure, lang: Lang): string {
  if (figure.kind === "number") return numberText(figure.value, lang);
  if (figure.value === null) return "–";
  if (figure.kind === "share") return percentText(figure.value, lang);
  return numberText(Math.floor(toDecimal(figure.value) * 1_000) / 1_000, lang);
}
