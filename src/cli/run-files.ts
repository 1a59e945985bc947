import type { RenderOptions } from "../report/render-options.ts";
import type { ReportCommand, RunReport } from "../result/run-report.ts";
import type { Output } from "../run/make-outputs.ts";
import type { MonitorWish } from "../run/monitor-fund.ts";
import type { OutputTarget } from "../run/output-targets.ts";
import type { PlanWish } from "../run/plan-loans.ts";
import type { ProjectWish } from "../run/project-fund.ts";
import { run } from "../run/run.ts";
import { asOfOption } from "./as-of-option.ts";
import { chooseInputs, filesNamed } from "./choose-inputs.ts";
import { columnMapOption } from "./column-map-option.ts";
import { Fault, fault } from "./fault.ts";
import { activePolicy } from "./policy-option.ts";
import { readFiles } from "./read-files.ts";
import { today } from "./today.ts";

interface RunOptions {
  readonly asOf?: string;
  readonly policy?: string;
  readonly set: readonly string[];
  readonly force?: boolean;
  readonly ps2?: readonly string[];
  readonly ps2Sheet?: readonly string[];
  readonly columns?: string;
}

/** What a command asks for beside the files. */
export interface Wishes {
  readonly wish?: PlanWish | undefined;
  readonly monitor?: MonitorWish | undefined;
  readonly projection?: ProjectWish | undefined;
}

/** Runs a judging command on files; what keeps it from running is thrown as a fault. Nothing is written yet. */
export async function runFiles(
  command: ReportCommand,
  paths: readonly string[],
  { asOf, policy, set, force, ps2 = [], ps2Sheet = [], columns }: RunOptions,
  { wish, monitor, projection }: Wishes,
  render: RenderOptions,
  choose: (targets: readonly OutputTarget[], inputs: readonly string[]) => readonly OutputTarget[],
): Promise<{ readonly report: RunReport; readonly outputs: readonly Output[] }> {
  const lists = filesNamed(ps2);
  const { paths: chosen, findings: notes } = chooseInputs([...paths, ...lists], force === true);
  const outcome = await run(await readFiles(chosen), {
    notes,
    command,
    ps2: { files: lists, sheets: ps2Sheet },
    columns: await columnMapOption(columns),
    policy: await activePolicy(policy, set),
    policyFrom: policy ?? "--set",
    asOf: asOfOption(asOf),
    today: today(),
    wish,
    ...(monitor === undefined ? {} : { monitor }),
    ...(projection === undefined ? {} : { projection }),
    render,
    choose: (targets) => choose(targets, [...paths, ...ps2, ...chosen]),
  });
  switch (outcome.kind) {
    case "done":
      return outcome;
    case "unreadable":
      throw new Fault(outcome.findings);
    case "whose-list":
      throw fault("ps2/whose-list", lists.join(", "));
    case "dates-differ":
      throw fault("as-of/differs", outcome.dates.join(", "));
  }
}
