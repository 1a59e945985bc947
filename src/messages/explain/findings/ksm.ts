import type { ExplainedFamily } from "../explanation.ts";

export const ksmExplained: ExplainedFamily<"ksm"> = {
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
  "ksm/prospect-contradiction": {
    id: {
      title: "Ya, dengan alasan tidak prospektif",
      meaning:
        "Kolom Usaha Prospektif berisi Ya, sedangkan Alasan Prospektif mengatakan bahwa usahanya tidak prospektif.",
      why: "G.3 dinilai dari keduanya. Selama bertentangan, tidak jelas apa yang diputuskan BKM.",
      wrong: "Ya, dengan alasan: tidak prospektif.",
      right: "Ya, dengan alasan: pesanan tetap dari tiga warung.",
      fix: "Perbaiki salah satunya, atau catat di Keputusan (aturan G.3).",
    },
    en: {
      title: "Yes, and not prospective for a reason",
      meaning: "Usaha Prospektif says Ya, while Alasan Prospektif says that the business has no prospects.",
      why: "G.3 is judged by both. As long as they contradict each other, it is not clear what the BKM found.",
      wrong: "Ya, and a reason that says the opposite.",
      right: "Ya, and a reason such as steady orders from three shops.",
      fix: "Correct one of them, or record it in Keputusan (rule G.3).",
    },
  },
  "ksm/odd-score": {
    id: {
      title: "Skor di luar ukuran",
      meaning: "Skor sebuah KSM di atas 100, padahal skor kebanyakan KSM tidak. Skor itu dianggap belum terbaca.",
      why: "Skor menentukan urutan (A-10). Satu angka yang berlebih menempatkan KSM itu di depan yang lain.",
      wrong: "1000 di antara 90, 85, dan 78.",
      right: "Skor 100.",
      fix: "Tulis skor seperti di lembar penilaian proposal.",
    },
    en: {
      title: "A score beyond the scale",
      meaning: "A KSM's score is above 100, and those of most KSM are not. It counts as unread.",
      why: "Scores decide the order (A-10). A digit too many puts that KSM before the others.",
      wrong: "A 1000 among 90, 85 and 78.",
      right: "A score of 100.",
      fix: "Write the score as the assessment of the proposal has it.",
    },
  },
  "ksm/similar-code": {
    id: {
      title: "Kode yang hanya berbeda angka nol",
      meaning: "Dua KSM di tabel KSM punya kode yang sama kecuali nol di depan angkanya.",
      why: "Satu KSM yang tercatat dua kali dinilai dan dibiayai dua kali; anggota dan pinjaman dapat terbagi di keduanya.",
      wrong: "Kode K1 dan kode K01.",
      right: "Kode K01 dan kode K02.",
      fix: "Gabungkan bila KSM yang sama; bila tidak, bedakan kodenya.",
    },
    en: {
      title: "Codes that differ in zeros alone",
      meaning: "Two KSM of the table KSM have one code but for zeros before its number.",
      why: "A KSM that is listed twice is judged and funded twice; members and loans may be divided between the two.",
      wrong: "The codes K1 and K01.",
      right: "The codes K01 and K02.",
      fix: "Join them if they are one KSM; otherwise tell their codes apart.",
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
};
