import type { ExplainedFamily } from "../explanation.ts";

export const projectExplained: ExplainedFamily<"project"> = {
  "project/lacking": {
    id: {
      title: "Dana belum dapat diproyeksikan",
      meaning:
        "Untuk menghitung dana beberapa tahun ke depan perlu diketahui uang yang ada sekarang, biaya UPK per bulan, besar pinjaman satu KSM, dan KSM yang boleh meminjam. Sedikitnya satu belum ada.",
      why: "Uang awal atau biaya yang dikira nol membuat dana tampak bertahan padahal tidak.",
      wrong: "Lembar Keuangan UPK kosong, dan proyeksi mulai dari Rp 0.",
      right: "Saldo Kas dan Saldo Bank bulan terakhir terisi, Biaya Operasional terisi tiap bulan.",
      fix: "Isi lembar Keuangan UPK, atau sebutkan angkanya: --opening, --cost, --loan, --ksm. Bila pinjaman berasal dari beberapa sumber, --opening menyebut uang PPMK saja.",
    },
    en: {
      title: "The fund cannot be projected yet",
      meaning:
        "To reckon the fund over the next years it takes the money that there is, the UPK's cost a month, what a KSM is lent, and the KSM that may borrow. At least one of them is not known.",
      why: "Money or cost taken for nothing would make a fund look as if it lasted.",
      wrong: "The sheet Keuangan UPK is blank, and the projection begins with Rp 0.",
      right: "Saldo Kas and Saldo Bank of the last month, and Biaya Operasional of each month, are filled in.",
      fix: "Fill in the sheet Keuangan UPK, or state the figures: --opening, --cost, --loan, --ksm. With loans of several sources --opening is the PPMK money alone.",
    },
  },
  "project/old-books": {
    id: {
      title: "Pembukuan terakhir sudah lama",
      meaning:
        "Uang awal proyeksi adalah Saldo Kas ditambah Saldo Bank bulan terakhir di lembar Keuangan UPK, dan bulan itu sudah lebih dari dua bulan sebelum tanggal penilaian.",
      why: "Setoran dan pinjaman sesudahnya belum terhitung, sehingga semua bulan proyeksi ikut bergeser.",
      wrong: "Tanggal penilaian 15 Maret 2013, pembukuan terakhir Agustus 2012.",
      right: "Tanggal penilaian 15 Maret 2013, pembukuan terakhir Februari 2013.",
      fix: "Lengkapi lembar Keuangan UPK, atau sebutkan uang yang ada dengan --opening.",
    },
    en: {
      title: "The last books are old",
      meaning:
        "The projection begins with Saldo Kas and Saldo Bank of the last month on the sheet Keuangan UPK, which is more than two months before the date of judgement.",
      why: "What was paid and lent since is not in it, and shifts all months of the projection.",
      wrong: "Judged on 15 March 2013, the last books are of August 2012.",
      right: "Judged on 15 March 2013, the last books are of February 2013.",
      fix: "Complete the sheet Keuangan UPK, or state the money that there is with --opening.",
    },
  },
  "project/fails": {
    id: {
      title: "Sesudah rencana ini J.8 tidak terpenuhi",
      meaning:
        "Dana diproyeksikan 36 bulan ke depan dengan rencana ini di dalamnya. Pada tahun yang disebut, uang yang kembali tidak cukup untuk meminjamkan kepada jumlah KSM yang diminta J.8.",
      why: "J.8 berlaku setiap tahun. Meminjamkan semua uang sekarang dapat membuat tahun berikutnya kosong.",
      wrong: "Semua uang dipinjamkan 24 bulan pada Maret, dan sampai akhir tahun depan hanya cukup untuk 1 KSM.",
      right: "Jangka waktu lebih pendek, sehingga setiap tahun cukup untuk 3 KSM.",
      fix: "Jalankan ppmk project dengan --plan, dan lihat pengaruh jangka waktu, biaya, dan pembayaran. Dengan skenario hati-hati ini peringatan, bukan larangan.",
    },
    en: {
      title: "After this plan J.8 is not met",
      meaning:
        "The fund is projected over 36 months with this plan in it. In the year that is named, what is repaid is not enough to lend to as many KSM as J.8 asks for.",
      why: "J.8 holds for every year. To lend all money now may leave nothing for the next.",
      wrong:
        "All money is lent for 24 months in March, and until the end of the next year there is enough for 1 KSM only.",
      right: "A shorter term, so that there is enough for 3 KSM in each year.",
      fix: "Run ppmk project with --plan, and see what term, cost and repayment do. By the careful scenario this is a warning, no ban.",
    },
  },
};
