import { describe, expect, it } from "vitest";
import { cases } from "../../fixtures/intake/cases.ts";
import { bytesOf } from "../../fixtures/intake/read-case.ts";
import type { TableName } from "../../src/intake/catalogue/catalogue.ts";
import { type ColumnMap, noMap } from "../../src/intake/column-map.ts";
import { describeTables } from "../../src/intake/describe-tables.ts";
import { nothingGiven } from "../../src/intake/ps2-list.ts";
import { readColumnMap } from "../../src/intake/read-column-map.ts";
import { readKelurahan } from "../../src/intake/read-kelurahan.ts";
import { startMap } from "../../src/report/columns/start-map.ts";
import { columnMapFindings } from "../../src/run/column-map-findings.ts";
import type { Workbook } from "../../src/workbook/model.ts";
import { isFinding, readWorkbook } from "../../src/workbook/read-workbook.ts";
import { type CellInput, sheetOf, workbookOf } from "../build/sheets.ts";
import { nik1, nik2, told } from "./read-sheets.ts";

function mapOf(text: string): ColumnMap {
  const map = readColumnMap("kolom.yaml", text);
  if ("tables" in map) return map;
  throw new Error(JSON.stringify(map));
}

const faultsOf = (text: string) => {
  const map = readColumnMap("kolom.yaml", text);
  return "tables" in map ? [] : map.map(({ code, args }) => ({ code, ...args }));
};

const readBy = (map: ColumnMap, workbook: Workbook, ...tables: readonly TableName[]) =>
  readKelurahan([workbook], { required: [], optional: tables }, nothingGiven, map);

const startOf = (workbook: Workbook) => mapOf(startMap(describeTables([workbook]).tables, "id"));

describe("a column map as it is written to start from", () => {
  const workbooks = cases.filter(({ file }) => !file.includes("excel-4"));

  it.each(workbooks)("changes nothing of $file", async (one) => {
    const workbook = await readWorkbook(one.file, bytesOf(one));
    if (isFinding(workbook)) return;
    const [without, by] = [noMap, startOf(workbook)].map((map) => readBy(map, workbook, ...one.asks));
    expect(by?.kelurahan).toEqual(without?.kelurahan);
    // That a header is misspelt, or stands twice, is settled by saying what it is.
    const settled = ["header/near", "header/unknown"];
    expect(by?.findings.map(({ code }) => code)).toEqual(
      without?.findings.map(({ code }) => code).filter((code) => !settled.includes(code)),
    );
  });
});

const books = (sheet: string, header: readonly string[], ...rows: readonly (readonly CellInput[])[]) =>
  workbookOf(sheetOf(sheet, [["LAPORAN UPK"], [], header, ...rows]));

const loans = (map: ColumnMap, workbook: Workbook) =>
  (readBy(map, workbook, "loans").kelurahan.loans ?? []).map(({ ksm, principal, target }) => [
    ksm.value,
    principal.value,
    target.value,
  ]);

