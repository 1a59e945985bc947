import type { BkmResult } from "../../domain/verdict.ts";
import { actualText, criterionNames, requiredText } from "../../messages/criterion-text.ts";
import { bkmName } from "../../messages/ksm-name.ts";
import { verdictLabels, verdictSigns } from "../../messages/labels.ts";
import { reportColumns } from "../../messages/report-text.ts";
import { dateWaitedFor, waitsForDateLine } from "../waits-for-date.ts";
import { criterionRemarks } from "./criterion-remarks.ts";
import { type Page, paragraph, verdictLine } from "./page.ts";
import { type TableColumn, table } from "./table.ts";

/** The verdict on a BKM, its criteria with evidence, and what would make it pass. */
export function bkmLines(bkm: BkmResult, files: readonly string[], page: Page): string[] {
  const { lang, ink, clean } = page;
  const columns: readonly TableColumn[] = [
    { head: "", width: 3 },
    { head: reportColumns.criterion[lang], width: "rest" },
    { head: reportColumns.actual[lang], width: "rest" },
    { head: reportColumns.required[lang], width: "rest" },
    { head: reportColumns.verdict[lang], width: 10 },
  ];
  const rows = bkm.criteria.map((criterion) => [
    { text: criterion.code, ink: ink.strong },
    criterionNames[criterion.code][lang],
    actualText(criterion, lang).split("; ").map(clean).join("\n"),
    requiredText(criterion, lang),
    {
      text: `${verdictSigns[criterion.verdict]} ${verdictLabels[criterion.verdict][lang]}`,
      ink: ink[criterion.verdict],
    },
  ]);
  const told = bkm.criteria.filter((criterion) => dateWaitedFor(criterion) === undefined);
  const remarks = told.flatMap((criterion) => {
    const [first, ...rest] = criterionRemarks(criterion, files, 4, page);
    return first === undefined ? [] : [ink.strong(criterion.code) + first.slice(criterion.code.length), ...rest];
  });
  const waiting = waitsForDateLine(bkm.criteria, lang);
  return [
    ...verdictLine(clean(bkmName(bkm)), bkm.verdict, page),
    ...table(columns, rows, page.width),
    ...remarks,
    ...waiting.flatMap((line) => paragraph(0, line, page)),
  ];
}
