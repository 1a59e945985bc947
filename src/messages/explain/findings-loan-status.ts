import type { FindingCode } from "../../domain/finding.ts";
import type { Explained } from "./explanation.ts";

export type LoanStatusFinding = Extract<
  FindingCode,
  "loan/rescheduled" | "loan/two-schedules" | "loan/written-off" | "loan/not-paid-off"
>;

export const loanStatusFindings: Readonly<Record<LoanStatusFinding, Explained>> = {
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
