import type { ExplainedFamily } from "../explanation.ts";

export const bkmExplained: ExplainedFamily<"bkm"> = {
  "audit/wrong-book-year": {
    id: {
      title: "Audit untuk tahun buku lain",
      meaning: "Ada opini audit, tetapi bukan untuk tahun buku sebelum tahun penilaian.",
      why: "F.2 meminta tahun buku sebelumnya; audit yang lebih lama tidak dapat menggantikannya.",
      wrong: "Penilaian 2013 dengan audit tahun buku 2011.",
      right: "Penilaian 2013 dengan audit tahun buku 2012.",
      fix: "Tambahkan baris tahun buku yang diminta di lembar Audit.",
    },
    en: {
      title: "An audit of another book year",
      meaning: "There is an audit opinion, but not for the book year before that of the judgement.",
      why: "F.2 asks for the previous book year; an older audit cannot stand in for it.",
      wrong: "A judgement in 2013 with the audit of 2011.",
      right: "A judgement in 2013 with the audit of 2012.",
      fix: "Add a row for the book year asked for to the sheet Audit.",
    },
  },
  "audit/duplicate": {
    id: {
      title: "Dua opini untuk satu tahun buku",
      meaning: "Satu tahun buku tercatat dua kali dengan opini yang berbeda.",
      why: "Tidak jelas opini mana yang berlaku.",
      wrong: "2012: WTP, dan 2012: WDP.",
      right: "2012: WTP.",
      fix: "Sisakan baris yang sesuai dengan laporan auditor.",
    },
    en: {
      title: "Two opinions for one book year",
      meaning: "A book year is listed twice, with different opinions.",
      why: "It is not clear which opinion holds.",
      wrong: "2012: WTP, and also 2012: WDP.",
      right: "2012: WTP only.",
      fix: "Keep the row that agrees with the auditor's report.",
    },
  },
  "audit/report-date": {
    id: {
      title: "Tanggal laporan audit tidak mungkin, atau belum tiba",
      meaning:
        "Laporan audit bertanggal sebelum tahun bukunya berakhir, atau sesudah tanggal penilaian. Laporannya mungkin untuk tahun buku lain, atau tanggalnya salah tulis.",
      why: "Audit setahun penuh baru dapat selesai sesudah tahun itu berakhir, dan yang terbit sesudah penilaian belum diketahui saat itu.",
      wrong: "Tahun Buku 2012 dengan Tanggal Laporan 20-06-2012.",
      right: "Tahun Buku 2012 dengan Tanggal Laporan 20-02-2013.",
      fix: "Cocokkan Tahun Buku dan Tanggal Laporan di lembar Audit dengan laporan auditornya.",
    },
    en: {
      title: "An audit report with a date that cannot be, or has not come",
      meaning:
        "The report is dated before its book year ends, or after the as-of date. It may be of another book year, or the date may be a slip.",
      why: "A whole year can be audited only once it is over, and a report after the as-of date was not known then.",
      wrong: "Tahun Buku (book year) 2012 with Tanggal Laporan (report date) 20-06-2012.",
      right: "Tahun Buku (book year) 2012 with Tanggal Laporan (report date) 20-02-2013.",
      fix: "Compare Tahun Buku and Tanggal Laporan in the sheet Audit with the auditor's report.",
    },
  },
  "audit/unclear-year": {
    id: {
      title: "Baris audit tanpa tahun buku yang terbaca",
      meaning:
        "Satu baris audit tidak menyebut tahun buku yang dapat dibaca. Bila baris itu tentang tahun yang dinilai, opininya bertentangan dengan yang ada.",
      why: "Jawaban pasti tidak boleh bergantung pada baris yang belum jelas tahunnya.",
      wrong: "2012: WTP, dan satu baris 20l2: WDP.",
      right: "2012: WTP, dan 2011: WDP.",
      fix: "Tulis Tahun Buku dengan empat angka di lembar Audit.",
    },
    en: {
      title: "An audit row without a readable book year",
      meaning:
        "A row of the audits does not tell its book year. If it is about the year in question, its opinion contradicts the one that is there.",
      why: "A firm answer must not rest on a row whose year is unclear.",
      wrong: "2012: WTP, and a row 20l2: WDP.",
      right: "2012: WTP, and 2011: WDP.",
      fix: "Write Tahun Buku (book year) with four digits in the sheet Audit.",
    },
  },
  "audit/expected": {
    id: {
      title: "Laporan audit masih ditunggu",
      meaning: "Laporan tahun buku sebelumnya belum ada, dan masa audit (Februari sampai Juni) belum lewat.",
      why: "Belum ada laporan tidak sama dengan opini yang buruk.",
      wrong: "Mengisi opini sebelum laporannya terbit.",
      right: "Membiarkannya kosong, lalu menilai kembali setelah laporan terbit.",
      fix: "Isi lembar Audit setelah laporannya terbit.",
    },
    en: {
      title: "The audit report is still expected",
      meaning:
        "There is no report for the previous book year, and the season of audits (February to June) is not over.",
      why: "No report yet is not the same as a bad opinion.",
      wrong: "Filling in an opinion before the report is out.",
      right: "Leaving it blank, and judging again once the report is out.",
      fix: "Fill in the sheet Audit when the report is out.",
    },
  },
  "secretariat/missing-month": {
    id: {
      title: "Kinerja Sekretariat satu bulan belum ada",
      meaning: "Satu dari tiga bulan yang dinilai tidak ada di lembar Sekretariat, sehingga F.3 belum pasti.",
      why: "Ketiga bulan itu harus ada berturut-turut.",
      wrong: "Desember dan Februari ada, Januari tidak ada.",
      right: "Desember, Januari, dan Februari ada semua.",
      fix: "Tambahkan baris bulan itu, dengan kinerjanya.",
    },
    en: {
      title: "A month of the secretariat is missing",
      meaning: "One of the three months that count is not in the sheet Sekretariat, so F.3 is undecided.",
      why: "All three months must be there, one after another.",
      wrong: "December and February are there, January is not.",
      right: "December, January and February are all there.",
      fix: "Add a row for that month, with its performance.",
    },
  },
  "secretariat/unclear-month": {
    id: {
      title: "Baris Sekretariat tanpa bulan yang terbaca",
      meaning:
        "Satu baris Sekretariat tidak menyebut bulan yang dapat dibaca. Bila baris itu tentang salah satu bulan yang dinilai, kinerjanya menurunkan hasil F.3.",
      why: "Jawaban pasti tidak boleh bergantung pada baris yang belum jelas bulannya.",
      wrong: "Tiga bulan Memadai, dan satu baris 13/2012: Kurang.",
      right: "Tiga bulan Memadai, dan November 2012: Kurang.",
      fix: "Tulis Bulan dengan nama bulan dan tahun di lembar Sekretariat, misalnya Januari 2013.",
    },
    en: {
      title: "A row of the secretariat without a readable month",
      meaning:
        "A row of the secretariat does not tell its month. If it is about one of the months in question, its performance lowers F.3.",
      why: "A firm answer must not rest on a row whose month is unclear.",
      wrong: "Three months Memadai (adequate), and a row 13/2012: Kurang (poor).",
      right: "Three months Memadai (adequate), and November 2012: Kurang (poor).",
      fix: "Write Bulan (month) with its name and the year in the sheet Sekretariat, for example Januari 2013.",
    },
  },
  "secretariat/duplicate": {
    id: {
      title: "Satu bulan tercatat dua kali",
      meaning: "Bulan ini muncul dua kali dengan kinerja yang berbeda.",
      why: "Tidak jelas kinerja mana yang benar.",
      wrong: "Januari 2013: Baik, dan Januari 2013: Kurang.",
      right: "Januari 2013: Baik.",
      fix: "Sisakan satu baris untuk tiap bulan.",
    },
    en: {
      title: "A month is listed twice",
      meaning: "The month appears twice, with different performance.",
      why: "It is not clear which one is right.",
      wrong: "January 2013: Baik (good), and January 2013: Kurang (poor).",
      right: "January 2013: Baik (good).",
      fix: "Keep one row for each month.",
    },
  },
  "bkm/level-contradiction": {
    id: {
      title: "Tingkat BKM tidak sesuai dengan tiap aspeknya",
      meaning:
        "Tingkat yang tertulis berbeda dengan hasil hitungan dari lembar Kinerja BKM. Yang dipakai adalah yang tertulis.",
      why: "Salah satunya mungkin dari tahun yang lain.",
      wrong: "Tertulis Mandiri, sedangkan rata-rata aspeknya 2,3.",
      right: "Tertulis Berdaya, dengan rata-rata aspek 2,3.",
      fix: "Cocokkan dengan lembar penilaian yang ditandatangani, lalu perbaiki yang keliru.",
    },
    en: {
      title: "The BKM's level does not agree with its aspects",
      meaning: "The stated level differs from what the sheet Kinerja BKM gives. The stated one was used.",
      why: "One of them may be of another year.",
      wrong: "Mandiri is stated, while the aspects have a mean of 2.3.",
      right: "Berdaya is stated, with a mean of 2.3.",
      fix: "Compare with the signed assessment, and correct the wrong one.",
    },
  },
  "bkm/weights-differ": {
    id: {
      title: "Bobot bidang tidak berjumlah 100",
      meaning: "Bobot semua bidang pada lembar Kinerja BKM harus berjumlah 100, dan satu bidang punya satu bobot.",
      why: "Bobot yang keliru mengubah rata-rata tingkat BKM.",
      wrong: "15, 20, 20, 15, dan 15: jumlahnya 85, karena satu bidang tertinggal.",
      right: "15, 20, 20, 15, 15, dan 15: jumlahnya 100.",
      fix: "Lengkapi bidangnya, dan tulis bobot yang sama pada semua aspek dalam satu bidang.",
    },
    en: {
      title: "The weights of the areas do not add up to 100",
      meaning: "The weights of all areas in the sheet Kinerja BKM must add up to 100, one weight for each area.",
      why: "Wrong weights change the mean level of the board.",
      wrong: "15, 20, 20, 15 and 15: 85, because one area was left out.",
      right: "15, 20, 20, 15, 15 and 15: 100.",
      fix: "Complete the areas, and write the same weight for all aspects of one area.",
    },
  },
};
