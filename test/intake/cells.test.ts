import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { NumberFault } from "../../src/domain/finding-args/cell-args.ts";
import { groupThousands } from "../../src/domain/rupiah.ts";
import type { ValueType } from "../../src/intake/catalogue/column.ts";
import { parseDecimal } from "../../src/intake/cells/decimal-text.ts";
import { cellReaders } from "../../src/intake/cells/read-cell.ts";
import { type CellInput, date, sheetOf } from "../build/sheets.ts";

/** The value, `blank`, or the finding's code. */
function read(type: ValueType, input: CellInput): unknown {
  const cell = sheetOf("Uji", [[input]]).rows[0]?.cells[0];
  if (cell === undefined) return "blank";
  const reading = cellReaders[type](cell, "Kolom");
  return reading.kind === "value" ? reading.value : reading.kind === "blank" ? "blank" : reading.finding.code;
}

describe("rupiah", () => {
  it.each<[CellInput, unknown]>([
    [5_000_000, 5_000_000],
    [0, 0],
    ["0", 0],
    ["Rp 5.000.000,-", 5_000_000],
    ["Rp. 5.000.000", 5_000_000],
    ["Rp5.000.000,00", 5_000_000],
    ["5.000.000", 5_000_000],
    ["5,000,000", 5_000_000],
    ["575,000", 575_000],
    ["150000", 150_000],
    ["1.500", 1_500],
    ["5 000 000", 5_000_000],
    ["\u00a05.000.000\u00a0", 5_000_000],
    ["１５００００", 150_000],
    ["1,5 juta", 1_500_000],
    ["2 jt", 2_000_000],
    ["750 rb", 750_000],
    ["5.000.000 rupiah", 5_000_000],
    ["@ Rp 500.000", 500_000],
    ["500.000,=", 500_000],
    ["2.500.000 (dua juta lima ratus ribu rupiah)", 2_500_000],
    ["Rp 1.000.000 ( Satu Juta )", 1_000_000],
    ["2.500.000 (belum pasti)", "cell/not-a-number"],
    ["(500.000)", "cell/negative"],
    ["Rp -", "blank"],
    ["Nihil", "blank"],
    ["-", "blank"],
    ["  ", "blank"],
    ["lima juta", "cell/not-a-number"],
    ["5.000.00", "cell/not-a-number"],
    ["5.00.000", "cell/not-a-number"],
    ["1,5", "cell/not-whole"],
    [1_500.5, "cell/not-whole"],
    [-5, "cell/negative"],
    [1e300, "cell/not-a-number"],
    [4_999_999.9999999, 5_000_000],
    [true, "cell/not-a-number"],
    [{ kind: "error", text: "#N/A" }, "cell/error-value"],
    [{ kind: "no-value", text: "" }, "cell/formula-without-value"],
  ])("%j → %j", (input, expected) => {
    expect(read("rupiah", input)).toBe(expected);
  });

  it("reads back every grouped amount", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), fc.constantFrom(".", ","), (amount, mark) => {
        expect(read("rupiah", `Rp ${groupThousands(amount).replaceAll(".", mark)}`)).toBe(amount);
      }),
      { seed: 1 },
    );
  });
});

describe("decimal texts", () => {
  it.each([
    ["85,5", { digits: 855, scale: 1, loneGroup: undefined }],
    ["85.5", { digits: 855, scale: 1, loneGroup: undefined }],
    ["1.500,25", { digits: 150_025, scale: 2, loneGroup: undefined }],
    ["1.500", { digits: 1_500, scale: 0, loneGroup: "." }],
    ["1,500", { digits: 1_500, scale: 0, loneGroup: "," }],
    ["0,125", { digits: 125, scale: 3, loneGroup: undefined }],
    ["1.5.0", undefined],
    ["5.", undefined],
    ["", undefined],
    ["9".repeat(20), undefined],
  ])("%s", (text, expected) => {
    expect(parseDecimal(text)).toEqual(expected);
  });
});

