import { describe, expect, it } from "vitest";
import { langs } from "../../src/messages/lang.ts";
import {
  settingLabels,
  settingValueText,
  settingWordsText,
  writtenSettingText,
} from "../../src/messages/setting-text.ts";
import { citations } from "../../src/policy/citations.ts";
import { guideline } from "../../src/policy/ppmk-2012.ts";
import { allowedAt } from "../../src/policy/schema.ts";
import { formatSetting, settingPaths, settingValues } from "../../src/policy/setting-paths.ts";
import { foreignWords } from "./foreign-words.ts";

describe("the settings", () => {
  it("all have a label, and nothing else has", () => {
    expect(Object.keys(settingLabels).sort()).toEqual([...settingPaths()].sort());
  });

  it.each(langs)("are labelled in their own language (%s)", (lang) => {
    for (const label of Object.values(settingLabels)) expect(foreignWords(label[lang], lang)).toEqual([]);
  });

  it.each([
    ["j5.memberCeiling", "Rp 5.000.000", "Rp 5,000,000"],
    ["a8.monthlyChargePercent", "1,5%", "1.5%"],
    ["f3.months", "3 bulan", "3 month(s)"],
    ["g2.shareNumerator", "2", "2"],
    ["a5.householdCoversMembers", "ya", "yes"],
    ["a4.passScore", "tidak dipakai", "not used"],
    ["a2.wtpWithParagraph", "diputuskan oleh petugas", "a person decides"],
    ["f1.minimumLevel", "Berdaya", "Berdaya (empowered)"],
    ["a4.refer", "Cukup, Minimum", "Fair (Cukup), Minimum"],
  ] as const)("%s reads %s", (path, id, en) => {
    const value = settingValues(guideline).get(path);
    expect(settingValueText(value, citations[path].unit, "id")).toBe(id);
    expect(settingValueText(value, citations[path].unit, "en")).toBe(en);
  });

  it.each([
    ["a5.householdCoversMembers", "true (ya)"],
    ["a4.passScore", "null (tidak dipakai)"],
    ["a2.wtpWithParagraph", "refer (diputuskan oleh petugas)"],
    ["f1.minimumLevel", "berdaya"],
    ["a4.refer", "cukup, minimum"],
    ["f3.months", "3 bulan"],
  ] as const)("%s is written as a policy file needs it: %s", (path, id) => {
    expect(settingWordsText(settingValues(guideline).get(path), citations[path].unit, "id")).toBe(id);
  });

  it("in a finding keep the spelling of the policy file", () => {
    expect(writtenSettingText(formatSetting(4_000_000), "id")).toBe("4.000.000");
    expect(writtenSettingText(formatSetting(["score", "code"]), "en")).toBe("score (proposal score), code (KSM code)");
  });

  it("explain every English word that a policy file can hold", () => {
    const named = ["f1.minimumLevel", "f2.opinion", "a4.pass", "a4.refer", "a4.fail"];
    for (const path of settingPaths().filter((candidate) => !named.includes(candidate))) {
      const allowed = allowedAt(path);
      const words = "choices" in allowed ? allowed.choices : [];
      for (const word of words) expect(settingWordsText(word, "choice", "id")).toMatch(/ \(.+\)$/);
    }
  });
});
