import { describe, expect, it } from "vitest";
import { citations, ruleSources } from "../../src/policy/citations.ts";
import { contradictionsIn } from "../../src/policy/contradictions.ts";
import { deviationFindings, deviationsOf } from "../../src/policy/deviations.ts";
import { guideline, ppmk2012 } from "../../src/policy/ppmk-2012.ts";
import { settingsSchema } from "../../src/policy/schema.ts";
import { formatSetting, settingPaths, settingValues } from "../../src/policy/setting-paths.ts";

describe("the built-in policy", () => {
  it("is possible", () => {
    expect(settingsSchema.parse(guideline)).toEqual(guideline);
    expect(contradictionsIn(guideline, new Set())).toEqual([]);
  });

  it("does not deviate from itself", () => {
    expect(deviationsOf(guideline)).toEqual([]);
    expect(deviationFindings(ppmk2012, { file: "kebijakan.yaml", sheet: "" })).toEqual([]);
  });

  it("once changed tells each deviation at the policy file", () => {
    const settings = { ...guideline, j5: { memberCeiling: 4_000_000 } };
    const at = { file: "kebijakan.yaml", sheet: "" };
    expect(deviationFindings({ id: "ppmk-2012", settings, deviations: deviationsOf(settings) }, at)).toMatchObject([
      { code: "policy/deviation", at, args: { setting: "j5.memberCeiling", guideline: "5000000", used: "4000000" } },
    ]);
  });

  it("knows no setting beyond its own", () => {
    expect(settingsSchema.safeParse({ ...guideline, j9: { limit: 1 } }).success).toBe(false);
    expect(settingsSchema.safeParse({ ...guideline, j5: { memberCeiling: 1, limit: 1 } }).success).toBe(false);
  });
});

describe("the citations", () => {
  it("name every setting once, in the order of the rule book", () => {
    expect(settingPaths()).toEqual([...settingValues(guideline).keys()]);
  });

  it("agree with the setting's own group: j5 is rule J.5, a10 is assumption A-10", () => {
    for (const path of settingPaths()) {
      const { kind, code } = citations[path];
      expect(code.replace(/[.-]/, "").toLowerCase()).toBe(path.split(".")[0]);
      expect(kind === "assumption").toBe(code.startsWith("A-"));
    }
  });

  it("call nothing the guideline's that it does not say", () => {
    const ofGuideline = settingPaths().flatMap((path) => (citations[path].kind === "rule" ? [citations[path]] : []));
    for (const { code, source } of ofGuideline) expect(source).toBe(Object(ruleSources)[code]);
    expect(settingPaths().filter((path) => citations[path].kind === "local")).toEqual([
      "h1.membership",
      "h1.businessPlan",
      "h1.bookkeepingAndRepayment",
    ]);
  });

  it.each([
    ["j5.memberCeiling", "J.5", "rupiah", "maksimum Rp 5.000.000,- untuk setiap anggota KSM"],
    ["g2.shareNumerator", "G.2", "parts", "Minimal 2/3 anggota KSM terdaftar di PS 2"],
    ["a9.unit", "A-9", "rupiah", "loan amounts"],
    ["h1.membership", "H.1", "classes", "Materi pelatihan (H.1) untuk tiap kriteria yang belum terpenuhi"],
  ] as const)("quote the source of %s", (path, code, unit, source) => {
    expect(citations[path]).toMatchObject({ code, unit, source });
  });
});

describe("a setting in one line", () => {
  it.each([
    [4_000_000, "4000000"],
    [1.5, "1.5"],
    [true, "true"],
    [null, "null"],
    ["refer", "refer"],
    [["score", "code"], "score, code"],
    [[], ""],
  ])("%j is written %j", (value, text) => {
    expect(formatSetting(value)).toBe(text);
  });
});
