import { describe, expect, it } from "vitest";
import type { BkmLevel } from "../../src/domain/choices.ts";
import { judgeBkm } from "../../src/eligibility/judge-bkm.ts";
import { ppmk2012 } from "../../src/policy/ppmk-2012.ts";
import { criterionOf } from "../build/criterion-of.ts";
import { asOf } from "../build/eligible.ts";
import { aspect, blank, invalid, kelurahan } from "../build/records.ts";
import { bkmCriterion, cells, places, policyWith } from "./judge.ts";

/** Bidang of the BKM instrument with one aspect each: weights 15, 20, 20, 15, 15, 15. */
const weights = { Statuta: 15, Kepemimpinan: 20, Sistem: 20, Keuangan: 15, Manusia: 15, Hubungan: 15 };

function aspects(levels: readonly (BkmLevel | undefined)[]) {
  return Object.entries(weights).map(([area, weight], index) => ({ area, weight, level: levels[index] }));
}

const all = (level: BkmLevel) => Array.from({ length: 6 }, () => level);

describe("F.1: institutional performance of the BKM is at least Berdaya", () => {
  it.each([
    ["awal", "fail", { kind: "raise-level", from: "awal", to: "berdaya" }],
    ["berdaya", "pass", null],
    ["mandiri", "pass", null],
    ["madani", "pass", null],
  ] as const)("stated %s: %s", (bkmLevel, verdict, nearMiss) => {
    const criterion = bkmCriterion("F.1", kelurahan({ profile: { bkmLevel } }));
    expect(criterion).toMatchObject({ verdict, actual: bkmLevel, required: "berdaya", assumptions: [], nearMiss });
    expect(cells(criterion)).toEqual(["Profil!B7"]);
  });

  it("asks for the level where none is stated, at the cell where it should stand", () => {
    const criterion = bkmCriterion("F.1", kelurahan({ profile: { bkm: "BKM Contoh" } }));
    const nearMiss = { kind: "state-level", atLeast: "berdaya" };
    expect(criterion).toMatchObject({ verdict: "undetermined", actual: null, assumptions: [], nearMiss });
    expect(cells(criterion)).toEqual(["Profil!B7"]);
  });

  it("does not replace a stated level that cannot be read", () => {
    const unread = invalid("B7", "Berdaya/Mandiri", "Profil");
    const criterion = bkmCriterion(
      "F.1",
      kelurahan({ profile: { bkmLevel: unread }, aspects: aspects(all("madani")) }),
    );
    expect(criterion).toMatchObject({
      verdict: "undetermined",
      nearMiss: { kind: "fill-cells", cells: [unread.cell] },
    });
  });

  it("has no evidence where nothing was read at all", () => {
    expect(bkmCriterion("F.1", kelurahan())).toMatchObject({ verdict: "undetermined", evidence: [] });
  });

  it("follows another minimum of the policy", () => {
    const policy = policyWith({ f1: { minimumLevel: "mandiri" } });
    expect(bkmCriterion("F.1", kelurahan({ profile: { bkmLevel: "berdaya" } }), policy).verdict).toBe("fail");
  });
});

