import type { ExplainedFamily } from "../explanation.ts";

export const decisionExplained: ExplainedFamily<"decision"> = {
  "decision/not-counted": {
    id: {
      title: "Keputusan belum lengkap",
      meaning: "Keputusan tanpa isi, nama, tanggal, atau alasan tidak dihitung.",
      why: "Keputusan harus dapat ditanyakan kembali kepada orangnya.",
      wrong: "F.2, BKM, Ya, tanpa nama dan alasan.",
      right: "F.2, BKM, Ya, oleh Korkot, 12-03-2013, paragrafnya hanya soal penyajian.",
      fix: "Lengkapi kolom Keputusan, Oleh, Tanggal, dan Alasan.",
    },
    en: {
      title: "A decision is not complete",
      meaning: "A decision without its answer, name, date or reason does not count.",
      why: "One must be able to ask the person about it.",
      wrong: "F.2, BKM, Ya (yes), without name and reason.",
      right: "F.2, BKM, Ya, by the city coordinator, 12-03-2013, the paragraph is about presentation only.",
      fix: "Complete the columns Keputusan, Oleh, Tanggal and Alasan.",
    },
  },
  "decision/no-effect": {
    id: {
      title: "Keputusan tanpa pengaruh",
      meaning:
        "Keputusannya lengkap, tetapi aturannya sudah pasti, atau aturan dan perihalnya tidak ditemukan, atau ada keputusan lain yang bertentangan.",
      why: "Keputusan hanya mengisi yang belum pasti; tidak dapat mengubah tidak memenuhi menjadi memenuhi.",
      wrong: "Memutuskan G.1 terpenuhi untuk KSM beranggota empat orang.",
      right: "Memutuskan F.2 yang belum pasti karena opininya WTP-PP.",
      fix: "Periksa Aturan dan Perihal. Bila datanya keliru, perbaiki datanya.",
    },
    en: {
      title: "A decision without effect",
      meaning:
        "It is complete, but its rule is already settled, or rule or subject was not found, or another decision says the opposite.",
      why: "A decision only fills in what is open; it cannot turn a no into a yes.",
      wrong: "Deciding that a group of four people meets G.1.",
      right: "Deciding F.2, which is open because the opinion is WTP-PP.",
      fix: "Check Aturan and Perihal. If the data are wrong, correct the data.",
    },
  },
  "decision/too-late": {
    id: {
      title: "Keputusan atau konfirmasi terlalu jauh sesudahnya",
      meaning: "Tanggalnya lebih dari 60 hari sesudah Tanggal Penilaian, jadi tidak dihitung.",
      why: "Yang diputuskan setahun kemudian tidak menjelaskan keadaan pada hari penilaian.",
      wrong: "Tanggal Penilaian 15-03-2013, keputusan tertanggal 20-03-2014.",
      right: "Tanggal Penilaian 15-03-2013, keputusan tertanggal 20-03-2013.",
      fix: "Perbaiki tanggalnya bila salah ketik, atau minta keputusan yang dibuat paling lambat 60 hari sesudahnya.",
    },
    en: {
      title: "A decision or confirmation too long after",
      meaning: "It is dated more than 60 days after Tanggal Penilaian and does not count.",
      why: "What is decided a year later does not tell how things stood on the day of judgement.",
      wrong: "Tanggal Penilaian 15-03-2013, a decision dated 20-03-2014.",
      right: "Tanggal Penilaian 15-03-2013, a decision dated 20-03-2013.",
      fix: "Correct the date if it is a slip, or ask for a decision made within 60 days.",
    },
  },
};
