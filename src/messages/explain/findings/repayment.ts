import type { ExplainedFamily } from "../explanation.ts";

export const repaymentExplained: ExplainedFamily<"repayment"> = {
  "repayment/unknown-loan": {
    id: {
      title: "Angsuran tanpa pinjaman",
      meaning: "Kode Pinjaman pada angsuran ini tidak ada di tabel Pinjaman. Angsurannya tidak dihitung.",
      why: "Pembayaran yang terlewat menurunkan tingkat pengembalian.",
      wrong: "Angsuran untuk P1, sedangkan kodenya P01.",
      right: "Angsuran untuk P01.",
      fix: "Samakan Kode Pinjaman di kedua tabel.",
    },
    en: {
      title: "An instalment without a loan",
      meaning: "The loan code of this instalment is not in the table Pinjaman. It does not count.",
      why: "A payment that is passed over lowers the repayment rate.",
      wrong: "An instalment of P1, while the code is P01.",
      right: "An instalment of P01.",
      fix: "Write Kode Pinjaman alike in both tables.",
    },
  },
  "repayment/before-disbursement": {
    id: {
      title: "Dibayar sebelum cair",
      meaning: "Tanggal Bayar sebuah angsuran lebih awal dari Tanggal Cair pinjamannya.",
      why: "Biasanya tahunnya salah ketik, atau angsuran itu milik pinjaman lain.",
      wrong: "Cair 05-06-2012, dibayar 05-07-2011.",
      right: "Cair 05-06-2012, dibayar 05-07-2012.",
      fix: "Perbaiki tanggalnya, atau Kode Pinjaman baris itu.",
    },
    en: {
      title: "Paid before it was disbursed",
      meaning: "The instalment's payment is dated before the disbursement of its loan.",
      why: "Mostly a year was mistyped, or the instalment is another loan's.",
      wrong: "Disbursed on 05-06-2012, paid on 05-07-2011.",
      right: "Disbursed on 05-06-2012, paid on 05-07-2012.",
      fix: "Correct the date, or the loan code of that row.",
    },
  },
  "repayment/more-than-due": {
    id: {
      title: "Dibayar lebih dari yang harus dibayar",
      meaning:
        "Pembayaran untuk satu angsuran melebihi angsuran itu dan tunggakan sebelumnya, atau pembayaran seluruhnya melebihi pinjamannya. Yang melebihi pinjaman tidak dihitung.",
      why: "Biasanya ada pembayaran yang tercatat dua kali, atau angka nolnya kelebihan. Membayar di muka tidak salah.",
      wrong: "Pokok Rp 5.000.000, tercatat dibayar Rp 5.500.000.",
      right: "Pokok Rp 5.000.000, dibayar Rp 5.000.000.",
      fix: "Periksa baris pembayarannya; pindahkan atau hapus yang keliru.",
    },
    en: {
      title: "More was paid than was due",
      meaning:
        "What was paid for one instalment exceeds it and the arrears before it, or all payments exceed the loan. What exceeds the loan does not count.",
      why: "Usually a payment was entered twice, or with a zero too many. To pay in advance is not wrong.",
      wrong: "Principal Rp 5,000,000, payments of Rp 5,500,000.",
      right: "Principal Rp 5,000,000, payments of Rp 5,000,000.",
      fix: "Check the rows of payments; move or delete the wrong one.",
    },
  },
  "repayment/principal-differs": {
    id: {
      title: "Jadwal angsuran tidak sama dengan pokok",
      meaning: "Jumlah Target Pokok di tabel Angsuran berbeda dengan pokok pinjaman.",
      why: "Sebagian angsuran mungkin belum dicatat, sehingga yang jatuh tempo tampak lebih kecil.",
      wrong: "Pokok Rp 12.000.000, jumlah targetnya Rp 10.000.000.",
      right: "Pokok Rp 12.000.000, jumlah targetnya Rp 12.000.000.",
      fix: "Tambahkan baris angsuran yang kurang, atau perbaiki pokoknya.",
    },
    en: {
      title: "The instalments do not add up to the principal",
      meaning: "The sum of Target Pokok in the table Angsuran differs from the loan's principal.",
      why: "Some instalments may not have been entered, so less seems to be due.",
      wrong: "Principal Rp 12,000,000, targets of Rp 10,000,000.",
      right: "Principal Rp 12,000,000, targets of Rp 12,000,000.",
      fix: "Add the rows that are missing, or correct the principal.",
    },
  },
  "repayment/summary-differs": {
    id: {
      title: "Ringkasan berbeda dengan catatan angsuran",
      meaning:
        "Target atau Realisasi Angsuran di tabel Pinjaman berbeda dengan tabel Angsuran. Yang dipakai tabel Angsuran.",
      why: "Catatan per angsuran dapat diperiksa satu per satu, ringkasan tidak.",
      wrong: "Realisasi Angsuran Rp 4.000.000, jumlah pembayarannya Rp 3.500.000.",
      right: "Keduanya Rp 3.500.000.",
      fix: "Perbaiki ringkasannya, atau kosongkan.",
    },
    en: {
      title: "The summary differs from the ledger",
      meaning:
        "Target Angsuran or Realisasi Angsuran in the table Pinjaman differs from the table Angsuran, which was used.",
      why: "A ledger can be checked line by line, a summary cannot.",
      wrong: "Realisasi Angsuran Rp 4,000,000, payments of Rp 3,500,000.",
      right: "Both are Rp 3,500,000.",
      fix: "Correct the summary, or leave it blank.",
    },
  },
  "repayment/ledger-contradiction": {
    id: {
      title: "Catatan satu angsuran bertentangan",
      meaning: "Beberapa baris untuk angsuran yang sama menyebut target atau jatuh tempo yang berbeda.",
      why: "Tidak jelas berapa yang harus dibayar, dan kapan.",
      wrong: "Angsuran ke-3: dua baris, dengan Target Pokok Rp 500.000 dan Rp 600.000.",
      right: "Angsuran ke-3: dua baris, dengan Target Pokok yang sama.",
      fix: "Samakan target dan jatuh temponya; pembayaran boleh terbagi di beberapa baris.",
    },
    en: {
      title: "Rows of one instalment contradict each other",
      meaning: "Several rows of the same instalment state different targets or due dates.",
      why: "It is not clear how much had to be paid, and when.",
      wrong: "Instalment 3: two rows, with Target Pokok Rp 500,000 and Rp 600,000.",
      right: "Instalment 3: two rows with the same Target Pokok.",
      fix: "Write one target and due date; payments may be spread over several rows.",
    },
  },
};
