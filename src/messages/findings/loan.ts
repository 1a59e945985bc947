import { codePairsText } from "../code-pairs-text.ts";
import { dateText } from "../date-text.ts";
import type { FindingFamily } from "../finding-family.ts";
import { percentText, rupiahText } from "../number-text.ts";
import { perhaps } from "../perhaps-text.ts";

export const loanTexts: FindingFamily<"loan"> = {
  "loan/duplicate": {
    id: ({ first }) => ({
      message: `Kode pinjaman ini sudah dipakai di ${first}.`,
      help: "Beri kode yang berbeda untuk setiap pinjaman, juga di tabel Angsuran.",
    }),
    en: ({ first }) => ({
      message: `This loan code is already used at ${first}.`,
      help: "Give each loan a code of its own, also in the table Angsuran.",
    }),
  },
  "loan/unknown-ksm": {
    id: ({ suggestion }) => ({
      message: `KSM pinjaman ini tidak ada di tabel KSM atau Anggota. Mungkin milik KSM di sini, jadi G.4 dihitung dengan dan tanpa pinjaman ini.${perhaps.id(suggestion)}`,
      help: "Samakan kode KSM-nya. Bila pinjaman milik KSM di luar daftar, biarkan saja.",
    }),
    en: ({ suggestion }) => ({
      message: `The KSM of this loan is in neither the table KSM nor Anggota. It may be that of a KSM here, so that G.4 is counted with and without this loan.${perhaps.en(suggestion)}`,
      help: "Write the code alike. If the loan belongs to a KSM that is not listed, leave it.",
    }),
  },
  "loan/odd-charge": {
    id: ({ reason, monthly }) => ({
      message:
        reason === "beyond"
          ? `Jasa ini terbaca ${percentText(monthly, "id")} sebulan, di luar yang biasa. Mungkin jasa setahun, atau letak komanya salah.`
          : `Jasa ini ditulis sebagai pecahan, padahal baris lain dalam persen. Dibaca ${percentText(monthly, "id")} sebulan.`,
      help: "Tulis jasa sebulan dalam persen, misalnya 1,5%.",
    }),
    en: ({ reason, monthly }) => ({
      message:
        reason === "beyond"
          ? `This jasa reads as ${percentText(monthly, "en")} a month, which nobody takes. It may be a year's, or its comma is misplaced.`
          : `This jasa is written as a fraction, and that of other rows in percent. It is read as ${percentText(monthly, "en")} a month.`,
      help: "Write the jasa of a month in percent, for example 1,5%.",
    }),
  },
  "loan/codes-differ": {
    id: ({ codes, more }) => ({
      message: `Tabel Pinjaman menulis kode KSM dengan cara lain daripada tabel KSM. Mungkin ${codePairsText(codes, more, "id")}. Sampai kodenya sama, G.4 belum dapat dipastikan.`,
      help: "Bila memang begitu, tulis kode di tabel Pinjaman seperti di tabel KSM (di Excel: Ctrl+H, ganti isi sel seluruhnya).",
    }),
    en: ({ codes, more }) => ({
      message: `The table Pinjaman writes the codes of the KSM otherwise than the table KSM. Perhaps ${codePairsText(codes, more, "en")}. Until the codes are alike, G.4 is left open.`,
      help: "If so, write the codes in Pinjaman as in the table KSM (in Excel: Ctrl+H, match the entire cell).",
    }),
  },
  "loan/other-group": {
    id: () => ({
      message: "Pinjaman ini milik kelompok lain yang tidak ada di tabel KSM, jadi tidak dihitung.",
      help: "Biarkan saja. Bila ternyata milik salah satu KSM di sini, samakan kode atau namanya.",
    }),
    en: () => ({
      message: "This loan belongs to another group, which is not in the table KSM, so that it does not count.",
      help: "Leave it. If it belongs to one of the KSM here after all, write its code or name alike.",
    }),
  },
  "loan/before-founding": {
    id: ({ loan, ksm, disbursedOn, foundedOn }) => ({
      message: `Pinjaman ${loan} cair pada ${dateText(disbursedOn, "id")}, sebelum KSM ${ksm} berdiri pada ${dateText(foundedOn, "id")}. Mungkin pinjaman kelompok lain, jadi G.4 dihitung dengan dan tanpa pinjaman ini.`,
      help: "Cocokkan Tanggal Cair dan Tanggal Berdiri. Bila pinjaman itu memang milik KSM ini, catat di tabel Keputusan.",
    }),
    en: ({ loan, ksm, disbursedOn, foundedOn }) => ({
      message: `Loan ${loan} was disbursed on ${dateText(disbursedOn, "en")}, before KSM ${ksm} was founded on ${dateText(foundedOn, "en")}. It may be another group's, so G.4 is counted with it and without it.`,
      help: "Check Tanggal Cair (disbursed) and Tanggal Berdiri (founded). If the loan is this group's, say so in the table Keputusan.",
    }),
  },
  "loan/rescheduled": {
    id: ({ loan, on, replaced }) => ({
      message:
        on === null
          ? `Pinjaman ${loan} dijadwal ulang. Yang dinilai adalah jadwal yang tercatat.`
          : `Pinjaman ${loan} dijadwal ulang pada ${dateText(on, "id")}. Yang dinilai adalah jadwal barunya${replaced === 0 ? "" : `; ${replaced} angsuran lama tidak dihitung lagi`}.`,
      help:
        on === null
          ? "Isi Tanggal Jadwal Ulang, agar tunggakan sebelum dan sesudahnya dapat dibedakan."
          : "Pastikan ada berita acara penjadwalan ulangnya, dan jadwal barunya lengkap.",
    }),
    en: ({ loan, on, replaced }) => ({
      message:
        on === null
          ? `Loan ${loan} was rescheduled. It is judged by the schedule that is recorded.`
          : `Loan ${loan} was rescheduled on ${dateText(on, "en")}. It is judged by its new schedule${replaced === 0 ? "" : `; ${replaced} old ${replaced === 1 ? "instalment counts" : "instalments count"} no more`}.`,
      help:
        on === null
          ? "Fill in Tanggal Jadwal Ulang, to tell arrears before it from those after."
          : "Make sure that the minutes of the rescheduling exist and that the new schedule is complete.",
    }),
  },
  "loan/two-schedules": {
    id: ({ loan, principal, ledger }) => ({
      message: `Pinjaman ${loan} dijadwal ulang, tetapi angsurannya berjumlah ${rupiahText(ledger, "id")} untuk pokok ${rupiahText(principal, "id")}: jadwal lama masih tercampur.`,
      help: "Isi Tanggal Jadwal Ulang, lalu hapus angsuran lama yang jatuh tempo sesudahnya, atau beri angsuran baru nomor yang digantikannya.",
    }),
    en: ({ loan, principal, ledger }) => ({
      message: `Loan ${loan} was rescheduled, but its instalments come to ${rupiahText(ledger, "en")} for a principal of ${rupiahText(principal, "en")}: the old schedule is still mixed in.`,
      help: "Fill in Tanggal Jadwal Ulang, then delete the old instalments due after it, or give each new one the number that it replaces.",
    }),
  },
  "loan/written-off": {
    id: ({ loan, balance }) => ({
      message: `Pinjaman ${loan} dihapusbukukan. ${balance === null ? "Sisa pokoknya" : `Sisa pokok ${rupiahText(balance, "id")}`} tetap dihitung sebagai utang yang belum dibayar.`,
      help: "Hapus buku hanya mengubah pembukuan UPK. Bila ternyata sudah dibayar, catat pembayarannya di tabel Angsuran.",
    }),
    en: ({ loan, balance }) => ({
      message: `Loan ${loan} is written off. ${balance === null ? "Its balance" : `The balance of ${rupiahText(balance, "en")}`} still counts as owed and unpaid.`,
      help: "Writing off changes the books of UPK only. If it was paid after all, enter the payments in the table Angsuran.",
    }),
  },
  "loan/not-paid-off": {
    id: ({ loan, balance }) => ({
      message: `Pinjaman ${loan} berstatus Lunas, tetapi menurut pembayaran yang tercatat masih ada sisa pokok ${rupiahText(balance, "id")}. Yang dipakai pembayarannya.`,
      help: "Lengkapi pembayaran yang belum tercatat, atau perbaiki Status Pinjaman.",
    }),
    en: ({ loan, balance }) => ({
      message: `Loan ${loan} is called Lunas (paid off), but by the recorded payments ${rupiahText(balance, "en")} of its principal are left. The payments were used.`,
      help: "Enter the payments that are missing, or correct Status Pinjaman.",
    }),
  },
};
