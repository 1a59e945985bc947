import { secretariatClasses } from "../domain/choices.ts";
import type { AllowedSetting } from "../domain/finding.ts";
import type { SettingPath, Settings } from "./settings.ts";

/** A setting that another setting makes impossible, and what it may be beside that other one. */
export interface Contradiction {
  readonly setting: SettingPath;
  readonly allowed: AllowedSetting;
}

/** The first may not exceed the second; `gap` is how far it must stay below. */
const ordered: readonly { readonly smaller: SettingPath; readonly larger: SettingPath; readonly gap: 0 | 1 }[] = [
  { smaller: "g2.shareNumerator", larger: "g2.shareDenominator", gap: 0 },
  { smaller: "a9.unit", larger: "j2.kelurahanCeiling", gap: 0 },
  { smaller: "a9.unit", larger: "j4.ksmCeiling", gap: 0 },
  { smaller: "a9.unit", larger: "j5.memberCeiling", gap: 0 },
  { smaller: "a8.minimumMonths", larger: "a8.months", gap: 0 },
  { smaller: "a8.months", larger: "a8.maximumMonths", gap: 0 },
  { smaller: "a8.graceMonths", larger: "a8.months", gap: 1 },
  { smaller: "a7.arrearsMoreThan", larger: "a12.substandardUpTo", gap: 1 },
  { smaller: "a21.minimumAge", larger: "a21.maximumAge", gap: 0 },
  { smaller: "a22.minimumScore", larger: "a22.maximumScore", gap: 1 },
  { smaller: "a12.substandardUpTo", larger: "a12.doubtfulUpTo", gap: 1 },
  { smaller: "a24.larBest", larger: "a24.larLeast", gap: 0 },
  { smaller: "a24.parBest", larger: "a24.parLeast", gap: 0 },
  { smaller: "a24.rrLeast", larger: "a24.rrBest", gap: 0 },
  { smaller: "a24.ccrLeast", larger: "a24.ccrBest", gap: 0 },
  { smaller: "a24.roiLeast", larger: "a24.roiBest", gap: 0 },
];

/**
 * Where settings that are possible one by one cannot stand together. Of two that clash the one in `given` is named, since
 * that is what the person wrote; of two given ones the smaller.
 */
export function contradictionsIn(settings: Settings, given: ReadonlySet<SettingPath>): readonly Contradiction[] {
  return [
    ...misordered(settings, given),
    ...misfiledClasses(settings, given),
    ...openOrder(settings),
    ...movedRest(settings),
  ];
}

function misordered(settings: Settings, given: ReadonlySet<SettingPath>): Contradiction[] {
  const { g2, j2, j4, j5, a7, a8, a9, a12, a21, a22, a24 } = settings;
  const values: Partial<Record<SettingPath, number>> = {
    "g2.shareNumerator": g2.shareNumerator,
    "g2.shareDenominator": g2.shareDenominator,
    "j2.kelurahanCeiling": j2.kelurahanCeiling,
    "j4.ksmCeiling": j4.ksmCeiling,
    "j5.memberCeiling": j5.memberCeiling,
    "a7.arrearsMoreThan": a7.arrearsMoreThan,
    "a8.minimumMonths": a8.minimumMonths,
    "a8.months": a8.months,
    "a8.maximumMonths": a8.maximumMonths,
    "a8.graceMonths": a8.graceMonths,
    "a9.unit": a9.unit,
    "a12.substandardUpTo": a12.substandardUpTo,
    "a12.doubtfulUpTo": a12.doubtfulUpTo,
    "a21.minimumAge": a21.minimumAge,
    "a21.maximumAge": a21.maximumAge,
    "a22.minimumScore": a22.minimumScore,
    "a22.maximumScore": a22.maximumScore,
    "a24.larBest": a24.larBest,
    "a24.larLeast": a24.larLeast,
    "a24.parBest": a24.parBest,
    "a24.parLeast": a24.parLeast,
    "a24.rrLeast": a24.rrLeast,
    "a24.rrBest": a24.rrBest,
    "a24.ccrLeast": a24.ccrLeast,
    "a24.ccrBest": a24.ccrBest,
    "a24.roiLeast": a24.roiLeast,
    "a24.roiBest": a24.roiBest,
  };
  return ordered.flatMap(({ smaller, larger, gap }): Contradiction[] => {
    const low = values[smaller] ?? 0;
    const high = values[larger] ?? 0;
    if (low + gap <= high) return [];
    return given.has(smaller)
      ? [{ setting: smaller, allowed: { kind: "at-most", maximum: high - gap, of: larger } }]
      : [{ setting: larger, allowed: { kind: "at-least", minimum: low + gap, of: smaller } }];
  });
}

const classLists = ["a4.pass", "a4.refer", "a4.fail"] as const;

function misfiledClasses({ a4 }: Settings, given: ReadonlySet<SettingPath>): Contradiction[] {
  const filed = [...a4.pass, ...a4.refer, ...a4.fail];
  const once = filed.length === secretariatClasses.length && new Set(filed).size === secretariatClasses.length;
  if (once) return [];
  const setting = classLists.find((path) => given.has(path)) ?? "a4.pass";
  return [{ setting, allowed: { kind: "in-one-list", choices: secretariatClasses, lists: classLists } }];
}

/** What A-10 can order KSM by. */
export const rankings = ["score", "ps2Share", "repaymentRate", "code"] as const;

/** Without the code at its end the order could leave two KSM level, and the plan to chance. */
function openOrder({ a10 }: Settings): Contradiction[] {
  if (a10.order.at(-1) === "code" && new Set(a10.order).size === a10.order.length) return [];
  return [{ setting: "a10.order", allowed: { kind: "ends-with", choices: rankings, last: "code" } }];
}

/** Jasa on the balance, or grace, depend on what was paid before: the rest is known only at the end. */
function movedRest({ a8 }: Settings): Contradiction[] {
  if (a8.rest === "last" || (a8.method === "flat" && a8.graceMonths === 0)) return [];
  return [{ setting: "a8.rest", allowed: { kind: "one-of", choices: ["last"] } }];
}
