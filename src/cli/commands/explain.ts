import { existsSync } from "node:fs";
import { commandTexts } from "../../messages/command-text.ts";
import { wrap } from "../../report/text/wrap.ts";
import { fault } from "../fault.ts";
import { printJson } from "../print-json.ts";
import { terminalWidth } from "../terminal.ts";
import { explainKsm } from "./explain-ksm.ts";
import type { ExplainOptions } from "./explain-options.ts";

/** Explains one code, or lists all of them with their titles; with files and `--ksm` tells about one KSM. */
export async function explain(subjects: readonly string[], options: ExplainOptions): Promise<number> {
  if (options.ksm !== undefined || subjects.some(isFile)) return explainKsm(subjects, options.ksm, options);
  const { lang, format } = options;
  const [code, excess] = subjects;
  if (excess !== undefined) throw fault("argument/too-many", excess);
  const { explain: explanationOf, explainableCodes, nearestCode } = await import("../../messages/explain/explain.ts");
  if (code === undefined) {
    const titles = explainableCodes().map((known) => ({ code: known, title: explanationOf(known, lang)?.title ?? "" }));
    const width = Math.max(...titles.map((entry) => entry.code.length));
    const lines = titles.map((entry) => `${entry.code.padEnd(width)}  ${entry.title}`);
    if (format === "json") printJson(titles);
    else process.stdout.write(`${lines.join("\n")}\n`);
    return 0;
  }
  const found = explanationOf(code, lang);
  if (found === undefined) throw fault("explain/unknown-code", code, nearestCode(code));
  if (format === "json") {
    printJson(found);
    return 0;
  }
  const width = Math.min(100, terminalWidth());
  const parts = (["meaning", "why", "wrong", "right", "fix"] as const).flatMap((part) => [
    commandTexts.explainParts[part][lang],
    ...wrap(found[part], width - 2).map((line) => `  ${line}`),
    "",
  ]);
  const indent = found.code.length + 2;
  const title = wrap(found.title, width - indent).join(`\n${" ".repeat(indent)}`);
  process.stdout.write(`${found.code}  ${title}\n\n${parts.join("\n")}`);
  return 0;
}

/** No code has such an ending; and what is there can be read. */
const isFile = (subject: string) => /\.(?:xls[xmb]?|ods|csv|txt)$/i.test(subject) || existsSync(subject);
