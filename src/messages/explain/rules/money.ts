import type { RuleCode } from "../../../domain/rules.ts";
import type { Explained } from "../explanation.ts";

/** J: how much may be lent, to how many, and when. */
export const moneyRules: Readonly<Record<Extract<RuleCode, `J.${string}`>, Explained>> = {
  "J.1": {
    id: {
      title: "BLM PPMK hanya digulirkan bagi KSM peserta",
      meaning: "Hanya KSM yang memenuhi semua kriteria G dan K yang masuk rencana pinjaman.",
      why: "BLM PPMK adalah dana bergulir khusus untuk penghidupan warga, bukan bantuan umum.",
      wrong: "KSM dengan G.4 tidak memenuhi tetap diberi pinjaman.",
      right: "KSM itu diberi layanan H.1, dan pinjaman setelah layak.",
      fix: "Lihat lembar Tidak Didanai pada rencana, selesaikan yang kurang, lalu susun rencana lagi.",
    },
    en: {
      title: "PPMK money is lent only to participating KSM",
      meaning: "Only groups that meet all criteria of G and K enter the loan plan.",
      why: "The grant is a revolving fund for people's livelihood, not general aid.",
      wrong: "A KSM that does not meet G.4 still gets a loan.",
      right: "That KSM gets the service H.1, and a loan once it is eligible.",
      fix: "See the sheet Tidak Didanai (not funded) of the plan, settle what is missing, then plan again.",
    },
  },
  "J.2": {
    id: {
      title: "Paling banyak Rp 100.000.000 per kelurahan",
      meaning:
        "Pada tahap awal, dana yang dibagi tidak lebih dari Rp 100.000.000, atau Pagu BLM bila lebih kecil. Uang yang sudah kembali (perguliran) tidak dibatasi aturan ini.",
      why: "Dana program dibagi untuk banyak kelurahan.",
      wrong: "Pagu BLM Rp 150.000.000 dibagi habis pada tahap awal.",
      right: "Yang dibagi pada tahap awal Rp 100.000.000.",
      fix: "Isi Pagu BLM di lembar Profil sesuai surat penetapan. Untuk perguliran, isi Dana Tersedia.",
    },
    en: {
      title: "At most Rp 100,000,000 per kelurahan",
      meaning:
        "In first lending no more than Rp 100,000,000 is shared, or Pagu BLM where that is less. Money that came back (re-lending) is not limited by this rule.",
      why: "The programme's money is shared among many kelurahan.",
      wrong: "A Pagu BLM (grant ceiling) of Rp 150,000,000 is all lent at the start.",
      right: "Rp 100,000,000 is lent at the start.",
      fix: "Fill in Pagu BLM in the sheet Profil as in the letter of award. For re-lending fill in Dana Tersedia (money available).",
    },
  },
  "J.3": {
    id: {
      title: "Jumlah untuk tiap KSM tergantung kelayakan proposalnya",
      meaning:
        "Usulan bukan jaminan. Yang dipakai adalah yang terkecil dari usulan, rekomendasi UPK, batas aturan, dan kemampuan bayar.",
      why: "Pinjaman yang melebihi kemampuan akan menjadi tunggakan.",
      wrong: "Usulan Rp 5.000.000 disetujui, padahal penghasilan dikurangi biaya hanya Rp 200.000 sebulan.",
      right: "Pinjamannya diturunkan sampai angsurannya tidak melebihi Rp 200.000 sebulan.",
      fix: "Isi Penghasilan, Biaya, Usulan Pinjaman, dan Rekomendasi UPK di lembar Anggota, serta Skor Kelayakan di lembar KSM.",
    },
    en: {
      title: "Each KSM's amount depends on how feasible its proposal is",
      meaning:
        "A request is no promise. The least of the request, UPK's recommendation, the ceilings and the ability to pay is used.",
      why: "A loan beyond what people can pay turns into arrears.",
      wrong: "Rp 5,000,000 is approved as asked, although income less cost is only Rp 200,000 a month.",
      right: "The loan is lowered until its instalment is at most Rp 200,000 a month.",
      fix: "Fill in Penghasilan (income), Biaya (cost), Usulan Pinjaman and Rekomendasi UPK in the sheet Anggota, and Skor Kelayakan in the sheet KSM.",
    },
  },
  "J.4": {
    id: {
      title: "Paling banyak Rp 30.000.000 per KSM",
      meaning:
        "Jumlah pinjaman semua anggota satu KSM, ditambah sisa pinjaman PPMK yang masih berjalan (A-11), tidak lebih dari Rp 30.000.000.",
      why: "Supaya dana menjangkau beberapa KSM, dan beban tanggung renteng tetap terpikul.",
      wrong: "Tujuh anggota masing-masing Rp 5.000.000: Rp 35.000.000.",
      right: "Tujuh anggota berbagi Rp 30.000.000.",
      fix: "Turunkan jumlah per anggota sampai jumlah KSM tidak melebihi batas. Rencana dari ppmk sudah membaginya.",
    },
    en: {
      title: "At most Rp 30,000,000 per KSM",
      meaning:
        "The loans of all members of a group, together with what it still owes of PPMK loans (A-11), are at most Rp 30,000,000.",
      why: "So that the money reaches several groups, and joint liability can be borne.",
      wrong: "Seven members with Rp 5,000,000 each: Rp 35,000,000.",
      right: "Seven members share Rp 30,000,000.",
      fix: "Lower the members' amounts until the group's total keeps the ceiling. The plan made by ppmk does so.",
    },
  },
  "J.5": {
    id: {
      title: "Paling banyak Rp 5.000.000 per anggota",
      meaning: "Batas ini untuk satu orang: sisa pinjaman PPMK-nya, juga melalui KSM lain, ikut dihitung (A-11, A-14).",
      why: "Supaya pinjaman sesuai dengan usaha mikro dan terbagi kepada banyak warga.",
      wrong: "Usulan Rp 5.000.000, padahal orang itu masih berutang Rp 2.000.000.",
      right: "Pinjaman baru paling banyak Rp 3.000.000.",
      fix: "Periksa Usulan Pinjaman dan lembar Pinjaman; isi NIK pada pinjaman yang menjadi bagian satu anggota.",
    },
    en: {
      title: "At most Rp 5,000,000 per member",
      meaning:
        "The ceiling is for a person: what they still owe of PPMK loans, also through another group, counts (A-11, A-14).",
      why: "So that loans fit micro businesses and reach many people.",
      wrong: "Rp 5,000,000 is requested by a person who still owes Rp 2,000,000.",
      right: "The new loan is at most Rp 3,000,000.",
      fix: "Check Usulan Pinjaman and the sheet Pinjaman; give the NIK for a loan that is one member's share.",
    },
  },
  "J.6": {
    id: {
      title: "BLM cair ke rekening BKM dalam 2 tahap: 60% dan 40%",
      meaning: "KSM dibayar penuh sesuai urutan: dari tahap pertama selama cukup, selebihnya dari tahap kedua.",
      why: "Tahap kedua cair setelah penggunaan tahap pertama dipertanggungjawabkan.",
      wrong: "Menjanjikan Rp 80.000.000 kepada KSM, padahal yang cair baru Rp 60.000.000.",
      right: "KSM pertama dan kedua dari tahap 1 (Rp 60.000.000), KSM berikutnya dari tahap 2.",
      fix: "Isi Tanggal Pencairan 1 dan 2 di lembar Profil, dan lihat lembar Pencairan pada rencana.",
    },
    en: {
      title: "The grant reaches the BKM's account in 2 tranches: 60% and 40%",
      meaning: "Groups are paid whole and in order: out of the first tranche while it lasts, then out of the second.",
      why: "The second tranche comes after the first has been accounted for.",
      wrong: "Promising Rp 80,000,000 while only Rp 60,000,000 has arrived.",
      right: "The first two groups out of tranche 1 (Rp 60,000,000), the next out of tranche 2.",
      fix: "Fill in Tanggal Pencairan 1 and 2 in the sheet Profil, and see the sheet Pencairan of the plan.",
    },
  },
  "J.7": {
    id: {
      title: "Tahap awal melayani paling banyak 5 KSM",
      meaning: "Pada pinjaman pertama hanya lima KSM dengan urutan tertinggi (A-10) yang dilayani.",
      why: "UPK belajar melayani dengan baik sebelum memperluas.",
      wrong: "Delapan KSM dilayani sekaligus pada tahap awal.",
      right: "Lima KSM dilayani; tiga lainnya pada perguliran.",
      fix: "Tidak ada yang perlu diperbaiki. KSM lain masuk tahap perguliran.",
    },
    en: {
      title: "First lending serves at most 5 KSM",
      meaning: "The first loans go to the five groups that come first in the order (A-10).",
      why: "UPK learns to serve well before it grows.",
      wrong: "Eight groups are served at once in first lending.",
      right: "Five groups are served, the other three in re-lending.",
      fix: "Nothing needs correcting. The other groups come in re-lending.",
    },
  },
  "J.8": {
    id: {
      title: "Perguliran melayani minimal 3 KSM setiap tahun",
      meaning: "Dalam satu tahun kalender, dana yang kembali dipinjamkan kepada sedikitnya tiga KSM.",
      why: "Dana bergulir harus terus berputar, bukan mengendap di rekening.",
      wrong: "Sepanjang tahun hanya satu KSM yang dilayani.",
      right: "Tiga KSM dilayani dalam tahun yang sama.",
      fix: "Dampingi KSM yang hampir layak; screen-ksm menunjukkan apa yang masih kurang.",
    },
    en: {
      title: "Re-lending serves at least 3 KSM every year",
      meaning: "Within a calendar year, money that came back is lent to three groups or more.",
      why: "A revolving fund must keep turning, not lie in the bank.",
      wrong: "Only one group is served all year.",
      right: "Three groups are served in the same year.",
      fix: "Support groups that are nearly eligible; screen-ksm shows what they lack.",
    },
  },
};
