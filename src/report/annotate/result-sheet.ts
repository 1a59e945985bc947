import { reportColumns, reportHeads, reportSentences, reportTexts, reportTitles } from "../../messages/report-text.ts";
import type { SheetDesign } from "../../workbook/patch/types.ts";
import type { KelurahanReport, RunReport } from "../run.ts";
import { asOfLine, deviationText, ksmCountText } from "../run-lines.ts";
import { assumptionLine, usedAssumptions } from "../used-assumptions.ts";
import { designCell } from "./design-row.ts";
import { evidenceColumns } from "./evidence-cells.ts";
import type { NoteWriter } from "./marks.ts";
import { resultRows } from "./result-rows.ts";
import { sheetBuilder } from "./sheet-builder.ts";

/** Perihal, Kode, Kriteria, Hasil, Keadaan, Syarat, Agar memenuhi, and three for Bukti. */
const columns = [18, 6, 20, 17, 26, 22, 34, 17, 17, 17];
const evidence = columns.length - evidenceColumns + 1;

/** The sheet `Hasil PPMK`: every verdict with its criteria, what each lacks, and its evidence as links. */
export function resultSheet(report: RunReport, results: readonly KelurahanReport[], writer: NoteWriter): SheetDesign {
  const { lang, files, mask } = writer;
  const sheet = sheetBuilder(columns);
  const title = `Hasil PPMK · ${reportTitles[report.command][lang]}`;
  sheet.wide([], designCell("title", title), 26);
  for (const { kelurahan, bkm, ksm } of results) {
    const names = [
      reportSentences.kelurahan[lang](kelurahan),
      ...(bkm === undefined ? [] : [bkm.bkm]),
      ...(ksm === undefined ? [] : [ksmCountText(ksm, lang)]),
    ];
    sheet.wide([], designCell("subtitle", mask(names.join(" · "))), 18);
  }
  sheet.wide([], designCell("subtitle", `${asOfLine(report, lang)} ${reportTexts.clickEvidence[lang]}`), 18);
  for (const deviation of report.policy.deviations) {
    const text = `! ${reportHeads.deviations[lang]}: ${deviationText(deviation, lang)}`;
    sheet.wide([], designCell("warning", mask(text)));
  }
  sheet.blank();
  const heads = ["subject", "code", "criterion", "verdict", "actual", "required", "toPass", "evidence"] as const;
  const head = sheet.row([
    ...heads.map((name) => designCell("heading", reportColumns[name][lang])),
    ...Array.from({ length: columns.length - evidence }, () => designCell("heading", "")),
  ]);
  const rows = results.flatMap((result) => resultRows(result, writer));
  for (const row of rows) sheet.row(row);
  const assumptions = usedAssumptions(report);
  if (assumptions.length > 0) {
    sheet.blank();
    sheet.wide([], designCell("strong", reportHeads.assumptions[lang]));
    for (const id of assumptions) {
      sheet.wide([designCell("text", id)], designCell("wrapped", assumptionLine(id, report.policy, lang)));
    }
  }
  return {
    name: "Hasil PPMK",
    ...sheet.design,
    frozenRows: head,
    repeatRows: [head, head],
    autoFilter: { top: head, left: 1, bottom: head + rows.length, right: evidence },
    landscape: true,
    footer: `ppmk · Hasil PPMK · ${files.join(", ")}`,
  };
}
