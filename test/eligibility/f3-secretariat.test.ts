import { describe, expect, it } from "vitest";
import type { SecretariatClass } from "../../src/domain/choices.ts";
import { judgeBkm } from "../../src/eligibility/judge-bkm.ts";
import { ppmk2012 } from "../../src/policy/ppmk-2012.ts";
import { criterionOf } from "../build/criterion-of.ts";
import { asOf } from "../build/eligible.ts";
import { cell, date, invalid, kelurahan } from "../build/records.ts";
import { bkmCriterion, cells, places, policyWith } from "./judge.ts";

const names = ["2012-12", "2013-01", "2013-02"];

function months(...classes: readonly (SecretariatClass | undefined)[]) {
  return kelurahan({ secretariat: classes.map((performance, index) => ({ month: names[index], performance })) });
}

describe("F.3: Sekretariat at least Memadai in the last three months", () => {
  it.each([
    [["memadai", "memadai", "memadai"], "pass", ["A-3"], null],
    [["memuaskan", "sangat-baik", "baik"], "pass", ["A-3", "A-4"], null],
    [["memadai", "cukup", "memadai"], "undetermined", ["A-3", "A-4"], { kind: "decide", rule: "F.3", subject: "BKM" }],
    [
      ["memadai", "minimum", "memadai"],
      "undetermined",
      ["A-3", "A-4"],
      { kind: "decide", rule: "F.3", subject: "BKM" },
    ],
    [["memadai", "memadai", "tidak-memadai"], "fail", ["A-3"], { kind: "secretariat-months", months: ["2013-02"] }],
    [
      ["kurang", "memadai", "cukup"],
      "fail",
      ["A-3", "A-4"],
      { kind: "secretariat-months", months: ["2012-12", "2013-02"] },
    ],
  ] as const)("%s: %s", (classes, verdict, assumptions, nearMiss) => {
    const criterion = bkmCriterion("F.3", months(...classes));
    expect(criterion).toMatchObject({ verdict, assumptions, nearMiss });
    expect(criterion.actual).toEqual(names.map((month, index) => ({ month, performance: classes[index] })));
    expect(cells(criterion)).toHaveLength(6);
  });

  it("is open where a month in the middle is missing, and names it", () => {
    const middleMissing = kelurahan({
      secretariat: [
        { month: "2012-12", performance: "memadai" },
        { month: "2013-02", performance: "memadai" },
      ],
    });
    const result = judgeBkm(middleMissing, ppmk2012, asOf);
    expect(criterionOf(result, "F.3")).toMatchObject({
      verdict: "undetermined",
      nearMiss: { kind: "secretariat-months", months: ["2013-01"] },
    });
    expect(places(result.findings)).toEqual(["secretariat/missing-month Sekretariat"]);
  });

  it("fails where another month fails, whatever the missing one was", () => {
    const criterion = bkmCriterion("F.3", kelurahan({ secretariat: [{ month: "2013-01", performance: "kurang" }] }));
    expect(criterion).toMatchObject({ verdict: "fail", nearMiss: { months: names } });
  });

  it.each([
    ["a blank class", undefined],
    ["an unreadable class", invalid("B3", "Memada", "Sekretariat")],
  ])("is open with %s", (_, performance) => {
    const rows = names.map((month) => ({
      month,
      performance: month === "2013-01" ? performance : ("memadai" as const),
    }));
    const result = judgeBkm(kelurahan({ secretariat: rows }), ppmk2012, asOf);
    expect(criterionOf(result, "F.3")).toMatchObject({ verdict: "undetermined", nearMiss: { months: ["2013-01"] } });
    expect(result.findings).toEqual([]);
  });

  it("accepts a month twice where the rows agree", () => {
    const rows = [...names, "2013-01"].map((month) => ({ month, performance: "memadai" as const }));
    const result = judgeBkm(kelurahan({ secretariat: rows }), ppmk2012, asOf);
    expect(criterionOf(result, "F.3")).toMatchObject({ verdict: "pass" });
    expect(result.findings).toEqual([]);
  });

  it("does not choose between two classes for one month", () => {
    const rows = [
      ...names.map((month) => ({ month, performance: "memadai" as const })),
      { month: "2013-01", performance: "kurang" as const },
    ];
    const result = judgeBkm(kelurahan({ secretariat: rows }), ppmk2012, asOf);
    expect(criterionOf(result, "F.3")).toMatchObject({ verdict: "undetermined", nearMiss: { months: ["2013-01"] } });
    expect(places(result.findings)).toEqual(["secretariat/duplicate Sekretariat!B5"]);
    expect(result.findings[0]?.args).toEqual({ month: "2013-01", first: "B3" });
  });

  it.each([
    ["memadai", "baik", "pass", "memadai"],
    ["kurang", "tidak-memadai", "fail", "tidak-memadai"],
  ] as const)("need not choose between %s and %s for one month: %s", (first, second, verdict, shown) => {
    const rows = [
      ...names.map((month) => ({ month, performance: month === "2013-01" ? first : ("memadai" as const) })),
      { month: "2013-01", performance: second },
    ];
    const result = judgeBkm(kelurahan({ secretariat: rows }), ppmk2012, asOf);
    expect(criterionOf(result, "F.3")).toMatchObject({ verdict, actual: [{}, { performance: shown }, {}] });
    expect(places(result.findings)).toEqual(["secretariat/duplicate Sekretariat!B5"]);
  });

  it("is open without a table, and with an empty one", () => {
    for (const secretariat of [undefined, []]) {
      const tables = secretariat === undefined ? {} : { secretariat };
      const criterion = bkmCriterion("F.3", kelurahan({ profile: {}, ...tables }));
      expect(criterion).toMatchObject({ verdict: "undetermined", nearMiss: { months: names } });
      expect(criterion.evidence).toHaveLength(1);
    }
  });

  it("shows the rows that there are where none is of these months", () => {
    const criterion = bkmCriterion("F.3", kelurahan({ secretariat: [{ month: "2012-03", performance: "memadai" }] }));
    expect(cells(criterion)).toEqual(["Sekretariat!A2"]);
  });

  it.each([
    ["full-months-before", ["2012-12", "2013-01", "2013-02"]],
    ["including-current", ["2013-01", "2013-02", "2013-03"]],
  ] as const)("A-3: the last months are %s", (lastMonths, needed) => {
    const criterion = bkmCriterion("F.3", kelurahan(), policyWith({ a3: { lastMonths } }));
    expect(criterion.required).toEqual({ months: needed, performance: "memadai" });
  });

  it("reaches over the turn of the year", () => {
    const criterion = bkmCriterion("F.3", kelurahan(), ppmk2012, date("2013-01-31"));
    expect(criterion.required.months).toEqual(["2012-10", "2012-11", "2012-12"]);
  });

  it("A-4: classes may be assigned otherwise", () => {
    const policy = policyWith({ a4: { pass: ["memadai", "cukup"], refer: [] } });
    expect(bkmCriterion("F.3", months("cukup", "memadai", "cukup"), policy).verdict).toBe("pass");
  });

  it.each([
    [75, "pass"],
    [74.9, "fail"],
  ])("A-4: a score of %d counts where the policy says which is Memadai", (score, verdict) => {
    const rows = names.map((month) => ({ month, score }));
    const scored = kelurahan({ secretariat: rows });
    const criterion = bkmCriterion("F.3", scored, policyWith({ a4: { passScore: 75 } }));
    expect(criterion).toMatchObject({ verdict, assumptions: ["A-3", "A-4"] });
    expect(bkmCriterion("F.3", scored).verdict).toBe("undetermined");
  });

  it.each([
    ["tidak-memadai", "undetermined"],
    ["cukup", "undetermined"],
    ["baik", "pass"],
  ] as const)("beside a complete set, with %s in a month that cannot be read: %s", (performance, verdict) => {
    const complete = names.map((month) => ({ month, performance: "memadai" as const }));
    const unclear = { month: invalid("A5", "13/2012", "Sekretariat"), performance };
    const result = judgeBkm(kelurahan({ secretariat: [...complete, unclear] }), ppmk2012, asOf);
    expect(criterionOf(result, "F.3").verdict).toBe(verdict);
    expect(places(result.findings)).toEqual(
      verdict === "undetermined" ? ["secretariat/unclear-month Sekretariat!A5"] : [],
    );
  });

  it("cannot tell the months where the day of the judgement cannot be read", () => {
    const day = cell("B8", "04/13/2013", "Profil");
    const [, , criterion] = judgeBkm(months("kurang", "kurang", "kurang"), ppmk2012, day).criteria;
    expect(criterion).toMatchObject({ verdict: "undetermined", actual: [], nearMiss: { cells: [day] } });
  });
});
