import { isKnown } from "../domain/as-of.ts";
import type { CivilDate } from "../domain/calendar.ts";
import { type Finding, finding } from "../domain/finding.ts";
import { groupBy } from "../domain/group-by.ts";
import { acrossKelurahan } from "../identity/across-kelurahan.ts";
import { presentMembers } from "../identity/present-members.ts";
import { noMap } from "../intake/column-map.ts";
import { nothingGiven } from "../intake/ps2-list.ts";
import { type KelurahanReading, readKelurahan } from "../intake/read-kelurahan.ts";
import { deviationFindings } from "../policy/deviations.ts";
import type { Dated, KelurahanReport, RunReport } from "../result/run-report.ts";
import { columnMapFindings } from "./column-map-findings.ts";
import { findAsOf } from "./find-as-of.ts";
import type { Input } from "./input.ts";
import { judge } from "./judge.ts";
import { partsOf, tablesFor } from "./parts-of.ts";
import type { RunRequest } from "./run-request.ts";
import { unknownSheets } from "./unknown-sheets.ts";

export type JudgedGroups =
  | {
      readonly kind: "judged";
      readonly report: RunReport;
      /** What each of its results was judged by. */
      readonly readings: readonly KelurahanReading[];
    }
  | { readonly kind: "dates-differ"; readonly dates: readonly CivilDate[] };

/**
 * Judges each kelurahan, and plans its loans where that is asked for: as of the one date that all of them state, or with
 * `ppmk` alone as of its own. Of several kelurahan, one that has no name goes by that of its file.
 */
export function judgeGroups(
  groups: readonly (readonly Input[])[],
  { command, policy, policyFrom, wish, ...request }: Omit<RunRequest, "render" | "choose">,
): JudgedGroups {
  const inputs = groups.flat();
  const found = groups.map((group) => {
    const parts = partsOf(command, group, request.columns);
    const workbooks = group.map(({ workbook }) => workbook);
    const wanted = tablesFor(parts);
    const tables = { ...wanted, optional: [...wanted.optional, ...(request.alsoRead ?? [])] };
    const reading = readKelurahan(workbooks, tables, request.ps2, request.columns);
    return { parts, reading, dated: findAsOf(request.asOf, reading.kelurahan, request.today) };
  });
  const dates = [...new Set(found.flatMap(({ dated: { asOf } }) => (isKnown(asOf) ? [asOf] : [])))];
  const common = (found.find(({ dated }) => isKnown(dated.asOf)) ?? found[0])?.dated;
  if (common === undefined || (dates.length > 1 && command !== "ppmk")) return { kind: "dates-differ", dates };
  const across = acrossKelurahan(
    found.map(({ reading: { kelurahan, files }, dated }) => ({
      file: files[0] ?? "",
      profile: kelurahan.profile,
      members: presentMembers(kelurahan.members ?? [], dated.asOf),
    })),
  );
  const judged = found.map(({ parts, reading, dated }, index) =>
    judge(parts, reading, policy, dated, wish, across[index], request),
  );
  const report: RunReport = {
    command,
    ...common,
    policy,
    inputs: inputs.map(({ path, sha256 }) => ({ path, sha256 })),
    outputs: [],
    results: judged.map(({ report }) => (groups.length > 1 ? named(report) : report)),
    findings: [
      ...(request.notes ?? []),
      ...formatFindings(inputs),
      ...columnMapFindings(request.columns ?? noMap, new Set(found.flatMap(({ reading: { met } }) => [...met]))),
      ...unknownSheets(request.ps2 ?? nothingGiven, inputs),
      ...found.flatMap(({ dated, reading }) => todayFinding(dated, reading.files)),
      ...deviationFindings(policy, { file: policyFrom, sheet: "" }),
      ...judged.flatMap(({ findings }) => findings),
    ],
  };
  return { kind: "judged", report, readings: found.map(({ reading }) => reading) };
}

function named(report: KelurahanReport): KelurahanReport {
  return report.kelurahan === "" ? { ...report, kelurahan: fileName(report.files[0] ?? "") } : report;
}

/** `data/sukamaju.xlsx` → `sukamaju`. */
const fileName = (path: string) => path.replace(/^.*[/\\]/s, "").replace(/(?<=.)\.[^.]*$/, "");

/** That today's date was used. */
function todayFinding({ asOf, asOfSource }: Dated, [file = ""]: readonly string[]): readonly Finding[] {
  const used = asOfSource === "today" && isKnown(asOf);
  return used ? [finding("as-of/today", { file, sheet: "" }, { date: asOf })] : [];
}

/** What was sniffed of CSV files, once for those that are alike; and of old formats, that their copies are new workbooks. */
function formatFindings(inputs: readonly Input[]): readonly Finding[] {
  const tables = inputs.flatMap(({ path, workbook: { csv } }) => (csv === undefined ? [] : [{ path, csv }]));
  const alike = groupBy(tables, ({ csv: { delimiter, encoding } }) => `${delimiter} ${encoding}`);
  return [
    ...[...alike.values()].map((files) =>
      finding("file/csv-dialect", { file: files[0].path, sheet: "" }, { ...files[0].csv, files: files.length }),
    ),
    ...inputs.flatMap(({ path, workbook: { format } }) =>
      format === "xls" || format === "ods" ? [finding("file/new-workbook", { file: path, sheet: "" }, { format })] : [],
    ),
  ];
}
