import { describe, expect, it } from "vitest";
import { catalogue, tableNames } from "../../src/intake/catalogue/catalogue.ts";
import { headerKey } from "../../src/intake/header-words.ts";
import { columnsOf, matchHeader } from "../../src/intake/headers.ts";

describe.each(tableNames)("the headers of %s", (table) => {
  const { combined } = catalogue[table];
  const named = [...columnsOf(table), ...(combined === undefined ? [] : [["+", combined] as const])];
  const keys = named.flatMap(([, { header, aliases }]) => [...new Set([header, ...aliases].map(headerKey))]);

  it("name one field each", () => {
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });
});

describe("identity numbers", () => {
  it.each([
    ["nik", "Nomor Penduduk"],
    ["nik", "No. Induk Kependudukan"],
    ["nik", "NOMOR INDUK KEPENDUDUKAN (NIK)"],
    ["nik", "Nomor Induk Penduduk"],
    ["nik", "No NIK"],
    ["nik", "No. NIK / KTP"],
    ["nik", "NIK/No KTP"],
    ["nik", "No. KTP / NIK"],
    ["nik", "No.KTP"],
    ["familyCard", "No. Kartu Keluarga"],
    ["familyCard", "Nomor KK"],
    ["familyCard", "Nomor Kartu Keluarga"],
    ["familyCard", "No. KK (Kartu Keluarga)"],
  ])("%s is named %s", (key, header) => {
    expect(matchHeader("members", header)?.key).toBe(key);
    expect(matchHeader("households", header)?.key).toBe(key);
  });
});
