import type { AssumptionId } from "../../domain/rules.ts";
import { dateText } from "../../messages/date-text.ts";
import { planLabels } from "../../messages/plan-workbook-text.ts";
import { asOfSources, reportHeads } from "../../messages/report-text.ts";
import { put, putAcross, type SheetDraft, setHeight } from "../../workbook/write/sheet-draft.ts";
import { assumptionLine } from "../basis-text.ts";
import { styles } from "./looks.ts";
import type { KelurahanBook } from "./open-sheet.ts";
import { setPage } from "./page.ts";
import { rowHeight } from "./row-height.ts";

/** A label and what is said of it. */
type Line = readonly [label: string, text: string];

/** How the figures are reckoned, under a title, and the assumptions that they rest on. */
interface Method {
  readonly title: string;
  readonly lines: readonly Line[];
  readonly assumptions: readonly AssumptionId[];
}

/** Fills *Dasar* from row `first` on: policy and day, the files, the method, the assumptions. */
export function putBasisLines(
  sheet: SheetDraft,
  first: number,
  { report, asOf, lang, shown }: KelurahanBook,
  { title, lines, assumptions }: Method,
): void {
  const [labels = 0, texts = 0] = sheet.widths;
  let row = first;
  const putLine = ([label, text]: Line) => {
    put(sheet, `A${row}`, label, styles.label);
    putAcross(sheet, row, ["B", "B"], text, styles.paragraph);
    setHeight(sheet, row, rowHeight([text, texts], [label, labels]));
    row += 1;
  };
  const putSection = (heading: string, under: readonly Line[]) => {
    put(sheet, `A${row + 1}`, heading, styles.section);
    row += 2;
    for (const line of under) putLine(line);
  };
  putLine([planLabels.policy[lang], report.policy.id]);
  putLine([planLabels.asOf[lang], `${dateText(asOf, lang)} (${asOfSources[report.asOfSource][lang]})`]);
  putSection(
    reportHeads.inputs[lang],
    report.inputs.map(({ path, sha256 }) => ["", `${shown(path)} · SHA-256 ${sha256}`]),
  );
  putSection(title, lines);
  putSection(
    reportHeads.assumptions[lang],
    assumptions.map((id) => [id, assumptionLine(id, report.policy, lang)]),
  );
  setPage(sheet, "portrait");
}
