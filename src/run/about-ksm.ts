import { codeKey } from "../domain/code-key.ts";
import { isCell } from "../domain/finding.ts";
import type { CellRef } from "../domain/place.ts";
import type { KsmResult } from "../domain/verdict.ts";
import { personName } from "../identity/name.ts";
import type { RunReport } from "../result/run-report.ts";

/**
 * The report with nothing but the KSM that `wanted` names, by its code, else its name, else a member's name (titles and
 * spelling aside), and what was found in the rows that they were judged by. Undefined where there is none.
 */
export function aboutKsm(report: RunReport, wanted: string): RunReport | undefined {
  const picked = new Set(pickKsm(ksmIn(report), wanted));
  if (picked.size === 0) return undefined;
  const rows = rowsOf([...picked]);
  return {
    ...report,
    results: report.results.flatMap((result) => {
      const ksm = (result.ksm ?? []).filter((one) => picked.has(one));
      return ksm.length === 0 ? [] : [{ ...result, ksm }];
    }),
    findings: report.findings.filter(({ at, related }) =>
      [at, ...related].some((place) => isCell(place) && rows.has(rowKey(place))),
    ),
  };
}

export const ksmIn = ({ results }: RunReport): readonly KsmResult[] => results.flatMap(({ ksm = [] }) => ksm);

export const memberNames = ({ members }: KsmResult): readonly string[] =>
  members.flatMap(({ record }) => record.name.value ?? []);

function pickKsm(ksm: readonly KsmResult[], wanted: string): readonly KsmResult[] {
  const key = codeKey(wanted);
  const byCode = ksm.filter(({ code }) => codeKey(code) === key);
  if (byCode.length > 0) return byCode;
  const byName = ksm.filter(({ name }) => codeKey(name) === key);
  if (byName.length > 0) return byName;
  const { joined } = personName(wanted);
  return ksm.filter((one) => joined !== "" && memberNames(one).some((name) => personName(name).joined === joined));
}

/** The rows that the KSM were judged by: their own, those of members and loans, and those of the evidence. */
function rowsOf(ksm: readonly KsmResult[]): ReadonlySet<string> {
  const cells = ksm.flatMap(({ record, members, loans = [], criteria }) => [
    record.at,
    ...members.flatMap((member) => [member.record.at, ...member.evidence]),
    ...loans.map((loan) => loan.record.at),
    ...criteria.flatMap(({ evidence }) => evidence),
  ]);
  return new Set(cells.map(rowKey));
}

const rowKey = ({ sheet, row }: CellRef) => JSON.stringify([sheet.file, sheet.sheet, row]);
