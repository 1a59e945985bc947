import { comparisonLabels, comparisonTexts, comparisonTitles } from "../../messages/comparison-text.ts";
import { numberText } from "../../messages/number-text.ts";
import { reportColumns } from "../../messages/report-text.ts";
import { figureText, type SideBySide } from "../side-by-side.ts";
import { type Page, paragraph } from "./page.ts";
import { type TableColumn, table } from "./table.ts";

/** Plans beside each other: their figures, then who gets another amount. */
export function sideBySideLines({ title, heads, figures, changes, remark }: SideBySide, page: Page): string[] {
  const { lang, ink, clean, width } = page;
  const columns = (first: string): readonly TableColumn[] => [
    { head: first, width: "rest" },
    ...heads.map((head): TableColumn => ({ head, width: "fit", align: "right" })),
  ];
  const rows = figures.map(({ label, values }) => [label, ...values.map((value) => figureText(value, lang))]);
  const changed = changes.map(({ name, isKsm, amounts }) => [
    isKsm ? { text: clean(name), ink: ink.strong } : `– ${clean(name)}`,
    ...amounts.map((amount) => numberText(amount, lang)),
  ]);
  return [
    "",
    ink.strong(title),
    ...(remark === undefined ? [] : paragraph(0, remark, page, ink.warning)),
    ...table(columns(comparisonLabels.figure[lang]), rows, width),
    ...(changed.length === 0
      ? paragraph(0, comparisonTexts.nobodyChanges[lang], page)
      : [comparisonTitles.changes[lang], ...table(columns(reportColumns.ksm[lang]), changed, width)]),
  ];
}
