import { describe, expect, it } from "vitest";
import {
  findSheetName,
  quotedSheetName,
  sheetOfReference,
  usableSheetNames,
} from "../../../src/workbook/write/sheet-names.ts";

describe("names of new sheets", () => {
  it.each([
    ["Temuan", [], "Temuan"],
    ["Temuan", ["temuan"], "Temuan (2)"],
    ["Temuan", ["TEMUAN", "Temuan (2)"], "Temuan (3)"],
    ["a/b\\c:d*e?f[g]", [], "a b c d e f g"],
    ["'dikutip'", [], "dikutip"],
    ["  ", [], "Sheet"],
    ["History", [], "Sheet"],
    ["daftar-anggota-ksm-kelurahan-sukamaju-2013", [], "daftar-anggota-ksm-kelurahan-su"],
    ["daftar-anggota-ksm-kelurahan-sukamaju", ["daftar-anggota-ksm-kelurahan-su"], "daftar-anggota-ksm-keluraha (2)"],
    [`${"x".repeat(30)}😀`, [], "x".repeat(30)],
  ])("%j where %j are taken: %j", (name, taken, expected) => {
    expect(usableSheetNames([name], taken)).toEqual([expected]);
  });

  it("differ where the names that are wanted do not", () => {
    expect(usableSheetNames(["anggota", "Anggota", "anggota"])).toEqual(["anggota", "Anggota (2)", "anggota (3)"]);
  });

  it("are found by the name that they were made for", () => {
    const names = usableSheetNames(["data/anggota", "x".repeat(40)]);
    expect(findSheetName(names, "data/anggota")).toBe("data anggota");
    expect(findSheetName(names, "x".repeat(40))).toBe("x".repeat(31));
    expect(findSheetName(names, "DATA anggota")).toBe("data anggota");
    expect(findSheetName(names, "lain")).toBeUndefined();
  });

  it.each(["Anggota", "It's", "a!b", "'", "Hasil PPMK (2)"])("%s is read back from a reference", (name) => {
    expect(sheetOfReference(`${quotedSheetName(name)}!$A$1`)).toBe(name);
  });

  it.each(["SUM(A1:A2)", "#REF!", "1", "A1"])("%s names none", (reference) => {
    expect(sheetOfReference(reference)).toBeUndefined();
  });
});
