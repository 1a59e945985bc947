import type { AssumptionId } from "../../../domain/rules.ts";
import type { Explained } from "../explanation.ts";
import type { JudgingAssumption } from "./judging.ts";
import type { PersonsAssumption } from "./persons.ts";

/** What the guideline leaves open about the money. */
export const lendingAssumptions: Readonly<
  Record<Exclude<AssumptionId, JudgingAssumption | PersonsAssumption>, Explained>
> = {
  "A-8": {
    id: {
      title: "Jasa, jangka waktu, dan pembulatan angsuran",
      meaning:
        "Jasa tetap 1,5% per bulan dari pinjaman awal, 12 bulan bila Jangka Waktu kosong. Angsuran dibulatkan ke atas sampai Rp 1.000; angsuran terakhir mengambil sisanya.",
      why: "Pedoman menyerahkan hal ini kepada BKM; ini kebiasaan yang umum.",
      wrong: "Rp 5.000.000 selama 24 bulan diangsur Rp 283.333,33.",
      right: "Rp 5.000.000 selama 24 bulan: Rp 284.000 selama 23 bulan, lalu Rp 268.000.",
      fix: "Isi Jangka Waktu di lembar Anggota. Setelan lain: ppmk policy, bagian A-8 (cara menghitung jasa, masa tenggang, batas jangka waktu, pembulatan).",
    },
    en: {
      title: "Service charge, length and rounding of instalments",
      meaning:
        "A flat charge of 1.5% a month on the original loan, and 12 months where Jangka Waktu is blank. Instalments are rounded up to Rp 1,000; the last takes the rest.",
      why: "The guideline leaves this to the board; this is common practice.",
      wrong: "Rp 5,000,000 over 24 months is repaid at Rp 283,333.33.",
      right: "Rp 5,000,000 over 24 months: Rp 284,000 for 23 months, then Rp 268,000.",
      fix: "Fill in Jangka Waktu (months) in the sheet Anggota. For the settings run ppmk policy and look at A-8 (method, grace, limits of months, rounding).",
    },
  },
  "A-9": {
    id: {
      title: "Kelipatan pinjaman",
      meaning: "Pinjaman diberikan dalam kelipatan Rp 50.000, dibulatkan ke bawah.",
      why: "Angka bulat memudahkan pencairan tunai dan pembukuan.",
      wrong: "Pinjaman Rp 3.333.333.",
      right: "Pinjaman Rp 3.300.000.",
      fix: "Tulis Usulan Pinjaman dalam kelipatan Rp 50.000. Setelan: a9.unit.",
    },
    en: {
      title: "Multiples of a loan",
      meaning: "Loans are made in multiples of Rp 50,000, rounded down.",
      why: "Round amounts are easier to pay out in cash and to book.",
      wrong: "A loan of Rp 3,333,333.",
      right: "A loan of Rp 3,300,000.",
      fix: "Write Usulan Pinjaman (request) in multiples of Rp 50,000. Setting: a9.unit.",
    },
  },
  "A-10": {
    id: {
      title: "Urutan KSM bila dana tidak cukup",
      meaning:
        "Skor Kelayakan tertinggi dahulu, lalu bagian anggota di PS-2, lalu tingkat pengembalian, terakhir kode KSM. KSM yang sama sampai kode disebutkan dalam temuan.",
      why: "Pedoman menyebut kelayakan proposal, tetapi tidak menyebut urutan bila nilainya sama.",
      wrong: "Mendahulukan KSM yang berkasnya masuk lebih awal.",
      right: "Mendahulukan KSM dengan skor 85 daripada skor 78.",
      fix: "Isi Skor Kelayakan semua KSM. Setelan: a10.order.",
    },
    en: {
      title: "Order of KSM when money is short",
      meaning:
        "The highest Skor Kelayakan (proposal score) first, then the share of members on PS-2, then the repayment rate, last the KSM code. Groups that are level down to the code are reported.",
      why: "The guideline speaks of feasibility, but not of the order where scores are equal.",
      wrong: "The group whose papers came in first goes first.",
      right: "A group with score 85 goes before one with 78.",
      fix: "Fill in Skor Kelayakan for all groups. Setting: a10.order.",
    },
  },
  "A-11": {
    id: {
      title: "Sisa pinjaman PPMK mengurangi batas",
      meaning: "Pokok pinjaman PPMK yang belum dibayar ikut dihitung dalam batas J.4 dan J.5.",
      why: "Tanpa ini orang yang sama dapat meminjam berkali-kali sampai jauh melebihi batas.",
      wrong: "KSM yang masih berutang Rp 10.000.000 diberi Rp 30.000.000 lagi.",
      right: "KSM itu dapat diberi paling banyak Rp 20.000.000.",
      fix: "Isi Sumber Dana (PPMK atau Lainnya) di lembar Pinjaman, dan angsurannya di lembar Angsuran. Setelan: a11.outstandingCounts.",
    },
    en: {
      title: "A running PPMK loan counts toward the ceilings",
      meaning: "Unpaid principal of PPMK loans counts toward the ceilings J.4 and J.5.",
      why: "Otherwise the same people could borrow again and again, far beyond the ceiling.",
      wrong: "A group that still owes Rp 10,000,000 is lent Rp 30,000,000 more.",
      right: "That group can be lent at most Rp 20,000,000.",
      fix: "Fill in Sumber Dana (PPMK or Lainnya) in the sheet Pinjaman, and the payments in Angsuran. Setting: a11.outstandingCounts.",
    },
  },
  "A-12": {
    id: {
      title: "Batas kolektibilitas 3, 4, dan 5",
      meaning:
        "Dihitung dari banyaknya angsuran yang menunggak atau dari bulan sejak angsuran tertua jatuh tempo, mana yang lebih buruk. Sampai 3: Dalam Perhatian Khusus (A-7); sampai 6: Kurang Lancar; sampai 9: Diragukan; lebih dari 9: Macet.",
      why: "Panduan hanya memberi batas untuk kelas 1 dan 2.",
      wrong: "Satu angsuran yang sudah 7 bulan tidak dibayar digolongkan Dalam Perhatian Khusus.",
      right: "Satu angsuran yang sudah 7 bulan tidak dibayar digolongkan Diragukan.",
      fix: "Lengkapi lembar Angsuran. Setelan: a12.substandardUpTo, a12.doubtfulUpTo.",
    },
    en: {
      title: "Limits of collectibility 3, 4 and 5",
      meaning:
        "Counted by instalments in arrears, or by months since the oldest of them fell due, whichever is worse. Up to 3: special mention (A-7); up to 6: substandard; up to 9: doubtful; more than 9: bad.",
      why: "The manual gives limits for classes 1 and 2 only.",
      wrong: "A single instalment that is unpaid for 7 months called special mention.",
      right: "A single instalment that is unpaid for 7 months called doubtful.",
      fix: "Complete the sheet Angsuran. Settings: a12.substandardUpTo, a12.doubtfulUpTo.",
    },
  },
  "A-13": {
    id: {
      title: "Pinjaman yang terlalu kecil",
      meaning: "Tidak ada batas terkecil. Anggota yang mendapat kurang dari separuh kelayakannya diberi peringatan.",
      why: "Pinjaman yang terlalu kecil mungkin tidak cukup untuk usahanya, tetapi itu keputusan anggotanya.",
      wrong: "Rp 500.000 disetujui dari kelayakan Rp 5.000.000 tanpa ditanyakan.",
      right: "Anggota ditanya apakah Rp 500.000 masih berguna, sebelum Berita Acara ditandatangani.",
      fix: "Bicarakan dengan anggotanya. Setelan: a13.warnBelowPercentOfAssessed.",
    },
    en: {
      title: "Loans that are too small",
      meaning: "There is no smallest loan. A member who gets less than half of the assessed amount is a warning.",
      why: "Too small a loan may not help the business, but that is for the member to say.",
      wrong: "Rp 500,000 is approved out of Rp 5,000,000 assessed, and nobody asks.",
      right: "The member is asked whether Rp 500,000 still helps, before the minutes are signed.",
      fix: "Talk to the member. Setting: a13.warnBelowPercentOfAssessed.",
    },
  },
  "A-14": {
    id: {
      title: "Sisa pinjaman KSM tanpa rincian anggota",
      meaning:
        "Sisa pinjaman PPMK atas nama KSM dibagi rata kepada anggota sekarang, dibulatkan ke atas sampai rupiah, untuk batas J.5.",
      why: "Tanpa rincian tidak diketahui siapa berutang berapa; tanggung renteng membuat semua menanggung.",
      wrong: "Sisa Rp 6.000.000 diabaikan, karena tidak ada nama anggotanya.",
      right: "Sisa Rp 6.000.000 pada enam anggota: masing-masing Rp 1.000.000.",
      fix: "Tulis NIK anggota pada tiap bagian pinjaman di lembar Pinjaman. Setelan: a14.undividedLoan.",
    },
    en: {
      title: "A group's balance that is not broken down by member",
      meaning:
        "The balance of a PPMK loan in the group's name is split evenly over its present members, rounded up to the rupiah, for J.5.",
      why: "Without a breakdown nobody knows who owes what; under joint liability all do.",
      wrong: "A balance of Rp 6,000,000 is ignored because it names no members.",
      right: "A balance of Rp 6,000,000 over six members: Rp 1,000,000 each.",
      fix: "Give the member's NIK for each share in the sheet Pinjaman. Setting: a14.undividedLoan.",
    },
  },
  "A-16": {
    id: {
      title: "RR menurut saldo",
      meaning:
        "Untuk pinjaman yang menunggak lebih dari batas A-7, tunggakannya dikurangkan dari saldo: RR = (saldo − tunggakan itu) ÷ saldo. Cara lain mengurangkan seluruh sisa pinjamannya, sehingga RR = 1 − PAR. Angka ini tentang seluruh UPK; kelayakan sebuah KSM dinilai dengan A-6.",
      why: "Panduan menulis saldo dikurangi tunggakan, tetapi di lapangan keduanya dipakai.",
      wrong: "Sisa Rp 8.000.000 dengan tunggakan Rp 4.000.000: RR 0%.",
      right: "Sisa Rp 8.000.000 dengan tunggakan Rp 4.000.000: RR 50%.",
      fix: "Tuliskan cara yang dipakai di sebelah angkanya. Setelan: a16.takenOff (arrears atau whole-balance).",
    },
    en: {
      title: "RR by balance",
      meaning:
        "Of a loan in arrears beyond the limit of A-7 the arrears are taken off the balance: RR = (balance − those arrears) ÷ balance. The other reading takes off its whole balance, so that RR = 1 − PAR. The figure is about the whole UPK; a group is judged by A-6.",
      why: "The manual says balance less arrears, but both are used in the field.",
      wrong: "A balance of Rp 8,000,000 with arrears of Rp 4,000,000: RR 0%.",
      right: "A balance of Rp 8,000,000 with arrears of Rp 4,000,000: RR 50%.",
      fix: "Write beside the figure which one is meant. Setting: a16.takenOff (arrears or whole-balance).",
    },
  },
  "A-17": {
    id: {
      title: "Tunggakan jasa",
      meaning:
        "Angsuran yang jasanya belum dibayar penuh dihitung menunggak untuk kolektibilitas, walaupun pokoknya lunas. Bila pembayaran jasa tidak pernah dicatat, hanya pokok yang dihitung, dan itu disebutkan. G.4 tidak berubah karenanya: yang dihitung di sana pokok (A-6).",
      why: "Panduan menyebut Lancar bila tidak ada tunggakan pokok dan jasa.",
      wrong: "Pokok lunas, jasa empat bulan belum dibayar: Lancar.",
      right: "Pokok lunas, jasa empat bulan belum dibayar: Kurang Lancar.",
      fix: "Isi Target Jasa dan Bayar Jasa di lembar Angsuran. Setelan: a17.chargeCounts.",
    },
    en: {
      title: "Arrears of jasa (the service charge)",
      meaning:
        "An instalment of which the charge is not paid in full counts as in arrears for collectibility, also where its principal is paid. Where no payment of the charge is ever written down, only the principal counts, and that is said. It does not change G.4, which counts the principal (A-6).",
      why: "The manual calls a loan current if neither principal nor charge is in arrears.",
      wrong: "The principal is paid, four months of the charge are not: current.",
      right: "The principal is paid, four months of the charge are not: substandard.",
      fix: "Fill in Target Jasa and Bayar Jasa in the sheet Angsuran. Setting: a17.chargeCounts.",
    },
  },
  "A-19": {
    id: {
      title: "Pinjaman PPMK yang sudah dicairkan pada tahap awal",
      meaning:
        "Pokok pinjaman PPMK yang sudah cair mengurangi dana tahap awal (Pagu, paling banyak Rp 100.000.000). KSM yang sudah menerimanya memegang satu dari 5 tempat (J.7). Tahap pencairan 1 berkurang sebesar itu (J.6).",
      why: "Batas J.2 dan J.7 berlaku untuk seluruh tahap awal, bukan untuk tiap rencana.",
      wrong: "Rp 90.000.000 sudah cair untuk 5 KSM, lalu Rp 100.000.000 lagi untuk 4 KSM lain.",
      right: "Sisa dana Rp 10.000.000, hanya untuk kelima KSM itu.",
      fix: "Isi Sumber Dana dan Tanggal Cair setiap pinjaman di lembar Pinjaman. Bila perputaran sudah dimulai, isi Tahap: Perguliran. Setelan: a19.lentInFirstStage.",
    },
    en: {
      title: "PPMK loans that first lending has made already",
      meaning:
        "Principal of PPMK loans that are paid out lowers the fund of first lending (Pagu, at most Rp 100,000,000). A group that had it holds one of the 5 places (J.7). Tranche 1 is less by as much (J.6).",
      why: "The limits of J.2 and J.7 hold for the whole of first lending, not for each plan.",
      wrong: "Rp 90,000,000 went to 5 groups, then another Rp 100,000,000 to 4 others.",
      right: "Rp 10,000,000 is left, and only those 5 groups can have it.",
      fix: "Fill in Sumber Dana (source) and Tanggal Cair (disbursed) of every loan in the sheet Pinjaman. Once repaid money is lent again, set Tahap (stage): Perguliran. Setting: a19.lentInFirstStage.",
    },
  },
  "A-20": {
    id: {
      title: "UPK di kelas Penundaan",
      meaning:
        "UPK yang LAR, PAR, CCr, ROI, atau RR-nya di kelas Penundaan tetap boleh meminjamkan, dengan peringatan.",
      why: "Pedoman tidak melarangnya; menghentikan pinjaman juga menghukum KSM yang lancar.",
      wrong: "Menutup UPK tanpa rapat karena LAR 25%.",
      right: "Tunggakan ditagih dahulu, dan alasan tetap meminjamkan dicatat dalam Berita Acara.",
      fix: "Perbaiki tunggakannya. Daerah yang melarangnya dapat menyetel a20.upkInPenundaan ke refuse.",
    },
    en: {
      title: "A UPK in the class Penundaan (suspended)",
      meaning: "A UPK of which LAR, PAR, CCr, ROI or RR is in the class Penundaan may go on lending, with a warning.",
      why: "The guideline does not forbid it, and to stop would punish the groups that repay.",
      wrong: "The UPK is closed without a meeting because LAR is 25%.",
      right: "Arrears are collected first, and the minutes say why lending goes on.",
      fix: "Bring down the arrears. Where it is forbidden locally, set a20.upkInPenundaan to refuse.",
    },
  },
  "A-24": {
    id: {
      title: "Batas kelas UPK",
      meaning:
        "LAR dan PAR: Memuaskan sampai 10%, Minimum sampai 20%. RR: mulai 90% dan 80%. CCr: mulai 125% dan 100%. ROI: mulai 10% dan 0%. Selebihnya Penundaan. Nilai tepat di batas masuk kelas yang lebih baik.",
      why: "Batas ini dari POB Pinjaman Bergulir 2013; pedoman PPMK sendiri tidak menyebutnya.",
      wrong: "PAR tepat 10% disebut Minimum.",
      right: "PAR tepat 10% adalah Memuaskan.",
      fix: "Daerah dengan batas lain mengubah setelan a24.larBest, a24.larLeast, dan seterusnya.",
    },
    en: {
      title: "Limits of the UPK's classes",
      meaning:
        "LAR and PAR: Memuaskan (satisfactory) up to 10%, Minimum up to 20%. RR: from 90% and 80%. CCr: from 125% and 100%. ROI: from 10% and 0%. Beyond is Penundaan (suspended). A value just at a limit belongs to the better class.",
      why: "These limits are those of the manual POB Pinjaman Bergulir 2013; the PPMK guideline itself names none.",
      wrong: "A PAR of just 10% called Minimum.",
      right: "A PAR of just 10% is Memuaskan (satisfactory).",
      fix: "A region with other limits changes the settings a24.larBest, a24.larLeast and so on.",
    },
  },
};
