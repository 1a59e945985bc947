import type { ExplainedFamily } from "./explanation.ts";

export const boardFindings: ExplainedFamily<"audit" | "secretariat" | "bkm" | "decision" | "total" | "as-of"> = {
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
  "decision/not-counted": {
    id: {
      title: "Keputusan belum lengkap",
      meaning: "Keputusan tanpa isi, nama, tanggal, atau alasan tidak dihitung.",
      why: "Keputusan harus dapat ditanyakan kembali kepada orangnya.",
      wrong: "F.2, BKM, Ya, tanpa nama dan alasan.",
      right: "F.2, BKM, Ya, oleh Korkot, 12-03-2013, paragrafnya hanya soal penyajian.",
      fix: "Lengkapi kolom Keputusan, Oleh, Tanggal, dan Alasan.",
    },
    en: {
      title: "A decision is not complete",
      meaning: "A decision without its answer, name, date or reason does not count.",
      why: "One must be able to ask the person about it.",
      wrong: "F.2, BKM, Ya (yes), without name and reason.",
      right: "F.2, BKM, Ya, by the city coordinator, 12-03-2013, the paragraph is about presentation only.",
      fix: "Complete the columns Keputusan, Oleh, Tanggal and Alasan.",
    },
  },
  "decision/too-late": {
    id: {
      title: "Keputusan atau konfirmasi terlalu jauh sesudahnya",
      meaning: "Tanggalnya lebih dari 60 hari sesudah Tanggal Penilaian, jadi tidak dihitung.",
      why: "Yang diputuskan setahun kemudian tidak menjelaskan keadaan pada hari penilaian.",
      wrong: "Tanggal Penilaian 15-03-2013, keputusan tertanggal 20-03-2014.",
      right: "Tanggal Penilaian 15-03-2013, keputusan tertanggal 20-03-2013.",
      fix: "Perbaiki tanggalnya bila salah ketik, atau minta keputusan yang dibuat paling lambat 60 hari sesudahnya.",
    },
    en: {
      title: "A decision or confirmation too long after",
      meaning: "It is dated more than 60 days after Tanggal Penilaian and does not count.",
      why: "What is decided a year later does not tell how things stood on the day of judgement.",
      wrong: "Tanggal Penilaian 15-03-2013, a decision dated 20-03-2014.",
      right: "Tanggal Penilaian 15-03-2013, a decision dated 20-03-2013.",
      fix: "Correct the date if it is a slip, or ask for a decision made within 60 days.",
    },
  },
  "decision/no-effect": {
    id: {
      title: "Keputusan tanpa pengaruh",
      meaning:
        "Keputusannya lengkap, tetapi aturannya sudah pasti, atau aturan dan perihalnya tidak ditemukan, atau ada keputusan lain yang bertentangan.",
      why: "Keputusan hanya mengisi yang belum pasti; tidak dapat mengubah tidak memenuhi menjadi memenuhi.",
      wrong: "Memutuskan G.1 terpenuhi untuk KSM beranggota empat orang.",
      right: "Memutuskan F.2 yang belum pasti karena opininya WTP-PP.",
      fix: "Periksa Aturan dan Perihal. Bila datanya keliru, perbaiki datanya.",
    },
    en: {
      title: "A decision without effect",
      meaning:
        "It is complete, but its rule is already settled, or rule or subject was not found, or another decision says the opposite.",
      why: "A decision only fills in what is open; it cannot turn a no into a yes.",
      wrong: "Deciding that a group of four people meets G.1.",
      right: "Deciding F.2, which is open because the opinion is WTP-PP.",
      fix: "Check Aturan and Perihal. If the data are wrong, correct the data.",
    },
  },
  "total/differs": {
    id: {
      title: "Jumlah yang ditulis berbeda dari barisnya",
      meaning:
        "Angka pada baris Jumlah atau Total tidak sama dengan jumlah baris di atasnya. Yang dipakai adalah barisnya.",
      why: "Jumlah yang diketik tidak ikut berubah bila ada baris yang diperbaiki.",
      wrong: "Baris Jumlah 24000000, padahal barisnya berjumlah 25000000.",
      right: "Baris Jumlah berisi rumus SUM.",
      fix: "Ganti angkanya dengan rumus SUM.",
    },
    en: {
      title: "A typed total differs from its rows",
      meaning: "The number in a row Jumlah or Total is not the sum of the rows above. The rows were used.",
      why: "A typed total does not follow when a row is corrected.",
      wrong: "Jumlah (total) says 24000000, but the rows add up to 25000000.",
      right: "Jumlah (total) holds a SUM formula.",
      fix: "Replace the number with a SUM formula.",
    },
  },
  "as-of/today": {
    id: {
      title: "Penilaian memakai tanggal hari ini",
      meaning: "Tidak ada Tanggal Penilaian, jadi tanggal hari ini yang dipakai.",
      why: "Tanggalnya menentukan tahun buku, tiga bulan terakhir, dan angsuran yang jatuh tempo.",
      wrong: "Tanggal Penilaian kosong: hasilnya bisa berbeda bulan depan.",
      right: "Tanggal Penilaian: 15-03-2013.",
      fix: "Isi Tanggal Penilaian di lembar Profil, atau tulis --as-of.",
    },
    en: {
      title: "Judged as of today",
      meaning: "There is no Tanggal Penilaian, so today's date was used.",
      why: "The date decides the book year, the last three months and what is due.",
      wrong: "Tanggal Penilaian (date of the judgement) is blank: the result may differ next month.",
      right: "Tanggal Penilaian (date of the judgement): 15-03-2013.",
      fix: "Fill in Tanggal Penilaian in the sheet Profil, or give --as-of.",
    },
  },
  "as-of/unreadable": {
    id: {
      title: "Tanggal Penilaian tidak terbaca",
      meaning:
        "Tanggal Penilaian sudah diisi, tetapi tidak dapat dibaca sebagai tanggal. Tanggal hari ini tidak dipakai sebagai gantinya: F.2, F.3, dan G.4 belum dapat ditentukan, dan tidak ada rencana pinjaman.",
      why: "Tanggal yang lain memberi tahun buku, bulan, dan angsuran yang lain pula; jawaban pasti dari tanggal yang keliru lebih buruk daripada belum ada jawaban.",
      wrong: "Tanggal Penilaian: 04/13/2013, atau 29 Februari 2013.",
      right: "Tanggal Penilaian: 15-03-2013.",
      fix: "Tulis hari, bulan, lalu tahun di sel itu, simpan, dan jalankan lagi; atau tulis --as-of.",
    },
    en: {
      title: "Tanggal Penilaian cannot be read",
      meaning:
        "Tanggal Penilaian (date of the judgement) is filled in, but is no date. Today's date does not stand in for it: F.2, F.3 and G.4 cannot be decided, and no loan plan is made.",
      why: "Another date gives another book year, other months and other instalments; a firm answer from a wrong date is worse than none.",
      wrong: "Tanggal Penilaian (date of the judgement): 04/13/2013, or 29 Februari 2013.",
      right: "Tanggal Penilaian (date of the judgement): 15-03-2013.",
      fix: "Write day, month and year into that cell, save, and run again; or give --as-of.",
    },
  },
  "as-of/before-dates": {
    id: {
      title: "Tanggal Penilaian lebih tua daripada isi buku",
      meaning:
        "Banyak tanggal kejadian (angsuran dibayar, pinjaman cair, laporan) jatuh sesudah Tanggal Penilaian. Satu temuan ini menggantikan temuan di setiap selnya.",
      why: "Yang terjadi sesudah tanggal penilaian tidak dihitung. Jika tanggalnya tertinggal dari tahun lalu, tahun buku, bulan, dan angsuran yang dinilai juga dari tahun lalu.",
      wrong: "Tanggal Penilaian 15-03-2012, dan angsuran dibayar sampai 10-03-2013.",
      right: "Tanggal Penilaian 15-03-2013.",
      fix: "Tulis tanggal penilaian yang sekarang di lembar Profil, simpan, dan jalankan lagi.",
    },
    en: {
      title: "Tanggal Penilaian is older than what the book holds",
      meaning:
        "Many dates of what has happened (payments, disbursements, reports) lie after Tanggal Penilaian (date of the judgement). This one finding stands for those at each cell.",
      why: "What happened after the date of judgement does not count. If the date is left from last year, so are the book year, the months and the instalments that are judged.",
      wrong: "Tanggal Penilaian (date of the judgement) 15-03-2012, and instalments paid up to 10-03-2013.",
      right: "Tanggal Penilaian (date of the judgement) 15-03-2013.",
      fix: "Write the present date of judgement into the sheet Profil, save, and run again.",
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
};
