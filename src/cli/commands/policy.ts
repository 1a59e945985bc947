import { commandTexts } from "../../messages/command-text.ts";
import { settingLabels, settingSourceText, settingWordsText, standardNames } from "../../messages/setting-text.ts";
import { citations } from "../../policy/citations.ts";
import { settingPaths, settingValues } from "../../policy/setting-paths.ts";
import { wrap } from "../../report/text/wrap.ts";
import type { OptionsOf } from "../options.ts";
import { activePolicy } from "../policy-option.ts";
import { printJson } from "../print-json.ts";
import { terminalWidth } from "../terminal.ts";

/** Prints every setting in force with its citation, and what deviates from the guideline. */
export async function policy({
  lang,
  format,
  policy: file,
  set,
}: OptionsOf<"lang" | "lookup-format" | "policy" | "set">): Promise<number> {
  const active = await activePolicy(file, set);
  const values = settingValues(active.settings);
  if (format === "json") {
    const settings = settingPaths().map((setting) => ({ setting, value: values.get(setting), ...citations[setting] }));
    printJson({ id: active.id, settings, deviations: active.deviations });
    return 0;
  }
  // Loaded only here: its first table costs a third of a start of Node, and reports draw their own.
  const { default: Table } = await import("cli-table3");
  const width = Math.min(120, Math.max(88, terminalWidth()));
  const valueWidth = 22;
  const pathWidth = 33;
  const table = new Table({
    head: commandTexts.policyColumns.map((title) => title[lang]),
    colWidths: [6, width - 6 - valueWidth - pathWidth - 5, valueWidth, pathWidth],
    wordWrap: true,
    style: { head: [], border: [] },
  });
  const deviating = new Map(active.deviations.map(({ setting, guideline }) => [setting, guideline]));
  let source = "";
  for (const setting of settingPaths()) {
    const { unit, kind, code } = citations[setting];
    const words = settingSourceText(citations[setting], lang);
    if (words !== source) table.push([code, { colSpan: 3, content: words }]);
    source = words;
    const value = settingWordsText(values.get(setting), unit, lang);
    const guideline = deviating.has(setting)
      ? `\n! ${commandTexts.insteadOf[lang](standardNames[kind][lang], settingWordsText(deviating.get(setting), unit, lang))}`
      : "";
    table.push(["", settingLabels[setting][lang], `${value}${guideline}`, setting]);
  }
  const title = wrap(commandTexts.policyTitle[lang](active.id, active.deviations.length), width).join("\n");
  process.stdout.write(`${title}\n${table.toString()}\n`);
  return 0;
}
