import type { ExplainedFamily } from "../explanation.ts";

export const ledgerExplained: ExplainedFamily<"ledger"> = {
  "ledger/due-date": {
    id: {
      title: "Jatuh tempo yang meragukan",
      meaning:
        "Jatuh tempo sebuah angsuran tidak urut, melewati jangka waktu pinjaman, atau melompati bulan. Bila menurut angsuran di sekitarnya bisa saja sudah jatuh tempo, G.4 dihitung dengan dan tanpa angsuran itu, dan baru pasti bila hasilnya sama.",
      why: "Tahun yang salah ketik membuat angsuran yang menunggak tampak belum jatuh tempo.",
      wrong: "Angsuran ke-5 jatuh tempo 10-05-2031, di antara 10-04-2012 dan 10-06-2012.",
      right: "Angsuran ke-5 jatuh tempo 10-05-2012.",
      fix: "Perbaiki Jatuh Tempo menurut kartu pinjaman, atau isi Tanggal Jadwal Ulang.",
    },
    en: {
      title: "A due date in doubt",
      meaning:
        "An instalment's due date is out of order, beyond the loan's term, or skips months. Where its neighbours allow that it is due already, G.4 is counted with it and without it, and is firm only if both give one answer.",
      why: "A mistyped year makes an instalment in arrears look as if it were not due yet.",
      wrong: "Instalment 5 is due on 10-05-2031, between 10-04-2012 and 10-06-2012.",
      right: "Instalment 5 is due on 10-05-2012.",
      fix: "Correct Jatuh Tempo by the loan card, or fill in Tanggal Jadwal Ulang.",
    },
  },
  "ledger/row-twice": {
    id: {
      title: "Pembayaran tercatat berulang",
      meaning:
        "Dua baris pinjaman yang sama bernomor, bertanggal, dan berjumlah sama. Dihitung sekali paling sedikit, dua kali paling banyak. Tiga baris atau lebih yang tepat sama dengan targetnya adalah bagian para anggota, dan tidak diragukan.",
      why: "Baris yang disalin dua kali menggandakan pembayaran.",
      wrong: "Angsuran ke-3, 10-03-2012, Rp 1.000.000: dua baris.",
      right: "Angsuran ke-3, 10-03-2012, Rp 1.000.000: satu baris.",
      fix: "Hapus baris yang berulang, atau gabungkan bila memang dua pembayaran.",
    },
    en: {
      title: "A payment is listed again",
      meaning:
        "Two rows of one loan have the same number, day and amounts. They count once at least and twice at most. Three or more that make exactly the target are members' shares and not in doubt.",
      why: "Rows that were copied twice double what was paid.",
      wrong: "Instalment 3, 10-03-2012, Rp 1,000,000 in two rows.",
      right: "Instalment 3, 10-03-2012, Rp 1,000,000 in one row.",
      fix: "Delete the repeated row, or add them up if they were two payments.",
    },
  },
  "ledger/reversal": {
    id: {
      title: "Pembatalan pembayaran (storno)",
      meaning: "Bayar Pokok atau Bayar Jasa bernilai minus. Jumlah itu dikurangkan dari yang sudah dibayar.",
      why: "Menghapus tanda minusnya mengubah pembatalan menjadi pembayaran.",
      wrong: "Minusnya dihapus: 5.000.000.",
      right: "Storno −5.000.000 untuk pembayaran 5.000.000 yang salah catat.",
      fix: "Biarkan bila benar pembatalan; bila salah ketik, hapus tanda minusnya.",
    },
    en: {
      title: "A payment is reversed (storno)",
      meaning: "Bayar Pokok or Bayar Jasa is below zero. The amount is taken off what was paid.",
      why: "To delete the minus sign would turn the reversal into a payment.",
      wrong: "The minus sign was deleted: 5,000,000.",
      right: "A reversal of −5,000,000 for a payment of 5,000,000 that was entered by mistake.",
      fix: "Leave it if it is a reversal; if it is a slip, delete the minus sign.",
    },
  },
  "ledger/below-zero": {
    id: {
      title: "Pembatalan lebih besar dari pembayaran",
      meaning:
        "Sesudah dikurangi pembatalan (storno), jumlah yang dibayar kurang dari nol. Yang dibayar dianggap belum diketahui.",
      why: "Tidak jelas pembayaran mana yang dibatalkan.",
      wrong: "Dibayar 1.000.000, dibatalkan −5.000.000.",
      right: "Dibayar 5.000.000, dibatalkan −5.000.000.",
      fix: "Catat pembayaran yang dibatalkan, atau perbaiki jumlahnya.",
    },
    en: {
      title: "Reversals exceed the payments",
      meaning: "After the reversals (storno) less than nothing was paid. What was paid counts as unknown.",
      why: "It is not clear which payment was reversed.",
      wrong: "Paid 1,000,000, reversed −5,000,000.",
      right: "Paid 5,000,000, reversed −5,000,000.",
      fix: "Enter the payment that was reversed, or correct the amount.",
    },
  },
  "ledger/charge-not-split": {
    id: {
      title: "Bayar Jasa kosong",
      meaning:
        "Ada jasa yang harus dibayar, tetapi Bayar Jasa kosong, dan Bayar Pokok tidak sama dengan Target Pokok. Jasa mungkin ikut di dalamnya, jadi pokok yang dibayar adalah rentang. Pembayaran yang sama dengan Target Pokok dibaca sebagai pokok.",
      why: "Jasa yang tercatat sebagai pokok menaikkan tingkat pengembalian.",
      wrong: "Bayar Pokok 1.150.000, Bayar Jasa kosong.",
      right: "Bayar Pokok 1.000.000, Bayar Jasa 150.000.",
      fix: "Pisahkan setiap pembayaran menjadi pokok dan jasa; tulis 0 bila tidak ada jasa.",
    },
    en: {
      title: "Bayar Jasa is blank",
      meaning:
        "A charge (jasa) was due, but Bayar Jasa is blank and Bayar Pokok is not the Target Pokok. The charge may be in it, so the principal paid is a range. A payment that equals Target Pokok is principal.",
      why: "A charge that is entered as principal raises the repayment rate.",
      wrong: "Bayar Pokok 1,150,000 with Bayar Jasa blank.",
      right: "Bayar Pokok 1,000,000 and Bayar Jasa 150,000.",
      fix: "Split each payment into principal and charge; write 0 where no charge was paid.",
    },
  },
  "ledger/no-charge-kept": {
    id: {
      title: "Jasa tidak dicatat",
      meaning:
        "Pinjaman ini punya Target Jasa, tetapi Bayar Jasa tidak pernah diisi dan setiap pembayarannya tepat Target Pokok. Tunggakan jasa (A-17) tidak dihitung untuk pinjaman itu.",
      why: "Jasa yang tidak dicatat belum tentu tidak dibayar.",
      wrong: "Semua pinjaman disebut menunggak jasa, padahal bukunya hanya mencatat pokok.",
      right: "Kolektibilitas dihitung dari pokok saja, dan itu disebutkan.",
      fix: "Isi Bayar Jasa bila jasanya dibayar.",
    },
    en: {
      title: "No charge is kept",
      meaning:
        "The loan has Target Jasa, but Bayar Jasa was never filled in, and each payment is exactly Target Pokok. Arrears of the charge (A-17) do not count for it.",
      why: "What was not written down may still have been paid.",
      wrong: "All loans are called in arrears with their charge, though the book keeps principal only.",
      right: "Collectibility is counted by principal alone, and says so.",
      fix: "Fill in Bayar Jasa where the charge was paid.",
    },
  },
  "ledger/charge-in-summary": {
    id: {
      title: "Jasa ikut dalam Target atau Realisasi",
      meaning:
        "Target Angsuran atau Realisasi Angsuran lebih besar dari pokok pinjaman, jadi berisi jasa. G.4 belum dapat ditentukan dari pinjaman itu.",
      why: "G.4 membandingkan pokok dengan pokok; jasa di dalamnya mengubah hasilnya.",
      wrong: "Pokok 10.000.000, Target 11.500.000, Realisasi 10.400.000.",
      right: "Pokok 10.000.000, Target 10.000.000, Realisasi 9.040.000.",
      fix: "Isi keduanya dengan pokok saja.",
    },
    en: {
      title: "The charge is in Target or Realisasi",
      meaning:
        "Target Angsuran or Realisasi Angsuran is more than the principal, so the charge (jasa) is in it. G.4 cannot be decided by that loan.",
      why: "G.4 compares principal with principal; a charge among it changes the result.",
      wrong: "Principal 10,000,000, Target 11,500,000, Realisasi 10,400,000.",
      right: "Principal 10,000,000, Target 10,000,000, Realisasi 9,040,000.",
      fix: "Fill in both with the principal alone.",
    },
  },
  "ledger/term-over": {
    id: {
      title: "Jangka waktu habis, angsuran belum lengkap",
      meaning:
        "Jangka waktu pinjaman sudah lewat (atau catatannya sudah berhenti), tetapi angsuran yang tercatat belum sampai pokoknya. Sisanya mungkin sudah jatuh tempo, jadi G.4 dihitung dengan dan tanpa sisa itu.",
      why: "Angsuran yang tidak dicatat membuat pinjaman macet tampak lancar.",
      wrong: "Pinjaman 10 bulan dari tahun 2011, yang tercatat 5 angsuran.",
      right: "Pinjaman 10 bulan dari tahun 2011 dengan 10 angsuran.",
      fix: "Lengkapi angsuran atau Target Angsuran; bila dijadwal ulang, isi Tanggal Jadwal Ulang.",
    },
    en: {
      title: "The term is over, the instalments are not complete",
      meaning:
        "The loan's term is over (or its ledger has ended), but the instalments that are listed do not reach the principal. The rest may be due already, so G.4 is counted with it and without it.",
      why: "Instalments that nobody listed make a bad loan look good.",
      wrong: "A loan of 10 months from 2011 with 5 instalments listed.",
      right: "A loan of 10 months from 2011 with 10 instalments.",
      fix: "Add the instalments or correct Target Angsuran; if it was rescheduled, fill in Tanggal Jadwal Ulang.",
    },
  },
};
