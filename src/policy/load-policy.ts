import { type AllowedSetting, type Finding, finding } from "../domain/finding.ts";
import type { SheetRef } from "../domain/place.ts";
import { type Contradiction, contradictionsIn } from "./contradictions.ts";
import { deviationsOf } from "./deviations.ts";
import { type Override, readOverrides } from "./overrides.ts";
import { ppmk2012 } from "./ppmk-2012.ts";
import { allowedAt, settingsSchema } from "./schema.ts";
import { formatSetting, isSettingPath, nearestSetting, settingPaths, settingValues } from "./setting-paths.ts";
import type { Policy, SettingPath, Settings } from "./settings.ts";

/** A setting at the place where it was written. */
type Placed = Omit<Override, "line"> & { readonly line: number | null; readonly at: SheetRef };

/**
 * The built-in policy with the overrides of a policy file (YAML or JSON text); or every reason why it cannot be used.
 * `file` only names the place of a finding. Import it lazily: it brings zod and a YAML parser.
 */
export function loadPolicy(file: string, text: string): Policy | Finding[] {
  const at = { file, sheet: "" };
  const overrides = readOverrides(text);
  if ("reason" in overrides) return [finding("policy/unreadable", at, overrides)];
  return applied(
    ppmk2012,
    overrides.map((override) => ({ ...override, at })),
  );
}

/**
 * The policy with assignments such as `j5.memberCeiling=4000000` (`--set`); of several for one setting the last counts.
 * Values are written as in a policy file, lists as `[a, b]`.
 */
export function withSettings(policy: Policy, assignments: readonly string[]): Policy | Finding[] {
  const placed = assignments.map((assignment): Placed | Finding => {
    const at = { file: `--set ${assignment}`, sheet: "" };
    const [, path, value] = /^([^=]*[^=\s])\s*=(.*)$/s.exec(assignment.trim()) ?? [];
    const unreadable = finding("policy/unreadable", at, { reason: "not-an-assignment", line: null });
    if (path === undefined || value === undefined || value.trim() === "") return unreadable;
    const overrides = readOverrides(`value: ${value}`);
    const [override, ...others] = "reason" in overrides ? [] : overrides;
    if (override?.path !== "value" || others.length > 0) return unreadable;
    return { ...override, path, line: null, at };
  });
  const findings = placed.filter((entry) => "code" in entry);
  return findings.length > 0
    ? findings
    : applied(
        policy,
        placed.filter((entry) => "path" in entry),
      );
}

function applied(policy: Policy, overrides: readonly Placed[]): Policy | Finding[] {
  const given = new Map<SettingPath, Placed>();
  const findings: Finding[] = [];
  for (const override of overrides) {
    if (isSettingPath(override.path)) given.set(override.path, override);
    else if (!isEmptyGroup(policy.settings, override)) findings.push(unknownSetting(override));
  }
  const parsed = settingsSchema.safeParse(merge(policy.settings, given));
  const refused: readonly Contradiction[] = parsed.success
    ? contradictionsIn(parsed.data, new Set(given.keys()))
    : impossible(parsed.error.issues.map(({ path }) => `${String(path[0])}.${String(path[1])}`));
  for (const { setting, allowed } of refused) {
    const override = given.get(setting);
    if (override !== undefined) findings.push(impossibleSetting(override, allowed));
  }
  if (!parsed.success || findings.length > 0) return findings;
  return { id: policy.id, settings: parsed.data, deviations: deviationsOf(parsed.data) };
}

const impossible = (paths: readonly string[]): readonly Contradiction[] =>
  settingPaths()
    .filter((path) => paths.includes(path))
    .map((setting) => ({ setting, allowed: allowedAt(setting) }));

function merge(settings: Settings, given: ReadonlyMap<string, Placed>): unknown {
  const merged: Record<string, Record<string, unknown>> = {};
  for (const path of settingPaths()) {
    const [group = "", name = ""] = path.split(".");
    const override = given.get(path);
    merged[group] ??= {};
    merged[group][name] = override === undefined ? settingValues(settings).get(path) : intended(path, override);
  }
  return merged;
}

/**
 * The value, unless it is a number whose spelling could mean another one: `50.000` for a whole number stays text, so
 * that the schema refuses it instead of taking 50.
 */
function intended(path: SettingPath, { value, spelling }: Placed): unknown {
  if (typeof value !== "number" || spelling === undefined || /^-?\d+$/.test(spelling)) return value;
  const allowed = allowedAt(path);
  return allowed.kind === "number" && allowed.whole ? spelling : value;
}

/** `j5:` with nothing under it, as when all of its lines are comments. */
const isEmptyGroup = (settings: Settings, { path, value }: Placed) => value === null && Object.hasOwn(settings, path);

const unknownSetting = ({ path, line, at }: Placed) =>
  finding("policy/unknown-setting", at, { setting: shortened(path), suggestion: nearestSetting(path) ?? null, line });

const impossibleSetting = ({ path, value, spelling, line, at }: Placed, allowed: AllowedSetting) =>
  finding("policy/impossible-setting", at, {
    setting: path,
    used: shortened(spelling || formatSetting(value)),
    allowed,
    line,
  });

const longestQuote = 60;

const shortened = (text: string) => (text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text);