describe("dates", () => {
  it.each<[CellInput, unknown]>([
    [date("2012-12-31"), "2012-12-31"],
    ["31-12-2012", "2012-12-31"],
    ["31/12/2012", "2012-12-31"],
    ["31.12.2012", "2012-12-31"],
    ["1/2/13", "2013-02-01"],
    ["2012-12-31", "2012-12-31"],
    ["2012-12-31T00:00:00", "2012-12-31"],
    ["31 Desember 2012", "2012-12-31"],
    ["31 Des 2012", "2012-12-31"],
    ["31-Dec-12", "2012-12-31"],
    ["Tgl. 31 Des 2012", "2012-12-31"],
    ["December 31, 2012", "2012-12-31"],
    ["17 Agustus '12", "2012-08-17"],
    ["41274", "2012-12-31"],
    ["Senin, 31 Desember 2012", "2012-12-31"],
    ["12/31/2012", "cell/not-a-date"],
    ["31-02-2013", "cell/not-a-date"],
    ["29-02-2012", "2012-02-29"],
    [41_274, "2012-12-31"],
    [2012, "cell/not-a-date"],
    ["kemarin", "cell/not-a-date"],
    ["-", "blank"],
  ])("%j → %j", (input, expected) => {
    expect(read("date", input)).toBe(expected);
  });
});

it.each([
  ["31-02-2013", "day"],
  ["30 Februari 2013", "day"],
  ["2013-04-31", "day"],
  ["12/31/2012", "month"],
  ["kemarin", null],
])("%s names what the calendar does not have: %s", (text, noSuch) => {
  const cell = sheetOf("Uji", [[text]]).rows[0]?.cells[0];
  const reading = cell && cellReaders.date(cell, "Tanggal Cair");
  expect(reading).toMatchObject({ finding: { code: "cell/not-a-date", args: { noSuch } } });
});

it.each([
  ["13/2013", true],
  ["2013-14", true],
  ["04/13/2013", true],
  ["Januari", false],
  ["00/2013", false],
])("%s is told as a month above 12: %s", (text, above12) => {
  const cell = sheetOf("Uji", [[text]]).rows[0]?.cells[0];
  const reading = cell && cellReaders.month(cell, "Bulan");
  expect(reading).toMatchObject({ finding: { code: "cell/not-a-month", args: { above12 } } });
});

describe("months", () => {
  it.each<[CellInput, unknown]>([
    ["2013-01", "2013-01"],
    ["01/2013", "2013-01"],
    ["Januari 2013", "2013-01"],
    ["Jan-13", "2013-01"],
    ["Bulan Pebruari 2013", "2013-02"],
    ["Nopember '12", "2012-11"],
    ["2013 Januari", "2013-01"],
    ["1 s.d. 31 Januari 2013", "2013-01"],
    [date("2013-01-31"), "2013-01"],
    ["31-01-2013", "2013-01"],
    ["Januari", "cell/not-a-month"],
    ["13/2013", "cell/not-a-month"],
    [1, "cell/not-a-month"],
  ])("%j → %j", (input, expected) => {
    expect(read("month", input)).toBe(expected);
  });
});

describe("NIK", () => {
  it.each<[CellInput, unknown]>([
    ["9999010101800001", "9999010101800001"],
    ["9999014101800001", "9999014101800001"],
    ["'9999010101800001", "9999010101800001"],
    ["9999 0101 0180 0001", "9999010101800001"],
    ["999901.010180.0001", "9999010101800001"],
    ["NIK: 9999010101800001", "9999010101800001"],
    ["９９９９０１０１０１８００００１", "9999010101800001"],
    [9_999_010_101_800_000, "nik/lost-digits"],
    ["9,99901E+15", "nik/lost-digits"],
    ["999901010180001", "nik/malformed"],
    ["99990101018000012", "nik/malformed"],
    ["9999013201800001", "nik/malformed"],
    ["9999010113800001", "nik/malformed"],
    ["9999010101800000", "nik/malformed"],
    ["-", "blank"],
  ])("%j → %j", (input, expected) => {
    expect(read("nik", input)).toBe(expected);
  });

  it.each<[string, string, NumberFault]>([
    ["something beside its digits", "9999010101800001 (KTP lama)", { kind: "other-signs" }],
    ["a digit too few", "999901010180001", { kind: "count", digits: 15 }],
    ["no number at all", "belum punya", { kind: "count", digits: 0 }],
    [
      "letters for digits",
      "9999 O101 018O 000l",
      {
        kind: "letters",
        letters: [
          { letter: "O", digit: "0", place: 5 },
          { letter: "O", digit: "0", place: 12 },
          { letter: "l", digit: "1", place: 16 },
        ],
      },
    ],
    ["a month 13", "9999010113800001", { kind: "impossible", part: "month", digits: "13" }],
    ["a day 32", "9999013201800001", { kind: "impossible", part: "day", digits: "32" }],
    ["30 February", "9999017002800001", { kind: "impossible", part: "day", digits: "70" }],
    ["a region that begins with 0", "0999010101800001", { kind: "impossible", part: "region", digits: "099901" }],
    ["a serial of zeros", "9999010101800000", { kind: "impossible", part: "serial", digits: "0000" }],
  ])("that is none says why: %s", (_, text, fault) => {
    const [cell] = sheetOf("Uji", [[text]]).rows[0]?.cells ?? [];
    if (cell === undefined) throw new Error("no cell");
    expect(cellReaders.nik(cell, "NIK")).toMatchObject({ finding: { code: "nik/malformed", args: { fault } } });
  });

  it("mentions that it was cleaned", () => {
    const cell = sheetOf("Uji", [["9999 0101 0180 0001"]]).rows[0]?.cells[0];
    if (cell === undefined) throw new Error("no cell");
    expect(cellReaders.nik(cell, "NIK")).toMatchObject({
      kind: "value",
      remark: { code: "nik/cleaned", args: { column: "NIK" } },
    });
  });
});

