import type { IndicatorCode } from "../../domain/monitor.ts";
import type { Explained } from "./explanation.ts";

/** The ratios by which a UPK's portfolio is judged. */
export const indicatorExplanations: Readonly<Record<IndicatorCode, Explained>> = {
  LAR: {
    id: {
      title: "LAR: KSM yang menunggak",
      meaning:
        "Banyaknya KSM yang punya pinjaman menunggak lebih dari 3 bulan atau angsuran, dibagi banyaknya KSM yang masih punya saldo. Memuaskan sampai 10%, Minimum sampai 20%, di atasnya Penundaan.",
      why: "Angka ini menunjukkan berapa banyak kelompok yang bermasalah, besar atau kecil pinjamannya.",
      wrong: "3 dari 20 KSM menunggak 4 bulan: LAR disebut 3%.",
      right: "3 dari 20 KSM menunggak 4 bulan: LAR 15%, Minimum.",
      fix: "Kunjungi KSM pada Daftar Kunjungan; yang baru terlambat lebih dahulu.",
    },
    en: {
      title: "LAR: KSM in arrears",
      meaning:
        "KSM with a loan in arrears of more than 3 months or instalments, over KSM with a balance. Memuaskan (satisfactory) up to 10%, Minimum up to 20%, above it Penundaan (suspended).",
      why: "It shows how many groups have trouble, whatever the size of their loans.",
      wrong: "3 of 20 KSM are 4 months behind: LAR called 3%.",
      right: "3 of 20 KSM are 4 months behind: LAR 15%, Minimum.",
      fix: "Visit the KSM on the list of visits, those newly late first.",
    },
  },
  PAR: {
    id: {
      title: "PAR: saldo yang berisiko",
      meaning:
        "Saldo pinjaman yang menunggak lebih dari 3 bulan atau angsuran, dibagi saldo semua pinjaman. Seluruh sisa pinjamannya dihitung, bukan tunggakannya saja. Bank menghitung dengan hari; lihat PAR30, PAR60, PAR90.",
      why: "Siapa yang sudah lama menunggak mungkin tidak membayar sisanya juga.",
      wrong: "Sisa Rp 8.000.000 dengan tunggakan Rp 4.000.000 dari saldo Rp 80.000.000: PAR 5%.",
      right: "PAR 10%, karena seluruh Rp 8.000.000 berisiko.",
      fix: "Tagih pinjaman kelas 3 sampai 5. Pinjaman baru menurunkan PAR tanpa memperbaiki apa pun.",
    },
    en: {
      title: "PAR: portfolio at risk",
      meaning:
        "Balance of loans in arrears of more than 3 months or instalments, over the balance of all loans. The whole rest of such a loan counts, not its arrears alone. Banks count days; see PAR30, PAR60, PAR90.",
      why: "Who is long behind may not pay the rest either.",
      wrong: "A rest of Rp 8,000,000 with arrears of Rp 4,000,000 in a balance of Rp 80,000,000: PAR 5%.",
      right: "PAR 10%, as all Rp 8,000,000 are at risk.",
      fix: "Collect loans of class 3 to 5. New lending lowers PAR without mending anything.",
    },
  },
  RR: {
    id: {
      title: "RR: tingkat pengembalian menurut saldo",
      meaning:
        "Saldo dikurangi tunggakan pinjaman yang menunggak lebih dari 3 bulan, dibagi saldo (A-16). Memuaskan mulai 90%, Minimum mulai 80%.",
      why: "Angka UPK ini selalu paling kecil 1 − PAR; tidak sama dengan tingkat pengembalian G.4, yang membandingkan dibayar dengan jatuh tempo.",
      wrong: "Saldo Rp 80.000.000, tunggakan pinjaman itu Rp 4.000.000: RR 90%.",
      right: "RR 95%: (80.000.000 − 4.000.000) ÷ 80.000.000.",
      fix: "Tulis cara hitungnya di sebelah angkanya.",
    },
    en: {
      title: "RR: repayment by balance",
      meaning:
        "Balance less the arrears of loans in arrears of more than 3 months, over the balance (A-16). Memuaskan (satisfactory) from 90%, Minimum from 80%.",
      why: "This figure of the UPK is never below 1 − PAR; it is not the repayment rate of G.4, which holds what was paid against what was due.",
      wrong: "Balance Rp 80,000,000, arrears of those loans Rp 4,000,000: RR 90%.",
      right: "RR 95%: (80,000,000 − 4,000,000) ÷ 80,000,000.",
      fix: "Write beside the figure how it is counted.",
    },
  },
  CCr: {
    id: {
      title: "CCr: pendapatan dibanding biaya",
      meaning:
        "Pendapatan Jasa dan Pendapatan Lain dibagi Biaya Operasional dan Biaya Cadangan, sejak Januari. Memuaskan mulai 125%, Minimum mulai 100%.",
      why: "Di bawah 100%, biaya UPK memakan dana bergulir.",
      wrong: "Pendapatan Rp 2.700.000, biaya Rp 2.400.000: CCr disebut 12,5%.",
      right: "CCr 112,5%, Minimum.",
      fix: "Isi lembar Keuangan UPK, satu baris per bulan, angka bulan itu saja.",
    },
    en: {
      title: "CCr: cost coverage",
      meaning:
        "Pendapatan Jasa (charge) and Pendapatan Lain (other income) over Biaya Operasional (operating cost) and Biaya Cadangan (reserve), since January. Memuaskan (satisfactory) from 125%, Minimum from 100%.",
      why: "Below 100% the cost of the UPK eats the revolving fund.",
      wrong: "Income Rp 2,700,000, cost Rp 2,400,000: CCr called 12.5%.",
      right: "CCr 112.5%, Minimum.",
      fix: "Fill in the sheet Keuangan UPK, a row for each month, the figures of that month alone.",
    },
  },
  ROI: {
    id: {
      title: "ROI: laba dibanding modal",
      meaning: "(Pendapatan − biaya) × 12 ÷ banyaknya bulan, dibagi Modal. Memuaskan mulai 10%, Minimum mulai 0%.",
      why: "Menunjukkan apakah dana tumbuh atau susut dalam setahun.",
      wrong: "Laba Rp 600.000 dalam 3 bulan dari modal Rp 100.000.000: ROI 0,6%.",
      right: "Rp 600.000 × 12 ÷ 3 = Rp 2.400.000 setahun: ROI 2,4%.",
      fix: "Isi Modal pada bulan terakhir lembar Keuangan UPK.",
    },
    en: {
      title: "ROI: return on capital",
      meaning:
        "(Income − cost) × 12 ÷ number of months, over Modal (capital). Memuaskan (satisfactory) from 10%, Minimum from 0%.",
      why: "It shows whether the fund grows or shrinks in a year.",
      wrong: "Profit Rp 600,000 in 3 months on a capital of Rp 100,000,000: ROI 0.6%.",
      right: "Rp 600,000 × 12 ÷ 3 = Rp 2,400,000 a year: ROI 2.4%.",
      fix: "Fill in Modal in the last month of the sheet Keuangan UPK.",
    },
  },
  PAR30: {
    id: {
      title: "PAR30: saldo yang terlambat lebih dari 30 hari",
      meaning:
        "Saldo pinjaman yang angsuran tertuanya terlambat lebih dari 30 hari, ditambah pinjaman yang dijadwal ulang, dibagi saldo semua pinjaman. Begini cara bank dan lembaga keuangan mikro menghitungnya.",
      why: "Lebih cepat memberi tanda daripada PAR menurut bulan, dan dapat dibandingkan dengan lembaga lain.",
      wrong: "Angsuran jatuh tempo 1 Januari, tepat 30 hari kemudian sudah dihitung.",
      right: "Baru dihitung 31 hari sesudah jatuh tempo.",
      fix: "Kunjungi yang baru terlambat sebelum menjadi lama.",
    },
    en: {
      title: "PAR30: balance more than 30 days late",
      meaning:
        "Balance of loans whose oldest unpaid instalment is more than 30 days late, with rescheduled ones, over the balance of all loans. Banks and microfinance institutions count like this.",
      why: "It warns sooner than the PAR by months, and can be held against other lenders.",
      wrong: "An instalment due on 1 January counts on the 30th day after it.",
      right: "It counts from the day after that on.",
      fix: "Visit those that are newly late before they are late for long.",
    },
  },
  PAR60: {
    id: {
      title: "PAR60: saldo yang terlambat lebih dari 60 hari",
      meaning:
        "Saldo pinjaman yang angsuran tertuanya terlambat lebih dari 60 hari, ditambah pinjaman yang dijadwal ulang, dibagi saldo semua pinjaman. Begini cara bank dan lembaga keuangan mikro menghitungnya.",
      why: "Lebih cepat memberi tanda daripada PAR menurut bulan, dan dapat dibandingkan dengan lembaga lain.",
      wrong: "Angsuran jatuh tempo 1 Januari, tepat 60 hari kemudian sudah dihitung.",
      right: "Baru dihitung 61 hari sesudah jatuh tempo.",
      fix: "Kunjungi yang baru terlambat sebelum menjadi lama.",
    },
    en: {
      title: "PAR60: balance more than 60 days late",
      meaning:
        "Balance of loans whose oldest unpaid instalment is more than 60 days late, with rescheduled ones, over the balance of all loans. Banks and microfinance institutions count like this.",
      why: "It warns sooner than the PAR by months, and can be held against other lenders.",
      wrong: "An instalment due on 1 January counts on the 60th day after it.",
      right: "It counts from the day after that on.",
      fix: "Visit those that are newly late before they are late for long.",
    },
  },
  PAR90: {
    id: {
      title: "PAR90: saldo yang terlambat lebih dari 90 hari",
      meaning:
        "Saldo pinjaman yang angsuran tertuanya terlambat lebih dari 90 hari, ditambah pinjaman yang dijadwal ulang, dibagi saldo semua pinjaman. Begini cara bank dan lembaga keuangan mikro menghitungnya.",
      why: "Lebih cepat memberi tanda daripada PAR menurut bulan, dan dapat dibandingkan dengan lembaga lain.",
      wrong: "Angsuran jatuh tempo 1 Januari, tepat 90 hari kemudian sudah dihitung.",
      right: "Baru dihitung 91 hari sesudah jatuh tempo.",
      fix: "Kunjungi yang baru terlambat sebelum menjadi lama.",
    },
    en: {
      title: "PAR90: balance more than 90 days late",
      meaning:
        "Balance of loans whose oldest unpaid instalment is more than 90 days late, with rescheduled ones, over the balance of all loans. Banks and microfinance institutions count like this.",
      why: "It warns sooner than the PAR by months, and can be held against other lenders.",
      wrong: "An instalment due on 1 January counts on the 90th day after it.",
      right: "It counts from the day after that on.",
      fix: "Visit those that are newly late before they are late for long.",
    },
  },
  CR: {
    id: {
      title: "CR: pelunasan tepat dari yang jatuh tempo",
      meaning:
        "Dari yang jatuh tempo dalam 12 bulan terakhir, berapa yang dibayar dalam waktu itu. Yang sudah dibayar lebih dahulu tidak ikut.",
      why: "Angka tinggi pun berarti rugi: pada jangka rata-rata T tahun, kerugian setahun kira-kira 2 × (1 − CR) ÷ T. CR 97% pada pinjaman setahun berarti 6% hilang setahun.",
      wrong: "CR 97% disebut aman.",
      right: "CR 97% pada pinjaman 3 bulan: kira-kira 24% hilang setahun.",
      fix: "Bandingkan dengan titik impas pada ppmk project.",
    },
    en: {
      title: "CR: current recovery",
      meaning: "Of what fell due in the last 12 months, how much was paid in them. What was paid ahead is left out.",
      why: "Even a high figure is a loss: at a mean term of T years about 2 × (1 − CR) ÷ T is lost in a year. A CR of 97% on loans of a year loses 6% a year.",
      wrong: "A CR of 97% called safe.",
      right: "A CR of 97% on loans of 3 months: about 24% is lost in a year.",
      fix: "Hold it against the break-even of ppmk project.",
    },
  },
  WOR: {
    id: {
      title: "WOR: yang dihapusbukukan",
      meaning:
        "Saldo yang dihapusbukukan dalam 12 bulan terakhir dibagi saldo rata-rata. Tanpa Tanggal Hapus Buku, pinjaman itu mungkin termasuk, mungkin tidak.",
      why: "Menghapus buku membuat PAR tampak bersih; angka ini memperlihatkannya.",
      wrong: "Pinjaman macet dihapusbukukan, lalu PAR 0% dilaporkan sendirian.",
      right: "PAR 0% dilaporkan bersama WOR 12%.",
      fix: "Isi Tanggal Hapus Buku di lembar Pinjaman.",
    },
    en: {
      title: "WOR: write-offs",
      meaning:
        "Balance written off in the last 12 months over the mean balance. Without Tanggal Hapus Buku (the day of writing off) a loan may belong to them, or not.",
      why: "Writing off makes PAR look clean; this figure shows it.",
      wrong: "A bad loan is written off, and a PAR of 0% reported alone.",
      right: "A PAR of 0% is reported with a WOR of 12%.",
      fix: "Fill in Tanggal Hapus Buku in the sheet Pinjaman.",
    },
  },
  RBR: {
    id: {
      title: "RBR: KSM yang meminjam lagi",
      meaning: "KSM yang meminjam dua kali atau lebih dibagi KSM yang pernah meminjam.",
      why: "KSM yang melunasi lalu meminjam lagi menunjukkan bahwa pinjaman UPK berguna.",
      wrong: "132 pinjaman kedua dari 434 pinjaman.",
      right: "132 KSM dari 434 KSM: 30,4%.",
      fix: "Pakai kode KSM yang sama untuk KSM yang sama.",
    },
    en: {
      title: "RBR: repeat borrowers",
      meaning: "KSM that borrowed twice or more over KSM that borrowed.",
      why: "KSM that repay and borrow again show that the loans of the UPK are of use.",
      wrong: "132 second loans of 434 loans.",
      right: "132 KSM of 434 KSM: 30.4%.",
      fix: "Use one code for one KSM.",
    },
  },
};
