import { describe, expect, it } from "vitest";
import { judgeBkm } from "../../src/eligibility/judge-bkm.ts";
import { ppmk2012 } from "../../src/policy/ppmk-2012.ts";
import { criterionOf } from "../build/criterion-of.ts";
import { asOf } from "../build/eligible.ts";
import { cell, date, invalid, kelurahan } from "../build/records.ts";
import { bkmCriterion, cells, places, policyWith } from "./judge.ts";

const audits = (...rows: NonNullable<Parameters<typeof kelurahan>[0]>["audits"] & object) =>
  kelurahan({ audits: rows });
const needed = { kind: "audit-opinion", bookYear: 2012, opinion: "wtp" };

describe("F.2: independent audit opinion of the previous book year is WTP", () => {
  it.each([
    ["wtp", "pass", null],
    ["wdp", "fail", needed],
    ["tw", "fail", needed],
    ["tmp", "fail", needed],
  ] as const)("%s of 2012, judged in March 2013: %s", (opinion, verdict, nearMiss) => {
    const criterion = bkmCriterion("F.2", audits({ bookYear: 2012, opinion }));
    expect(criterion).toMatchObject({ verdict, actual: { bookYear: 2012, opinion }, assumptions: [], nearMiss });
    expect(cells(criterion)).toEqual(["Audit!A2", "Audit!B2"]);
  });

  it.each([
    ["refer", "undetermined", { kind: "decide", rule: "F.2", subject: "BKM" }],
    ["pass", "pass", null],
    ["fail", "fail", needed],
  ] as const)("A-2: WTP with a paragraph, %s: %s", (wtpWithParagraph, verdict, nearMiss) => {
    const criterion = bkmCriterion(
      "F.2",
      audits({ bookYear: 2012, opinion: "wtp-pp" }),
      policyWith({ a2: { wtpWithParagraph } }),
    );
    expect(criterion).toMatchObject({ verdict, assumptions: ["A-2"], nearMiss });
  });

  it("lets better opinions pass where the policy asks for less", () => {
    const policy = policyWith({ f2: { opinion: "wdp" } });
    for (const opinion of ["wtp", "wtp-pp", "wdp"] as const) {
      const criterion = bkmCriterion("F.2", audits({ bookYear: 2012, opinion }), policy);
      expect(criterion).toMatchObject({ verdict: "pass", assumptions: [] });
    }
  });

  it("is not decided by the opinion on another year", () => {
    const result = judgeBkm(
      audits({ bookYear: 2011, opinion: "wtp" }, { bookYear: 2010, opinion: "tmp" }),
      ppmk2012,
      date("2013-07-01"),
    );
    expect(criterionOf(result, "F.2")).toMatchObject({ verdict: "undetermined", nearMiss: needed });
    expect(places(result.findings)).toEqual(["audit/wrong-book-year Audit!A2"]);
    expect(result.findings[0]?.args).toEqual({ needed: 2012, found: [2010, 2011] });
  });

  it("says until when a report that is not there can be expected", () => {
    const result = judgeBkm(audits({ bookYear: 2011, opinion: "wtp" }), ppmk2012, date("2013-06-30"));
    expect(places(result.findings)).toEqual(["audit/wrong-book-year Audit!A2", "audit/expected Audit!A2"]);
    expect(result.findings[1]?.args).toEqual({ bookYear: 2012, until: "2013-06" });
  });

  it.each([
    ["before its book year ends", "2012-06-20"],
    ["on the last day of its book year", "2012-12-31"],
    ["after the as-of date", "2013-03-16"],
  ])("is open where the report is dated %s", (_, reportDate) => {
    const result = judgeBkm(audits({ bookYear: 2012, opinion: "wtp", reportDate }), ppmk2012, asOf);
    const [, criterion] = result.criteria;
    expect(criterion).toMatchObject({
      verdict: "undetermined",
      nearMiss: { kind: "fill-cells" },
      doubts: [{ code: "audit/report-date", decidable: false }],
    });
    expect(places(result.findings)).toEqual(["audit/report-date Audit!D2"]);
  });

  it.each([
    ["wdp", "undetermined"],
    ["wtp", "pass"],
  ] as const)("beside a report in order holds against a %s of odd date as both readings do: %s", (opinion, verdict) => {
    const odd = { bookYear: 2012, opinion, reportDate: "2013-03-16" };
    expect(bkmCriterion("F.2", audits({ bookYear: 2012, opinion: "wtp", reportDate: "2013-02-20" }, odd)).verdict).toBe(
      verdict,
    );
  });

  it("knows a report on its own day", () => {
    const kelurahan = audits({ bookYear: 2012, opinion: "wtp", reportDate: "2013-03-16" });
    expect(bkmCriterion("F.2", kelurahan, ppmk2012, date("2013-03-16")).verdict).toBe("pass");
  });

  it.each([
    ["wtp", "wdp", "undetermined"],
    ["wtp", "wtp-pp", "undetermined"],
    ["wtp", "wtp", "pass"],
    ["wdp", "wtp", "fail"],
  ] as const)("with %s of 2012 and %s of a year that cannot be read: %s", (opinion, other, verdict) => {
    const unclear = { bookYear: invalid("A3", "20l2", "Audit"), opinion: other };
    const result = judgeBkm(audits({ bookYear: 2012, opinion }, unclear), ppmk2012, asOf);
    expect(criterionOf(result, "F.2").verdict).toBe(verdict);
    expect(places(result.findings)).toEqual(verdict === "undetermined" ? ["audit/unclear-year Audit!A3"] : []);
  });

  it("cannot tell the book year where the day of the judgement cannot be read", () => {
    const day = cell("B8", "29 Februari 2013", "Profil");
    const [, criterion] = judgeBkm(audits({ bookYear: 2012, opinion: "wdp" }), ppmk2012, day).criteria;
    expect(criterion).toMatchObject({
      verdict: "undetermined",
      actual: { bookYear: null, opinion: null },
      nearMiss: { kind: "fill-cells", cells: [day] },
      doubts: [{ code: "as-of/unreadable" }],
    });
  });

  it("asks for the audit where there is none, with the profile as the nearest place", () => {
    for (const tables of [{}, { audits: [] }]) {
      const criterion = bkmCriterion("F.2", kelurahan({ ...tables, profile: { bkm: "BKM Contoh" } }));
      expect(criterion).toMatchObject({ verdict: "undetermined", nearMiss: needed });
      expect(criterion.evidence).toHaveLength(1);
    }
    for (const tables of [{}, { audits: [] }]) {
      expect(bkmCriterion("F.2", kelurahan(tables))).toMatchObject({ verdict: "undetermined", evidence: [] });
    }
  });

  it("accepts a year twice where the rows agree", () => {
    const twice = audits({ bookYear: 2012, opinion: "wtp" }, { bookYear: 2012, opinion: "wtp" });
    expect(judgeBkm(twice, ppmk2012, asOf)).toMatchObject({ criteria: [{}, { verdict: "pass" }, {}] });
    expect(judgeBkm(twice, ppmk2012, asOf).findings).toEqual([]);
  });

  it("need not choose between two opinions that both fail", () => {
    const twice = audits({ bookYear: 2012, opinion: "wdp" }, { bookYear: 2012, opinion: "tmp" });
    const { criteria, findings } = judgeBkm(twice, ppmk2012, asOf);
    expect(criterionOf({ criteria }, "F.2")).toMatchObject({ verdict: "fail", actual: { opinion: "tmp" } });
    expect(places(findings)).toEqual(["audit/duplicate Audit!B3"]);
  });

  it("does not choose between two opinions on one year", () => {
    const result = judgeBkm(
      audits({ bookYear: 2012, opinion: "wtp" }, { bookYear: 2012, opinion: "tmp" }),
      ppmk2012,
      asOf,
    );
    expect(criterionOf(result, "F.2")).toMatchObject({ verdict: "undetermined", nearMiss: { kind: "fill-cells" } });
    expect(places(result.findings)).toEqual(["audit/duplicate Audit!B3"]);
    expect(result.findings[0]?.args).toEqual({ bookYear: 2012, first: "B2" });
  });

  it.each([
    ["a blank opinion", { bookYear: 2012 }, "Audit!B2"],
    ["an unreadable opinion", { bookYear: 2012, opinion: invalid("B2", "Wajar", "Audit") }, "Audit!B2"],
    ["an unreadable year", { bookYear: invalid("A2", "2O12", "Audit"), opinion: "wtp" }, "Audit!A2"],
  ] as const)("is open with %s", (_, row, place) => {
    const criterion = bkmCriterion("F.2", audits(row));
    expect(criterion).toMatchObject({ verdict: "undetermined", nearMiss: { kind: "fill-cells" } });
    expect(cells(criterion)).toContain(place);
  });

  it("is open where a second row of the year cannot be read", () => {
    const unread = { bookYear: 2012, opinion: invalid("B3", "Wajar", "Audit") };
    expect(bkmCriterion("F.2", audits({ bookYear: 2012, opinion: "wtp" }, unread)).verdict).toBe("undetermined");
  });

  it("looks as many book years back as the policy says", () => {
    const policy = policyWith({ f2: { bookYearsBack: 2 } });
    expect(bkmCriterion("F.2", audits({ bookYear: 2011, opinion: "wtp" }), policy).verdict).toBe("pass");
  });
});
