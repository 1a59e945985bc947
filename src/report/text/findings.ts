import { type Finding, isCell, type Severity } from "../../domain/finding.ts";
import { address } from "../../domain/place.ts";
import { findingText } from "../../messages/finding-text.ts";
import { severityLabels, severitySigns } from "../../messages/labels.ts";
import { clip, printable } from "../../messages/printable.ts";
import { reportColumns, reportSentences, severityCounts } from "../../messages/report-text.ts";
import type { RunOutput } from "../../result/run-report.ts";
import { type FindingGroup, groupFindings, sayTheSame } from "../group-findings.ts";
import { cellsOfGroup, groupPlaceText } from "../place-text.ts";
import { inkedList, item, type Page, paragraph } from "./page.ts";

const textsShown = 3;
const longestText = 60;

/**
 * All findings, in groups, the gravest first, with how many there are of each severity. Where several of the `outputs` are
 * marked copies, each group says in which of them its cells are marked.
 */
export function findingLines(findings: readonly Finding[], page: Page, outputs: readonly RunOutput[] = []): string[] {
  if (findings.length === 0) return [];
  const copies = outputs.filter(({ copyOf }) => copyOf !== undefined);
  const markedIn = (file: string) =>
    copies.length < 2 ? undefined : copies.find(({ copyOf }) => copyOf?.includes(file))?.path;
  return [
    ...countLines(findings, page),
    ...groupFindings(findings).flatMap((group) => ["", ...groupLines(group, markedIn, page)]),
  ];
}

/** `22 temuan: × 3 kesalahan, ! 5 peringatan, i 14 catatan`. */
export function countLines(findings: readonly Finding[], { lang, ink, width }: Page): string[] {
  const counts = (["error", "warning", "info"] as const).flatMap((severity: Severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    const text = `${severitySigns[severity]} ${severityCounts[severity][lang](count)}`;
    return count === 0 ? [] : [{ text, ink: ink[severity] }];
  });
  return inkedList(`${reportSentences.found[lang](findings.length)}:`, counts, width);
}

function groupLines(
  { severity, findings }: FindingGroup,
  markedIn: (file: string) => string | undefined,
  page: Page,
): string[] {
  const { lang, ink, clean } = page;
  const [first] = findings;
  const { help } = findingText(first, lang);
  const { length } = cellsOfGroup(findings);
  const count = length < 2 ? "" : ` · ${reportSentences.cells[lang](length)}`;
  const copy = isCell(first.at) ? markedIn(first.at.sheet.file) : undefined;
  const title = { text: `${severitySigns[severity]} ${severityLabels[severity][lang]}`, ink: ink[severity] };
  return [
    ...item(0, title, `${first.code}${count}`, page),
    ...paragraph(2, printable(groupPlaceText(findings, lang)), page, ink.strong),
    ...(copy === undefined ? [] : paragraph(2, printable(reportSentences.markedIn[lang](copy)), page, ink.muted)),
    ...statements(findings, page),
    ...item(2, { text: `${reportColumns.help[lang]}:`, ink: ink.info }, clean(help), page),
  ];
}

/** The cells' texts and the message: together where all say the same, else the first few one by one. */
function statements(findings: FindingGroup["findings"], page: Page): string[] {
  const { lang, clean } = page;
  const [first] = findings;
  const message = findingText(first, lang).message;
  if (sayTheSame(findings, lang)) {
    const texts = [...new Set(findings.map(cellText))].filter((text) => text !== "");
    const shown = texts.slice(0, textsShown).map((text) => quoted(text, page));
    const more = texts.length > textsShown ? ", …" : "";
    const content =
      shown.length === 0 ? [] : paragraph(2, `${reportColumns.cellText[lang]}: ${shown.join(", ")}${more}`, page);
    return [...content, ...paragraph(2, clean(message), page)];
  }
  const lines = findings.slice(0, textsShown).flatMap((finding) => {
    const text = cellText(finding);
    const lead = isCell(finding.at) ? address(finding.at) : "-";
    const content = text === "" ? "" : `${quoted(text, page)} — `;
    return item(2, { text: lead }, content + clean(findingText(finding, lang).message), page);
  });
  return findings.length > textsShown ? [...lines, "  …"] : lines;
}

function cellText({ at }: Finding): string {
  return isCell(at) ? at.text : "";
}

function quoted(text: string, { clean }: Page): string {
  return `“${clip(clean(text), longestText)}”`;
}
