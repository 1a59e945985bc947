import { type Finding, isCell } from "../../domain/finding.ts";
import { sheetOf } from "../../domain/finding-order.ts";
import { address } from "../../domain/place.ts";
import { findingText } from "../../messages/finding-text.ts";
import { severityLabels, severitySigns } from "../../messages/labels.ts";
import { clip } from "../../messages/printable.ts";
import { reportColumns, reportSentences, reportTexts, severityCounts } from "../../messages/report-text.ts";
import type { SheetDraft, StyledCell } from "../../workbook/write/sheet-draft.ts";
import { inSheet, placeText } from "../place-text.ts";
import { finished } from "./finished-sheet.ts";
import { markCell } from "./mark-cell.ts";
import { markLooks } from "./mark-looks.ts";
import type { NoteWriter } from "./marks.ts";
import { sheetBuilder, spanning } from "./sheet-builder.ts";

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
export function findingSheet(findings: readonly Finding[], writer: NoteWriter): SheetDraft {
  const { lang } = writer;
  const file = writer.files.join(", ");
  const sheet = sheetBuilder(findingsSheet, columns);
  sheet.wide([], markCell("title", `Temuan · ${file}`), 26);
  const listed = findings.slice(0, mostListed);
  const rest = listed.length < findings.length ? ` ${reportSentences.firstOnly[lang](mostListed)}.` : "";
  const hint = findings.length === 0 ? reportTexts.noFindings[lang] : reportTexts.clickPlace[lang] + rest;
  sheet.wide([], markCell("subtitle", `${reportSentences.found[lang](findings.length)}. ${hint}`), 18);
  const counts = severities.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0
      ? []
      : [markCell(severity, `${severitySigns[severity]} ${severityCounts[severity][lang](count)}`)];
  });
  if (counts.length > 0) sheet.row(counts.map((cell, index) => spanning(cell, countSpans[index] ?? 1)));
  sheet.blank();
  const heads = ["number", "severity", "place", "cellText", "message", "help", "code"] as const;
  const head = sheet.row(heads.map((name) => markCell("heading", reportColumns[name][lang])));
  listed.forEach((finding, index) => {
    sheet.row(findingRow(finding, index + 1, writer));
  });
  return finished(sheet.sheet, head, { bottom: head + listed.length, right: columns.length }, file);
}

function findingRow(finding: Finding, number: number, writer: NoteWriter): StyledCell[] {
  const { lang, mask } = writer;
  const { code, severity, at } = finding;
  const { message, help } = findingText(finding, lang);
  return [
    [number, markLooks.number],
    markCell(severity, `${severitySigns[severity]} ${severityLabels[severity][lang]}`),
    placeCell(finding, writer),
    markCell("wrapped", isCell(at) ? clip(mask(at.text), longestCellText) : ""),
    markCell("wrapped", mask(message)),
    markCell("wrapped", mask(help)),
    markCell("quiet", code),
  ];
}

function placeCell({ at }: Finding, { files }: NoteWriter): StyledCell {
  const { file, sheet } = sheetOf(at);
  if (sheet === "" || !files.includes(file)) return markCell("wrapped", placeText(at));
  return markCell("link", inSheet(at), { sheet, cell: isCell(at) ? address(at) : "A1" });
}
