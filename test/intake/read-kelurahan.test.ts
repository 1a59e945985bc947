import { describe, expect, it } from "vitest";
import { date, sheetOf } from "../build/sheets.ts";
import { header, members, nik1, nik2, read, told } from "./read-sheets.ts";

describe("a table", () => {
  it("is found by its headers in any row and any order, under any alias", () => {
    const found = members(
      ["DAFTAR ANGGOTA KSM"],
      [],
      ["No", "usulan", "N I K", "NAMA LENGKAP", "Kelompok"],
      [1, "5.000.000", nik1, "Tarsono", "K01"],
    );
    expect(found).toEqual({ told: [], rows: [["K01", "Tarsono", nik1, 5_000_000, "D4"]] });
  });

  it("keeps the row numbers of the sheet behind blank rows", () => {
    const found = members(header, [], ["K01", "Tarsono", nik1, 1_000_000], [], [], ["K01", "Wartini", nik2, "x"]);
    expect(found.rows.map((row) => row[4])).toEqual(["B3", "B6"]);
    expect(found.told).toEqual(["cell/not-a-number Anggota!D6"]);
  });

  it("passes over a row of column numbers, a repeated header and a matching total", () => {
    const found = members(
      header,
      [1, 2, 3, 4],
      ["K01", "Tarsono", nik1, 1_000_000],
      header,
      ["K01", "Wartini", nik2, 2_000_000],
      ["Jumlah", null, null, 3_000_000],
    );
    expect(found.told).toEqual([]);
    expect(found.rows).toHaveLength(2);
  });

  it("reports a typed total that differs from the sum", () => {
    const found = members(header, ["K01", "Tarsono", nik1, 1_000_000], ["TOTAL", null, null, 2_000_000]);
    expect(found.told).toEqual(["total/differs Anggota!D3"]);
  });

  it("accepts subtotals and a total of all", () => {
    const found = members(
      header,
      ["K01", "Tarsono", nik1, 1_000_000],
      ["Sub total", null, null, 1_000_000],
      ["K02", "Wartini", nik2, 2_000_000],
      ["Sub Total", null, null, 2_000_000],
      ["Total", null, null, 3_000_000],
    );
    expect(found.told).toEqual([]);
  });

  it("takes a header that is split over two rows or stands under a merged one", () => {
    const sheet = sheetOf(
      "Anggota",
      [
        ["KSM", "Anggota", null, "Usulan", "Status"],
        [null, "Nama", "NIK", "Pinjaman (Rp)", "PS-2"],
        ["K01", "Tarsono", nik1, 1_000_000, "Ya"],
      ],
      {
        merges: [
          { top: 1, bottom: 2, left: 1, right: 1 },
          { top: 1, bottom: 1, left: 2, right: 3 },
        ],
      },
    );
    const reading = read(["members"], sheet);
    expect(told(reading)).toEqual([]);
    expect(reading.kelurahan.members?.[0]).toMatchObject({
      name: { value: "Tarsono" },
      requested: { value: 1_000_000 },
      declaredPs2: { value: true },
    });
  });

  it("spreads a merged KSM cell over its members, and never an amount", () => {
    const sheet = sheetOf("Anggota", [header, ["K01", "Tarsono", nik1, 1_000_000], [null, "Wartini", nik2, null]], {
      merges: [
        { top: 2, bottom: 3, left: 1, right: 1 },
        { top: 2, bottom: 3, left: 4, right: 4 },
      ],
    });
    const { kelurahan } = read(["members"], sheet);
    expect(kelurahan.members?.map(({ ksm, requested }) => [ksm.value, requested.value])).toEqual([
      ["K01", 1_000_000],
      ["K01", undefined],
    ]);
  });

  it("accepts a header that is misspelt by a letter, and mentions it", () => {
    const found = members(["Kode KSM", "Nama Angota", "NIK", "Usulan"], ["K01", "Tarsono", nik1, 1_000_000]);
    expect(found.told).toEqual(["header/near Anggota!B1"]);
    expect(found.rows[0]?.[1]).toBe("Tarsono");
  });

  it("ends before notes and signatures", () => {
    const found = members(
      header,
      ["K01", "Tarsono", nik1, 1_000_000],
      [],
      [null, "Sukamaju, 15 Maret 2013"],
      [null, "Ketua KSM"],
      [],
      [null, "Tarsono"],
    );
    expect(found).toEqual({ told: [], rows: [["K01", "Tarsono", nik1, 1_000_000, "B2"]] });
  });

  it("lacks a needed column: one finding, not one for each row", () => {
    const found = members(["Kode KSM", "Nama", "Usulan"], ["K01", "Tarsono", 1_000_000], ["K01", "Wartini", 1_000_000]);
    expect(found.told).toEqual(["header/missing Anggota!A1"]);
  });

  it("has a header twice: which one counts is not guessed silently", () => {
    const found = members([...header, "NIK"], ["K01", "Tarsono", nik1, 1_000_000, nik2]);
    expect(found.told).toEqual(["header/duplicate Anggota!E1"]);
  });

  it("is half there: a finding, not a silent skip", () => {
    const reading = read(
      ["members"],
      sheetOf("Anggota", [
        ["Nama", "Usulan", "Rekomendasi UPK"],
        ["Tarsono", 1, 2],
      ]),
    );
    expect(told(reading)).toEqual(["table/incomplete Anggota!A1"]);
  });

  it("is missing: one finding that names it", () => {
    const reading = read(["members"], sheetOf("Lain", [["apa", "saja"]]), sheetOf("Kosong", []));
    expect(told(reading)).toEqual(["table/missing uji.xlsx"]);
    expect(reading.findings[0]?.args).toMatchObject({ table: "Anggota", unknown: ["Lain"], more: 0 });
    expect(reading.kelurahan.members).toBeUndefined();
  });
});

