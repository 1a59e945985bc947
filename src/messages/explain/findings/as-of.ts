import type { ExplainedFamily } from "../explanation.ts";

export const asOfExplained: ExplainedFamily<"as-of"> = {
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
};
