import { describe, expect, it } from "vitest";
import { address } from "../../src/domain/place.ts";
import { sheetOf } from "../build/sheets.ts";
import { header, members, nik1, nik2, read, told } from "./read-sheets.ts";

describe("blocks of one KSM each", () => {
  const block = ["Nama Anggota", "NIK", "L/P", "Usulan"];

  it("take the KSM from the title above them, stacked", () => {
    const reading = read(
      ["members"],
      sheetOf("Daftar", [
        ["Nama KSM : Melati"],
        block,
        ["Tarsono", nik1, "L", 1_000_000],
        ["Jumlah", null, null, 1_000_000],
        [],
        ["Nama KSM", ":", "Mawar"],
        block,
        ["Wartini", nik2, "P", 2_000_000],
      ]),
    );
    expect(told(reading)).toEqual([]);
    expect(
      reading.kelurahan.members?.map(({ ksm, name }) => [ksm.value, name.value, ksm.cell && address(ksm.cell)]),
    ).toEqual([
      ["Melati", "Tarsono", "A1"],
      ["Mawar", "Wartini", "C6"],
    ]);
  });

  it("are no members without a title: nobody's list is nobody's", () => {
    const reading = read(["members"], sheetOf("Daftar", [["DAFTAR NAMA"], block, ["Tarsono", nik1, "L", 1]]));
    expect(reading.kelurahan.members).toBeUndefined();
    expect(told(reading)).toEqual(["table/incomplete Daftar!A2"]);
  });

  it("are read side by side", () => {
    const month = ["Bulan", "Kinerja"];
    const { kelurahan } = read(
      ["secretariat"],
      sheetOf("Sekretariat", [
        [...month, null, ...month],
        ["Januari 2013", "Baik", null, "Maret 2013", "Memadai"],
        ["Februari 2013", "Baik"],
      ]),
    );
    expect(kelurahan.secretariat?.map(({ month: read }) => read.value)).toEqual(["2013-01", "2013-02", "2013-03"]);
  });
});

describe("ditto marks", () => {
  it("repeat the cell above, but never a NIK", () => {
    const found = members(header, ["K01", "Tarsono", nik1, 1_000_000], ['"', "Wartini", "idem", "s.d.a"]);
    expect(found.rows[1]).toEqual(["K01", "Wartini", undefined, 1_000_000, "B3"]);
    expect(found.told).toEqual(["nik/malformed Anggota!C3"]);
  });
});

describe("amounts with one separator", () => {
  const amounts = (...texts: readonly string[]) => {
    const found = members(header, ...texts.map((text, index) => ["K01", `Nama ${index}`, nik1, text]));
    return { told: found.told, read: found.rows.map((row) => row[3]) };
  };

  it("are thousands, whichever mark it is", () => {
    expect(amounts("575,000", "5.000.000", "150000")).toEqual({ told: [], read: [575_000, 5_000_000, 150_000] });
  });

  it("are ambiguous where one column has both marks", () => {
    expect(amounts("1.500", "1,500")).toEqual({
      told: ["cell/ambiguous-number Anggota!D2", "cell/ambiguous-number Anggota!D3"],
      read: [undefined, undefined],
    });
  });

  it("are settled by a longer number of the same column", () => {
    expect(amounts("1.500", "1,500", "2.000.000")).toEqual({
      told: ["cell/ambiguous-number Anggota!D3"],
      read: [1_500, undefined, 2_000_000],
    });
  });
});
