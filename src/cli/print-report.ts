import { renderReport } from "../report/formats.ts";
import type { RenderOptions } from "../report/render-options.ts";
import type { RunReport } from "../result/run-report.ts";
import type { OptionsOf } from "./options.ts";
import { terminalInk, terminalWidth } from "./terminal.ts";

/** The report on standard output, in the form that was asked for. */
export async function printReport(
  report: RunReport,
  render: RenderOptions,
  { format, color, quiet }: OptionsOf<"format" | "color" | "quiet">,
): Promise<void> {
  const page = { width: terminalWidth(), ink: await terminalInk(color), brief: quiet === true };
  for (const piece of await renderReport(report, format, { ...render, ...page })) process.stdout.write(piece);
}
