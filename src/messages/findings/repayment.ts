import { dateText } from "../date-text.ts";
import type { FindingFamily } from "../finding-family.ts";
import { rupiahText } from "../number-text.ts";
import { perhaps } from "../perhaps-text.ts";

const paidParts = {
  id: { principal: "pokok", charge: "jasa" },
  en: { principal: "principal", charge: "charge (jasa)" },
} as const;

export const repaymentTexts: FindingFamily<"repayment"> = {
  "repayment/unknown-loan": {
    id: ({ suggestion }) => ({
      message: `Kode pinjaman pada angsuran ini tidak ada di tabel Pinjaman, jadi angsurannya tidak dihitung.${perhaps.id(suggestion)}`,
      help: "Samakan Kode Pinjaman di kedua tabel.",
    }),
    en: ({ suggestion }) => ({
      message: `The loan code of this instalment is not in the table Pinjaman, so that the instalment does not count.${perhaps.en(suggestion)}`,
      help: "Write Kode Pinjaman alike in both tables.",
    }),
  },
  "repayment/before-disbursement": {
    id: ({ loan, disbursedOn }) => ({
      message: `Pinjaman ${loan}: dibayar sebelum pinjamannya cair pada ${dateText(disbursedOn, "id")}.`,
      help: "Periksa tahun pada Tanggal Bayar dan Tanggal Cair, serta Kode Pinjaman baris ini.",
    }),
    en: ({ loan, disbursedOn }) => ({
      message: `Loan ${loan}: paid before it was disbursed on ${dateText(disbursedOn, "en")}.`,
      help: "Check the year in Tanggal Bayar and Tanggal Cair, and the Kode Pinjaman of this row.",
    }),
  },
  "repayment/more-than-due": {
    id: ({ loan, due, paid, instalment }) =>
      instalment === null
        ? {
            message: `Pinjaman ${loan}: dibayar ${rupiahText(paid, "id")}, lebih dari yang harus dibayar ${rupiahText(due, "id")}. Kelebihannya tidak dihitung.`,
            help: "Periksa apakah ada pembayaran yang tercatat dua kali atau masuk ke pinjaman yang salah.",
          }
        : {
            message: `Pinjaman ${loan}, angsuran ke-${instalment.number}: ${paidParts.id[instalment.part]} dibayar ${rupiahText(paid, "id")}, padahal yang harus dibayar sampai angsuran itu tinggal ${rupiahText(due, "id")}${instalment.more === 0 ? "" : `; begitu juga ${instalment.more} angsuran lain, dengan selisih lebih kecil`}.`,
            help: "Periksa jumlahnya, dan apakah tercatat dua kali. Bila memang dibayar di muka, biarkan: kelebihannya dihitung untuk angsuran berikutnya.",
          },
    en: ({ loan, due, paid, instalment }) =>
      instalment === null
        ? {
            message: `Loan ${loan}: ${rupiahText(paid, "en")} paid, more than the ${rupiahText(due, "en")} that had to be paid. The excess does not count.`,
            help: "Check whether a payment was entered twice or under the wrong loan.",
          }
        : {
            message: `Loan ${loan}, instalment ${instalment.number}: ${rupiahText(paid, "en")} of ${paidParts.en[instalment.part]} paid, while only ${rupiahText(due, "en")} was left to pay up to it${instalment.more === 0 ? "" : `; so were ${instalment.more} more, by less`}.`,
            help: "Check the amount, and whether it was entered twice. If it was paid in advance, leave it: the excess counts for later instalments.",
          },
  },
  "repayment/principal-differs": {
    id: ({ loan, principal, ledger }) => ({
      message: `Pinjaman ${loan}: pokoknya ${rupiahText(principal, "id")}, tetapi jumlah Target Pokok di tabel Angsuran ${rupiahText(ledger, "id")}.`,
      help: "Lengkapi angsuran yang belum tercatat, atau perbaiki pokoknya.",
    }),
    en: ({ loan, principal, ledger }) => ({
      message: `Loan ${loan}: its principal is ${rupiahText(principal, "en")}, but Target Pokok in the table Angsuran adds up to ${rupiahText(ledger, "en")}.`,
      help: "Add the instalments that are missing, or correct the principal.",
    }),
  },
  "repayment/summary-differs": {
    id: ({ loan, summary, ledger }) => ({
      message: `Pinjaman ${loan}: ringkasannya ${rupiahText(summary, "id")}, sedangkan tabel Angsuran ${rupiahText(ledger, "id")}. Yang dipakai tabel Angsuran.`,
      help: "Perbaiki Target Angsuran atau Realisasi Angsuran, atau kosongkan bila tabel Angsuran sudah lengkap.",
    }),
    en: ({ loan, summary, ledger }) => ({
      message: `Loan ${loan}: its summary says ${rupiahText(summary, "en")}, the table Angsuran ${rupiahText(ledger, "en")}. The table Angsuran was used.`,
      help: "Correct Target Angsuran or Realisasi Angsuran, or leave them blank where the table Angsuran is complete.",
    }),
  },
  "repayment/ledger-contradiction": {
    id: ({ loan, number }) => ({
      message: `Pinjaman ${loan}: angsuran ke-${number} tercatat dengan target atau jatuh tempo yang berbeda.`,
      help: "Samakan jatuh tempo dan target pada semua baris angsuran itu; pembayarannya boleh di beberapa baris.",
    }),
    en: ({ loan, number }) => ({
      message: `Loan ${loan}: instalment ${number} is listed with different targets or due dates.`,
      help: "Write one due date and one target in all rows of that instalment; its payments may take several rows.",
    }),
  },
};
