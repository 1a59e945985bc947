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
