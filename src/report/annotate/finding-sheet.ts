import { type Finding, isCell } from "../../domain/finding.ts";
import { address } from "../../domain/place.ts";
import { findingText } from "../../messages/finding-text.ts";
import { severityLabels, severitySigns } from "../../messages/labels.ts";
import { reportColumns, reportSentences, reportTexts, severityCounts } from "../../messages/report-text.ts";
import type { DesignCell, SheetDesign } from "../../workbook/patch/types.ts";
import { sheetOf } from "../finding-order.ts";
import { inSheet, placeText } from "../place-text.ts";
import { clip } from "../printable.ts";
import { designCell } from "./design-row.ts";
import type { NoteWriter } from "./marks.ts";
import { sheetBuilder } from "./sheet-builder.ts";

/** No, Tingkat, Tempat, Isi sel, Temuan, Bantuan, Kode. */
const columns = [6, 15, 20, 22, 48, 46, 20];
/** How many columns each count takes. */
const countSpans = [2, 1, 1];
const longestCellText = 200;
/** Nobody reads so many rows; and Excel follows at most 65,530 links on a sheet. */
const mostListed = 20_000;
const severities = ["error", "warning", "info"] as const;

/** Its name, where the workbook has no other sheet of that name. */
export const findingsSheet = "Temuan";

/** Every finding of the copy's files in the order of its place, which is a link. */
export function findingSheet(findings: readonly Finding[], writer: NoteWriter): SheetDesign {
  const { lang } = writer;
  const file = writer.files.join(", ");
  const sheet = sheetBuilder(columns);
  sheet.wide([], designCell("title", `Temuan · ${file}`), 26);
  const listed = findings.slice(0, mostListed);
  const rest = listed.length < findings.length ? ` ${reportSentences.firstOnly[lang](mostListed)}.` : "";
  const hint = findings.length === 0 ? reportTexts.noFindings[lang] : reportTexts.clickPlace[lang] + rest;
  sheet.wide([], designCell("subtitle", `${reportSentences.found[lang](findings.length)}. ${hint}`), 18);
  const counts = severities.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0
      ? []
      : [designCell(severity, `${severitySigns[severity]} ${severityCounts[severity][lang](count)}`)];
  });
  if (counts.length > 0) sheet.row(counts.map((cell, index) => ({ ...cell, span: countSpans[index] ?? 1 })));
  sheet.blank();
  const heads = ["number", "severity", "place", "cellText", "message", "help", "code"] as const;
  const head = sheet.row(heads.map((name) => designCell("heading", reportColumns[name][lang])));
  listed.forEach((finding, index) => {
    sheet.row(findingRow(finding, index + 1, writer));
  });
  return {
    name: findingsSheet,
    ...sheet.design,
    frozenRows: head,
    repeatRows: [head, head],
    autoFilter: { top: head, left: 1, bottom: head + listed.length, right: columns.length },
    landscape: true,
    footer: `ppmk · Temuan · ${file}`,
  };
}

function findingRow(finding: Finding, number: number, writer: NoteWriter): DesignCell[] {
  const { lang, mask } = writer;
  const { code, severity, at } = finding;
  const { message, help } = findingText(finding, lang);
  return [
    { value: number, style: "number" },
    designCell(severity, `${severitySigns[severity]} ${severityLabels[severity][lang]}`),
    placeCell(finding, writer),
    designCell("wrapped", isCell(at) ? clip(mask(at.text), longestCellText) : ""),
    designCell("wrapped", mask(message)),
    designCell("wrapped", mask(help)),
    designCell("quiet", code),
  ];
}

function placeCell({ at }: Finding, { files }: NoteWriter): DesignCell {
  const { file, sheet } = sheetOf(at);
  if (sheet === "" || !files.includes(file)) return designCell("wrapped", placeText(at));
  return designCell("link", inSheet(at), { sheet, cell: isCell(at) ? address(at) : "A1" });
}