describe("two sheets that look alike", () => {
  it("a list without KSM is PS-2, one with KSM is the roster", () => {
    const { kelurahan } = read(
      ["households", "members"],
      sheetOf("Lembar1", [
        ["Nama", "NIK", "No KK", "Alamat", "RT/RW"],
        ["Tarsono", nik1, null, "Gang 1", "003/007"],
      ]),
      sheetOf("Lembar2", [header, ["K01", "Wartini", nik2, 1]]),
    );
    expect(kelurahan.households?.map(({ name, rt, rw }) => [name.value, rt.value, rw.value])).toEqual([
      ["Tarsono", "003", "007"],
    ]);
    expect(kelurahan.members?.map(({ name }) => name.value)).toEqual(["Wartini"]);
  });
});

describe("a flat roster", () => {
  it("gives its KSM once and its members each", () => {
    const flat = ["Kode KSM", "Nama KSM", "Jenis KSM", "Usaha Prospektif", "Nama Anggota", "NIK", "Usulan"];
    const { kelurahan } = read(
      ["ksm", "members"],
      sheetOf("Roster", [
        flat,
        ["K01", "Melati", "KUBE", "Ya", "Tarsono", nik1, 1],
        ["K01", "Melati", "KUBE", "Ya", "Wartini", nik2, 1],
      ]),
    );
    expect(kelurahan.ksm?.map(({ code, name, kind }) => [code.value, name.value, kind.value])).toEqual([
      ["K01", "Melati", "kube"],
    ]);
    expect(kelurahan.members?.map(({ ksm, name }) => [ksm.value, name.value])).toEqual([
      ["K01", "Tarsono"],
      ["K01", "Wartini"],
    ]);
  });
});

describe("the profile", () => {
  it("is read from labels and the values beside them, colons or not", () => {
    const reading = read(
      ["profile"],
      sheetOf("Data", [
        ["PROFIL KELURAHAN"],
        ["Kelurahan / Desa", ":", "Sukamaju"],
        ["Nama LKM", ": Maju Bersama"],
        ["Tingkat Kinerja BKM:", null, "Mandiri"],
        ["Tanggal Penilaian", date("2013-03-15")],
        ["Pagu BLM", "Rp 100.000.000,-"],
        ["Tahap", null],
      ]),
    );
    expect(told(reading)).toEqual([]);
    expect(reading.kelurahan.profile).toMatchObject({
      kelurahan: { value: "Sukamaju", cell: { row: 2, column: 3 } },
      bkm: { value: "Maju Bersama" },
      bkmLevel: { value: "mandiri" },
      assessedOn: { value: "2013-03-15" },
      blmCeiling: { value: 100_000_000 },
      stage: { state: "blank", cell: { row: 7, column: 2 } },
      regency: { state: "absent" },
    });
  });
});

describe("hidden rows", () => {
  it("are read, and mentioned once", () => {
    const sheet = sheetOf("Anggota", [header, ["K01", "Tarsono", nik1, 1], ["K01", "Wartini", nik2, 1]], {
      hiddenRows: [3],
    });
    const reading = read(["members"], sheet);
    expect(reading.kelurahan.members).toHaveLength(2);
    expect(told(reading)).toEqual(["file/hidden Anggota!A3"]);
  });
});

describe("two profiles", () => {
  const form = (name: string) => [
    ["Kelurahan", name],
    ["Kecamatan", "Sukaraja"],
  ];

  it("of one kelurahan are one; of two, someone must say which", () => {
    expect(told(read(["profile"], sheetOf("A", form("Sukamaju")), sheetOf("B", form("SUKAMAJU"))))).toEqual([]);
    expect(told(read(["profile"], sheetOf("A", form("Sukamaju")), sheetOf("B", form("Sukasari"))))).toEqual([
      "table/duplicate B!B1",
    ]);
  });
});