describe("A-1: the level comes from the aspects where none is stated", () => {
  it.each([
    ["all Berdaya", all("berdaya"), "pass", "berdaya"],
    // 0.35 × 4 + 0.65 × 1 = 2.05
    ["2.05 rounded down", ["madani", "madani", "awal", "awal", "awal", "awal"], "pass", "berdaya"],
    // 0.30 × 4 + 0.70 × 1 = 1.90
    ["1.90 rounded down", ["awal", "awal", "awal", "madani", "madani", "awal"], "fail", "awal"],
    // 0.50 × 3 + 0.50 × 1 = 2 exactly
    ["exactly 2", ["mandiri", "mandiri", "awal", "mandiri", "awal", "awal"], "pass", "berdaya"],
  ] as const)("%s", (_, levels, verdict, actual) => {
    const criterion = bkmCriterion("F.1", kelurahan({ aspects: aspects(levels) }));
    expect(criterion).toMatchObject({ verdict, actual, assumptions: ["A-1"] });
  });

  it("counts an area by the mean of its aspects", () => {
    // (1 + 2 + 3) ÷ 3 = 2 in the only area
    const rows = (["awal", "berdaya", "mandiri"] as const).map((level) => ({ area: "Statuta", weight: 100, level }));
    expect(bkmCriterion("F.1", kelurahan({ aspects: rows })).actual).toBe("berdaya");
  });

  it("takes weights as percentages too, and sums that were rounded when typed", () => {
    const percent = aspects(all("berdaya")).map((row) => ({ ...row, weight: row.weight / 100 }));
    expect(bkmCriterion("F.1", kelurahan({ aspects: percent })).actual).toBe("berdaya");
    const sixths = aspects(all("berdaya")).map((row) => ({ ...row, weight: 16.67 }));
    const result = judgeBkm(kelurahan({ aspects: sixths }), ppmk2012, asOf);
    expect(criterionOf(result, "F.1")).toMatchObject({ actual: "berdaya" });
    expect(result.findings).toEqual([]);
  });

  it("leaves the level open only as far as an unread aspect can change it", () => {
    const unread = aspects(["madani", "madani", "madani", "madani", "madani", undefined]);
    expect(bkmCriterion("F.1", kelurahan({ aspects: unread }))).toMatchObject({ verdict: "pass", actual: null });

    const open = aspects(["awal", "berdaya", "berdaya", "berdaya", "berdaya", undefined]);
    const criterion = bkmCriterion("F.1", kelurahan({ aspects: open }));
    expect(criterion).toMatchObject({ verdict: "undetermined", nearMiss: { kind: "fill-cells" } });
    expect(criterion.nearMiss).toMatchObject({ cells: [{ row: 7, column: 4 }] });
  });

  it("says the level to reach where the aspects fall short", () => {
    const nearMiss = { kind: "raise-level", from: "awal", to: "berdaya" };
    expect(bkmCriterion("F.1", kelurahan({ aspects: aspects(all("awal")) })).nearMiss).toEqual(nearMiss);
  });

  it("takes an area that is missing from the 100% as open, and reports the sum", () => {
    const rows = aspects(["awal", "berdaya", "berdaya", "berdaya", "berdaya", "berdaya"]).slice(0, 5);
    const { criteria, findings } = judgeBkm(kelurahan({ aspects: rows }), ppmk2012, asOf);
    const nearMiss = { kind: "state-level", atLeast: "berdaya" };
    expect(criterionOf({ criteria }, "F.1")).toMatchObject({ verdict: "undetermined", actual: null, nearMiss });
    expect(findings).toMatchObject([{ code: "bkm/weights-differ", args: { percent: 85 } }]);
  });

  it.each([
    ["above 100%", 40, 120],
    ["without a weight", undefined, 80],
  ] as const)("decides nothing by weights %s", (_, weight, percent) => {
    const rows = aspects(all("madani")).map((row, index) => (index === 1 ? { ...row, weight } : row));
    const { criteria, findings } = judgeBkm(kelurahan({ aspects: rows }), ppmk2012, asOf);
    expect(criterionOf({ criteria }, "F.1")).toMatchObject({ verdict: "undetermined", actual: null });
    expect(findings).toMatchObject([{ code: "bkm/weights-differ", args: { percent } }]);
  });

  it("decides nothing by an area with two weights", () => {
    const rows = [...aspects(all("madani")), aspect({ area: "statuta", weight: 10, level: "madani" }, 8)];
    expect(bkmCriterion("F.1", kelurahan({ aspects: rows }))).toMatchObject({ verdict: "undetermined" });
  });

  it("reports a stated level that the aspects contradict, and lets it win", () => {
    const { criteria, findings } = judgeBkm(
      kelurahan({ profile: { bkmLevel: "mandiri" }, aspects: aspects(all("awal")) }),
      ppmk2012,
      asOf,
    );
    expect(criterionOf({ criteria }, "F.1")).toMatchObject({
      verdict: "pass",
      actual: "mandiri",
      assumptions: ["A-1"],
    });
    expect(places(findings)).toEqual(["bkm/level-contradiction Profil!B7"]);
    expect(findings[0]?.args).toEqual({ stated: "mandiri", computed: "awal" });
  });

  it("can be switched off: then the level is left to a person", () => {
    const policy = policyWith({ a1: { levelFromAspects: "refer" } });
    const { criteria } = judgeBkm(kelurahan({ aspects: aspects(all("madani")) }), policy, asOf);
    expect(criterionOf({ criteria }, "F.1")).toMatchObject({
      verdict: "undetermined",
      actual: null,
      assumptions: ["A-1"],
    });
  });

  it("takes aspects without an area for one", () => {
    const rows = (["mandiri", "awal"] as const).map((level) => ({ weight: 100, level }));
    expect(bkmCriterion("F.1", kelurahan({ aspects: rows })).actual).toBe("berdaya");
  });

  it("needs no level cell to say so", () => {
    const rows = [aspect({ area: "Statuta", weight: 100, level: blank("D2", "Kinerja BKM") })];
    expect(bkmCriterion("F.1", kelurahan({ aspects: rows })).verdict).toBe("undetermined");
  });
});
