import type { FindingFamily } from "../finding-family.ts";
import { ksmKindLabels } from "../labels.ts";
import { andText } from "../list-text.ts";

export const ksmTexts: FindingFamily<"ksm"> = {
  "ksm/kind-contradiction": {
    id: ({ kind, businesses }) => ({
      message: `Jenis KSM ini ${ksmKindLabels[kind].id}, tetapi usaha anggotanya berbeda-beda: ${andText(businesses, "id")}.`,
      help: "Perbaiki Jenis KSM menjadi Aneka Usaha, atau samakan tulisan Jenis Usaha bila usahanya memang sama.",
    }),
    en: ({ kind, businesses }) => ({
      message: `This KSM is ${ksmKindLabels[kind].en}, but its members' businesses differ: ${andText(businesses, "en")}.`,
      help: "Change Jenis KSM to Aneka Usaha, or write Jenis Usaha alike if the businesses are the same.",
    }),
  },
  "ksm/prospect-contradiction": {
    id: () => ({
      message: "Usaha Prospektif tertulis Ya, tetapi alasannya mengatakan sebaliknya. G.3 belum dapat ditentukan.",
      help: "Perbaiki salah satunya, sesuai hasil pembahasan BKM.",
    }),
    en: () => ({
      message: "Usaha Prospektif says yes, but its reason denies it. G.3 is open.",
      help: "Correct one of them, as the BKM found.",
    }),
  },
  "ksm/odd-score": {
    id: ({ usual }) => ({
      message: `Skor ini di atas ${usual}, padahal skor KSM lain tidak. Skor ini tidak dipakai, jadi KSM ini urut sesudah yang skornya terbaca.`,
      help: "Cocokkan dengan lembar penilaian proposalnya. Mungkin ada angka yang berlebih.",
    }),
    en: ({ usual }) => ({
      message: `This score is above ${usual}, and those of other KSM are not. It is not used, so that the KSM comes after those with a score.`,
      help: "Compare it with the assessment of the proposal. There may be a digit too many.",
    }),
  },
  "ksm/similar-code": {
    id: ({ code, first }) => ({
      message: `Kode KSM ini hanya berbeda angka nol dari ${code} di ${first}.`,
      help: "Bila KSM yang sama, gabungkan. Bila memang dua KSM, bedakan kodenya.",
    }),
    en: ({ code, first }) => ({
      message: `This KSM's code differs from ${code} at ${first} in zeros alone.`,
      help: "If it is one KSM, join the two. If they are two, tell their codes apart.",
    }),
  },
  "ksm/duplicate": {
    id: ({ first }) => ({
      message: `KSM ini sudah tercatat di ${first}.`,
      help: "Hapus salah satu, atau beri kode yang berbeda bila memang dua KSM.",
    }),
    en: ({ first }) => ({
      message: `This KSM is already listed at ${first}.`,
      help: "Delete one of them, or give it another code if they are two KSM.",
    }),
  },
  "ksm/similar-name": {
    id: ({ name, first }) => ({
      message: `Nama KSM ini dibaca sama seperti ${name} di ${first}.`,
      help: "Bila KSM yang sama, gabungkan. Bila memang dua KSM, bedakan namanya.",
    }),
    en: ({ name, first }) => ({
      message: `This KSM's name reads like ${name} at ${first}.`,
      help: "If it is one KSM, join the two. If they are two, tell their names apart.",
    }),
  },
  "ksm/without-members": {
    id: ({ ksm }) => ({
      message: `KSM ${ksm} tidak punya anggota di tabel Anggota (G.1).`,
      help: "Tambahkan anggotanya, atau samakan kode KSM di kedua tabel.",
    }),
    en: ({ ksm }) => ({
      message: `KSM ${ksm} has no members in the table Anggota (G.1).`,
      help: "Add its members, or write its code alike in both tables.",
    }),
  },
  "ksm/tie": {
    id: ({ ksm }) => ({
      message: `${andText(ksm, "id")} sama kuat dalam semua ukuran; urutannya hanya menurut kode KSM (A-10).`,
      help: "Sepakati urutannya dalam rapat BKM, misalnya dengan membedakan Skor Kelayakan.",
    }),
    en: ({ ksm }) => ({
      message: `${andText(ksm, "en")} are level in every measure; only the KSM code decided their order (A-10).`,
      help: "Let the BKM agree on the order, for example with different scores in Skor Kelayakan.",
    }),
  },
};
