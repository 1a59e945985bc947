import { normalize } from "node:path";
import { parseRupiah } from "../../intake/cells/numbers.ts";
import type { RenderOptions } from "../../report/render-options.ts";
import type { ReportCommand } from "../../result/run-report.ts";
import { type OutputTarget, outputsOf } from "../../run/output-targets.ts";
import type { PlanWish } from "../../run/plan-loans.ts";
import { exitCode } from "../exit-code.ts";
import { fault } from "../fault.ts";
import type { OptionsOf } from "../options.ts";
import { printReport } from "../print-report.ts";
import { runFiles } from "../run-files.ts";
import { checkOutput, writeOutputs } from "../write-output.ts";

export type ReportOptions = OptionsOf<
  | "as-of"
  | "policy"
  | "set"
  | "lang"
  | "format"
  | "out"
  | "no-annotate"
  | "force"
  | "show-nik"
  | "fail-on"
  | "quiet"
  | "color"
> &
  Partial<OptionsOf<"ps2" | "ps2-sheet">>;
type PlanOptions = OptionsOf<"stage" | "strategy" | "fund" | "draft" | "compare" | "split-tranches">;

/** `allocate`: a report with a plan as it is wished for. Returns the exit code. */
export function allocate(paths: readonly string[], options: ReportOptions & PlanOptions): Promise<number> {
  return report("allocate", paths, options, planWish(options));
}

/**
 * `check-bkm`, `screen-ksm` and `allocate`: one run from files to report. Returns the exit code. Every output path is
 * checked before the work, and every output is made before the first is written.
 */
export async function report(
  command: ReportCommand,
  paths: readonly string[],
  options: ReportOptions,
  wish?: PlanWish,
): Promise<number> {
  const render: RenderOptions = { lang: options.lang, showNik: options.showNik === true };
  const { report, outputs } = await runFiles(command, paths, options, wish, render, (targets) => {
    const chosen = chosenTargets(command, targets, options);
    for (const { path } of chosen) checkOutput(path, [...paths, ...(options.ps2 ?? [])], options.force === true);
    return chosen;
  });
  await writeOutputs(outputs);
  await printReport(report, render, options);
  return exitCode(report, options.failOn);
}

function planWish({ stage, strategy, fund, draft, compare, splitTranches }: PlanOptions): PlanWish {
  const amount = fund === undefined ? undefined : parseRupiah(fund);
  if (fund !== undefined && amount === undefined) throw fault("fund/not-an-amount", fund);
  return {
    stage,
    strategy,
    fund: amount,
    draft: draft === true,
    compare: compare === true,
    splitTranches: splitTranches === true,
  };
}

/** No copies with `--no-annotate`, and none of standard input unless it is named; `--out` names what the command is for. */
function chosenTargets(
  command: ReportCommand,
  targets: readonly OutputTarget[],
  { annotate, out }: ReportOptions,
): readonly OutputTarget[] {
  const wanted = targets.filter(({ kind }) => annotate || kind !== "annotated");
  if (out === undefined) {
    return wanted
      .filter(({ inputs }) => inputs[0]?.path !== "-")
      .map((target) => ({ ...target, path: normalize(target.path) }));
  }
  const named = wanted.filter(({ kind }) => kind === outputsOf[command].at(-1));
  if (named.length > 1) throw fault("output/several", out);
  return wanted.map((target) => ({ ...target, path: named.includes(target) ? out : normalize(target.path) }));
}
