import { type Finding, isCell } from "../../domain/finding.ts";
import type { Monitor } from "../../domain/monitor.ts";
import type { CellRef } from "../../domain/place.ts";
import type { BkmResult, Criterion, KsmResult } from "../../domain/verdict.ts";
import { collectibilityHead, collectibilityText } from "../../messages/collectibility-text.ts";
import { actualText, criterionNames, requiredText } from "../../messages/criterion-text.ts";
import { findingText } from "../../messages/finding-text.ts";
import { bkmName, ksmName } from "../../messages/ksm-name.ts";
import {
  eligibilityLabels,
  eligibilitySigns,
  serviceLabels,
  severityLabels,
  severitySigns,
  toneOf,
  verdictSigns,
} from "../../messages/labels.ts";
import type { Lang } from "../../messages/lang.ts";
import { nearMissText } from "../../messages/near-miss-text.ts";
import { printable } from "../../messages/printable.ts";
import { reportColumns, reportSentences } from "../../messages/report-text.ts";
import type { KelurahanReport } from "../../result/run-report.ts";
import type { CellMark, Tone } from "../../workbook/patch/types.ts";
import { cellText } from "../../workbook/write/escape.ts";
import { inSheet, placeText } from "../place-text.ts";

/** What a note needs to be written: its language, and the masking that every text goes through. */
export interface NoteWriter {
  /** The input files whose sheets the copy holds. */
  readonly files: readonly string[];
  readonly lang: Lang;
  readonly mask: (text: string) => string;
}

/** The marks of the results on the cells of the copy: each KSM's verdict on its name, the BKM's on its evidence. */
export function verdictMarks(results: readonly KelurahanReport[], writer: NoteWriter): CellMark[] {
  return results.flatMap(({ bkm, ksm = [], monitor }) => [
    ...(bkm === undefined ? [] : bkmMarks(bkm, writer)),
    ...ksm.flatMap((result) => ksmMark(result, writer)),
    ...(monitor?.classes ?? []).flatMap((loan) => classMark(loan, writer)),
  ]);
}

/** The marks of the findings on the cells of the copy; cells that a finding is also about say where it stands. */
export function findingMarks(findings: readonly Finding[], writer: NoteWriter): CellMark[] {
  return findings.flatMap((finding) => {
    const { message, help } = findingText(finding, writer.lang);
    const head = `${severitySigns[finding.severity]} ${severityLabels[finding.severity][writer.lang]} (${finding.code})`;
    const place = finding.at;
    if (!isCell(place)) return [];
    const own = mark(place, finding.severity, [head, message, `${reportColumns.help[writer.lang]}: ${help}`], writer);
    const from = reportSentences.seeAlso[writer.lang](
      writer.files.includes(place.sheet.file) ? inSheet(place) : placeText(place),
    );
    const others = finding.related.flatMap((cell) => mark(cell, finding.severity, [head, message, from], writer));
    return [...own, ...others];
  });
}

/** The class of a loan, on the cell that names it. */
function classMark({ cell, class: one }: Monitor["classes"][number], writer: NoteWriter): CellMark[] {
  const tone = one === null ? "undetermined" : one === 1 ? "pass" : one === 2 ? "warning" : "fail";
  return mark(cell, tone, [`${collectibilityHead[writer.lang]}: ${collectibilityText(one, writer.lang)}`], writer);
}

/** The cell that names a KSM. */
export function nameCell({ record }: KsmResult): CellRef {
  return record.name.cell ?? record.code.cell ?? record.at;
}

function ksmMark(ksm: KsmResult, writer: NoteWriter): CellMark[] {
  const { lang } = writer;
  const { verdict, services } = ksm;
  const named = services.map((service) => `${service} ${serviceLabels[service][lang]}`).join(", ");
  return mark(
    nameCell(ksm),
    toneOf[verdict],
    [
      `${eligibilitySigns[verdict]} ${eligibilityLabels[verdict][lang]}: ${ksmName(ksm)}`,
      ...ksm.criteria.flatMap((criterion) => (criterion.verdict === "pass" ? [] : criterionNote(criterion, lang))),
      ...(named === "" ? [] : [reportSentences.services[lang](named)]),
    ],
    writer,
  );
}

/** The BKM's name has no cell among the evidence: its verdict stands where its first criterion, its level, was read. */
function bkmMarks(bkm: BkmResult, writer: NoteWriter): CellMark[] {
  const { lang } = writer;
  const first = bkm.criteria.flatMap(({ evidence }) => evidence)[0];
  const overall = `${eligibilitySigns[bkm.verdict]} ${eligibilityLabels[bkm.verdict][lang]}: ${bkmName(bkm)}`;
  return [
    ...(first === undefined ? [] : mark(first, toneOf[bkm.verdict], [overall], writer)),
    ...bkm.criteria.flatMap((criterion) => {
      const cell = criterion.evidence[0];
      return cell === undefined ? [] : mark(cell, criterion.verdict, criterionNote(criterion, lang), writer);
    }),
  ];
}

function criterionNote(criterion: Criterion, lang: Lang): string[] {
  const { code, verdict, nearMiss } = criterion;
  const found = `${criterionNames[code][lang]}: ${actualText(criterion, lang)}`;
  return [
    `${verdictSigns[verdict]} ${code} ${found}. ${reportSentences.required[lang](requiredText(criterion, lang))}.`,
    ...(nearMiss === null ? [] : [`${reportColumns.toPass[lang]}: ${nearMissText(nearMiss, lang)}`]),
  ];
}

function mark(cell: CellRef, tone: Tone, lines: readonly string[], { files, mask }: NoteWriter): CellMark[] {
  if (!files.includes(cell.sheet.file)) return [];
  const note = cellText(lines.map((line) => mask(printable(line))).join("\n"));
  return [{ sheet: cell.sheet.sheet, row: cell.row, column: cell.column, tone, note }];
}
