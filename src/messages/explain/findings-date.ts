import type { ExplainedFamily } from "./explanation.ts";

type AboutDates = "not-a-date" | "ambiguous-date" | "not-a-month" | "became-date" | "after-as-of" | "other-period";

/** The findings of the family `cell` that are about dates. */
export const dateFindings: Pick<ExplainedFamily<"cell">, `cell/${AboutDates}`> = {
  "cell/not-a-date": {
    id: {
      title: "Bukan tanggal",
      meaning: "Kolom ini memerlukan tanggal yang ada di kalender.",
      why: "Jatuh tempo dan tahun buku dihitung dari tanggal.",
      wrong: "31-02-2013, atau akhir bulan",
      right: "28-02-2013, atau 28 Februari 2013",
      fix: "Tulis hari-bulan-tahun. Bila muncul angka seperti 41333, tekan Ctrl+1 (Format Sel) dan pilih Tanggal.",
    },
    en: {
      title: "Not a date",
      meaning: "The column needs a date that the calendar has.",
      why: "What is due and the book year are counted from dates.",
      wrong: "31-02-2013, or “end of month”.",
      right: "28-02-2013, or 28 Februari 2013.",
      fix: "Write day-month-year. Where a number such as 41333 appears, press Ctrl+1 (Format Cells) and choose Date.",
    },
  },
  "cell/ambiguous-date": {
    id: {
      title: "Tanggal yang bisa berarti dua",
      meaning: "Urutan hari dan bulannya tidak jelas, atau Excel mungkin sudah menukarnya.",
      why: "03/04/2013 bisa 3 April atau 4 Maret. Excel dengan pengaturan Amerika membaca bulan lebih dahulu: 03/04/2013 dijadikan 4 Maret, sedangkan 13/04/2013 dibiarkan sebagai teks.",
      wrong: "03/04/2013",
      right: "3 April 2013",
      fix: "Cocokkan dengan catatan aslinya, lalu tulis semua tanggal di kolom itu dengan bulan huruf dan tahun empat angka.",
    },
    en: {
      title: "A date that can mean two days",
      meaning: "The order of day and month is not clear, or Excel may have turned it round.",
      why: "03/04/2013 can be 3 April or 4 March. An Excel with US settings takes the month first: it makes 4 March of 03/04/2013 and leaves 13/04/2013 as text.",
      wrong: "The date 03/04/2013.",
      right: "The date 3 April 2013.",
      fix: "Check against the original record, then write all dates of the column with the month in letters and the year in four digits.",
    },
  },
  "cell/not-a-month": {
    id: {
      title: "Bukan bulan",
      meaning: "Kolom ini memerlukan bulan dengan tahunnya.",
      why: "Januari saja belum jelas tahunnya.",
      wrong: "Januari",
      right: "Januari 2013, atau 01/2013",
      fix: "Tulis bulan dan tahun.",
    },
    en: {
      title: "Not a month",
      meaning: "The column needs a month with its year.",
      why: "January alone does not say of which year.",
      wrong: "The text “Januari”.",
      right: "The text “Januari 2013”, or 01/2013.",
      fix: "Write month and year.",
    },
  },
  "cell/became-date": {
    id: {
      title: "Tulisan yang berubah menjadi tanggal",
      meaning: "Excel mengira tulisan seperti 3/7 atau 1-2 sebuah tanggal, lalu menyimpan tanggal itu saja.",
      why: "RT 3 RW 7 dan 3 Juli tidak dapat lagi dibedakan.",
      wrong: "03-07-2013 di kolom RT/RW.",
      right: "003/007 sebagai teks.",
      fix: "Pilih kolomnya, tekan Ctrl+1 (Format Sel), pilih Teks, lalu ketik ulang isinya.",
    },
    en: {
      title: "A text that became a date",
      meaning: "Excel took a text such as 3/7 or 1-2 for a date, and keeps only that date.",
      why: "RT 3 RW 7 and 3 July can no longer be told apart.",
      wrong: "The date 03-07-2013 in the column RT/RW.",
      right: "The text 003/007.",
      fix: "Select the column, press Ctrl+1 (Format Cells), choose Text, and type it again.",
    },
  },
  "cell/after-as-of": {
    id: {
      title: "Tanggal sesudah tanggal penilaian",
      meaning: "Sesuatu yang sudah terjadi, misalnya pencairan atau pembayaran, bertanggal sesudah tanggal penilaian.",
      why: "Tahun yang salah ketik mengubah apa yang sudah jatuh tempo.",
      wrong: "Tanggal Bayar 05-01-2031, tanggal penilaian 15-03-2013.",
      right: "Tanggal Bayar 05-01-2013.",
      fix: "Perbaiki tahunnya, atau Tanggal Penilaian bila itu yang masih dari tahun lalu.",
    },
    en: {
      title: "A date behind the as-of date",
      meaning:
        "Something that has happened, such as a disbursement or a payment, bears a date later than the as-of date.",
      why: "A mistyped year changes what is due.",
      wrong: "Tanggal Bayar (day of payment) 05-01-2031, as-of date 15-03-2013.",
      right: "Tanggal Bayar (day of payment) 05-01-2013.",
      fix: "Correct the year, or Tanggal Penilaian (as-of date) if that one is left from last year.",
    },
  },
  "cell/other-period": {
    id: {
      title: "Tanggal dari tahun lain",
      meaning:
        "Tanggal atau bulan ini tidak setahun dengan nama lembar, judul tabel, atau bulan sebelum dan sesudahnya.",
      why: "File tahun lalu yang disalin sering masih menyimpan tanggal lama.",
      wrong: "Januari 2012 di antara Desember 2012 dan Februari 2013.",
      right: "Januari 2013 di antara Desember 2012 dan Februari 2013.",
      fix: "Perbaiki tahunnya. Bila memang benar, biarkan: isinya dibaca seperti yang tertulis.",
    },
    en: {
      title: "A date of another year",
      meaning:
        "The date or month is not of the year that the sheet's name, the table's title or the months around it say.",
      why: "A copy of last year's file often keeps old dates.",
      wrong: "January 2012 between December 2012 and February 2013.",
      right: "January 2013 between December 2012 and February 2013.",
      fix: "Correct the year. If it is right, leave it: it was read as it stands.",
    },
  },
};
