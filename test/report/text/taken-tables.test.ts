import { describe, expect, it } from "vitest";
import type { TakenTable } from "../../../src/domain/taken-table.ts";
import { toJson } from "../../../src/report/json/to-json.ts";
import { at } from "../../build/judged.ts";
import { kelurahan, report } from "../../build/report.ts";
import { section, text } from "../../build/report-text.ts";

const members: TakenTable = {
  table: "members",
  name: "Anggota",
  at: at("Anggota!A1", "Kode KSM"),
  columns: ["Kode KSM", "Nama Anggota", "NIK", "L/P", "PS-2"],
  by: "headers",
  words: "",
  rows: 30,
};
const ksm: TakenTable = { ...members, table: "ksm", name: "KSM", at: at("KSM!A1", "Kode KSM"), rows: 5 };
const list: TakenTable = {
  ...members,
  table: "households",
  name: "PS-2",
  at: at("Data Warga!B4", "Nama"),
  columns: ["Nama", "NIK"],
  by: "title",
  words: "Daftar KK Miskin RW 02",
  rows: 45,
};

const withTables = (...tables: readonly TakenTable[]) =>
  report("screen-ksm", { results: [kelurahan({ ksm: [], tables })] });
const lines = (...tables: readonly TakenTable[]) => section(withTables(...tables), "Tabel yang dibaca").join("\n");

describe("what each table was taken for", () => {
  it("is one line for all that stand on sheets of their names", () => {
    expect(lines(members, ksm)).toBe("· Anggota, KSM: di lembar yang bernama sama");
  });

  it("is nothing in `ppmk FILE` where all stand on sheets of their names", () => {
    const all = report("ppmk", { results: [kelurahan({ ksm: [], tables: [members, ksm] })] });
    expect(text(all)).not.toContain("lembar yang bernama sama");
  });

  it("is in `ppmk FILE` how many stand on sheets of their names, and a cut line for a table anywhere else", () => {
    const all = report("ppmk", { results: [kelurahan({ ksm: [], tables: [members, ksm, list] })] });
    expect(text(all, { width: 60 }).split("\n").slice(3, 5)).toEqual([
      "· 2 tabel di lembar yang bernama sama",
      "· PS-2: Data Warga!B4, 45 baris, karena judulnya “Daftar KK…",
    ]);
  });

  it("is a line with its reason for a table anywhere else", () => {
    expect(lines(members, list)).toBe(
      "· Anggota: di lembar yang bernama sama\n· PS-2: Data Warga!B4, 45 baris, karena judulnya “Daftar KK Miskin RW 02”",
    );
  });

  it("names a list that was left out, and passes over what the command does not judge by", () => {
    const mampu: TakenTable = { ...list, by: "negated", words: "KK Mampu", rows: null };
    expect(lines(mampu, { ...members, rows: null })).toBe(
      "· PS-2: Data Warga!B4, tidak dipakai, karena tertulis “KK Mampu”",
    );
  });

  it("is one line for two tables of one header", () => {
    const roster = { ...members, at: at("Data!A3", "Kode KSM") };
    expect(lines(roster, { ...roster, table: "ksm", name: "KSM", columns: ["Kode KSM", "Nama KSM"], rows: 5 })).toBe(
      "· Anggota, KSM: Data!A3, 30 baris, dari judul kolomnya (Kode KSM, Nama Anggota,\n  NIK, L/P, …)",
    );
  });

  it("is one line for a sheet for each KSM, and names the first of them", () => {
    const sheets = ["Mawar", "Melati", "Dahlia", "Anggrek", "Kenanga"];
    const rosters = sheets.map((name): TakenTable => ({ ...list, at: at(`RW ${name}!A1`, "Nama") }));
    expect(lines(...rosters)).toBe(
      "· PS-2: RW Mawar!A1, RW Melati!A1, RW Dahlia!A1 dan 2 tempat lagi, 225 baris,\n  karena judulnya “Daftar KK Miskin RW 02”",
    );
  });

  it("stands in JSON for every table, judged by or not", () => {
    const document = toJson(withTables(list, { ...ksm, rows: null }), { lang: "id", showNik: false });
    expect([...document.results].flatMap((result) => [...result.tables])).toEqual([
      {
        table: "PS-2",
        at: { file: "kelurahan.xlsx", sheet: "Data Warga", cell: "B4" },
        by: "title",
        words: "Daftar KK Miskin RW 02",
        columns: ["Nama", "NIK"],
        rows: 45,
      },
      expect.objectContaining({ table: "KSM", rows: null }),
    ]);
  });
});
