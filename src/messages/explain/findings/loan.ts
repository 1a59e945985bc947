import type { ExplainedFamily } from "../explanation.ts";

export const loanExplained: ExplainedFamily<"loan"> = {
  "loan/duplicate": {
    id: {
      title: "Kode pinjaman dipakai dua kali",
      meaning: "Dua baris di tabel Pinjaman memakai kode yang sama.",
      why: "Angsurannya tidak jelas milik pinjaman yang mana.",
      wrong: "Kode P01 untuk pinjaman tahun 2011 dan 2012.",
      right: "Kode P01 dan P02.",
      fix: "Beri kode yang berbeda di tabel Pinjaman dan Angsuran.",
    },
    en: {
      title: "A loan code is used twice",
      meaning: "Two rows of the table Pinjaman have the same code.",
      why: "It is not clear to which loan the instalments belong.",
      wrong: "Code P01 for the loans of 2011 and of 2012.",
      right: "Codes P01 and P02.",
      fix: "Give them different codes in the tables Pinjaman and Angsuran.",
    },
  },
  "loan/unknown-ksm": {
    id: {
      title: "KSM pinjaman tidak dikenal",
      meaning:
        "Kode KSM pada pinjaman ini tidak ada di tabel KSM. KSM yang mungkin pemiliknya dihitung dengan dan tanpa pinjaman ini.",
      why: "Pinjaman yang terlewat dapat mengubah hasil G.4.",
      wrong: "Pinjaman untuk KSM K1, sedangkan kodenya K01.",
      right: "Pinjaman untuk KSM K01.",
      fix: "Salin kodenya dari tabel KSM.",
    },
    en: {
      title: "A loan's KSM is not known",
      meaning:
        "The group's code in this loan is not in the table KSM. The groups that may own it are counted with and without it.",
      why: "A loan that is passed over can change G.4.",
      wrong: "A loan of KSM K1, while the code is K01.",
      right: "A loan of KSM K01.",
      fix: "Copy the code from the table KSM.",
    },
  },
  "loan/odd-charge": {
    id: {
      title: "Jasa yang tidak wajar",
      meaning:
        "Jasa sebulan di atas 10% atau di bawah 0,1%, atau ditulis sebagai pecahan di antara baris yang memakai persen.",
      why: "Jasa setahun (18) mudah tertulis di kolom jasa sebulan (1,5).",
      wrong: "18, atau 0,015 di antara 1,5%.",
      right: "1,5%.",
      fix: "Tulis jasa sebulan dalam persen, sama di semua baris.",
    },
    en: {
      title: "An odd jasa",
      meaning: "A jasa of more than 10% or less than 0.1% a month, or one written as a fraction among rows in percent.",
      why: "A year's jasa (18) is easily typed where a month's (1.5) belongs.",
      wrong: "A value 18, or 0,015 among 1,5%.",
      right: "A jasa of 1,5%.",
      fix: "Write the jasa of a month in percent, alike in all rows.",
    },
  },
  "loan/codes-differ": {
    id: {
      title: "Kode KSM ditulis dengan cara lain",
      meaning:
        "Tabel Pinjaman menyebut KSM dengan nomor saja, sedangkan tabel KSM dengan huruf dan nomor yang sama, atau sebaliknya. Pasangannya diusulkan; sampai kodenya disamakan, pinjaman itu dihitung dengan dan tanpa.",
      why: "Nomor di buku UPK belum tentu sama dengan nomor di tabel KSM.",
      wrong: "Kode 1 sampai 8 di tabel Pinjaman, K01 sampai K08 di tabel KSM.",
      right: "K01 sampai K08 di kedua tabel.",
      fix: "Tulis kode di tabel Pinjaman seperti di tabel KSM.",
    },
    en: {
      title: "Codes of KSM are written otherwise",
      meaning:
        "The table Pinjaman calls the groups by numbers alone, the table KSM by letters and the same numbers, or the reverse. The pairs are proposed; until the codes are alike, those loans are counted with and without.",
      why: "Numbers in the UPK's book need not be those of the table KSM.",
      wrong: "Codes 1 to 8 in the table Pinjaman, K01 to K08 in the table KSM.",
      right: "K01 to K08 in both tables.",
      fix: "Write the codes in the table Pinjaman as in the table KSM.",
    },
  },
  "loan/other-group": {
    id: {
      title: "Pinjaman kelompok lain",
      meaning:
        "Nama pada pinjaman ini tidak mirip dengan KSM mana pun di tabel KSM: pinjaman kelompok lain. Tidak dihitung.",
      why: "Buku UPK biasanya memuat banyak kelompok.",
      wrong: "Pinjaman Melati ditulis atas nama lama yang tidak dikenal.",
      right: "Pinjaman Tani Makmur di buku UPK, yang memang bukan KSM peserta.",
      fix: "Biarkan, atau samakan namanya bila pinjaman itu milik KSM peserta.",
    },
    en: {
      title: "Another group's loan",
      meaning:
        "The name in this loan is unlike every group in the table KSM: it is another group's. It does not count.",
      why: "The books of a UPK mostly hold many groups.",
      wrong: "A loan of Melati under an old name that nobody knows.",
      right: "A loan of Tani Makmur in the UPK's book, which takes no part.",
      fix: "Leave it, or write the name alike if the loan is a participant's.",
    },
  },
  "loan/before-founding": {
    id: {
      title: "Pinjaman lebih tua dari KSM",
      meaning: "Pinjaman cair sebelum Tanggal Berdiri KSM-nya. G.4 dihitung dengan dan tanpa pinjaman itu.",
      why: "KSM yang belum berdiri tidak dapat meminjam; mungkin pinjaman kelompok lain.",
      wrong: "Cair 10-01-2012, KSM berdiri 15-06-2012.",
      right: "Cair 10-01-2012, KSM berdiri 15-06-2011.",
      fix: "Perbaiki tanggal yang keliru, atau catat di Keputusan bahwa pinjaman itu milik KSM ini (G.4).",
    },
    en: {
      title: "A loan older than its KSM",
      meaning:
        "The loan was disbursed before the group's Tanggal Berdiri (founding). G.4 is counted with it and without it.",
      why: "A group that was not founded yet cannot borrow; the loan may be another group's.",
      wrong: "Disbursed on 10-01-2012, founded on 15-06-2012.",
      right: "Disbursed on 10-01-2012, founded on 15-06-2011.",
      fix: "Correct the wrong date, or say in Keputusan that the loan is this group's (G.4).",
    },
  },
  "loan/rescheduled": {
    id: {
      title: "Pinjaman dijadwal ulang",
      meaning:
        "Sisa pokok pinjaman ini dibagi lagi dalam angsuran baru. Yang jatuh tempo sesudah Tanggal Jadwal Ulang adalah jadwal baru; angsuran lama yang belum dibayar tidak dihitung lagi.",
      why: "Tunggakan lama hilang dari hitungan, jadi perlu diketahui bahwa jadwalnya pernah diubah.",
      wrong: "Angsuran lama ditimpa tanpa catatan, seolah-olah tidak pernah menunggak.",
      right: "Status Pinjaman Dijadwal Ulang, Tanggal Jadwal Ulang 05-07-2012, angsuran baru sesudahnya.",
      fix: "Isi Status Pinjaman dan Tanggal Jadwal Ulang di lembar Pinjaman, dan jadwal barunya di lembar Angsuran.",
    },
    en: {
      title: "A loan was rescheduled",
      meaning:
        "The balance of this loan was divided anew into instalments. Those due after Tanggal Jadwal Ulang (day of rescheduling) are the new schedule; old ones that were not paid count no more.",
      why: "Old arrears leave the calculation, so it should be known that the schedule was changed.",
      wrong: "Old instalments are overwritten without a note, as if there had been no arrears.",
      right: "The loan is marked Dijadwal Ulang (rescheduled) on 05-07-2012, with new instalments after that day.",
      fix: "Fill in Status Pinjaman and Tanggal Jadwal Ulang in the sheet Pinjaman, and the new schedule in Angsuran.",
    },
  },
  "loan/two-schedules": {
    id: {
      title: "Jadwal lama dan baru tercampur",
      meaning:
        "Pinjaman ini dijadwal ulang, tetapi yang sudah dibayar ditambah angsuran barunya melebihi pokok. Jadi sebagian angsuran lama masih ikut terhitung.",
      why: "Tidak jelas angsuran mana yang masih berlaku, jadi tidak jelas berapa yang sudah jatuh tempo.",
      wrong: "Angsuran lama ke-7 sampai ke-10 dan angsuran baru ke-11 sampai ke-18 untuk sisa pokok yang sama.",
      right: "Angsuran ke-1 sampai ke-6, lalu hanya angsuran baru ke-7 sampai ke-14.",
      fix: "Isi Tanggal Jadwal Ulang, dan hapus angsuran lama yang jatuh tempo sesudahnya.",
    },
    en: {
      title: "The old and the new schedule are mixed",
      meaning:
        "The loan was rescheduled, but what was paid and its new instalments together exceed the principal. So some old instalments still count.",
      why: "It is not clear which instalments are in force, and so how much has fallen due.",
      wrong: "Old instalments 7 to 10 and new instalments 11 to 18 for the same balance.",
      right: "Instalments 1 to 6, then only the new instalments 7 to 14.",
      fix: "Fill in Tanggal Jadwal Ulang (day of rescheduling), and delete the old instalments due after it.",
    },
  },
  "loan/written-off": {
    id: {
      title: "Pinjaman dihapusbukukan",
      meaning:
        "UPK menghapus pinjaman ini dari pembukuannya. Seluruh sisanya dihitung sudah jatuh tempo dan belum dibayar (A-6), kolektibilitasnya 5, dan sisanya tetap mengurangi batas J.4 dan J.5 (A-11).",
      why: "Uangnya belum kembali. KSM yang pinjamannya dihapusbukukan tidak boleh tampak lancar.",
      wrong: "Pinjaman yang dihapusbukukan dihilangkan dari tabel Pinjaman.",
      right: "Pinjaman itu tetap di tabel Pinjaman, dengan Status Pinjaman Hapus Buku.",
      fix: "Bila KSM membayar sesudahnya, catat pembayarannya di lembar Angsuran. Setelan: a6.writtenOff.",
    },
    en: {
      title: "A loan is written off",
      meaning:
        "The UPK took this loan off its books. All that is left of it counts as due and unpaid (A-6), its collectibility is 5, and the balance still counts toward J.4 and J.5 (A-11).",
      why: "The money has not come back. A group whose loan was written off must not look sound.",
      wrong: "A loan that was written off is deleted from the table Pinjaman.",
      right: "The loan stays in the table Pinjaman, with the status Hapus Buku (written off).",
      fix: "If the group pays later, enter the payments in the sheet Angsuran. Setting: a6.writtenOff.",
    },
  },
  "loan/not-paid-off": {
    id: {
      title: "Lunas menurut statusnya, belum menurut pembayarannya",
      meaning: "Status Pinjaman berbunyi Lunas, tetapi pembayaran yang tercatat belum mencapai pokoknya.",
      why: "Yang dapat diperiksa adalah pembayarannya, jadi itulah yang dipakai untuk menilai G.4.",
      wrong: "Status Lunas, pokok Rp 5.000.000, tercatat dibayar Rp 4.500.000.",
      right: "Status Lunas, pokok Rp 5.000.000, tercatat dibayar Rp 5.000.000.",
      fix: "Catat pembayaran yang kurang, atau ubah Status Pinjaman menjadi Berjalan.",
    },
    en: {
      title: "Paid off by its status, not by its payments",
      meaning: "The status of the loan is Lunas (paid off), but the recorded payments do not reach its principal.",
      why: "The payments are what can be checked, so G.4 is judged by them.",
      wrong: "Status Lunas, principal Rp 5,000,000, payments of Rp 4,500,000.",
      right: "Status Lunas, principal Rp 5,000,000, payments of Rp 5,000,000.",
      fix: "Enter the payments that are missing, or change Status Pinjaman to Berjalan (running).",
    },
  },
};
