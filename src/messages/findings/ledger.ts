import { dateText } from "../date-text.ts";
import type { FindingFamily } from "../finding-family.ts";
import type { Lang } from "../lang.ts";
import { rupiahText } from "../number-text.ts";

const instalment: Readonly<Record<Lang, (number: number | null) => string>> = {
  id: (number) => (number === null ? "satu angsuran" : `angsuran ke-${number}`),
  en: (number) => (number === null ? "an instalment" : `instalment ${number}`),
};

export const ledgerTexts: FindingFamily<"ledger"> = {
  "ledger/due-date": {
    id: ({ loan, number, more, because, until, year }) => {
      const reason = {
        order: "tidak urut dengan angsuran di sekitarnya",
        term: `sesudah jangka waktu pinjaman habis${until === null ? "" : ` (${dateText(until, "id")})`}`,
        skip: "melompati satu bulan atau lebih, padahal jumlah angsurannya sudah sebanyak bulannya",
      }[because];
      return {
        message: `Pinjaman ${loan}: jatuh tempo ${instalment.id(number)} ${reason}${more === 0 ? "" : `; begitu juga ${more} angsuran lain`}. Mungkin sudah jatuh tempo, jadi G.4 dihitung dengan dan tanpa angsuran itu.`,
        help:
          year === null
            ? "Cocokkan Jatuh Tempo dengan kartu pinjaman. Bila pinjamannya dijadwal ulang, isi Tanggal Jadwal Ulang."
            : `Cocokkan Jatuh Tempo dengan kartu pinjaman; menurut angsuran di sekitarnya tahunnya ${year}.`,
      };
    },
    en: ({ loan, number, more, because, until, year }) => {
      const reason = {
        order: "is out of order with its neighbours",
        term: `lies beyond the term of the loan${until === null ? "" : ` (${dateText(until, "en")})`}`,
        skip: "skips a month or more, though as many instalments are listed as there are months",
      }[because];
      return {
        message: `Loan ${loan}: the due date of ${instalment.en(number)} ${reason}${more === 0 ? "" : `; so ${more === 1 ? "is 1 other" : `are ${more} others`} in doubt`}. It may be due already, so G.4 is counted with it and without it.`,
        help:
          year === null
            ? "Compare Jatuh Tempo (due date) with the loan card. If the loan was rescheduled, fill in Tanggal Jadwal Ulang."
            : `Compare Jatuh Tempo (due date) with the loan card; its neighbours leave the year ${year}.`,
      };
    },
  },
  "ledger/row-twice": {
    id: ({ loan, number, rows }) => ({
      message: `Pinjaman ${loan}: pembayaran ${instalment.id(number)} tercatat lebih dari sekali, dengan tanggal dan jumlah yang sama${rows === 1 ? "" : ` (${rows} baris berulang)`}. Dihitung sekali dan juga sebanyak barisnya.`,
      help: "Hapus baris yang tercatat ulang. Bila memang dua pembayaran, gabungkan jumlahnya dalam satu baris.",
    }),
    en: ({ loan, number, rows }) => ({
      message: `Loan ${loan}: a payment of ${instalment.en(number)} is listed more than once, with one date and amount${rows === 1 ? "" : ` (${rows} repeated rows)`}. It is counted once, and also as often as it is listed.`,
      help: "Delete the rows that were entered again. If they were several payments, add them up in one row.",
    }),
  },
  "ledger/reversal": {
    id: ({ loan, amount }) => ({
      message: `Pinjaman ${loan}: pembayaran ${rupiahText(amount, "id")} dibaca sebagai pembatalan (storno) dan mengurangi yang sudah dibayar.`,
      help: "Biarkan bila memang pembatalan. Bila salah ketik, hapus tanda minusnya.",
    }),
    en: ({ loan, amount }) => ({
      message: `Loan ${loan}: the payment of ${rupiahText(amount, "en")} is read as a reversal (storno) and lowers what was paid.`,
      help: "Leave it if it is a reversal. If it is a slip of the keyboard, delete the minus sign.",
    }),
  },
  "ledger/below-zero": {
    id: ({ loan, amount }) => ({
      message: `Pinjaman ${loan}: pembatalan (storno) lebih besar dari semua pembayarannya, sehingga jumlahnya ${rupiahText(amount, "id")}. Yang sudah dibayar tidak dapat diketahui.`,
      help: "Catat pembayaran yang dibatalkan itu, atau perbaiki jumlah pembatalannya.",
    }),
    en: ({ loan, amount }) => ({
      message: `Loan ${loan}: reversals (storno) exceed all payments, which come to ${rupiahText(amount, "en")}. What was paid cannot be known.`,
      help: "Enter the payment that was reversed, or correct the amount of the reversal.",
    }),
  },
  "ledger/charge-not-split": {
    id: ({ loan, payments, low, high }) => ({
      message: `Pinjaman ${loan}: Bayar Jasa kosong pada ${payments} pembayaran, padahal ada jasa yang harus dibayar. Jasa mungkin ikut dalam Bayar Pokok: pokok yang dibayar antara ${rupiahText(low, "id")} dan ${rupiahText(high, "id")}.`,
      help: "Pisahkan setiap pembayaran menjadi Bayar Pokok dan Bayar Jasa. Tulis 0 bila jasanya tidak dibayar.",
    }),
    en: ({ loan, payments, low, high }) => ({
      message: `Loan ${loan}: Bayar Jasa is blank in ${payments === 1 ? "a payment" : `${payments} payments`}, though a charge (jasa) was due. It may be in Bayar Pokok: the principal paid lies between ${rupiahText(low, "en")} and ${rupiahText(high, "en")}.`,
      help: "Split each payment into Bayar Pokok and Bayar Jasa. Write 0 where no charge was paid.",
    }),
  },
  "ledger/no-charge-kept": {
    id: ({ loans }) => ({
      message: `Pembayaran jasa tidak pernah dicatat (${loans} pinjaman). Kolektibilitas dihitung dari pokok saja.`,
      help: "Isi Bayar Jasa bila jasanya memang dibayar; G.4 tidak berubah karenanya.",
    }),
    en: ({ loans }) => ({
      message: `No payment of the charge (jasa) was ever written down (${loans} ${loans === 1 ? "loan" : "loans"}). Collectibility is counted by principal alone.`,
      help: "Fill in Bayar Jasa where the charge was paid; G.4 does not change by it.",
    }),
  },
  "ledger/charge-in-summary": {
    id: ({ loan, principal, summary }) => ({
      message: `Pinjaman ${loan}: ${rupiahText(summary, "id")} lebih besar dari pokoknya ${rupiahText(principal, "id")}, jadi jasanya ikut terhitung. Berapa pokok yang jatuh tempo dan dibayar tidak dapat diketahui.`,
      help: "Isi Target Angsuran dan Realisasi Angsuran dengan pokok saja, tanpa jasa.",
    }),
    en: ({ loan, principal, summary }) => ({
      message: `Loan ${loan}: ${rupiahText(summary, "en")} is more than its principal of ${rupiahText(principal, "en")}, so the charge (jasa) is in it. How much principal is due and paid cannot be known.`,
      help: "Fill in Target Angsuran and Realisasi Angsuran with the principal alone, without the charge.",
    }),
  },
  "ledger/term-over": {
    id: ({ loan, principal, listed, until }) => ({
      message: `Pinjaman ${loan}: ${until === null ? "catatan angsurannya sudah berhenti" : `jangka waktunya habis pada ${dateText(until, "id")}`}, tetapi pokok yang tercatat jatuh tempo baru ${rupiahText(listed, "id")} dari ${rupiahText(principal, "id")}. Sisanya mungkin sudah jatuh tempo.`,
      help: "Lengkapi angsuran yang belum tercatat (atau Target Angsuran). Bila dijadwal ulang, isi Tanggal Jadwal Ulang dan jadwal barunya.",
    }),
    en: ({ loan, principal, listed, until }) => ({
      message: `Loan ${loan}: ${until === null ? "its ledger has ended" : `its term ended on ${dateText(until, "en")}`}, but only ${rupiahText(listed, "en")} of the principal of ${rupiahText(principal, "en")} is listed as due. The rest may be due already.`,
      help: "Add the instalments that are missing (or correct Target Angsuran). If it was rescheduled, fill in Tanggal Jadwal Ulang and the new schedule.",
    }),
  },
};
