import { commandTexts } from "../../messages/command-text.ts";
import { settingLabels, settingValueText } from "../../messages/setting-text.ts";
import { citations } from "../../policy/citations.ts";
import { settingPaths, settingValues } from "../../policy/setting-paths.ts";
import { hang, wrap } from "../../report/text/wrap.ts";
import { activePolicy } from "../policy-option.ts";
import type { LookupOptions } from "../program.ts";
import { terminalWidth } from "../terminal.ts";

/** Prints every setting in force with its citation, and what deviates from the guideline. */
export async function policy({ lang, format, policy: file, set }: LookupOptions): Promise<number> {
  const active = await activePolicy(file, set);
  const values = settingValues(active.settings);
  if (format === "json") {
    const settings = settingPaths().map((setting) => ({ setting, value: values.get(setting), ...citations[setting] }));
    process.stdout.write(
      `${JSON.stringify({ id: active.id, settings, deviations: active.deviations }, undefined, 2)}\n`,
    );
    return 0;
  }
  const width = Math.min(120, Math.max(72, terminalWidth()));
  const deviating = new Map(active.deviations.map(({ setting, guideline }) => [setting, guideline]));
  const lines = [...wrap(commandTexts.policyTitle[lang](active.id, active.deviations.length), width), ""];
  let source = "";
  for (const setting of settingPaths()) {
    const { code, unit, source: words } = citations[setting];
    if (words !== source) lines.push("", ...hang(`${code.padEnd(4)} `, 5, words, width));
    source = words;
    const label = settingLabels[setting]?.[lang] ?? setting;
    const value = settingValueText(values.get(setting), unit, lang);
    const guideline = deviating.has(setting)
      ? ` ! ${commandTexts.insteadOf[lang](settingValueText(deviating.get(setting), unit, lang))}`
      : "";
    lines.push(...hang("     ", 5, `${label}: ${value}${guideline} [${setting}]`, width));
  }
  process.stdout.write(`${lines.join("\n")}\n`);
  return 0;
}
