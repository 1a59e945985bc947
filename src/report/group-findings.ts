import { type Finding, isCell, type Severity } from "../domain/finding.ts";
import { compareFindings, sheetOf } from "../domain/finding-order.ts";
import { findingText } from "../messages/finding-text.ts";
import type { Lang } from "../messages/lang.ts";

/** Findings of one code in one column of one sheet; what is about a whole sheet or file stands alone. */
export interface FindingGroup {
  readonly severity: Severity;
  readonly findings: readonly [Finding, ...Finding[]];
}

const severities = ["error", "warning", "info"] as const satisfies readonly Severity[];

/** Groups findings, the gravest first; among these the causes of others, then in the order of their first places. No finding is left out. */
export function groupFindings(findings: readonly Finding[]): FindingGroup[] {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings.toSorted(compareFindings)) {
    const { file, sheet } = sheetOf(finding.at);
    const column = isCell(finding.at) ? finding.at.column : JSON.stringify(finding.args);
    const key = JSON.stringify([finding.code, file, sheet, column]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return severities.flatMap((severity) =>
    [...groups.values()]
      .filter(([first]) => first.severity === severity)
      .map((members) => ({ severity, findings: members })),
  );
}

/** Whether all findings of a group have one message, so that it need be said but once. */
export function sayTheSame([first, ...others]: FindingGroup["findings"], lang: Lang): boolean {
  const { message } = findingText(first, lang);
  return others.every((finding) => findingText(finding, lang).message === message);
}
