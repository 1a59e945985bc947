import { nearest } from "../domain/nearest.ts";
import { citations } from "./citations.ts";
import type { SettingPath, Settings } from "./settings.ts";

/** A setting's value as it stands in a policy file. */
export type SettingValue = string | number | boolean | null | readonly string[];

/** All settings, in the order of the rule book. */
export function settingPaths(): readonly SettingPath[] {
  return Object.keys(citations).filter(isSettingPath);
}

export function isSettingPath(path: string): path is SettingPath {
  return Object.hasOwn(citations, path);
}

/** The values of all settings by their paths. */
export function settingValues(settings: Settings): ReadonlyMap<string, SettingValue> {
  const values = new Map<string, SettingValue>();
  for (const [group, members] of Object.entries<Readonly<Record<string, SettingValue>>>({ ...settings })) {
    for (const [name, value] of Object.entries(members)) values.set(`${group}.${name}`, value);
  }
  return values;
}

/** The value as a policy file writes it, in one line: `4000000`, `true`, `score, code`. */
export function formatSetting(value: unknown): string {
  if (Array.isArray(value)) return value.map(String).join(", ");
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

const group = (path: string) => path.slice(0, path.indexOf("."));
const name = (path: string) => path.slice(path.indexOf(".") + 1);

/** The setting that was most likely meant by `text`: a slip in the path, the name alone, or the rule alone. */
export function nearestSetting(text: string): SettingPath | undefined {
  const paths = settingPaths();
  const near = nearest(text, paths);
  const nearName = near ?? nearest(name(text), paths.map(name));
  const rule = text.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
  return (
    paths.find((path) => path === nearName || name(path) === nearName) ?? paths.find((path) => group(path) === rule)
  );
}
