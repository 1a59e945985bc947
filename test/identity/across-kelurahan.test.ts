import { describe, expect, it } from "vitest";
import type { Profile } from "../../src/domain/records.ts";
import { acrossKelurahan } from "../../src/identity/across-kelurahan.ts";
import { member, nik, profile, type Stated } from "../build/records.ts";

/** A workbook of one member. */
const workbook = (file: string, person: number, stated: Stated<Profile>) => ({
  file,
  profile: profile(stated),
  members: [member({ ksm: "K01", name: "Wagimin", nik: nik(person) })],
});

/** The codes of what is found at each of two workbooks. */
const codes = (a: Stated<Profile>, b: Stated<Profile>, persons = [1, 1]) =>
  acrossKelurahan([workbook("a.xlsx", persons[0] ?? 0, a), workbook("b.xlsx", persons[1] ?? 0, b)]).map(
    ({ findings }) => findings.map(({ code }) => code).join(),
  );

const sukamaju = { regency: "Kota Sukajaya", district: "Sukaraja", kelurahan: "Sukamaju" };

describe("two workbooks", () => {
  it.each([
    ["of one Kode Wilayah, however the name is written", { regionCode: "99.99.01.0001" }, { regionCode: "9999010001" }],
    [
      "of one name in one kecamatan, where a Kode Wilayah is missing",
      sukamaju,
      { ...sukamaju, regionCode: "9999010001" },
    ],
  ])("%s are one kelurahan", (_, a, b) => {
    expect(codes(a, b)).toEqual(["file/same-kelurahan", "file/same-kelurahan"]);
    expect(codes(a, b, [1, 2])).toEqual(["file/same-kelurahan", "file/same-kelurahan"]);
  });

  it.each([
    ["another Kode Wilayah", { ...sukamaju, regionCode: "9999010001" }, { ...sukamaju, regionCode: "9999010002" }],
    ["another kecamatan", sukamaju, { ...sukamaju, district: "Sukamulya" }],
    ["no name", {}, {}],
  ])("with %s are two, and only share the person", (_, a, b) => {
    expect(codes(a, b)).toEqual(["member/in-two-kelurahan", "member/in-two-kelurahan"]);
    expect(codes(a, b, [1, 2])).toEqual(["", ""]);
  });

  it("without members are nobody's, even of one kelurahan", () => {
    const without = { file: "b.xlsx", profile: profile(sukamaju), members: [] };
    expect(acrossKelurahan([workbook("a.xlsx", 1, sukamaju), without]).flatMap(({ findings }) => findings)).toEqual([]);
  });
});