describe("a column map", () => {
  const february = books(
    "Feb 2013",
    ["No", "Kelompok", "Tgl Cair", "Plafon", "Alokasi", "Kewajiban"],
    [1, "Mawar", "05-01-2012", 12_000_000, 10_000_000, 4_000_000],
    [2, "Melati", "05-01-2012", 9_000_000, 8_000_000, 2_000_000],
  );
  const corrected = mapOf(`
tables:
  - table: Pinjaman
    columns:
      "No":
      "Kelompok": Kode KSM
      "Plafon": bukan
      "Alokasi": Pokok
      "Kewajiban": Target Angsuran
`);

  it("settles which of two columns is meant, and a column that is not known", () => {
    expect(loans(noMap, february)).toEqual([
      ["Mawar", undefined, undefined],
      ["Melati", undefined, undefined],
    ]);
    expect(loans(corrected, february)).toEqual([
      ["Mawar", 10_000_000, 4_000_000],
      ["Melati", 8_000_000, 2_000_000],
    ]);
  });

  it("settles it for next month's file too: another sheet, other places", () => {
    const march = workbookOf(
      sheetOf("Maret 2013", [
        ["No", "Alokasi", "Kewajiban", "Plafon", "Kelompok", "Tgl Cair"],
        [1, 10_000_000, 5_000_000, 12_000_000, "Mawar", "05-01-2012"],
      ]),
    );
    const reading = readBy(corrected, march, "loans");
    expect(loans(corrected, march)).toEqual([["Mawar", 10_000_000, 5_000_000]]);
    expect(reading.kelurahan.loans?.[0]?.disbursedOn.value).toBe("2012-01-05");
    expect(reading.tables).toMatchObject([{ table: "loans", by: "told" }]);
  });

  it("makes a table of headers that none of ours has", () => {
    const odd = books(
      "Data",
      ["Grup", "Orang", "Nomor Kependudukan"],
      ["Mawar", "Siti", nik1],
      ["Mawar", "Budi", nik2],
    );
    const map = mapOf(
      'tables: [{ table: Anggota, columns: { Grup: Kode KSM, Orang: Nama Anggota, "Nomor Kependudukan": NIK } }]',
    );
    const members = readBy(map, odd, "members").kelurahan.members ?? [];
    expect(members.map(({ ksm, name, nik }) => [ksm.value, name.value, nik.value])).toEqual([
      ["Mawar", "Siti", nik1],
      ["Mawar", "Budi", nik2],
    ]);
  });

  it("leaves out what it says is no table of ours, and nothing is said of it any more", () => {
    const register = books("Data", ["Nama", "NIK", "Umur"], ["Siti", nik1, 40], ["Budi", nik2, 35]);
    const map = mapOf("tables: [{ table: bukan, columns: { Nama: , NIK: , Umur: } }]");
    expect(told(readBy(noMap, register, "households"))).toEqual(["ps2/list-unsaid Data!A3"]);
    const reading = readBy(map, register, "households");
    expect([reading.kelurahan.households, told(reading)]).toEqual([undefined, []]);
  });

  it("does not make a list PS-2 by calling it so; a title, a column or --ps2-sheet does", () => {
    const register = books("Data", ["Nama", "NIK"], ["Siti", nik1], ["Budi", nik2]);
    const map = mapOf("tables: [{ table: PS-2, columns: { Nama: Nama, NIK: NIK } }]");
    expect(told(readBy(map, register, "households"))).toEqual(["ps2/list-unsaid Data!A3"]);
  });

  it("reads tables of the same headers side by side, and a roster of two tables, as without it", () => {
    const block = ["No", "Nama Anggota", "NIK"];
    const beside = workbookOf(
      sheetOf("KSM", [
        ["KSM : Mawar", null, null, null, "KSM : Melati"],
        [...block, null, ...block],
        [1, "Siti", nik1, null, 1, "Budi", nik2],
      ]),
    );
    const reading = readBy(startOf(beside), beside, "members");
    expect(reading.kelurahan.members?.map(({ ksm, name }) => [ksm.value, name.value])).toEqual([
      ["Mawar", "Siti"],
      ["Melati", "Budi"],
    ]);
    expect(reading.tables.map(({ by }) => by)).toEqual(["told", "told"]);
  });

  it("tells which of its tables stand in none of the files", () => {
    const map = mapOf("tables: [{ table: Anggota, columns: { Nama Peserta: Nama Anggota, Grup: Kode KSM } }]");
    const { met } = readBy(map, february, "members");
    expect(columnMapFindings(map, met)).toMatchObject([
      {
        code: "map/not-met",
        at: { file: "kolom.yaml" },
        args: { table: "Anggota", headers: ["Nama Peserta", "Grup"] },
      },
    ]);
    expect(columnMapFindings(corrected, readBy(corrected, february, "loans").met)).toEqual([]);
  });

  it("of two tables of the same headers goes by the sheet where it names one", () => {
    const header = ["Nama", "NIK"];
    const two = workbookOf(sheetOf("Warga", [header, ["Siti", nik1]]), sheetOf("Peserta", [header, ["Budi", nik2]]));
    const map = mapOf(`
tables:
  - { table: bukan, sheet: Warga, columns: { Nama: , NIK: } }
  - { table: Anggota, sheet: peserta, columns: { Nama: Nama Anggota, NIK: NIK } }
`);
    const { kelurahan } = readBy(map, two, "households", "members");
    expect([kelurahan.households, kelurahan.members?.map(({ name }) => name.value)]).toEqual([undefined, ["Budi"]]);
  });

  it.each([
    ["no YAML", "tables: [", { code: "map/unreadable", reason: "syntax", line: 1 }],
    ["another list", "j5: 3", { code: "map/unreadable", reason: "not-a-map", line: null }],
    ["no columns", "tables:\n  - table: KSM", { code: "map/unreadable", reason: "not-a-map", line: 2 }],
    [
      "a header twice",
      "tables: [{ table: KSM, columns: { a: , a: } }]",
      { code: "map/unreadable", reason: "duplicate", line: 1 },
    ],
    [
      "an unknown table",
      "tables: [{ table: Peserta, columns: { a: } }]",
      { code: "map/unknown-table", table: "Peserta" },
    ],
    [
      "an unknown field",
      "tables:\n  - table: KSM\n    columns:\n      a: Kode KMS",
      { code: "map/unknown-field", field: "Kode KMS", suggestion: "Kode KSM", line: 4 },
    ],
  ])("that is %s is refused, with its line", (_, text, expected) => {
    expect(faultsOf(text)).toMatchObject([expected]);
  });
});
