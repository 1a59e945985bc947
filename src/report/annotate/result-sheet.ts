import type { Plan } from "../../domain/plan.ts";
import { draftText, noPlanText } from "../../messages/draft-text.ts";
import { eligibilityCounts } from "../../messages/eligibility-counts.ts";
import { eligibilityLabels, eligibilitySigns, stageLabels, strategyLabels, toneOf } from "../../messages/labels.ts";
import { rupiahText } from "../../messages/number-text.ts";
import { regionText } from "../../messages/region-text.ts";
import { reportColumns, reportHeads, reportSentences, reportTexts, reportTitles } from "../../messages/report-text.ts";
import type { KelurahanReport, RunReport } from "../../result/run-report.ts";
import type { SheetDraft } from "../../workbook/write/sheet-draft.ts";
import { asOfLine, assumptionLine, deviationLine, usedAssumptions } from "../basis-text.ts";
import { evidenceColumns } from "./evidence-cells.ts";
import { finished } from "./finished-sheet.ts";
import { markCell } from "./mark-cell.ts";
import type { NoteWriter } from "./marks.ts";
import { resultRows } from "./result-rows.ts";
import { putShareCharts } from "./share-charts.ts";
import { type SheetBuilder, sheetBuilder, spanning } from "./sheet-builder.ts";

/** Perihal, Kode, Kriteria, Hasil, Keadaan, Syarat, Agar memenuhi, and three for Bukti. */
const columns = [17, 6, 20, 16, 26, 21, 31, 18, 18, 18];
/** How many columns each count takes; together all of them. */
const countSpans = [3, 2, 2, 3];

/** The sheet `Hasil PPMK`: how many of each verdict, then every verdict with its criteria, what each lacks, and evidence as links. */
export function resultSheet(report: RunReport, results: readonly KelurahanReport[], writer: NoteWriter): SheetDraft {
  const { lang, files, mask } = writer;
  const sheet = sheetBuilder("Hasil PPMK", columns);
  sheet.wide([], markCell("title", `Hasil PPMK · ${reportTitles[report.command][lang]}`), 26);
  for (const result of results) writeSummary(sheet, report, result, writer);
  sheet.wide([], markCell("subtitle", `${asOfLine(report, lang)} ${reportTexts.clickEvidence[lang]}`), 18);
  for (const deviation of report.policy.deviations) {
    const text = `! ${deviationLine(deviation, lang)}`;
    sheet.wide([], markCell("warning", mask(text)));
  }
  sheet.blank();
  const heads = ["subject", "code", "criterion", "verdict", "actual", "required", "toPass"] as const;
  const head = sheet.row([
    ...heads.map((name) => markCell("heading", reportColumns[name][lang])),
    spanning(markCell("heading", reportColumns.evidence[lang]), evidenceColumns),
  ]);
  const rows = results.flatMap((result) => resultRows(result, writer));
  for (const row of rows) sheet.row(row);
  const assumptions = usedAssumptions(report);
  if (assumptions.length > 0) {
    sheet.blank();
    sheet.wide([], markCell("block", reportHeads.assumptions[lang]));
    for (const id of assumptions) {
      sheet.wide([markCell("text", id)], markCell("wrapped", assumptionLine(id, report.policy, lang)));
    }
  }
  putShareCharts(sheet, results, writer);
  return finished(sheet.sheet, head, { bottom: head + rows.length, right: heads.length }, files.join(", "));
}

/** The kelurahan's name, its BKM's verdict, how many KSM have each verdict, and what the plan comes to or why there is none. */
function writeSummary(
  sheet: SheetBuilder,
  { command }: RunReport,
  result: KelurahanReport,
  { lang, mask }: NoteWriter,
): void {
  const { kelurahan, region, bkm, ksm, plan } = result;
  const judged = ksm === undefined ? [] : [reportSentences.judged[lang](ksm.length)];
  const place = [
    kelurahan === "" ? "" : reportSentences.kelurahan[lang](kelurahan),
    region === undefined ? "" : regionText(region),
  ];
  const name = [filled(place).join(", "), bkm?.bkm ?? "", ...judged];
  sheet.wide([], markCell("subtitle", mask(filled(name).join(" · "))), 18);
  const counts = [
    ...(bkm === undefined
      ? []
      : [
          markCell(
            toneOf[bkm.verdict],
            `${eligibilitySigns[bkm.verdict]} BKM: ${eligibilityLabels[bkm.verdict][lang]}`,
          ),
        ]),
    ...eligibilityCounts(ksm ?? [], lang).map(({ verdict, text }) => markCell(toneOf[verdict], text)),
  ];
  const spanned = counts.map((cell, index) => spanning(cell, countSpans[index] ?? 1));
  if (spanned.length > 0) sheet.row(spanned);
  if (plan?.draft === true) sheet.wide([], markCell("warning", `! ${draftText(bkm, lang)}`), 18);
  if (plan !== undefined) sheet.wide([], markCell("subtitle", planText(plan, lang)), 18);
  else if (command === "allocate") sheet.wide([], markCell("subtitle", noPlanText(bkm, lang)), 18);
}

const filled = (texts: readonly string[]) => texts.filter((text) => text !== "");

function planText({ stage, strategy, fund, total, unallocated }: Plan, lang: NoteWriter["lang"]): string {
  const amount = (name: "fund" | "approved" | "unallocated", rupiah: number) =>
    `${reportColumns[name][lang]} ${rupiahText(rupiah, lang)}`;
  return [
    `${reportHeads.plan[lang]}: ${stageLabels[stage][lang]}`,
    strategyLabels[strategy][lang],
    amount("fund", fund),
    amount("approved", total),
    amount("unallocated", unallocated),
  ].join(" · ");
}
