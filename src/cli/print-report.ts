import { toCsv } from "../report/csv.ts";
import { toJson } from "../report/json.ts";
import { toMarkdown } from "../report/markdown.ts";
import type { RenderOptions } from "../report/render-options.ts";
import { toText } from "../report/text.ts";
import type { RunReport } from "../result/run-report.ts";
import type { SharedOptions } from "./options.ts";
import { printJson } from "./print-json.ts";
import { terminalInk, terminalWidth } from "./terminal.ts";

/** The report on standard output, in the form that was asked for. */
export async function printReport(report: RunReport, render: RenderOptions, options: SharedOptions): Promise<void> {
  switch (options.format) {
    case "json":
      return printJson(toJson(report, render));
    case "csv":
      return print(toCsv(report, render));
    case "markdown":
      return print(toMarkdown(report, render));
    case "text": {
      const page = { width: terminalWidth(), ink: await terminalInk(options.color), brief: options.quiet === true };
      return print(toText(report, { ...render, ...page }));
    }
  }
}

function print(text: string): void {
  process.stdout.write(text);
}
