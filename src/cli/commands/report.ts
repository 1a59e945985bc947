import { parseRupiah } from "../../intake/cells/numbers.ts";
import type { RunReport } from "../../result/run-report.ts";
import { fault } from "../fault.ts";
import type { AllocateOptions, SharedOptions } from "../options.ts";
import { runReport } from "../run-report.ts";

/** `check-bkm`, `screen-ksm` and `allocate`: one run from files to report. Returns the exit code. */
export async function report(
  command: RunReport["command"],
  files: readonly string[],
  options: SharedOptions | AllocateOptions,
): Promise<number> {
  if (!("strategy" in options)) return runReport(command, files, options);
  const { stage, strategy, fund, draft, compare, splitTranches } = options;
  const amount = fund === undefined ? undefined : parseRupiah(fund);
  if (fund !== undefined && amount === undefined) throw fault("fund/not-an-amount", fund);
  return runReport(command, files, options, {
    stage,
    strategy,
    fund: amount,
    draft: draft === true,
    compare: compare === true,
    splitTranches: splitTranches === true,
  });
}
