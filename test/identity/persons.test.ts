import { describe, expect, it } from "vitest";
import type { Kelurahan } from "../../src/domain/records.ts";
import { judgeKsm } from "../../src/eligibility/judge-ksm.ts";
import { ppmk2012 } from "../../src/policy/ppmk-2012.ts";
import { asOf, inventedName } from "../build/eligible.ts";
import { familyCard, kelurahan, nik } from "../build/records.ts";
import { places } from "../eligibility/judge.ts";

const findingsOf = (tables: Kelurahan) => judgeKsm(tables, ppmk2012, asOf).findings;
const ksm = [
  { code: "K01", name: "Melati" },
  { code: "K02", name: "Mawar" },
];
const one = { ksm: "K01", name: inventedName(1), nik: nik(1) };

describe("one person in several rows", () => {
  it("of one KSM: the later rows repeat the first", () => {
    const members = [
      one,
      { ...one, name: `Bpk. ${one.name}` },
      { ...one, ksm: "Melati" },
      { ...one, ksm: "K02", nik: nik(2) },
    ];
    const findings = findingsOf(kelurahan({ ksm, members })).filter(({ code }) => code === "member/duplicate");
    expect(places(findings)).toEqual(["member/duplicate Anggota!C3", "member/duplicate Anggota!C4"]);
    expect(findings[0]).toMatchObject({
      args: { name: `Bpk. ${one.name}`, first: "C2" },
      related: [{ row: 2, column: 3 }],
    });
  });

  it("is told by its NIK where a row has no name", () => {
    const findings = findingsOf(kelurahan({ ksm: [{ code: "K01" }], members: [one, { ...one, name: undefined }] }));
    expect(findings[0]).toMatchObject({ code: "member/duplicate", args: { name: "" } });
  });

  it("is judged once, with what the rows agree about", () => {
    const members = [
      { ...one, requested: 5_000_000, months: 12 },
      { ...one, requested: 3_000_000, familyCard: familyCard(7) },
    ];
    const [group] = judgeKsm(kelurahan({ ksm: [{ code: "K01" }], members }), ppmk2012, asOf).ksm;
    expect(group?.members).toHaveLength(1);
    expect(group?.members[0]?.record).toMatchObject({
      requested: { state: "invalid" },
      months: { value: 12 },
      familyCard: { value: familyCard(7) },
    });
  });

  it("of two KSM: shown with all places", () => {
    const members = [one, { ...one, ksm: "K02" }];
    const findings = findingsOf(kelurahan({ ksm, members }));
    expect(places(findings)).toEqual(["member/in-two-ksm Anggota!C2", "member/in-two-ksm Anggota!C3"]);
    expect(findings[0]).toMatchObject({
      args: { name: one.name, ksm: ["K01", "K02"], more: 0 },
      related: [{ row: 3, column: 3 }],
    });
  });

  it("under two NIK: equal name and birth date are shown with all places", () => {
    const members = [one, { ...one, ksm: "K02", name: `Hj. ${one.name.toUpperCase()}`, nik: nik(23) }];
    const findings = findingsOf(kelurahan({ ksm, members }));
    expect(places(findings)).toEqual(["member/possible-duplicate Anggota!C2", "member/possible-duplicate Anggota!C3"]);
    expect(findings[0]?.args).toEqual({ name: one.name, others: ["C3"], more: 0 });
  });

  it("filled down over a long list: each row is marked, and names a dozen others", () => {
    const members = Array.from({ length: 9_500 }, (_, row) => ({ ...one, ksm: row % 2 === 0 ? "K01" : "K02" }));
    const findings = findingsOf(
      kelurahan({ ksm, members: members.map((member, row) => ({ ...member, nik: nik(row + 1) })) }),
    );
    const alike = findings.filter(({ code }) => code === "member/perhaps-one-person");
    expect(alike.length).toBe(9_500);
    expect(alike[0]).toMatchObject({ args: { more: expect.any(Number) } });
    expect(alike.filter(({ at, related }) => related.length !== 12 || related.some((other) => other === at))).toEqual(
      [],
    );
  });

  it("not: two persons of one name who were born on different days, or of one birth date under different names", () => {
    const members = [one, { ...one, nik: "9999010201800001" }, { ...one, name: inventedName(2), nik: nik(3) }];
    expect(findingsOf(kelurahan({ ksm: [{ code: "K01" }], members }))).toEqual([]);
  });
});

describe("several members of one household in a KSM", () => {
  it("are told once, with all places, in their KSM only", () => {
    const members = [
      { ...one, familyCard: familyCard(1) },
      { ...one, name: inventedName(2), nik: nik(2), familyCard: familyCard(1) },
      { ...one, ksm: "K02", name: inventedName(3), nik: nik(3), familyCard: familyCard(1) },
    ];
    const findings = findingsOf(kelurahan({ ksm, members }));
    expect(places(findings)).toEqual(["member/same-household Anggota!D2"]);
    expect(findings[0]?.args).toEqual({ name: inventedName(1), others: ["D3"], more: 0 });
  });
});
