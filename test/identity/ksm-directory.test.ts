import { describe, expect, it } from "vitest";
import { ksmDirectory } from "../../src/identity/ksm-directory.ts";
import { blank, field, invalid, kelurahan } from "../build/records.ts";
import { places } from "../eligibility/judge.ts";

type Tables = NonNullable<Parameters<typeof kelurahan>[0]>;

const rosters = (tables: Tables) =>
  ksmDirectory(kelurahan(tables)).groups.map(({ code, roster }) => [code, roster.map(({ name }) => name.value)]);

describe("members join their KSM", () => {
  const ksm = [
    { code: "K-01", name: "Melati" },
    { code: "K02", name: "Maju Jaya" },
  ];

  it.each([
    ["the code", "K-01", "K-01"],
    ["the code without regard to case, spaces, dots and hyphens", " k 01.", "K-01"],
    ["the name", "MAJU-JAYA", "K02"],
  ])("by %s", (_, reference, code) => {
    const { find } = ksmDirectory(kelurahan({ ksm }));
    expect(find(field(reference))?.code).toBe(code);
  });

  it("by the code first, where one KSM has the other's code as its name", () => {
    const crossed = [...ksm, { code: "K03", name: "K02" }];
    expect(ksmDirectory(kelurahan({ ksm: crossed })).find(field("K02"))?.code).toBe("K02");
  });

  it.each([
    ["the name with the word KSM before it", "KSM Melati", "K-01"],
    ["the name without it", "Anggrek", "03"],
    ["the code that lost its zero", "3", "03"],
    ["the code and the name", "K-01 - Melati", "K-01"],
    ["the name and the code", "Maju Jaya / K02", "K02"],
    ["the name with Kel. before it", "Kel. Melati", "K-01"],
  ])("by %s", (_, reference, code) => {
    const { find } = ksmDirectory(kelurahan({ ksm: [...ksm, { code: "03", name: "KSM Anggrek" }] }));
    expect(find(field(reference))?.code).toBe(code);
  });

  it("not by the code of one and the name of another", () => {
    expect(ksmDirectory(kelurahan({ ksm })).find(field("K02 - Melati"))).toBeUndefined();
  });

  it("not by a number that two KSM could mean", () => {
    const two = [
      { code: "03", name: "Anggrek" },
      { code: "003", name: "Dahlia" },
    ];
    const directory = ksmDirectory(kelurahan({ ksm: two }));
    expect(directory.find(field("3"))).toBeUndefined();
  });

  it("not by a name that two KSM have", () => {
    const members = [{ ksm: "Melati", name: "Sutarti" }];
    const directory = ksmDirectory(kelurahan({ ksm: [...ksm, { code: "K03", name: "melati" }], members }));
    expect(places(directory.findings)).toContain("member/unknown-ksm Anggota!A2");
  });

  it("and are reported where there is no such KSM, but not where the cell could not be read", () => {
    const members = [
      { ksm: "K99", name: "Sutarti" },
      { ksm: blank("A3", "Anggota"), name: "Rukmini" },
      { ksm: invalid("A4", "#N/A", "Anggota"), name: "Endang" },
      { ksm: "K02", name: "Wagimin" },
    ];
    const { groups, findings } = ksmDirectory(kelurahan({ ksm, members }));
    expect(groups.map(({ roster }) => roster.length)).toEqual([0, 1]);
    expect(places(findings)).toEqual(["ksm/without-members KSM!A2", "member/unknown-ksm Anggota!A2"]);
    expect(findings[0]?.args).toEqual({ ksm: "K-01" });
  });
});

describe("a KSM that stands in several rows", () => {
  it("is one KSM, reported at the later rows", () => {
    const ksm = [
      { code: "K01", name: "Melati", kind: "kube" as const },
      { code: "k-01", business: "Jahit" },
    ];
    const { groups, findings } = ksmDirectory(kelurahan({ ksm }));
    expect(groups).toMatchObject([{ code: "K01", name: "Melati", record: { kind: { value: "kube" } } }]);
    expect(groups[0]?.record.business.value).toBe("Jahit");
    expect(findings).toMatchObject([{ code: "ksm/duplicate", at: { row: 3, column: 1 }, args: { first: "A2" } }]);
  });

  it("has no value where the rows contradict each other", () => {
    const ksm = [
      { code: "K01", kind: "kube" as const },
      { code: "K01", kind: "aneka" as const },
    ];
    expect(ksmDirectory(kelurahan({ ksm })).groups[0]?.record.kind).toMatchObject({
      state: "invalid",
      cell: { row: 2 },
    });
  });

  it("is told by its name where a row has no code", () => {
    const ksm = [{ code: "K01", name: "Melati" }, { name: "MELATI" }, { name: "Mawar" }, { name: "mawar" }];
    const { groups, findings } = ksmDirectory(kelurahan({ ksm }));
    expect(groups.map(({ code }) => code)).toEqual(["K01", "Mawar"]);
    expect(places(findings)).toEqual(["ksm/duplicate KSM!A3", "ksm/duplicate KSM!A5"]);
  });

  it("is not told by a name that two codes have", () => {
    const ksm = [{ code: "K01", name: "Melati" }, { code: "K02", name: "Melati" }, { name: "Melati" }];
    expect(ksmDirectory(kelurahan({ ksm })).groups.map(({ code }) => code)).toEqual(["K01", "K02", "Melati"]);
  });

  it("is not taken for another one whose row cannot be read either", () => {
    const ksm = [{ business: "Jahit" }, { business: "Warung" }];
    expect(ksmDirectory(kelurahan({ ksm })).groups).toMatchObject([{ code: "" }, { code: "" }]);
  });
});

describe("without a KSM table", () => {
  const members = [
    { ksm: "K02", name: "Sutarti" },
    { ksm: "K01", name: "Wagimin" },
    { ksm: "k 01", name: "Endang" },
    { name: "Rukmini" },
  ];

  it.each([
    ["undefined", {}],
    ["empty", { ksm: [] }],
  ])("the KSM are those of the roster (%s)", (_, tables) => {
    expect(rosters({ ...tables, members })).toEqual([
      ["K01", ["Wagimin", "Endang"]],
      ["K02", ["Sutarti"]],
    ]);
    const [first] = ksmDirectory(kelurahan({ ...tables, members })).groups;
    expect(first).toMatchObject({ name: "K01", record: { at: { row: 3, column: 1 }, kind: { state: "absent" } } });
  });

  it("there are none without a roster", () => {
    expect(ksmDirectory(kelurahan())).toMatchObject({ groups: [], findings: [] });
  });
});
