import { expect, it } from "vitest";
import { sheetOf } from "../build/sheets.ts";
import { read, told } from "./read-sheets.ts";

it("reads the UPK's books under the names of its monthly reports", () => {
  const reading = read(
    ["finances"],
    sheetOf("Laba Rugi dan Neraca", [
      ["LAPORAN KEUANGAN UPK"],
      [
        "Periode",
        "Pendapatan Jasa Pinjaman",
        "Pendapatan Lain-lain",
        "Biaya Operasional UPK",
        "Biaya Cadangan Risiko",
        "Jumlah Modal",
        "Kas UPK",
        "Bank UPK",
      ],
      ["Januari 2013", "900.000", 12_500, 550_000, 150_000, "Rp 100.000.000,-", 750_000, 21_500_000],
    ]),
  );
  expect(told(reading)).toEqual([]);
  const [row] = reading.kelurahan.finances ?? [];
  expect([row?.month.value, row?.chargeIncome.value, row?.otherIncome.value, row?.operatingCost.value]).toEqual([
    "2013-01",
    900_000,
    12_500,
    550_000,
  ]);
  expect([row?.riskReserve.value, row?.capital.value, row?.cash.value, row?.bank.value]).toEqual([
    150_000, 100_000_000, 750_000, 21_500_000,
  ]);
});

it("asks about an amount in the books that cannot be read", () => {
  const reading = read(
    ["finances"],
    sheetOf("Keuangan UPK", [
      ["Bulan", "Biaya Operasional", "Saldo Kas"],
      ["2013-01", "kira-kira 500rb", 750_000],
      ["tiga belas", 500_000, 700_000],
    ]),
  );
  expect(told(reading)).toEqual(["cell/not-a-number Keuangan UPK!B2", "cell/not-a-month Keuangan UPK!A3"]);
});

it("reads the five assets of a KSM at two days", () => {
  const reading = read(
    ["assets"],
    sheetOf("Aset Penghidupan", [
      ["KSM", "Tanggal", "Manusia", "Sosial", "Alam", "Fisik", "Keuangan"],
      ["K01", "05-01-2012", 2, 3, 2, "2", 1],
      ["K01", "05-03-2013", "3,5", 4, 2, 3, 3],
    ]),
  );
  expect(told(reading)).toEqual([]);
  expect(
    (reading.kelurahan.assets ?? []).map(({ ksm, scoredOn, human }) => [ksm.value, scoredOn.value, human.value]),
  ).toEqual([
    ["K01", "2012-01-05", { numerator: 2, denominator: 1 }],
    ["K01", "2013-03-05", { numerator: 35, denominator: 10 }],
  ]);
});
