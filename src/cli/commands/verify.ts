import { basename, dirname, extname, join } from "node:path";
import type { RenderOptions } from "../../report/render-options.ts";
import { verificationJson } from "../../report/verification/json.ts";
import { verificationText } from "../../report/verification/text.ts";
import { holds } from "../../result/verification.ts";
import { checkPlanFile } from "../../run/check-plan-file.ts";
import { filesNamed } from "../choose-inputs.ts";
import { columnMapOption } from "../column-map-option.ts";
import { Fault } from "../fault.ts";
import type { OptionsOf } from "../options.ts";
import { printJson } from "../print-json.ts";
import { readFiles } from "../read-files.ts";
import { terminalInk, terminalWidth } from "../terminal.ts";
import { checkOutput, writeOutputs } from "../write-output.ts";

/**
 * Checks a plan workbook, perhaps edited by hand, against the rules and against what was written, and where sources are
 * given against them. Returns the exit code.
 */
export async function verify(
  paths: readonly string[],
  options: OptionsOf<
    "lang" | "lookup-format" | "out" | "no-annotate" | "force" | "show-nik" | "color" | "ps2" | "ps2-sheet" | "columns"
  >,
): Promise<number> {
  const render: RenderOptions = { lang: options.lang, showNik: options.showNik === true };
  const [path = ""] = paths;
  const lists = filesNamed(options.ps2);
  const [plan, ...sources] = await readFiles([...paths, ...lists]);
  if (plan === undefined) throw new RangeError("no plan was named");
  const out = options.out ?? join(dirname(path), `${basename(path, extname(path))}.periksa.xlsx`);
  if (options.annotate) checkOutput(out, paths, options.force === true);
  const outcome = await checkPlanFile(plan, sources, {
    render,
    copy: options.annotate ? out : undefined,
    ps2: { files: lists, sheets: options.ps2Sheet },
    columns: await columnMapOption(options.columns),
  });
  if (outcome.kind === "unreadable") throw new Fault(outcome.findings);
  const { verification, outputs } = outcome;
  await writeOutputs(outputs);
  const text = { ...render, width: terminalWidth(), ink: await terminalInk(options.color) };
  if (options.format === "json") printJson(verificationJson(verification, render));
  else process.stdout.write(verificationText(verification, text));
  return holds(verification) ? 0 : 1;
}
