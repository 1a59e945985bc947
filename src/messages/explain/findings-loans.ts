import type { ExplainedFamily } from "./explanation.ts";
import type { LoanStatusFinding } from "./findings-loan-status.ts";

export const loanFindings: Omit<ExplainedFamily<"ksm" | "loan" | "repayment">, LoanStatusFinding> = {
  "ksm/kind-contradiction": {
    id: {
      title: "Jenis KSM bertentangan dengan usaha anggotanya",
      meaning: "KSM tertulis Sejenis, tetapi anggotanya mencantumkan usaha yang berbeda.",
      why: "Salah satunya keliru, dan hanya orang yang tahu yang mana.",
      wrong: "Sejenis, dengan anggota penjahit dan pedagang sayur.",
      right: "Aneka Usaha, dengan anggota penjahit dan pedagang sayur.",
      fix: "Ubah Jenis KSM, atau samakan tulisan Jenis Usaha.",
    },
    en: {
      title: "The kind of KSM contradicts its members' businesses",
      meaning: "The group is called Sejenis (one kind), but its members name different businesses.",
      why: "One of them is wrong, and only people know which.",
      wrong: "Sejenis, with a tailor and a greengrocer.",
      right: "Aneka Usaha, with a tailor and a greengrocer.",
      fix: "Change Jenis KSM, or write Jenis Usaha alike.",
    },
  },
  "ksm/duplicate": {
    id: {
      title: "KSM tercatat dua kali",
      meaning: "Kode atau nama KSM ini sudah dipakai di baris lain.",
      why: "Anggota dan pinjamannya tidak jelas milik KSM yang mana.",
      wrong: "Mawar 1 dan MAWAR I sebagai dua baris.",
      right: "Satu baris untuk KSM Mawar 1.",
      fix: "Hapus salah satu baris, atau beri kode yang berbeda.",
    },
    en: {
      title: "A KSM is listed twice",
      meaning: "The code or name of this group is already used in another row.",
      why: "It is not clear to which of them members and loans belong.",
      wrong: "Mawar 1 and MAWAR I as two rows.",
      right: "One row for the group Mawar 1.",
      fix: "Delete one of the rows, or give it another code.",
    },
  },
  "ksm/similar-name": {
    id: {
      title: "Nama KSM yang dibaca sama",
      meaning: "Dua KSM bernama sama kecuali spasi, huruf besar, ejaan satu huruf, atau angka 1 dan I.",
      why: "Satu KSM yang tercatat dua kali dinilai dan dibiayai dua kali.",
      wrong: "Mawar 1 dan MAWAR I.",
      right: "Mawar 1 dan Mawar 2.",
      fix: "Gabungkan bila KSM yang sama; bila tidak, bedakan namanya.",
    },
    en: {
      title: "Names of KSM that read alike",
      meaning: "Two KSM have one name but for spaces, capitals, one letter's spelling, or 1 and I.",
      why: "A KSM that is listed twice is judged and funded twice.",
      wrong: "The names Mawar 1 and MAWAR I.",
      right: "The names Mawar 1 and Mawar 2.",
      fix: "Join them if they are one KSM; otherwise tell their names apart.",
    },
  },
  "ksm/without-members": {
    id: {
      title: "KSM tanpa anggota",
      meaning: "KSM ini ada di tabel KSM, tetapi tidak punya anggota di tabel Anggota.",
      why: "KSM tanpa anggota tidak dapat memenuhi G.1.",
      wrong: "KSM K07 tanpa satu pun baris di Anggota.",
      right: "KSM K07 dengan lima baris di Anggota.",
      fix: "Tambahkan anggotanya, atau samakan kodenya.",
    },
    en: {
      title: "A KSM without members",
      meaning: "The group is in the table KSM, but has no members in the table Anggota.",
      why: "A group without members cannot meet G.1.",
      wrong: "KSM K07 without a single row in Anggota.",
      right: "KSM K07 with five rows in Anggota.",
      fix: "Add its members, or write its code alike.",
    },
  },
  "ksm/tie": {
    id: {
      title: "KSM sama kuat",
      meaning: "Beberapa KSM sama dalam skor, bagian di PS-2, dan tingkat pengembalian; urutannya hanya menurut kode.",
      why: "Urutan menurut kode adil bagi komputer, belum tentu bagi warga.",
      wrong: "K02 dan K05 sama-sama skor 80, dan tidak ada yang tahu.",
      right: "Rapat BKM menyepakati K05 didahulukan, dan skornya dibedakan.",
      fix: "Bedakan Skor Kelayakan sesuai kesepakatan, lalu susun rencana lagi.",
    },
    en: {
      title: "KSM that are level",
      meaning:
        "Several groups are equal in score, share on PS-2 and repayment rate; only the code decided their order.",
      why: "An order by code is fair to a computer, not always to people.",
      wrong: "K02 and K05 both score 80, and nobody notices.",
      right: "The board agrees that K05 goes first, and the scores show it.",
      fix: "Make Skor Kelayakan differ as agreed, then plan again.",
    },
  },
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
