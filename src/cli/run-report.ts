import { basename, dirname, extname, join } from "node:path";
import { type Finding, finding } from "../domain/finding.ts";
import { readKelurahan } from "../intake/read-kelurahan.ts";
import { deviationFindings } from "../policy/deviations.ts";
import type { RenderOptions } from "../report/render-options.ts";
import type { KelurahanReport, ReportCommand, RunOutput, RunReport } from "../result/run-report.ts";
import { annotatedCopy } from "../run/annotated-copy.ts";
import type { Input } from "../run/input.ts";
import { judge, tablesOf } from "../run/judge.ts";
import type { PlanWish } from "../run/plan-loans.ts";
import { commonAsOf } from "./as-of.ts";
import { exitCode } from "./exit-code.ts";
import { fault } from "./fault.ts";
import type { SharedOptions } from "./options.ts";
import { activePolicy } from "./policy-option.ts";
import { printReport } from "./print-report.ts";
import { byKelurahan, readInputs } from "./read-inputs.ts";
import { checkOutput, type Output, writeOutputs } from "./write-output.ts";

/**
 * Runs a judging command from files to report: read, judge, write the outputs, print. Returns the exit code.
 * Every output path is checked before the work and every output is made before the first is written.
 */
export async function runReport(
  command: ReportCommand,
  paths: readonly string[],
  options: SharedOptions,
  wish?: PlanWish,
): Promise<number> {
  const policy = await activePolicy(options.policy, options.set);
  const inputs = await readInputs(paths);
  const groups = byKelurahan(inputs);
  const targets = outputTargets(command, groups, options);
  for (const { path } of targets) checkOutput(path, paths, options.force === true);

  const readings = groups.map((group) =>
    readKelurahan(
      group.map(({ workbook }) => workbook),
      tablesOf[command],
    ),
  );
  const asOf = commonAsOf(
    options.asOf,
    readings.map(({ kelurahan }) => kelurahan),
  );
  const judged = readings.map((reading) => judge(command, reading, policy, asOf.date, wish));
  const first = { file: inputs[0]?.path ?? "", sheet: "" };
  const report: RunReport = {
    command,
    asOf: asOf.date,
    asOfSource: asOf.source,
    policy,
    inputs: inputs.map(({ path, sha256 }) => ({ path, sha256 })),
    outputs: targets.filter(({ kind, index }) => kind === "annotated" || judged[index]?.report.plan !== undefined),
    results: judged.map(({ report }) => report),
    findings: [
      ...inputs.flatMap(formatFinding),
      ...(asOf.source === "today"
        ? [finding("as-of/today", first, { date: asOf.date, unreadable: asOf.unreadable })]
        : []),
      ...deviationFindings(policy, { file: options.policy ?? "--set", sheet: "" }),
      ...judged.flatMap(({ findings }) => findings),
    ],
  };
  const render: RenderOptions = { lang: options.lang, showNik: options.showNik === true };
  const { outputs, findings } = await makeOutputs(report, targets, render);
  const complete: RunReport = { ...report, outputs, findings };
  writeOutputs(outputs);
  await printReport(complete, render, options);
  return exitCode(complete, options.failOn);
}

interface Target {
  readonly path: string;
  readonly kind: "annotated" | "plan";
  /** Which kelurahan it is about. */
  readonly index: number;
  /** The inputs that it is a copy of; a plan is no copy. */
  readonly inputs: readonly Input[];
}

/** What the command would write, and where: a copy for each workbook, one for all CSV files of a kelurahan, a plan for each kelurahan. */
function outputTargets(
  command: ReportCommand,
  groups: readonly (readonly Input[])[],
  options: SharedOptions,
): readonly Target[] {
  const targets = groups.flatMap((group, index) => {
    const tables = group.filter(({ workbook }) => workbook.format !== "xlsx");
    const workbooks = group.filter(({ workbook }) => workbook.format === "xlsx");
    const copies = [...workbooks.map((input) => [input]), ...(tables.length > 0 ? [tables] : [])];
    const annotated = options.annotate
      ? copies.map(
          (inputs): Target => ({ kind: "annotated", index, inputs, path: beside(inputs[0]?.path ?? "", "hasil") }),
        )
      : [];
    const plan: Target = { kind: "plan", index, inputs: [], path: beside(group[0]?.path ?? "", "rencana") };
    return command === "allocate" ? [...annotated, plan] : annotated;
  });
  const { out } = options;
  if (out === undefined) return targets.filter(({ kind, inputs }) => kind === "plan" || inputs[0]?.path !== "-");
  const named = targets.filter(({ kind }) => kind === (command === "allocate" ? "plan" : "annotated"));
  if (named.length > 1) throw fault("output/several", out);
  return targets.map((target) => (named.includes(target) ? { ...target, path: out } : target));
}

/** `data/anggota.csv` → `data/anggota.hasil.xlsx`; macros need their own ending. */
function beside(input: string, word: string): string {
  const extension = extname(input);
  const name = input === "-" ? "ppmk" : basename(input, extension);
  const ending = word === "hasil" && extension.toLowerCase() === ".xlsm" ? ".xlsm" : ".xlsx";
  return join(input === "-" ? "." : dirname(input), `${name}.${word}${ending}`);
}

async function makeOutputs(
  report: RunReport,
  targets: readonly Target[],
  render: RenderOptions,
): Promise<{ readonly outputs: readonly (Output & RunOutput)[]; readonly findings: readonly Finding[] }> {
  const outputs: (Output & RunOutput)[] = [];
  const findings: Finding[] = [...report.findings];
  for (const target of targets) {
    if (target.kind === "plan") {
      const bytes = await planBytes(report, report.results[target.index], render);
      if (bytes !== undefined) outputs.push({ ...target, bytes });
      continue;
    }
    const copy = await annotatedCopy(report, target.inputs, render);
    findings.push(...copy.findings);
    const { bytes, findingsSheet } = copy;
    if (bytes !== undefined) outputs.push({ ...target, bytes, findingsSheet });
  }
  return { outputs, findings };
}

async function planBytes(
  report: RunReport,
  result: KelurahanReport | undefined,
  render: RenderOptions,
): Promise<Uint8Array | undefined> {
  if (result?.plan === undefined) return undefined;
  const { planWorkbook } = await import("../report/plan/plan-workbook.ts");
  return planWorkbook(report, result, render);
}

/** What was sniffed of a CSV file; and of an old format, that its copy is a new workbook. */
function formatFinding({ path, workbook: { csv, format } }: Input): Finding[] {
  const at = { file: path, sheet: "" };
  if (csv !== undefined) return [finding("file/csv-dialect", at, csv)];
  return format === "xls" || format === "ods" ? [finding("file/new-workbook", at, { format })] : [];
}