describe("choices", () => {
  it.each<[ValueType, CellInput, unknown]>([
    ["yesNo", "YA", true],
    ["yesNo", "y", true],
    ["yesNo", 1, true],
    ["yesNo", "✓", true],
    ["yesNo", true, true],
    ["yesNo", "Terdaftar", true],
    ["yesNo", "tidak", false],
    ["yesNo", "T", false],
    ["yesNo", 0, false],
    ["yesNo", false, false],
    ["yesNo", "mungkin", "cell/unknown-choice"],
    ["auditOpinion", "Wajar Tanpa Pengecualian", "wtp"],
    ["auditOpinion", "wtp - pp", "wtp-pp"],
    ["auditOpinion", "WTP - Wajar Tanpa Pengecualian", "wtp"],
    ["secretariatClass", "Memadai (85)", "memadai"],
    ["bkmLevel", "BERDAYA (skor 65)", "berdaya"],
    ["secretariatClass", "Memadai (Kurang)", "cell/unknown-choice"],
    ["ksmKind", "Kelompok Usaha Bersama (KUBE)", "kube"],
    ["ksmKind", "kube", "kube"],
    ["ksmKind", "Kel. Usaha Bersama (KUBE)", "kube"],
    ["ksmKind", "Aneka (KUBE)", "cell/unknown-choice"],
    ["yesNo", "Non PS-2", false],
    ["ksmKind", "Aneka Usaha Produktif", "aneka"],
    ["secretariatClass", "TIDAK MEMADAI", "tidak-memadai"],
    ["bkmLevel", 3, "mandiri"],
    ["loanStatus", "Lancar", "berjalan"],
    ["loanStatus", "MACET", "berjalan"],
    ["loanStatus", "sudah lunas", "lunas"],
    ["loanStatus", "Re-scheduling", "dijadwal-ulang"],
    ["loanStatus", "Restrukturisasi", "dijadwal-ulang"],
    ["loanStatus", "Dihapusbukukan", "hapus-buku"],
    ["loanStatus", "Macet (dihapus)", "hapus-buku"],
    ["loanStatus", "write-off", "hapus-buku"],
    ["loanStatus", "ditolak", "cell/unknown-choice"],
    ["sex", "Perempuan", "P"],
  ])("%s %j → %j", (type, input, expected) => {
    expect(read(type, input)).toBe(expected);
  });
});

describe("shares, counts and years", () => {
  it.each<[ValueType, CellInput, unknown]>([
    ["percent", "15%", 0.15],
    ["percent", 15, 0.15],
    ["percent", 0.15, 0.15],
    ["percent", "7,5", 0.075],
    ["monthlyCharge", 1.5, 0.015],
    ["monthlyCharge", "1,5%", 0.015],
    ["monthlyCharge", "1,5 % per bulan", 0.015],
    ["monthlyCharge", "1,5 persen flat", 0.015],
    ["monthlyCharge", 0.015, 0.015],
    ["score", "85,5", 85.5],
    ["score", 85, 85],
  ])("%s %j → %j", (type, input, expected) => {
    expect(read(type, input)).toSatisfy(
      (ratio: { numerator: number; denominator: number }) => ratio.numerator / ratio.denominator === expected,
    );
  });

  it.each<[ValueType, CellInput, unknown]>([
    ["monthCount", "24 bln", 24],
    ["monthCount", "10 (sepuluh) bulan", 10],
    ["monthCount", "10x", 10],
    ["monthCount", "2 tahun", 24],
    ["monthCount", 12, 12],
    ["monthCount", 0, "cell/not-a-number"],
    ["count", "ke-3", 3],
    ["count", 2.5, "cell/not-whole"],
    ["year", 2012, 2012],
    ["year", "Tahun 2012", 2012],
    ["year", 12, "cell/not-a-number"],
  ])("%s %j → %j", (type, input, expected) => {
    expect(read(type, input)).toBe(expected);
  });
});
