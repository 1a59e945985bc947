import { describe, expect, it } from "vitest";
import { judgeKsm } from "../../src/eligibility/judge-ksm.ts";
import { ppmk2012 } from "../../src/policy/ppmk-2012.ts";
import { criterionOf } from "../build/criterion-of.ts";
import { asOf, inventedName, membersOf } from "../build/eligible.ts";
import { cell, invalid, kelurahan, nik } from "../build/records.ts";
import { cells, ksmCriterion, ksmResult, places, policyWith } from "./judge.ts";

type Members = NonNullable<NonNullable<Parameters<typeof kelurahan>[0]>["members"]>;
const group = (members: Members) => kelurahan({ ksm: [{ code: "K01", name: "Melati" }], members });
const nameless = (name: string | undefined, row = "C8") => ({ ksm: "K01", name, nik: invalid(row, "3174", "Anggota") });

describe("G.1: at least five members", () => {
  it.each([
    [4, "fail", { kind: "add-members", count: 1 }],
    [5, "pass", null],
    [6, "pass", null],
    [1, "fail", { kind: "add-members", count: 4 }],
  ] as const)("%d members: %s", (count, verdict, nearMiss) => {
    const criterion = ksmCriterion("G.1", group(membersOf("K01", count)));
    expect(criterion).toMatchObject({ verdict, actual: count, required: 5, assumptions: [], nearMiss });
    expect(criterion.evidence).toHaveLength(count);
  });

  it("counts one person once: five rows of whom two are one", () => {
    const rows = [...membersOf("K01", 4), { ksm: "K01", name: inventedName(1), nik: nik(1) }];
    const { ksm, findings } = judgeKsm(group(rows), ppmk2012, asOf);
    expect(ksm[0]?.members).toHaveLength(4);
    expect(criterionOf(ksm[0], "G.1")).toMatchObject({ verdict: "fail", actual: 4 });
    expect(places(findings)).toContain("member/duplicate Anggota!C6");
  });

  it("counts members without a readable NIK by their rows", () => {
    const rows = [...membersOf("K01", 4), nameless(inventedName(5))];
    expect(ksmCriterion("G.1", group(rows)).verdict).toBe("pass");
  });

  it("is open where the fifth may be one of the others, and asks for the NIK that tells", () => {
    const criterion = ksmCriterion("G.1", group([...membersOf("K01", 4), nameless(`H. ${inventedName(1)}`)]));
    expect(criterion).toMatchObject({ verdict: "undetermined", actual: 4 });
    expect(criterion.nearMiss).toMatchObject({ kind: "fill-cells", cells: [{ row: 8, column: 3 }] });
  });

  it.each([
    ["two of one name, neither with a NIK", [nameless("Sumirah"), nameless("SUMIRAH", "C9")], 4, "undetermined"],
    ["one without a name", [nameless(undefined)], 4, "undetermined"],
    ["a repeated name that does not matter", [nameless(inventedName(1))], 5, "pass"],
    ["a repeated name that does not help", [nameless(inventedName(1))], 3, "fail"],
  ] as const)("%s", (_, extra, sure, verdict) => {
    const known = extra.length === 2 ? sure - 1 : sure;
    expect(ksmCriterion("G.1", group([...membersOf("K01", known), ...extra]))).toMatchObject({ verdict, actual: sure });
  });

  it("is open for a KSM without a row in the roster: that is no group of nobody", () => {
    const kelurahanOfTwo = kelurahan({
      ksm: [{ code: "K01" }, { code: "K02" }],
      members: membersOf("K01", 5),
    });
    const { ksm, findings } = judgeKsm(kelurahanOfTwo, ppmk2012, asOf);
    expect(criterionOf(ksm[1], "G.1")).toMatchObject({
      verdict: "undetermined",
      nearMiss: { kind: "add-members", count: 5 },
    });
    expect(places(findings)).toContain("ksm/without-members KSM!A3");
  });

  it("is open without a roster, at the KSM's row", () => {
    const criterion = ksmCriterion("G.1", kelurahan({ ksm: [{ code: "K01" }] }));
    expect(criterion).toMatchObject({ verdict: "undetermined", nearMiss: { kind: "give-table", table: "Anggota" } });
    expect(cells(criterion)).toEqual(["KSM!A2"]);
  });

  it("is open where the KSM's code and name cannot be read", () => {
    const unnamed = kelurahan({ ksm: [{ code: invalid("A2", "#N/A", "KSM") }], members: membersOf("K01", 5) });
    const { criteria } = ksmResult(unnamed);
    const nearMiss = { kind: "fill-cells", cells: [{ row: 2, column: 1 }] };
    for (const code of ["G.1", "G.2", "G.4"]) {
      expect(criteria.find((one) => one.code === code)).toMatchObject({ verdict: "undetermined", nearMiss });
    }
  });

  it("follows another minimum of the policy", () => {
    const policy = policyWith({ g1: { minimumMembers: 7 } });
    expect(ksmCriterion("G.1", group(membersOf("K01", 6)), policy).nearMiss).toMatchObject({ count: 1 });
  });

  it.each([
    [4, "fail"],
    [5, "undetermined"],
    [6, "pass"],
  ] as const)("of %d one left on a day, and the day of the judgement cannot be read: %s", (count, verdict) => {
    const day = cell("B8", "04/13/2013", "Profil");
    const [first, ...others] = membersOf("K01", count);
    const leaving = group([{ ...first, leftOn: "2013-04-01" }, ...others]);
    const criterion = criterionOf(judgeKsm(leaving, ppmk2012, day).ksm[0], "G.1");
    const doubts = [{ code: "as-of/unreadable", cells: [day], decidable: false }];
    expect(criterion).toMatchObject({ verdict, ...(verdict === "undetermined" ? { doubts } : {}) });
  });
});
