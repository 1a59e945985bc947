import { nearest } from "../../domain/nearest.ts";
import type { KsmResult } from "../../domain/verdict.ts";
import { argumentHelp } from "../../messages/cli/arguments.ts";
import { commandHelp } from "../../messages/cli/commands.ts";
import { ksmName } from "../../messages/ksm-name.ts";
import { toJson } from "../../report/json/to-json.ts";
import { aboutKsm, ksmIn, memberNames } from "../../run/about-ksm.ts";
import { fault } from "../fault.ts";
import { printJson } from "../print-json.ts";
import { runFiles } from "../run-files.ts";
import { terminalInk, terminalWidth } from "../terminal.ts";
import type { ExplainOptions } from "./explain-options.ts";

/** So many KSM are named where none was asked for. */
const ksmNamed = 12;

/**
 * Tells all about the KSM that `wanted` names, by its code, its name or a member's name; nothing is written. Undefined is
 * answered with the names of those that there are.
 */
export async function explainKsm(
  paths: readonly string[],
  wanted: string | undefined,
  options: ExplainOptions,
): Promise<number> {
  const { lang, format } = options;
  if (paths.length === 0)
    throw fault("argument/missing", argumentHelp.file[lang], commandHelp.explain[lang].examples[2]);
  const render = { lang, showNik: options.showNik === true };
  const { report } = await runFiles("screen-ksm", paths, options, {}, render, () => []);
  const all = ksmIn(report);
  if (wanted === undefined) throw fault("explain/needs-ksm", paths.join(", "), namesOf(all));
  const story = aboutKsm(report, wanted);
  if (story === undefined) {
    const names = all.flatMap((ksm) => [ksm.code, ksm.name, ...memberNames(ksm)]);
    throw fault("explain/unknown-ksm", wanted, nearest(wanted, names));
  }
  if (format === "json") {
    printJson(toJson(story, render));
    return 0;
  }
  const { ksmStory } = await import("../../report/text/ksm-story.ts");
  process.stdout.write(ksmStory(story, { ...render, width: terminalWidth(), ink: await terminalInk(options.color) }));
  return 0;
}

/** `K01 Melati, K02 Mawar, …`; undefined where there is none. */
function namesOf(ksm: readonly KsmResult[]): string | undefined {
  if (ksm.length === 0) return undefined;
  return ksm.slice(0, ksmNamed).map(ksmName).join(", ") + (ksm.length > ksmNamed ? ", …" : "");
}
