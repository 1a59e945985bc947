import { isKnown } from "../domain/as-of.ts";
import type { CivilDate } from "../domain/calendar.ts";
import { type Finding, finding } from "../domain/finding.ts";
import { acrossKelurahan } from "../identity/across-kelurahan.ts";
import { presentMembers } from "../identity/present-members.ts";
import type { KelurahanReading } from "../intake/read-kelurahan.ts";
import { deviationFindings } from "../policy/deviations.ts";
import type { Dated, KelurahanReport, RunReport } from "../result/run-report.ts";
import type { Input } from "./input.ts";
import { judge } from "./judge.ts";
import { type ReadGroups, readGroups } from "./read-groups.ts";
import type { RunRequest } from "./run-request.ts";

export type JudgedGroups =
  | {
      readonly kind: "judged";
      readonly report: RunReport;
      /** What each of its results was judged by. */
      readonly readings: readonly KelurahanReading[];
    }
  | { readonly kind: "dates-differ"; readonly dates: readonly CivilDate[] };

type JudgeRequest = Omit<RunRequest, "render" | "choose">;

/** Reads and judges each kelurahan of its files. */
export function judgeGroups(groups: readonly (readonly Input[])[], request: JudgeRequest): JudgedGroups {
  return judgeRead(readGroups(groups, request), request);
}

/**
 * Judges each kelurahan, and plans its loans where that is asked for: as of the one date that all of them state, or with
 * `ppmk` alone as of its own. Of several kelurahan, one that has no name goes by that of its file.
 */
export function judgeRead(
  { groups: found, inputs, findings }: ReadGroups,
  { command, policy, policyFrom, wish, ...request }: JudgeRequest,
): JudgedGroups {
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
    inputs,
    outputs: [],
    results: judged.map(({ report }) => (found.length > 1 ? named(report) : report)),
    findings: [
      ...findings,
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
