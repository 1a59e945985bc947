import type { RuleCode } from "../../../domain/rules.ts";
import type { Explained } from "../explanation.ts";

/** G and K: which KSM may borrow. */
export const ksmRules: Readonly<Record<Extract<RuleCode, `G.${string}` | "K" | `K.${string}`>, Explained>> = {
  "G.1": {
    id: {
      title: "Anggota KSM minimal 5 orang",
      meaning: "Yang dihitung adalah orangnya. Orang yang tercatat dua kali dihitung satu kali.",
      why: "Tanggung renteng hanya berjalan bila beban satu anggota dapat dipikul bersama.",
      wrong: "Lima baris anggota, tetapi dua baris memakai NIK yang sama: empat orang.",
      right: "Lima anggota dengan lima NIK yang berbeda.",
      fix: "Tambah anggota di lembar Anggota, satu baris untuk satu orang, dengan Kode KSM yang sama.",
    },
    en: {
      title: "A KSM has at least 5 members",
      meaning: "People are counted, not rows. A person who is listed twice counts once.",
      why: "Joint liability works only where the others can carry the burden of one.",
      wrong: "Five rows of members, two of them with the same NIK: four people.",
      right: "Five members with five different NIK.",
      fix: "Add members in the sheet Anggota, one row for each person, with the same Kode KSM.",
    },
  },
  "G.2": {
    id: {
      title: "Minimal 2/3 anggota terdaftar di PS-2",
      meaning:
        "PS-2 adalah daftar warga miskin hasil Pemetaan Swadaya. Anggota dihitung terdaftar bila NIK-nya ada di daftar itu, atau No KK-nya (A-5). Nama yang mirip saja belum cukup. Yang diperlukan: 4 dari 5, 4 dari 6, 5 dari 7, 6 dari 8, 6 dari 9.",
      why: "Dana PPMK diperuntukkan bagi warga miskin.",
      wrong: "8 anggota, 5 di antaranya terdaftar: 3 × 5 = 15 kurang dari 2 × 8 = 16.",
      right: "9 anggota, 6 di antaranya terdaftar: 3 × 6 = 18 sama dengan 2 × 9 = 18.",
      fix: "Lengkapi NIK dan No KK di lembar Anggota dan PS-2. Untuk nama yang mirip, isi Konfirmasi PS-2, Dikonfirmasi Oleh, dan Tanggal Konfirmasi.",
    },
    en: {
      title: "At least 2/3 of the members are on PS-2",
      meaning:
        "PS-2 is the community's own list of poor households. A member counts when the NIK is on it, or the No KK (A-5). A similar name alone is not enough. Needed: 4 of 5, 4 of 6, 5 of 7, 6 of 8, 6 of 9.",
      why: "PPMK money is meant for the poor.",
      wrong: "8 members, 5 of them listed: 3 × 5 = 15 is less than 2 × 8 = 16.",
      right: "9 members, 6 of them listed: 3 × 6 = 18 equals 2 × 9 = 18.",
      fix: "Complete NIK and No KK in the sheets Anggota and PS-2. For a similar name fill in Konfirmasi PS-2, Dikonfirmasi Oleh and Tanggal Konfirmasi.",
    },
  },
  "G.3": {
    id: {
      title: "Memiliki usaha mikro kecil yang prospektif",
      meaning: "Kolom Usaha Prospektif berisi Ya, dengan alasannya. Sel yang kosong berarti belum pasti, bukan tidak.",
      why: "Pinjaman dikembalikan dari hasil usaha; usaha tanpa harapan hanya menambah utang.",
      wrong: "Usaha Prospektif kosong, atau Tidak.",
      right: "Usaha Prospektif: Ya. Alasan Prospektif: pesanan kue tetap dari tiga sekolah.",
      fix: "Isi Usaha Prospektif dan Alasan Prospektif di lembar KSM setelah mengunjungi usahanya.",
    },
    en: {
      title: "Has a micro or small business with prospects",
      meaning: "The column Usaha Prospektif says Ya (yes), with the reason. A blank cell means undecided, not no.",
      why: "A loan is repaid out of the business; one without a future only adds debt.",
      wrong: "Usaha Prospektif is blank, or Tidak (no).",
      right: "Usaha Prospektif: Ya. Alasan Prospektif: standing orders for cakes by three schools.",
      fix: "Fill in Usaha Prospektif and Alasan Prospektif in the sheet KSM after a visit to the business.",
    },
  },
  "G.4": {
    id: {
      title: "Pernah meminjam, dengan pengembalian lebih dari 90%",
      meaning:
        "KSM pernah mendapat pinjaman dari UPK atau lembaga lain, dan pokok yang dibayar lebih dari 90% dari pokok yang sudah jatuh tempo (A-6). Tepat 90% belum memenuhi. Belum pernah meminjam berarti tidak memenuhi.",
      why: "Cara KSM mengembalikan pinjaman lama adalah petunjuk terbaik untuk pinjaman berikutnya.",
      wrong: "Pinjaman Rp 12.000.000 selama 12 bulan: 5 angsuran jatuh tempo, 4 dibayar, jadi 80%.",
      right: "Jatuh tempo Rp 5.000.000, dibayar Rp 4.600.000: 92%.",
      fix: "Lengkapi lembar Pinjaman dan Angsuran sampai tanggal penilaian. Bila tidak ada catatan angsuran, isi Target Angsuran dan Realisasi Angsuran.",
    },
    en: {
      title: "Has borrowed before and repaid more than 90%",
      meaning:
        "The KSM has had a loan from UPK or another lender, and the principal paid is more than 90% of the principal that has fallen due (A-6). Exactly 90% does not pass. Never having borrowed does not pass.",
      why: "How a group repaid its last loan is the best sign for the next.",
      wrong: "Loan of Rp 12,000,000 over 12 months: 5 instalments due, 4 paid, so 80%.",
      right: "Rp 5,000,000 due, Rp 4,600,000 paid: 92%.",
      fix: "Complete the sheets Pinjaman and Angsuran up to the date of the judgement. Where no ledger is kept, fill in Target Angsuran and Realisasi Angsuran.",
    },
  },
  K: {
    id: {
      title: "Jenis KSM: Sejenis, KUBE, atau Aneka Usaha Produktif",
      meaning:
        "Setiap KSM peminjam termasuk salah satu dari tiga jenis: K.1 Sejenis, K.2 KUBE, K.3 Aneka Usaha Produktif.",
      why: "Jenisnya menentukan pendampingan dan cara menilai usahanya.",
      wrong: "Jenis KSM kosong.",
      right: "Jenis KSM: KUBE.",
      fix: "Pilih Jenis KSM di lembar KSM.",
    },
    en: {
      title: "Kind of KSM: Sejenis, KUBE or Aneka Usaha Produktif",
      meaning: "Every borrowing group is of one of three kinds: K.1 Sejenis, K.2 KUBE, K.3 Aneka Usaha Produktif.",
      why: "The kind decides how the group is supported and its business judged.",
      wrong: "Jenis KSM (kind) is blank.",
      right: "Jenis KSM (kind): KUBE.",
      fix: "Choose Jenis KSM in the sheet KSM.",
    },
  },
  "K.1": {
    id: {
      title: "KSM Sejenis",
      meaning: "Semua anggota menjalankan jenis usaha yang sama, masing-masing sendiri.",
      why: "Usaha yang sama dapat belanja bahan dan memasarkan bersama.",
      wrong: "Jenis KSM: Sejenis, tetapi anggotanya penjahit, pedagang sayur, dan tukang las.",
      right: "Jenis KSM: Sejenis, dan semua anggota penjahit.",
      fix: "Samakan tulisan Jenis Usaha di lembar Anggota, atau ubah Jenis KSM menjadi Aneka Usaha.",
    },
    en: {
      title: "KSM of one kind of business (Sejenis)",
      meaning: "All members run the same kind of business, each their own.",
      why: "Like businesses can buy materials and sell together.",
      wrong: "Jenis KSM: Sejenis, but the members are a tailor, a greengrocer and a welder.",
      right: "Jenis KSM: Sejenis, and all members are tailors.",
      fix: "Write Jenis Usaha alike in the sheet Anggota, or change Jenis KSM to Aneka Usaha.",
    },
  },
  "K.2": {
    id: {
      title: "KSM Kelompok Usaha Bersama (KUBE)",
      meaning: "Semua anggota bersama-sama menjalankan satu usaha.",
      why: "Hasil dan kewajiban usahanya ditanggung bersama.",
      wrong: "Jenis KSM: KUBE, padahal setiap anggota punya warung sendiri.",
      right: "Jenis KSM: KUBE, dengan satu usaha katering milik bersama.",
      fix: "Pilih KUBE pada Jenis KSM hanya bila usahanya satu; bila tidak, pilih Sejenis atau Aneka Usaha.",
    },
    en: {
      title: "KSM with one joint business (KUBE)",
      meaning: "All members run one business together.",
      why: "Its gains and duties are shared by all.",
      wrong: "Jenis KSM: KUBE, although each member has a stall of their own.",
      right: "Jenis KSM: KUBE, with one catering business owned by all.",
      fix: "Choose KUBE in Jenis KSM only for one joint business; else choose Sejenis or Aneka Usaha.",
    },
  },
  "K.3": {
    id: {
      title: "KSM Aneka Usaha Produktif",
      meaning: "Anggota menjalankan usaha produktif yang berbeda-beda.",
      why: "Tetangga dengan usaha berbeda pun dapat saling menanggung.",
      wrong: "Jenis KSM: Sejenis untuk anggota dengan usaha yang berbeda-beda.",
      right: "Jenis KSM: Aneka Usaha, dengan anggota penjahit, pedagang sayur, dan tukang las.",
      fix: "Pilih Aneka Usaha pada Jenis KSM, dan isi Jenis Usaha tiap anggota.",
    },
    en: {
      title: "KSM of various productive businesses (Aneka Usaha)",
      meaning: "The members run productive businesses of different kinds.",
      why: "Neighbours with different trades can stand in for each other too.",
      wrong: "Jenis KSM: Sejenis for members whose businesses differ.",
      right: "Jenis KSM: Aneka Usaha, with a tailor, a greengrocer and a welder.",
      fix: "Choose Aneka Usaha in Jenis KSM and fill in each member's Jenis Usaha.",
    },
  },
};
