import type { AssumptionId } from "../../domain/rules.ts";
import { dateText } from "../../messages/date-text.ts";
import { planLabels } from "../../messages/plan-workbook-text.ts";
import { projectionMethod } from "../../messages/projection-method-text.ts";
import { projectionSheetTitles } from "../../messages/projection-workbook-text.ts";
import { asOfSources, reportHeads } from "../../messages/report-text.ts";
import { put, putAcross, type SheetDraft, setHeight } from "../../workbook/write/sheet-draft.ts";
import { assumptionLine } from "../basis-text.ts";
import { planStyles as look } from "../plan/plan-styles.ts";
import { styles } from "../sheet/looks.ts";
import { setPage } from "../sheet/page.ts";
import { rowHeight } from "../sheet/row-height.ts";
import { openProjectionSheet, type ProjectionBook } from "./book.ts";

const widths = [16, 100] as const;

/** On what the figures of a projection rest. */
const assumptions = ["A-7", "A-8", "A-9", "A-12", "A-17"] as const satisfies readonly AssumptionId[];

/** *Dasar*: the day, the files, how it is reckoned, and the assumptions. */
export function projectionBasisSheet(book: ProjectionBook): SheetDraft {
  const { lang, report, shown, asOf } = book;
  const { sheet, row: first } = openProjectionSheet(book, "Dasar", projectionSheetTitles.basis[lang], widths);
  let row = first;
  const line = (label: string, text: string) => {
    put(sheet, `A${row}`, label, look.label);
    putAcross(sheet, row, ["B", "B"], text, styles.paragraph);
    setHeight(sheet, row, rowHeight([text, widths[1]], [label, widths[0]]));
    row += 1;
  };
  const section = (title: string) => {
    row += 1;
    put(sheet, `A${row}`, title, styles.section);
    row += 1;
  };
  line(planLabels.policy[lang], report.policy.id);
  line(planLabels.asOf[lang], `${dateText(asOf, lang)} (${asOfSources[report.asOfSource][lang]})`);
  section(reportHeads.inputs[lang]);
  for (const { path, sha256 } of report.inputs) line("", `${shown(path)} · SHA-256 ${sha256}`);
  section(projectionSheetTitles.basis[lang]);
  for (const { name, text } of projectionMethod) line(name[lang], text[lang]);
  section(reportHeads.assumptions[lang]);
  for (const id of assumptions) line(id, assumptionLine(id, report.policy, lang));
  setPage(sheet, "portrait");
  return sheet;
}
