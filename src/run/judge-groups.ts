import type { CivilDate } from "../domain/calendar.ts";
import { type Finding, finding } from "../domain/finding.ts";
import { readKelurahan } from "../intake/read-kelurahan.ts";
import { deviationFindings } from "../policy/deviations.ts";
import type { RunReport } from "../result/run-report.ts";
import { asOf } from "./as-of.ts";
import type { Input } from "./input.ts";
import { judge } from "./judge.ts";
import type { RunRequest } from "./run-request.ts";
import { tablesOf } from "./tables-of.ts";

export type JudgedGroups =
  | { readonly kind: "judged"; readonly report: RunReport }
  | { readonly kind: "dates-differ"; readonly dates: readonly CivilDate[] };

/** Judges each kelurahan as of the one date that all of them state, and plans its loans where that is asked for. */
export function judgeGroups(
  groups: readonly (readonly Input[])[],
  { command, policy, policyFrom, wish, ...request }: Omit<RunRequest, "render" | "choose">,
): JudgedGroups {
  const inputs = groups.flat();
  const readings = groups.map((group) =>
    readKelurahan(
      group.map(({ workbook }) => workbook),
      tablesOf[command],
    ),
  );
  const dates = readings.map(({ kelurahan }) => asOf(request.asOf, kelurahan, request.today));
  const [common] = dates;
  if (common === undefined || dates.some(({ date }) => date !== common.date)) {
    return { kind: "dates-differ", dates: [...new Set(dates.map(({ date }) => date))] };
  }
  const { date, source, unreadable } = common;
  const judged = readings.map((reading) => judge(command, reading, policy, date, wish));
  const first = { file: inputs[0]?.path ?? "", sheet: "" };
  const report: RunReport = {
    command,
    asOf: date,
    asOfSource: source,
    policy,
    inputs: inputs.map(({ path, sha256 }) => ({ path, sha256 })),
    outputs: [],
    results: judged.map(({ report }) => report),
    findings: [
      ...inputs.flatMap(formatFinding),
      ...(source === "today" ? [finding("as-of/today", first, { date, unreadable })] : []),
      ...deviationFindings(policy, { file: policyFrom, sheet: "" }),
      ...judged.flatMap(({ findings }) => findings),
    ],
  };
  return { kind: "judged", report };
}

/** What was sniffed of a CSV file; and of an old format, that its copy is a new workbook. */
function formatFinding({ path, workbook: { csv, format } }: Input): Finding[] {
  const at = { file: path, sheet: "" };
  if (csv !== undefined) return [finding("file/csv-dialect", at, csv)];
  return format === "xls" || format === "ods" ? [finding("file/new-workbook", at, { format })] : [];
}
