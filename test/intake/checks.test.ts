import { describe, expect, it } from "vitest";
import { date, sheetOf } from "../build/sheets.ts";
import { header, nik1, nik2, read, told } from "./read-sheets.ts";

describe("L/P", () => {
  it("that differs from the NIK is a warning at its cell", () => {
    const reading = read(
      ["members"],
      sheetOf("Anggota", [
        [...header, "L/P"],
        ["K01", "Tarsono", nik1, 1, "P"],
        ["K01", "Wartini", nik2, 1, "P"],
      ]),
    );
    expect(told(reading)).toEqual(["nik/sex-differs Anggota!E2"]);
  });
});

describe("dates that look like last year's", () => {
  const months = (sheet: string, ...rows: readonly string[]) =>
    told(read(["secretariat"], sheetOf(sheet, [["Bulan", "Kinerja"], ...rows.map((month) => [month, "Baik"])])));

  it("are pointed at where their neighbours say so", () => {
    expect(months("A", "November 2012", "Desember 2011", "Januari 2013")).toEqual(["cell/other-period A!A3"]);
  });

  it("are left alone where months are missing, turned round or of two years", () => {
    expect(months("A", "Desember 2012", "Februari 2013", "Januari 2013")).toEqual([]);
    expect(months("A", "Januari 2012", "Januari 2013", "Februari 2013")).toEqual([]);
    expect(months("Sekretariat 2013", "Desember 2012", "Januari 2013", "Februari 2013")).toEqual([]);
  });

  it("are pointed at where the sheet names its month", () => {
    expect(months("Sekretariat Januari 2013", "Januari 2012")).toEqual([
      "cell/other-period Sekretariat Januari 2013!A2",
    ]);
    expect(months("Sekretariat Des 2012 - Jan 2013", "Januari 2012")).toEqual([]);
  });
});

describe("dates in which Excel may have turned day and month", () => {
  const disbursed = (...dates: readonly Parameters<typeof sheetOf>[1][number][number][]) =>
    told(
      read(
        ["loans"],
        sheetOf("A", [["Kode KSM", "Pokok", "Tanggal Cair"], ...dates.map((written) => ["K01", 1_000_000, written])]),
      ),
    );
  const [may, july, same] = [date("2012-05-02"), date("2012-07-02"), date("2012-03-03")];

  it("are pointed at beside texts whose day is above 12", () => {
    const open = ["cell/ambiguous-date A!C2", "cell/ambiguous-date A!C4"];
    expect(disbursed(may, "13/02/2012", july, same)).toEqual(open);
    expect(disbursed(may, "13-02-12", july, "5 Maret 2012")).toEqual(open);
  });

  it.each([
    ["a date above 12 was kept as one", [may, "13/02/2012", july, date("2012-02-14")]],
    ["a text would have become a date", [may, "13/02/2012", july, "05/02/2012"]],
    ["no text has a day above 12", [may, "31.12.2012", july, "5 Maret 2012"]],
    ["a single day may be chance", [may, "13/02/2012", may, same]],
  ])("are left alone where %s", (_, dates) => {
    expect(disbursed(...dates)).toEqual([]);
  });
});

describe("one NIK", () => {
  const named = (...names: readonly string[]) =>
    told(read(["households"], sheetOf("PS-2", [["Nama", "NIK"], ...names.map((name) => [name, nik1])])));

  it("for two names is pointed at; for two spellings of one it is not", () => {
    expect(named("Tarsono", "Wartini")).toEqual(["nik/several-names PS-2!B3"]);
    expect(named("Tarsono bin Karta", "Bpk. Tarsana")).toEqual([]);
    expect(named("Nur Hayati", "Nurhayati")).toEqual([]);
  });
});
