import type { ExplainedFamily } from "../explanation.ts";

export const planExplained: ExplainedFamily<"plan"> = {
  "plan/no-stage": {
    id: {
      title: "Tahap pinjaman belum diketahui",
      meaning: "Tahap awal dan perguliran punya aturan yang berbeda, dan tahapnya belum disebutkan.",
      why: "Tahap awal dibatasi 5 KSM dan Rp 100.000.000; perguliran tidak.",
      wrong: "Tahap kosong di lembar Profil.",
      right: "Tahap: Awal.",
      fix: "Isi Tahap di lembar Profil, atau tulis --stage awal.",
    },
    en: {
      title: "The stage of lending is not known",
      meaning: "First lending and re-lending have different rules, and the stage was not given.",
      why: "First lending is limited to 5 groups and Rp 100,000,000; re-lending is not.",
      wrong: "Tahap (stage) is blank in the sheet Profil.",
      right: "Tahap (stage): Awal.",
      fix: "Fill in Tahap in the sheet Profil, or give --stage awal.",
    },
  },
  "plan/no-fund": {
    id: {
      title: "Dana yang dapat dipinjamkan belum diketahui",
      meaning: "Pagu BLM (tahap awal) atau Dana Tersedia (perguliran) belum diisi.",
      why: "Dana yang kosong tidak dianggap nol dan tidak dikira-kira.",
      wrong: "Perguliran, dengan Dana Tersedia kosong.",
      right: "Perguliran, dengan Dana Tersedia: 45000000.",
      fix: "Isi kolom itu di lembar Profil, atau tulis --fund.",
    },
    en: {
      title: "The money that can be lent is not known",
      meaning: "Pagu BLM (first lending) or Dana Tersedia (re-lending) is blank.",
      why: "A blank fund is neither zero nor guessed.",
      wrong: "Re-lending with Dana Tersedia (money available) blank.",
      right: "Re-lending with Dana Tersedia (money available): 45000000.",
      fix: "Fill it in in the sheet Profil, or give --fund.",
    },
  },
  "plan/disbursement-date": {
    id: {
      title: "Tanggal pencairan tidak sesuai",
      meaning:
        "Tanggal Pencairan 2 mendahului Tanggal Pencairan 1, hanya yang ke-2 yang diisi, atau tanggalnya mendahului tanggal penilaian.",
      why: "Dari tanggal ini dihitung jatuh tempo angsuran, penerimaan UPK per bulan, dan lama dana tahap 1 mengendap (J.6).",
      wrong: "Tanggal Pencairan 1: 01-07-2013, Tanggal Pencairan 2: 01-04-2013",
      right: "Tanggal Pencairan 1: 01-04-2013, Tanggal Pencairan 2: 01-07-2013",
      fix: "Perbaiki tanggalnya di lembar Profil, lalu jalankan ppmk allocate lagi.",
    },
    en: {
      title: "A date of disbursement does not fit",
      meaning:
        "Tanggal Pencairan 2 comes before Tanggal Pencairan 1, only the second is filled in, or a date comes before the as-of date.",
      why: "Due dates, what UPK can expect each month, and how long money of tranche 1 lies idle are counted from it (J.6).",
      wrong: "Tranche 1 on 1 July 2013, tranche 2 on 1 April 2013.",
      right: "Tranche 1 on 1 April 2013, tranche 2 on 1 July 2013.",
      fix: "Correct the dates in the sheet Profil and run ppmk allocate again.",
    },
  },
  "plan/no-request": {
    id: {
      title: "Usulan pinjaman kosong",
      meaning: "Usulan Pinjaman seorang anggota KSM yang layak kosong, atau tabel Anggota tidak punya kolom itu.",
      why: "Kosong tidak sama dengan nol: pinjaman tidak dapat direncanakan tanpa jumlah yang diusulkan.",
      wrong: "Usulan Pinjaman: (kosong)",
      right: "Usulan Pinjaman: 2500000, atau 0 bila tidak meminjam",
      fix: "Isi kolom Usulan Pinjaman di lembar Anggota, lalu jalankan ppmk allocate lagi.",
    },
    en: {
      title: "No request for a loan",
      meaning: "Usulan Pinjaman of a member of an eligible KSM is blank, or the table Anggota has no such column.",
      why: "Blank is not zero: no loan can be planned without the amount that is asked for.",
      wrong: "Usulan Pinjaman: (blank)",
      right: "Usulan Pinjaman: 2500000, or 0 for no loan",
      fix: "Fill in the column Usulan Pinjaman in the sheet Anggota and run ppmk allocate again.",
    },
  },
  "plan/requests-in-thousands": {
    id: {
      title: "Usulan ditulis dalam ribuan rupiah",
      meaning:
        "Setiap usulan lebih kecil dari pinjaman terkecil (A-9). Itu bukan salah ketik satu sel, melainkan satuan kolomnya.",
      why: "Jumlah tidak pernah dikalikan dengan dugaan; tanpa kejelasan tidak ada yang dapat dipinjamkan.",
      wrong: "Usulan Pinjaman: 2.500, 4.000, 5.000",
      right: "Usulan Pinjaman: 2.500.000, 4.000.000, 5.000.000; atau judul Usulan Pinjaman (x Rp 1.000).",
      fix: "Tulis jumlah seluruhnya, atau tambahkan (x Rp 1.000) pada judul kolomnya, simpan, lalu jalankan ppmk allocate lagi.",
    },
    en: {
      title: "Requests written in thousands",
      meaning:
        "Every request is less than the smallest loan (A-9). That is no slip in one cell but the unit of the column.",
      why: "No amount is ever multiplied on a guess; as long as it is not clear, nothing can be lent.",
      wrong: "Requests of 2,500, 4,000 and 5,000.",
      right: "Requests of 2,500,000, 4,000,000 and 5,000,000; or the header Usulan Pinjaman (x Rp 1.000).",
      fix: "Write whole amounts, or add (x Rp 1.000) to the header, save, and run ppmk allocate again.",
    },
  },
  "plan/cost-above-income": {
    id: {
      title: "Biaya di atas Penghasilan pada semua anggota",
      meaning:
        "Kemampuan bayar adalah Penghasilan dikurangi Biaya. Bila pada semua anggota hasilnya kurang dari nol, kedua kolom itu hampir pasti tertukar.",
      why: "Kolom yang tertukar membuat tidak seorang pun mendapat pinjaman, tanpa satu sel pun yang tampak salah.",
      wrong: "Penghasilan 1.200.000 dan Biaya 2.000.000, pada setiap baris.",
      right: "Penghasilan 2.000.000 dan Biaya 1.200.000.",
      fix: "Tukar judul Penghasilan dan Biaya, simpan, lalu jalankan ppmk allocate lagi.",
    },
    en: {
      title: "Cost above income for everyone",
      meaning:
        "Ability to pay is income less cost. Where that is below zero for every member, the two columns are almost surely exchanged.",
      why: "Exchanged columns leave everybody without a loan, and not one cell looks wrong.",
      wrong: "An income of 1,200,000 and a cost of 2,000,000, in every row.",
      right: "An income of 2,000,000 and a cost of 1,200,000.",
      fix: "Exchange the headers Penghasilan and Biaya, save, and run ppmk allocate again.",
    },
  },
  "plan/odd-request": {
    id: {
      title: "Usulan pinjaman tidak wajar",
      meaning: "Usulan lebih kecil dari pinjaman terkecil (A-9), atau lebih besar dari batas untuk seluruh KSM (J.4).",
      why: "Biasanya ditulis dalam ribuan rupiah, atau kelebihan angka nol. Jumlahnya tetap dipakai seperti yang tertulis.",
      wrong: "Usulan Pinjaman: 2.500",
      right: "Usulan Pinjaman: 2.500.000",
      fix: "Tulis jumlah seluruhnya dalam rupiah, lalu jalankan ppmk allocate lagi.",
    },
    en: {
      title: "An unlikely request",
      meaning: "A request is less than the smallest loan (A-9), or more than a whole KSM can get (J.4).",
      why: "Mostly it is written in thousands of rupiah, or with a zero too many. It is used as it is written.",
      wrong: "A request of Rp 2,500.",
      right: "A request of Rp 2,500,000.",
      fix: "Write the whole amount in rupiah and run ppmk allocate again.",
    },
  },
  "plan/half-of-capacity": {
    id: {
      title: "Penghasilan tanpa Biaya, atau sebaliknya",
      meaning: "Anggota ini hanya mengisi salah satunya, sedangkan anggota lain mengisi keduanya. Ia menunggu.",
      why: "Kemampuan bayar adalah Penghasilan dikurangi Biaya; tanpa keduanya pinjaman tidak terukur.",
      wrong: "Biaya 1400000, Penghasilan kosong: pinjaman penuh.",
      right: "Penghasilan 2150000, Biaya 1400000: paling banyak Rp 750.000 sebulan.",
      fix: "Isi sel yang kosong, lalu jalankan ppmk allocate lagi.",
    },
    en: {
      title: "Income without cost, or the reverse",
      meaning: "This member gives only one of them, where others give both. The member waits.",
      why: "What can be paid a month is income less cost; without both a loan cannot be measured.",
      wrong: "Biaya (cost) 1400000, Penghasilan (income) blank: the full loan.",
      right: "Income 2150000, cost 1400000: at most Rp 750,000 a month.",
      fix: "Fill in the blank cell and run ppmk allocate again.",
    },
  },
  "plan/open-recommendation": {
    id: {
      title: "Tanda hubung di Rekomendasi UPK",
      meaning: "Tanda itu dapat berarti nol atau belum dinilai, jadi anggota ini menunggu.",
      why: "Keduanya menghasilkan pinjaman yang berbeda; tidak ada yang ditebak.",
      wrong: "Rekomendasi UPK diisi -",
      right: "Rekomendasi UPK: 0, atau 3000000.",
      fix: "Tulis jumlahnya, 0, atau kosongkan selnya, lalu jalankan ppmk allocate lagi.",
    },
    en: {
      title: "A dash in Rekomendasi UPK (recommendation)",
      meaning: "It may mean nothing, or not looked at yet, so that the member waits.",
      why: "The two give different loans; neither is guessed.",
      wrong: "Rekomendasi UPK (recommendation) is -",
      right: "Rekomendasi UPK (recommendation): 0, or 3000000.",
      fix: "Write the amount, 0, or clear the cell, and run ppmk allocate again.",
    },
  },
  "plan/half-served": {
    id: {
      title: "Anggota mendapat kurang dari separuh",
      meaning: "Jumlah yang disetujui kurang dari separuh kelayakannya, karena dana tidak cukup (A-13).",
      why: "Pinjaman yang terlalu kecil mungkin tidak berguna bagi usahanya.",
      wrong: "Kelayakan Rp 5.000.000, disetujui Rp 500.000, langsung ditandatangani.",
      right: "Anggotanya ditanya dahulu; bila tidak berminat, dananya untuk anggota lain.",
      fix: "Bicarakan dengan anggotanya sebelum Berita Acara ditandatangani.",
    },
    en: {
      title: "A member gets less than half",
      meaning: "What is approved is less than half of what was assessed, because money is short (A-13).",
      why: "Too small a loan may be of no use to the business.",
      wrong: "Rp 5,000,000 assessed, Rp 500,000 approved, and signed at once.",
      right: "The member is asked first; if not interested, the money goes to others.",
      fix: "Talk to the member before the minutes are signed.",
    },
  },
  "plan/too-few-ksm": {
    id: {
      title: "KSM yang dilayani setahun kurang dari minimal",
      meaning: "Bersama KSM yang sudah dilayani tahun ini, jumlahnya belum mencapai batas J.8.",
      why: "Perguliran dimaksudkan untuk banyak KSM.",
      wrong: "Sampai Desember baru dua KSM dilayani.",
      right: "Sampai Desember tiga KSM dilayani.",
      fix: "Lihat screen-ksm: KSM mana yang hampir layak, dan apa yang kurang.",
    },
    en: {
      title: "Too few KSM served in a year",
      meaning: "Together with those served earlier this year, the number does not reach J.8.",
      why: "Re-lending is meant for many groups.",
      wrong: "Two groups served by December.",
      right: "Three groups served by December.",
      fix: "See screen-ksm: which groups are nearly eligible, and what they lack.",
    },
  },
  "plan/lent-before": {
    id: {
      title: "Pada tahap awal sudah ada pinjaman yang cair",
      meaning:
        "Pokok pinjaman PPMK yang sudah cair, lunas atau belum, mengurangi dana rencana ini; KSM penerimanya memegang tempat pada J.7 (A-19).",
      why: "Batas Rp 100.000.000 (J.2) dan 5 KSM (J.7) berlaku untuk seluruh tahap awal.",
      wrong: "Rp 90.000.000 sudah cair, lalu direncanakan Rp 100.000.000 lagi.",
      right: "Rp 90.000.000 sudah cair, lalu direncanakan Rp 10.000.000.",
      fix: "Periksa Sumber Dana dan Tanggal Cair di lembar Pinjaman. Bila yang dipinjamkan uang angsuran, isi Tahap: Perguliran.",
    },
    en: {
      title: "First lending has paid out loans already",
      meaning:
        "Principal of PPMK loans that is paid out, repaid since or not, lowers what this plan can lend; the groups that had it hold places of J.7 (A-19).",
      why: "The limits of Rp 100,000,000 (J.2) and 5 groups (J.7) hold for the whole of first lending.",
      wrong: "Rp 90,000,000 is paid out, and another Rp 100,000,000 is planned.",
      right: "Rp 90,000,000 is paid out, and Rp 10,000,000 is planned.",
      fix: "Check Sumber Dana (source) and Tanggal Cair (disbursed) in the sheet Pinjaman. If repaid money is lent now, set Tahap (stage): Perguliran.",
    },
  },
  "plan/perhaps-disbursed": {
    id: {
      title: "Pinjaman PPMK tanpa Tanggal Cair",
      meaning:
        "Harinya tidak diketahui. Pada tahap awal pinjaman ini dihitung sudah cair (A-19); pada perguliran tidak dihitung sebagai pinjaman tahun ini (J.8).",
      why: "Yang dipakai selalu yang aman: dana tidak dipinjamkan dua kali, dan J.8 tidak dianggap terpenuhi karena dugaan.",
      wrong: "Sumber Dana PPMK, Tanggal Cair kosong.",
      right: "Sumber Dana PPMK, Tanggal Cair 15-02-2013.",
      fix: "Isi Tanggal Cair menurut buku kas UPK.",
    },
    en: {
      title: "A PPMK loan without Tanggal Cair (day of disbursement)",
      meaning:
        "The day is not known. In first lending the loan counts as paid out (A-19); in re-lending it does not count as lent this year (J.8).",
      why: "The safe reading is used: no money is lent twice, and J.8 is not met by a guess.",
      wrong: "Sumber Dana (source) PPMK, Tanggal Cair (disbursed) blank.",
      right: "Sumber Dana (source) PPMK, Tanggal Cair (disbursed) 15-02-2013.",
      fix: "Fill in Tanggal Cair from the cash book of the UPK.",
    },
  },
  "plan/running-loan": {
    id: {
      title: "Pinjaman sebelumnya masih berjalan",
      meaning: "Anggota mengusulkan pinjaman perguliran, padahal pinjaman PPMK sebelumnya belum lunas.",
      why: "Pinjaman ganda yang tidak terlihat menambah beban angsuran dan dapat melewati batas per anggota.",
      wrong: "Sisa pinjaman Rp 2.000.000, lalu mendapat Rp 5.000.000 lagi.",
      right: "Sisa pinjaman Rp 2.000.000, lalu mendapat paling banyak Rp 3.000.000.",
      fix: "Periksa lembar Pinjaman dan Angsuran. Bila sudah lunas, catat pembayarannya, lalu jalankan lagi.",
    },
    en: {
      title: "An earlier loan is still running",
      meaning: "A member proposes a loan in re-lending while an earlier PPMK loan has not been repaid.",
      why: "A second loan that nobody sees adds to the instalments and can pass the ceiling per member.",
      wrong: "A balance of Rp 2,000,000, and Rp 5,000,000 on top.",
      right: "A balance of Rp 2,000,000, and at most Rp 3,000,000 on top.",
      fix: "Check the sheets Pinjaman (loans) and Angsuran (instalments). If it is repaid, enter the payments and run again.",
    },
  },
  "plan/months-outside": {
    id: {
      title: "Jangka waktu di luar batas",
      meaning: "Jangka Waktu anggota lebih pendek atau lebih panjang daripada yang diperbolehkan setelan.",
      why: "Angka yang salah tulis, misalnya 240 untuk 24, membuat angsuran tampak sangat kecil.",
      wrong: "Jangka Waktu 240",
      right: "Jangka Waktu 24",
      fix: "Perbaiki Jangka Waktu di lembar Anggota. Setelan: a8.minimumMonths, a8.maximumMonths.",
    },
    en: {
      title: "The months of a loan are outside the limits",
      meaning: "A member's Jangka Waktu (months) is shorter or longer than the settings allow.",
      why: "A slip such as 240 for 24 makes the instalments look very small.",
      wrong: "A Jangka Waktu of 240",
      right: "A Jangka Waktu of 24",
      fix: "Correct Jangka Waktu in the sheet Anggota. Settings: a8.minimumMonths, a8.maximumMonths.",
    },
  },
};
