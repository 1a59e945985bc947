import { toCsv } from "../report/csv.ts";
import { toJson } from "../report/json.ts";
import { toMarkdown } from "../report/markdown.ts";
import type { RenderOptions, RunReport } from "../report/run.ts";
import { toText } from "../report/text.ts";
import type { SharedOptions } from "./options.ts";
import { colourLevel, terminalWidth } from "./terminal.ts";

/** The report on standard output, in the form that was asked for. */
export function printReport(report: RunReport, render: RenderOptions, options: SharedOptions): void {
  process.stdout.write(rendered(report, render, options));
}

function rendered(report: RunReport, render: RenderOptions, options: SharedOptions): string {
  switch (options.format) {
    case "json":
      return `${JSON.stringify(toJson(report, render), undefined, 2)}\n`;
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
