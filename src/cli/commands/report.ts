import { parseRupiah } from "../../intake/cells/numbers.ts";
import { commandHelp } from "../../messages/cli/commands.ts";
import type { RenderOptions } from "../../report/render-options.ts";
import type { ReportCommand } from "../../result/run-report.ts";
import type { OutputTarget } from "../../run/output-targets.ts";
import type { PlanWish } from "../../run/plan-loans.ts";
import { exitCode } from "../exit-code.ts";
import { expandFolders } from "../expand-folders.ts";
import { fault } from "../fault.ts";
import { openShown } from "../open-file.ts";
import type { OptionsOf } from "../options.ts";
import { outputPlaces } from "../output-places.ts";
import { printReport } from "../print-report.ts";
import { runFiles, type Wishes } from "../run-files.ts";
import { checkOutput, writeOutputs } from "../write-output.ts";

export type ReportOptions = OptionsOf<
  | "as-of"
  | "policy"
  | "set"
  | "lang"
  | "format"
  | "excel"
  | "out"
  | "out-dir"
  | "no-annotate"
  | "force"
  | "open"
  | "show-nik"
  | "fail-on"
  | "quiet"
  | "color"
> &
  Partial<OptionsOf<"ps2" | "ps2-sheet">> &
  OptionsOf<"columns">;
type PlanOptions = OptionsOf<"stage" | "strategy" | "fund" | "draft" | "compare" | "split-tranches">;

/** `ppmk FILE…`: a report on all that the files have tables for. Returns the exit code. */
export function everything(paths: readonly string[], options: ReportOptions & PlanOptions): Promise<number> {
  const files = expandFolders(paths, (folder) => ("recap" in commandHelp ? `ppmk recap ${folder}` : undefined));
  return report("ppmk", files, options, { wish: planWish(options) });
}

/** `allocate`: a report with a plan as it is wished for. Returns the exit code. */
export function allocate(paths: readonly string[], options: ReportOptions & PlanOptions): Promise<number> {
  return report("allocate", paths, options, { wish: planWish(options) });
}

/** `monitor`: a report on the UPK's loans. Returns the exit code. */
export function monitor(
  paths: readonly string[],
  options: ReportOptions & OptionsOf<"months" | "source">,
): Promise<number> {
  const { months = "12", source } = options;
  const count = Number(months);
  if (!Number.isInteger(count) || count < 1 || count > mostMonths) throw fault("months/not-a-count", months);
  return report("monitor", paths, options, { monitor: { months: count, source } });
}

/** `report`: a page on all that the files have tables for, letters too where they are wished for, or the public board alone. Returns the exit code. */
export function page(
  paths: readonly string[],
  options: ReportOptions & PlanOptions & OptionsOf<"letters" | "public">,
): Promise<number> {
  const files = expandFolders(paths, (folder) => `ppmk recap ${folder}`);
  const { letters = false, public: isPublic = false } = options;
  const wanted = ({ kind }: OutputTarget) =>
    isPublic ? kind === "board" : kind !== "board" && (letters || kind !== "letters");
  return report("report", files, options, { wish: planWish(options) }, wanted);
}

/** Older months say little of today, and each is rebuilt from the whole ledger. */
const mostMonths = 60;

/**
 * Any of these commands: one run from files to report. Returns the exit code. Every output path is
 * checked before the work, and every output is made before the first is written.
 */
export async function report(
  command: ReportCommand,
  paths: readonly string[],
  options: ReportOptions,
  wishes: Wishes = {},
  wanted: (target: OutputTarget) => boolean = () => true,
): Promise<number> {
  const render: RenderOptions = { lang: options.lang, showNik: options.showNik === true };
  const { report, outputs } = await runFiles(command, paths, options, wishes, render, (targets, inputs) => {
    const chosen = outputPlaces(command, targets.filter(wanted), options);
    for (const { path, kind } of chosen) checkOutput(path, inputs, options.force === true, kind);
    return chosen;
  });
  await writeOutputs(outputs);
  await printReport(report, render, options);
  if (options.open === true) await openShown(outputs, options.lang);
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
