import type { FinanceRecord } from "../../domain/records.ts";
import { column, type TableSpec } from "./column.ts";

/** Names as the monthly reports of UPK have them: laba rugi, neraca and buku kas. */
export const financeTable: TableSpec<FinanceRecord> = {
  sheet: "Keuangan UPK",
  purpose: {
    id: "Pembukuan UPK, satu baris per bulan: pendapatan dan biaya bulan itu saja, modal dan saldo pada akhir bulan (CCr, ROI, kas).",
    en: "The UPK's books, a row for each month: income and cost of that month alone, capital and balances at its end (CCr, ROI, cash).",
  },
  columns: {
    month: column(
      "month",
      "Bulan",
      { id: "Bulan pembukuan.", en: "Month of the books." },
      {
        aliases: ["Bulan Laporan", "Periode", "Periode Laporan", "Bulan Buku"],
        required: true,
        example: "Januari 2013",
      },
    ),
    chargeIncome: column(
      "payment",
      "Pendapatan Jasa",
      { id: "Jasa pinjaman yang diterima bulan itu (Rp).", en: "Service charge received in the month, rupiah." },
      {
        aliases: [
          "Pendapatan Jasa Pinjaman",
          "Pendapatan Jasa Pinjaman KSM",
          "Pendapatan Jasa KSM",
          "Pendapatan Jasa UPK",
          "Jasa Pinjaman KSM",
          "Penerimaan Jasa",
          "Pendapatan Operasional",
        ],
        example: "900000",
      },
    ),
    otherIncome: column(
      "payment",
      "Pendapatan Lain",
      { id: "Pendapatan lain bulan itu, misalnya bunga bank (Rp).", en: "Other income of the month, rupiah." },
      {
        aliases: [
          "Pendapatan Lain-lain",
          "Pendapatan Lainnya",
          "Pendapatan Bunga Bank",
          "Pendapatan Non Operasional",
          "Pendapatan di Luar Usaha",
          "Bunga Bank",
        ],
        example: "12500",
      },
    ),
    operatingCost: column(
      "payment",
      "Biaya Operasional",
      { id: "Biaya UPK yang dibayar bulan itu (Rp).", en: "Cost of the UPK paid in the month, rupiah." },
      {
        aliases: [
          "Biaya Operasional UPK",
          "Biaya UPK",
          "Beban Operasional",
          "Beban UPK",
          "Biaya Operasional dan Umum",
          "Biaya Administrasi dan Umum",
          "Biaya Usaha",
        ],
        example: "550000",
      },
    ),
    riskReserve: column(
      "payment",
      "Biaya Cadangan Resiko",
      {
        id: "Penyisihan untuk pinjaman bermasalah (Rp); bukan uang keluar.",
        en: "Set aside for bad loans, rupiah; no money moves.",
      },
      {
        aliases: [
          "Biaya Cadangan",
          "Biaya Cadangan Risiko",
          "Biaya Cadangan Resiko Pinjaman",
          "Biaya Cadangan Risiko Pinjaman",
          "Biaya Penyisihan",
          "Biaya Penyisihan Resiko",
          "Cadangan Resiko Pinjaman",
        ],
        example: "150000",
      },
    ),
    capital: column(
      "payment",
      "Modal",
      { id: "Modal UPK pada akhir bulan (Rp).", en: "Capital of the UPK at the end of the month, rupiah." },
      {
        aliases: ["Modal UPK", "Total Modal", "Jumlah Modal", "Modal BLM", "Modal Awal", "Ekuitas"],
        example: "100000000",
      },
    ),
    cash: column(
      "payment",
      "Saldo Kas",
      { id: "Uang tunai pada akhir bulan (Rp).", en: "Cash in hand at the end of the month, rupiah." },
      {
        aliases: ["Saldo Kas UPK", "Kas UPK", "Saldo Akhir Kas", "Kas Akhir Bulan", "Saldo Kas Akhir"],
        example: "750000",
      },
    ),
    bank: column(
      "payment",
      "Saldo Bank",
      { id: "Uang di bank pada akhir bulan (Rp).", en: "Money in the bank at the end of the month, rupiah." },
      {
        aliases: [
          "Saldo Bank UPK",
          "Bank UPK",
          "Saldo Akhir Bank",
          "Saldo Rekening",
          "Saldo Tabungan",
          "Saldo Bank Akhir",
        ],
        example: "21500000",
      },
    ),
  },
  recognisedBy: [
    ["month", "chargeIncome"],
    ["month", "operatingCost"],
    ["month", "cash"],
    ["month", "bank"],
  ],
  namedBy: ["month"],
};
