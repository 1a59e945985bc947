import { isKnown } from "../domain/as-of.ts";
import type { CivilDate } from "../domain/calendar.ts";
import { type Finding, finding } from "../domain/finding.ts";
import type { SheetRef } from "../domain/place.ts";
import { acrossKelurahan } from "../identity/across-kelurahan.ts";
import { presentMembers } from "../identity/present-members.ts";
import { readKelurahan } from "../intake/read-kelurahan.ts";
import { deviationFindings } from "../policy/deviations.ts";
import type { RunReport } from "../result/run-report.ts";
import { type FoundAsOf, findAsOf } from "./find-as-of.ts";
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
      request.ps2,
    ),
  );
  const found = readings.map((reading) => ({
    reading,
    asOf: findAsOf(request.asOf, reading.kelurahan, request.today),
  }));
  const dates = [...new Set(found.flatMap(({ asOf }) => (isKnown(asOf.asOf) ? [asOf.asOf] : [])))];
  const common = found.find(({ asOf }) => isKnown(asOf.asOf)) ?? found[0];
  if (common === undefined || dates.length > 1) return { kind: "dates-differ", dates };
  const across = acrossKelurahan(
    found.map(({ reading: { kelurahan, files }, asOf }) => ({
      file: files[0] ?? "",
      profile: kelurahan.profile,
      members: presentMembers(kelurahan.members ?? [], asOf.asOf),
    })),
  );
  const judged = found.map(({ reading, asOf }, index) =>
    judge(command, reading, policy, asOf.asOf, wish, across[index]),
  );
  const first = { file: inputs[0]?.path ?? "", sheet: "" };
  const report: RunReport = {
    command,
    asOf: common.asOf.asOf,
    asOfSource: common.asOf.source,
    policy,
    inputs: inputs.map(({ path, sha256 }) => ({ path, sha256 })),
    outputs: [],
    results: judged.map(({ report }) => report),
    findings: [
      ...(request.notes ?? []),
      ...inputs.flatMap(formatFinding),
      ...asOfFindings(
        found.map(({ asOf }) => asOf),
        first,
      ),
      ...deviationFindings(policy, { file: policyFrom, sheet: "" }),
      ...judged.flatMap(({ findings }) => findings),
    ],
  };
  return { kind: "judged", report };
}

/** That today's date was used. */
function asOfFindings(found: readonly FoundAsOf[], first: SheetRef): readonly Finding[] {
  const today = found.find(({ source }) => source === "today")?.asOf;
  return today !== undefined && isKnown(today) ? [finding("as-of/today", first, { date: today })] : [];
}

/** What was sniffed of a CSV file; and of an old format, that its copy is a new workbook. */
function formatFinding({ path, workbook: { csv, format } }: Input): Finding[] {
  const at = { file: path, sheet: "" };
  if (csv !== undefined) return [finding("file/csv-dialect", at, csv)];
  return format === "xls" || format === "ods" ? [finding("file/new-workbook", at, { format })] : [];
}
