import { comparisonLabels, comparisonTexts, comparisonTitles } from "../../messages/comparison-text.ts";
import { numberText } from "../../messages/number-text.ts";
import { reportColumns } from "../../messages/report-text.ts";
import { figureText, type SideBySide } from "../side-by-side.ts";
import { markdownTable } from "./markdown-text.ts";
import type { MarkdownWriter } from "./writer.ts";

/** Plans beside each other: their figures, then who gets another amount. */
export function sideBySideSection(
  { title, heads, figures, changes, remark }: SideBySide,
  { lang, clean }: MarkdownWriter,
): (readonly string[])[] {
  const right = heads.map((_, index) => index + 1);
  const rows = figures.map(({ label, values }) => [label, ...values.map((value) => figureText(value, lang))]);
  const changed = changes.map(({ name, isKsm, amounts }) => [
    isKsm ? clean(name) : `– ${clean(name)}`,
    ...amounts.map((amount) => numberText(amount, lang)),
  ]);
  return [
    [`### ${title}`],
    ...(remark === undefined ? [] : [[`**! ${remark}**`]]),
    markdownTable([comparisonLabels.figure[lang], ...heads], rows, right),
    ...(changed.length === 0
      ? [[comparisonTexts.nobodyChanges[lang]]]
      : [[comparisonTitles.changes[lang]], markdownTable([reportColumns.ksm[lang], ...heads], changed, right)]),
  ];
}
