import { toCsv } from "../report/csv.ts";
import { toJson } from "../report/json.ts";
import { toMarkdown } from "../report/markdown.ts";
import type { RenderOptions, RunReport } from "../report/run.ts";
import { toText } from "../report/text.ts";
import type { SharedOptions } from "./options.ts";
import { printJson } from "./print-json.ts";
import { colourLevel, terminalWidth } from "./terminal.ts";

/** The report on standard output, in the form that was asked for. */
export function printReport(report: RunReport, render: RenderOptions, options: SharedOptions): void {
  if (options.format === "json") printJson(toJson(report, render));
  else process.stdout.write(rendered(options.format, report, render, options));
}

function rendered(
  format: Exclude<SharedOptions["format"], "json">,
  report: RunReport,
  render: RenderOptions,
  options: SharedOptions,
): string {
  switch (format) {
    case "csv":
      return toCsv(report, render);
    case "markdown":
      return toMarkdown(report, render);
    case "text": {
      const page = { width: terminalWidth(), colour: colourLevel(options.color), brief: options.quiet === true };
      return toText(report, { ...render, ...page });
    }
  }
}
