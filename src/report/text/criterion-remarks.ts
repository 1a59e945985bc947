import { addAll } from "../../domain/add-all.ts";
import type { Criterion } from "../../domain/verdict.ts";
import { decisionText } from "../../messages/criterion-text.ts";
import { nearMissText } from "../../messages/near-miss-text.ts";
import { printable } from "../../messages/printable.ts";
import { reportColumns } from "../../messages/report-text.ts";
import { evidenceText } from "../place-text.ts";
import { item, type Page, paragraph } from "./page.ts";

/** Below a criterion: the smallest change that flips it, who settled it, and the cells that it was judged by. */
export function criterionRemarks(criterion: Criterion, files: readonly string[], indent: number, page: Page): string[] {
  const { lang, ink, clean } = page;
  const { nearMiss, evidence } = criterion;
  const decided = decisionText(criterion, lang);
  const lines: string[] = [];
  if (nearMiss !== null) {
    const lead = { text: `${reportColumns.toPass[lang]}:`, ink: ink.strong };
    addAll(lines, item(indent, lead, clean(nearMissText(nearMiss, lang)), page));
  }
  if (decided !== "") addAll(lines, paragraph(indent, clean(decided), page));
  if (evidence.length > 0) {
    const text = `${reportColumns.evidence[lang]}: ${evidenceText(evidence, files)}`;
    addAll(lines, paragraph(indent, printable(text), page, ink.muted));
  }
  return lines;
}
