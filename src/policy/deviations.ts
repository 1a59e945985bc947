import { type Finding, finding } from "../domain/finding.ts";
import type { SheetRef } from "../domain/place.ts";
import { citations } from "./citations.ts";
import { guideline } from "./ppmk-2012.ts";
import { formatSetting, type SettingValue, settingPaths, settingValues } from "./setting-paths.ts";
import type { Deviation, Policy, Settings } from "./settings.ts";

/** Every setting that differs from the guideline, in the order of the rule book. */
export function deviationsOf(settings: Settings): readonly Deviation[] {
  const used = settingValues(settings);
  const prescribed = settingValues(guideline);
  return settingPaths().flatMap((setting) => {
    const own = used.get(setting) ?? null;
    const expected = prescribed.get(setting) ?? null;
    const classes = citations[setting].unit === "classes";
    return comparable(own, classes) === comparable(expected, classes)
      ? []
      : [{ setting, guideline: expected, used: own }];
  });
}

/** The order of classes in a list means nothing; that of A-10 does. */
const comparable = (value: SettingValue, classes: boolean) =>
  JSON.stringify(classes && Array.isArray(value) ? [...value].sort() : value);

/** One `policy/deviation` for each setting that differs, all at the place given (the policy file). */
export function deviationFindings(policy: Policy, at: SheetRef): readonly Finding[] {
  return policy.deviations.map(({ setting, guideline: prescribed, used }) =>
    finding("policy/deviation", at, {
      setting,
      kind: citations[setting].kind,
      guideline: formatSetting(prescribed),
      used: formatSetting(used),
    }),
  );
}
