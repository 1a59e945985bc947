import type { RunReport } from "../result/run-report.ts";
import { type Format, renderers } from "./formats.ts";
import type { TextOptions } from "./text.ts";

/** The report in the form that is asked for, in pieces. Only the console's form looks at the page. */
export async function renderReport(report: RunReport, format: Format, options: TextOptions): Promise<Iterable<string>> {
  const render = await renderers[format]();
  return render(report, options);
}
