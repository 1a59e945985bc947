import { commandTexts } from "../messages/command-text.ts";
import { shellWord } from "../messages/proposed-command.ts";
import { renderReport } from "../report/formats.ts";
import type { RenderOptions } from "../report/render-options.ts";
import type { RunReport } from "../result/run-report.ts";
import type { OptionsOf } from "./options.ts";
import { terminalInk, terminalWidth } from "./terminal.ts";

/** The report on standard output, in the form that was asked for. */
export async function printReport(
  report: RunReport,
  render: RenderOptions,
  options: OptionsOf<"format" | "excel" | "color" | "quiet" | "as-of" | "policy" | "set" | "lang">,
): Promise<void> {
  const { format, color, quiet, excel } = options;
  const again = sameOptions(options);
  const page = { width: terminalWidth(), ink: await terminalInk(color), brief: quiet === true, again };
  const isForExcel = excel === true && (format === "text" || format === "csv");
  const told = { ...render, ...page, excel: isForExcel };
  for (const piece of await renderReport(report, isForExcel ? "csv" : format, told)) process.stdout.write(piece);
  if (isForExcel && quiet !== true) process.stderr.write(`${commandTexts.csvForExcel[render.lang]}\n`);
}

/** The options by which was judged and told, as they are typed again. */
function sameOptions({ asOf, policy, set, lang }: OptionsOf<"as-of" | "policy" | "set" | "lang">): string {
  const words = [
    ...(asOf === undefined ? [] : ["--as-of", asOf]),
    ...(policy === undefined ? [] : ["--policy", policy]),
    ...set.flatMap((change) => ["--set", change]),
    ...(lang === "id" || process.env["PPMK_LANG"] === lang ? [] : ["--lang", lang]),
  ];
  return words.map(shellWord).join(" ");
}
