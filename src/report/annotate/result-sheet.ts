import type { Plan } from "../../domain/plan.ts";
import { eligibilityLabels, eligibilitySigns, stageLabels, strategyLabels } from "../../messages/labels.ts";
import { rupiahText } from "../../messages/number-text.ts";
import { regionText } from "../../messages/region-text.ts";
import { reportColumns, reportHeads, reportSentences, reportTexts, reportTitles } from "../../messages/report-text.ts";
import type { KelurahanReport, RunReport } from "../../result/run-report.ts";
import type { SheetDesign } from "../../workbook/patch/types.ts";
import { draftText, noPlanText } from "../draft-text.ts";
import { asOfLine, deviationLine, eligibilityCounts } from "../run-lines.ts";
import { assumptionLine, usedAssumptions } from "../used-assumptions.ts";
import { toneOf } from "../verdict-tone.ts";
import { designCell } from "./design-row.ts";
import { evidenceColumns } from "./evidence-cells.ts";
import type { NoteWriter } from "./marks.ts";
import { resultRows } from "./result-rows.ts";
import { type SheetBuilder, type SpanCell, sheetBuilder } from "./sheet-builder.ts";

/** Perihal, Kode, Kriteria, Hasil, Keadaan, Syarat, Agar memenuhi, and three for Bukti. */
const columns = [17, 6, 20, 16, 26, 21, 31, 18, 18, 18];
/** How many columns each count takes; together all of them. */
const countSpans = [3, 2, 2, 3];

/** The sheet `Hasil PPMK`: how many of each verdict, then every verdict with its criteria, what each lacks, and evidence as links. */
export function resultSheet(report: RunReport, results: readonly KelurahanReport[], writer: NoteWriter): SheetDesign {
  const { lang, files, mask } = writer;
  const sheet = sheetBuilder(columns);
  sheet.wide([], designCell("title", `Hasil PPMK · ${reportTitles[report.command][lang]}`), 26);
  for (const result of results) writeSummary(sheet, report, result, writer);
  sheet.wide([], designCell("subtitle", `${asOfLine(report, lang)} ${reportTexts.clickEvidence[lang]}`), 18);
  for (const deviation of report.policy.deviations) {
    const text = `! ${deviationLine(deviation, lang)}`;
    sheet.wide([], designCell("warning", mask(text)));
  }
  sheet.blank();
  const heads = ["subject", "code", "criterion", "verdict", "actual", "required", "toPass"] as const;
  const head = sheet.row([
    ...heads.map((name) => designCell("heading", reportColumns[name][lang])),
    { ...designCell("heading", reportColumns.evidence[lang]), span: evidenceColumns },
  ]);
  const rows = results.flatMap((result) => resultRows(result, writer));
  for (const row of rows) sheet.row(row);
  const assumptions = usedAssumptions(report);
  if (assumptions.length > 0) {
    sheet.blank();
    sheet.wide([], designCell("block", reportHeads.assumptions[lang]));
    for (const id of assumptions) {
      sheet.wide([designCell("text", id)], designCell("wrapped", assumptionLine(id, report.policy, lang)));
    }
  }
  return {
    name: "Hasil PPMK",
    ...sheet.design,
    frozenRows: head,
    repeatRows: [head, head],
    autoFilter: { top: head, left: 1, bottom: head + rows.length, right: heads.length },
    landscape: true,
    footer: `ppmk · Hasil PPMK · ${files.join(", ")}`,
  };
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
  sheet.wide([], designCell("subtitle", mask(filled(name).join(" · "))), 18);
  const counts = [
    ...(bkm === undefined
      ? []
      : [
          designCell(
            toneOf[bkm.verdict],
            `${eligibilitySigns[bkm.verdict]} BKM: ${eligibilityLabels[bkm.verdict][lang]}`,
          ),
        ]),
    ...eligibilityCounts(ksm ?? [], lang).map(({ verdict, text }) => designCell(toneOf[verdict], text)),
  ];
  const spanned: readonly SpanCell[] = counts.map((cell, index) => ({ ...cell, span: countSpans[index] ?? 1 }));
  if (spanned.length > 0) sheet.row(spanned);
  if (plan?.draft === true) sheet.wide([], designCell("warning", `! ${draftText(bkm, lang)}`), 18);
  if (plan !== undefined) sheet.wide([], designCell("subtitle", planText(plan, lang)), 18);
  else if (command === "allocate") sheet.wide([], designCell("subtitle", noPlanText(bkm, lang)), 18);
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
