import type { RunReport } from "../result/run-report.ts";
import { toCsv } from "./csv.ts";
import type { Format } from "./formats.ts";
import { toJson } from "./json.ts";
import { jsonText } from "./json-text.ts";
import { toMarkdown } from "./markdown.ts";
import { type TextOptions, toText } from "./text.ts";

const renderers: { readonly [F in Format]: (report: RunReport, options: TextOptions) => Iterable<string> } = {
  text: (report, options) => [toText(report, options)],
  json: (report, options) => jsonText(toJson(report, options)),
  csv: (report, options) => [toCsv(report, options)],
  markdown: (report, options) => [toMarkdown(report, options)],
};

/** The report in the form that is asked for, in pieces. Only the console's form looks at the page. */
export function renderReport(report: RunReport, format: Format, options: TextOptions): Iterable<string> {
  return renderers[format](report, options);
}
