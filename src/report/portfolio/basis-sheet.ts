import { indicatorCodes } from "../../domain/monitor.ts";
import type { AssumptionId } from "../../domain/rules.ts";
import { dateText } from "../../messages/date-text.ts";
import { indicatorDefinitions } from "../../messages/labels.ts";
import { planLabels } from "../../messages/plan-workbook-text.ts";
import { asOfSources, reportHeads } from "../../messages/report-text.ts";
import { put, putAcross, type SheetDraft, setHeight } from "../../workbook/write/sheet-draft.ts";
import { assumptionLine } from "../basis-text.ts";
import { planStyles as look } from "../plan/plan-styles.ts";
import { styles } from "../sheet/looks.ts";
import { setPage } from "../sheet/page.ts";
import { rowHeight } from "../sheet/row-height.ts";
import { openSheet, type PortfolioBook } from "./book.ts";
import { ratiosTitle } from "./summary-sheet.ts";

const widths = [12, 100] as const;

/** On what the figures of a portfolio rest. */
const assumptions = ["A-7", "A-8", "A-12", "A-16", "A-17", "A-20", "A-24"] as const satisfies readonly AssumptionId[];

/** *Dasar*: the day, the files, the definitions and the assumptions. */
export function basisSheet(book: PortfolioBook): SheetDraft {
  const { lang, report, shown, asOf } = book;
  const { sheet, row: first } = openSheet(book, "Dasar", basisTitle[lang], widths);
  const facts = [
    [planLabels.policy[lang], report.policy.id],
    [planLabels.asOf[lang], `${dateText(asOf, lang)} (${asOfSources[report.asOfSource][lang]})`],
  ] as const;
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
  for (const [label, text] of facts) line(label, text);
  section(reportHeads.inputs[lang]);
  for (const { path, sha256 } of report.inputs) line("", `${shown(path)} · SHA-256 ${sha256}`);
  section(ratiosTitle[lang]);
  for (const code of indicatorCodes) line(code, indicatorDefinitions[code][lang]);
  section(reportHeads.assumptions[lang]);
  for (const id of assumptions) line(id, assumptionLine(id, report.policy, lang));
  setPage(sheet, "portrait");
  return sheet;
}

const basisTitle = { id: "Dasar Perhitungan", en: "What It Rests On" } as const;
