import type { Explained } from "./explanation.ts";

export type CollectibilityCode = "Kol-1" | "Kol-2" | "Kol-3" | "Kol-4" | "Kol-5";

/** The classes of a loan. */
export const collectibilityExplanations: Readonly<Record<CollectibilityCode, Explained>> = {
  "Kol-1": {
    id: {
      title: "Kolektibilitas 1: Lancar",
      meaning: "Tidak ada tunggakan pokok maupun jasa. Angsuran yang jatuh tempo hari ini belum terlambat.",
      why: "Kelas dihitung dari lembar Angsuran: pembayaran menutup angsuran tertua dahulu. Kelas 3 sampai 5 dihitung dalam LAR dan PAR.",
      wrong: "Pokok lunas, jasa satu bulan belum dibayar: Lancar.",
      right: "Pokok dan jasa semua angsuran sampai kemarin sudah dibayar.",
      fix: "Lengkapi Jatuh Tempo, Tanggal Bayar, Bayar Pokok, dan Bayar Jasa di lembar Angsuran.",
    },
    en: {
      title: "Collectibility 1: current (Lancar)",
      meaning: "No arrears of pokok or jasa. What falls due today is not late yet.",
      why: "The class comes from the sheet Angsuran: payments fill the oldest instalment first. Classes 3 to 5 count for LAR and PAR.",
      wrong: "Pokok paid, a month's jasa not: current.",
      right: "Pokok and jasa of all instalments up to yesterday are paid.",
      fix: "Complete Jatuh Tempo (due date), Tanggal Bayar (day of payment), Bayar Pokok and Bayar Jasa (amounts paid) in the sheet Angsuran.",
    },
  },
  "Kol-2": {
    id: {
      title: "Kolektibilitas 2: Dalam Perhatian Khusus",
      meaning: "Menunggak paling banyak 3 bulan, dan angsuran tertua belum lewat 3 bulan dari jatuh temponya.",
      why: "Kelas dihitung dari lembar Angsuran: pembayaran menutup angsuran tertua dahulu. Kelas 3 sampai 5 dihitung dalam LAR dan PAR.",
      wrong: "Angsuran 10 Januari belum dibayar pada 11 April: kelas 2.",
      right: "Angsuran 10 Januari belum dibayar pada 10 April: kelas 2.",
      fix: "Lengkapi Jatuh Tempo, Tanggal Bayar, Bayar Pokok, dan Bayar Jasa di lembar Angsuran.",
    },
    en: {
      title: "Collectibility 2: special mention (Dalam Perhatian Khusus)",
      meaning: "Unpaid instalments of at most 3 months, the oldest of them at most 3 months past its due date.",
      why: "The class comes from the sheet Angsuran: payments fill the oldest instalment first. Classes 3 to 5 count for LAR and PAR.",
      wrong: "The instalment of 10 January is unpaid on 11 April: class 2.",
      right: "The instalment of 10 January is unpaid on 10 April: class 2.",
      fix: "Complete Jatuh Tempo (due date), Tanggal Bayar (day of payment), Bayar Pokok and Bayar Jasa (amounts paid) in the sheet Angsuran.",
    },
  },
  "Kol-3": {
    id: {
      title: "Kolektibilitas 3: Kurang Lancar",
      meaning: "Menunggak paling banyak 6 bulan, dan angsuran tertua belum lewat 6 bulan (A-12).",
      why: "Kelas dihitung dari lembar Angsuran: pembayaran menutup angsuran tertua dahulu. Kelas 3 sampai 5 dihitung dalam LAR dan PAR.",
      wrong: "Empat angsuran bulanan belum dibayar: kelas 2.",
      right: "Empat angsuran bulanan belum dibayar: kelas 3.",
      fix: "Lengkapi Jatuh Tempo, Tanggal Bayar, Bayar Pokok, dan Bayar Jasa di lembar Angsuran.",
    },
    en: {
      title: "Collectibility 3: substandard (Kurang Lancar)",
      meaning: "Unpaid instalments of at most 6 months, the oldest at most 6 months past its due date (A-12).",
      why: "The class comes from the sheet Angsuran: payments fill the oldest instalment first. Classes 3 to 5 count for LAR and PAR.",
      wrong: "Four monthly instalments are unpaid: class 2.",
      right: "Four monthly instalments are unpaid: class 3.",
      fix: "Complete Jatuh Tempo (due date), Tanggal Bayar (day of payment), Bayar Pokok and Bayar Jasa (amounts paid) in the sheet Angsuran.",
    },
  },
  "Kol-4": {
    id: {
      title: "Kolektibilitas 4: Diragukan",
      meaning: "Menunggak paling banyak 9 bulan, dan angsuran tertua belum lewat 9 bulan (A-12).",
      why: "Kelas dihitung dari lembar Angsuran: pembayaran menutup angsuran tertua dahulu. Kelas 3 sampai 5 dihitung dalam LAR dan PAR.",
      wrong: "Satu angsuran sudah 7 bulan belum dibayar: kelas 2.",
      right: "Satu angsuran sudah 7 bulan belum dibayar: kelas 4.",
      fix: "Lengkapi Jatuh Tempo, Tanggal Bayar, Bayar Pokok, dan Bayar Jasa di lembar Angsuran.",
    },
    en: {
      title: "Collectibility 4: doubtful (Diragukan)",
      meaning: "Unpaid instalments of at most 9 months, the oldest at most 9 months past its due date (A-12).",
      why: "The class comes from the sheet Angsuran: payments fill the oldest instalment first. Classes 3 to 5 count for LAR and PAR.",
      wrong: "One instalment is unpaid for 7 months: class 2.",
      right: "One instalment is unpaid for 7 months: class 4.",
      fix: "Complete Jatuh Tempo (due date), Tanggal Bayar (day of payment), Bayar Pokok and Bayar Jasa (amounts paid) in the sheet Angsuran.",
    },
  },
  "Kol-5": {
    id: {
      title: "Kolektibilitas 5: Macet",
      meaning: "Menunggak lebih dari 9 bulan, atau angsuran tertua lewat 9 bulan dari jatuh temponya (A-12).",
      why: "Kelas dihitung dari lembar Angsuran: pembayaran menutup angsuran tertua dahulu. Kelas 3 sampai 5 dihitung dalam LAR dan PAR.",
      wrong: "Sepuluh angsuran belum dibayar: kelas 4.",
      right: "Sepuluh angsuran belum dibayar: kelas 5.",
      fix: "Lengkapi Jatuh Tempo, Tanggal Bayar, Bayar Pokok, dan Bayar Jasa di lembar Angsuran.",
    },
    en: {
      title: "Collectibility 5: bad (Macet)",
      meaning: "Unpaid instalments of more than 9 months, or the oldest more than 9 months past its due date (A-12).",
      why: "The class comes from the sheet Angsuran: payments fill the oldest instalment first. Classes 3 to 5 count for LAR and PAR.",
      wrong: "Ten instalments are unpaid: class 4.",
      right: "Ten instalments are unpaid: class 5.",
      fix: "Complete Jatuh Tempo (due date), Tanggal Bayar (day of payment), Bayar Pokok and Bayar Jasa (amounts paid) in the sheet Angsuran.",
    },
  },
};
