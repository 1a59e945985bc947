import type { RunReport } from "../result/run-report.ts";
import type { TextOptions } from "./text/page.ts";

/** A report in pieces. Only the console's form looks at the page. */
type Renderer = (report: RunReport, options: TextOptions) => Iterable<string>;

/** The forms in which a report can be printed, each with what renders it, which is loaded when it is asked for. */
const renderers = {
  text: async () => {
    const { toText } = await import("./text/to-text.ts");
    return (report, options) => [toText(report, options)];
  },
  json: async () => {
    const { toJson } = await import("./json/to-json.ts");
    const { jsonText } = await import("./json/json-text.ts");
    return (report, options) => jsonText(toJson(report, options));
  },
  csv: async () => {
    const { toCsv } = await import("./csv/to-csv.ts");
    return (report, options) => [toCsv(report, options)];
  },
  markdown: async () => {
    const { toMarkdown } = await import("./markdown/to-markdown.ts");
    return (report, options) => [toMarkdown(report, options)];
  },
} as const satisfies Readonly<Record<string, () => Promise<Renderer>>>;

export type Format = keyof typeof renderers;
export const formats = Object.keys(renderers) as readonly Format[];

/** The report in the form that is asked for, in pieces. Only the console's form looks at the page. */
export async function renderReport(report: RunReport, format: Format, options: TextOptions): Promise<Iterable<string>> {
  const render = await renderers[format]();
  return render(report, options);
}
