import type { CivilDate } from "../domain/calendar.ts";
import { type Finding, finding } from "../domain/finding.ts";
import { recordSheetName } from "../report/plan-record/plan-record.ts";
import type { OutputKind } from "../result/output-kind.ts";
import type { KelurahanReport, RunReport } from "../result/run-report.ts";
import type { Input, InputFile } from "./input.ts";
import { judgeRead } from "./judge-groups.ts";
import { kelurahanGroups } from "./kelurahan-groups.ts";
import { makeOutputs, type Output } from "./make-outputs.ts";
import { type OutputTarget, outputTargets } from "./output-targets.ts";
import { type ReadGroups, readGroups } from "./read-groups.ts";
import { readInputs } from "./read-inputs.ts";
import type { RunRequest } from "./run-request.ts";

export type RunOutcome =
  | { readonly kind: "done"; readonly report: RunReport; readonly outputs: readonly Output[] }
  | { readonly kind: "unreadable"; readonly findings: readonly Finding[] }
  /** A PS-2 list was given, and there are several kelurahan. */
  | { readonly kind: "whose-list" }
  /** The kelurahan state different dates, and none was asked for. */
  | { readonly kind: "dates-differ"; readonly dates: readonly CivilDate[] };

/**
 * Reads the files (a finding stands for one that could not be opened), judges every kelurahan in them, plans its loans where that is asked for, and makes the marked copies and
 * plans. Nothing is written: the outputs come as bytes.
 */
export async function run(files: readonly (InputFile | Finding)[], request: RunRequest): Promise<RunOutcome> {
  const read = await readAll(files, request);
  if (read.kind !== "read") return read;
  const { targets } = read;
  const judged = judgeRead(read.groups, request);
  if (judged.kind !== "judged") return judged;
  const { outputs, findings } = await makeOutputs(withOutputs(judged.report, targets), targets, request.render);
  const written = outputs.map(({ bytes: _, ...output }) => output);
  return { kind: "done", report: { ...judged.report, outputs: written, findings }, outputs };
}

type ReadAll = {
  readonly kind: "read";
  readonly groups: ReadGroups;
  readonly targets: readonly OutputTarget[];
};

/** All that is read of the files. Their cells live on only in the outputs that are copies of them. */
async function readAll(
  files: readonly (InputFile | Finding)[],
  request: RunRequest,
): Promise<ReadAll | Exclude<RunOutcome, { readonly kind: "done" }>> {
  const { inputs: read, unreadable } = await readInputs(files);
  const { inputs, plans } = withoutPlans(read);
  if (inputs.length === 0 && unreadable.length === 0) return { kind: "unreadable", findings: plans };
  const groups = kelurahanGroups(inputs, request);
  // Files of one kelurahan stand or fall together; where each workbook is one of its own, the others go on.
  if (unreadable.length > 0 && groups.length < 2) return { kind: "unreadable", findings: unreadable };
  if (groups.length > 1 && (request.ps2?.files.length ?? 0) > 0) return { kind: "whose-list" };
  const targets = chosenTargets(groups, request);
  const notes = [...(request.notes ?? []), ...plans, ...unreadable];
  return { kind: "read", groups: readGroups(groups, { ...request, notes }), targets };
}

/** A plan of ours, under any name, is no workbook of a kelurahan: it is left out with a word. */
function withoutPlans(read: readonly Input[]): { readonly inputs: readonly Input[]; readonly plans: Finding[] } {
  const isPlan = ({ workbook }: Input) =>
    workbook.sheets.some(({ ref, visibility }) => ref.sheet === recordSheetName && visibility === "very-hidden");
  const plans = read
    .filter(isPlan)
    .map(({ path }) => finding("file/own-output", { file: path, sheet: "" }, { original: path, plan: path }));
  return { inputs: read.filter((input) => !isPlan(input)), plans };
}

function chosenTargets(groups: readonly (readonly Input[])[], { command, choose }: RunRequest) {
  const targets = outputTargets(command, groups);
  return choose === undefined ? targets : choose(targets);
}

/** The report as it is told in its own outputs: with those that there will be. */
function withOutputs(report: RunReport, targets: readonly OutputTarget[]): RunReport {
  const planned = targets.filter(({ kind, index }) => hasOutput(kind, report.results[index]));
  return { ...report, outputs: planned.map(({ path, kind }) => ({ path, kind })) };
}

/** There is no plan, portfolio or projection of what was not found out. */
function hasOutput(kind: OutputKind, result: KelurahanReport | undefined): boolean {
  switch (kind) {
    case "annotated":
      return true;
    case "plan":
      return result?.plan !== undefined;
    case "portfolio":
      return result?.monitor !== undefined;
    case "projection":
      return result?.projected?.kind === "projected";
    case "letters":
    case "board":
    case "index":
    case "page":
      return true;
  }
}
