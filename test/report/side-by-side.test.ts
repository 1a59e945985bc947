import { describe, expect, it } from "vitest";
import { comparePolicies, compareStrategies } from "../../src/allocation/compare-plans.ts";
import { rupiah } from "../../src/domain/rupiah.ts";
import { ppmk2012 } from "../../src/policy/ppmk-2012.ts";
import { jsonReport } from "../../src/report/contract/documents.ts";
import { toJson } from "../../src/report/json/to-json.ts";
import { toMarkdown } from "../../src/report/markdown/to-markdown.ts";
import { sideBySide } from "../../src/report/side-by-side.ts";
import { ksm, planFor, policyWith, times } from "../allocation/build.ts";
import { planned } from "../build/plan.ts";
import { sheet } from "../build/records.ts";
import { text } from "../build/report-text.ts";
import { openedPlan, sheetOf, textsOf } from "./plan/open-plan.ts";

const proposals = [ksm("A", times(2, 4_000_000)), ksm("B", times(3, 1_000_000))];
const plan = planFor(proposals, { fund: 8_000_000 });
const comparison = compareStrategies(
  { proposals, stage: "awal", fund: { amount: rupiah(8_000_000), rule: "fund" }, draft: false, place: sheet("Profil") },
  ppmk2012,
);
const lower = planFor(proposals, { fund: 8_000_000, policy: policyWith({ j5: { memberCeiling: 1_000_000 } }) });
const byGuideline = comparePolicies(plan, lower);

const { report, kelurahan } = planned(lower);
const result = { ...kelurahan, comparison, byGuideline };
const run = { ...report, results: [result] };
const quiet = { lang: "id", showNik: false } as const;

describe("plans side by side", () => {
  it("are those of the unchanged settings, then those of the strategies", () => {
    expect(sideBySide(result, "id").map(({ heads }) => heads)).toEqual([
      ["Tanpa perubahan", "Dipakai"],
      ["peringkat", "merata", "jangkauan"],
    ]);
  });

  it("say what each gives to whom", () => {
    const [policies] = sideBySide(result, "id");
    expect(policies?.changes.map(({ name, amounts }) => [name, ...amounts])).toEqual([
      ["A KSM A", 8_000_000, 2_000_000],
      ["1", 4_000_000, 1_000_000],
      ["2", 4_000_000, 1_000_000],
      ["B KSM B", 0, 3_000_000],
      ["1", 0, 1_000_000],
      ["2", 0, 1_000_000],
      ["3", 0, 1_000_000],
    ]);
  });

  it("stand in the console and in Markdown", () => {
    for (const rendered of [text(run), toMarkdown(run, quiet)]) {
      expect(rendered).toContain("Dibandingkan dengan setelan yang tidak diubah");
      expect(rendered).toContain("Perbandingan cara membagi");
      expect(rendered).toMatch(/Indeks Jain[^\n]*0,4/);
    }
  });

  it("stand in JSON, by the contract", () => {
    const document = jsonReport.parse(JSON.parse(JSON.stringify(toJson(run, quiet))));
    expect(document.results).toMatchObject([
      {
        comparison: { strategies: [{ strategy: "peringkat", ksmFunded: 1 }, { ksmFunded: 2 }, { ksmFunded: 2 }] },
        byGuideline: { plan: { total: 8_000_000, ksm: [{ code: "A", approved: 8_000_000 }] } },
      },
    ]);
  });

  it("stand on a sheet of the plan", async () => {
    const workbook = await openedPlan({ report: run, kelurahan: result });
    expect(textsOf(sheetOf(workbook, "Perbandingan"))).toEqual(
      expect.arrayContaining([
        "Dibandingkan dengan setelan yang tidak diubah",
        "Perbandingan cara membagi",
        "jangkauan",
        "B KSM B",
      ]),
    );
  });

  it("say that the guideline allows no plan", () => {
    const [policies] = sideBySide({ ...result, byGuideline: comparePolicies(undefined, lower) }, "id");
    expect(policies?.remark).toContain("tidak ada rencana");
  });
});
