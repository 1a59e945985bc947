import { commandTexts } from "../../messages/command-text.ts";
import { settingLabels, settingSourceText, settingWordsText, standardNames } from "../../messages/setting-text.ts";
import { citations } from "../../policy/citations.ts";
import { settingPaths, settingValues } from "../../policy/setting-paths.ts";
import { type TableCell, table } from "../../report/text/table.ts";
import { wrap } from "../../report/text/wrap.ts";
import type { OptionsOf } from "../options.ts";
import { activePolicy } from "../policy-option.ts";
import { printJson } from "../print-json.ts";
import { terminalWidth } from "../terminal.ts";

/** Of the code, the setting, its value and its name. */
const widths = [4, "rest", 20, 31] as const;
/** In a narrower terminal the table has no room for the settings, and is told as a list. */
const tableWidth = 88;
const narrowWidths = [4, 20, 20, 31] as const;

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
  const width = Math.min(120, terminalWidth(tableWidth));
  const rows: (string | TableCell)[][] = [];
  const deviating = new Map(active.deviations.map(({ setting, guideline }) => [setting, guideline]));
  let source = "";
  for (const setting of settingPaths()) {
    const { unit, kind, code } = citations[setting];
    const words = settingSourceText(citations[setting], lang);
    if (words !== source) rows.push([code, { text: words, span: 3 }]);
    source = words;
    const value = settingWordsText(values.get(setting), unit, lang);
    const guideline = deviating.has(setting)
      ? `\n! ${commandTexts.insteadOf[lang](standardNames[kind][lang], settingWordsText(deviating.get(setting), unit, lang))}`
      : "";
    rows.push(["", settingLabels[setting][lang], `${value}${guideline}`, setting]);
  }
  const title = wrap(commandTexts.policyTitle[lang](active.id, active.deviations.length), width).join("\n");
  const columns = commandTexts.policyColumns.map(({ [lang]: head }, index) => ({
    head,
    width: (width < tableWidth ? narrowWidths : widths)[index] ?? "rest",
  }));
  process.stdout.write(`${title}\n${table(columns, rows, width).join("\n")}\n`);
  return 0;
}
