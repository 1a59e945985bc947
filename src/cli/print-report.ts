import type { RenderOptions, RunReport } from "../report/run.ts";
import type { SharedOptions } from "./options.ts";
import { colourLevel, terminalWidth } from "./terminal.ts";

/** The report on standard output in the form that was asked for; each form loads its own renderer. */
export async function printReport(report: RunReport, render: RenderOptions, options: SharedOptions): Promise<void> {
  process.stdout.write(await rendered(report, render, options));
}

async function rendered(report: RunReport, render: RenderOptions, options: SharedOptions): Promise<string> {
  switch (options.format) {
    case "json": {
      const { toJson } = await import("../report/json.ts");
      return `${JSON.stringify(toJson(report, render), undefined, 2)}\n`;
    }
    case "csv": {
      const { toCsv } = await import("../report/csv.ts");
      return toCsv(report, render);
    }
    case "markdown": {
      const { toMarkdown } = await import("../report/markdown.ts");
      return toMarkdown(report, render);
    }
    case "text": {
      const { toText } = await import("../report/text.ts");
      const width = terminalWidth();
      return toText(report, { ...render, width, colour: colourLevel(options.color), brief: options.quiet === true });
    }
  }
}
