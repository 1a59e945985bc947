import type { Text } from "./lang.ts";

/** Titles of what stands side by side. */
export const comparisonTitles = {
  sheet: { id: "Perbandingan rencana", en: "Plans side by side" },
  strategies: { id: "Perbandingan cara membagi", en: "The ways of sharing side by side" },
  policies: { id: "Dibandingkan dengan setelan yang tidak diubah", en: "Beside the unchanged settings" },
  changes: { id: "Siapa yang mendapat jumlah berbeda", en: "Who gets another amount" },
} as const satisfies Record<string, Text>;

/** What is compared. */
export const comparisonLabels = {
  figure: { id: "Yang dibandingkan", en: "Compared" },
  fund: { id: "Dana (Rp)", en: "Fund (Rp)" },
  ksmFunded: { id: "KSM yang didanai", en: "KSM funded" },
  membersFunded: { id: "Anggota yang didanai", en: "Members funded" },
  ps2Served: { id: "Anggota PS-2 yang dilayani", en: "PS-2 members served" },
  ps2ServedInFull: { id: "di antaranya dilayani penuh", en: "of these served in full" },
  least: { id: "Usulan dipenuhi: terendah", en: "Share of requests met: lowest" },
  median: { id: "Usulan dipenuhi: nilai tengah", en: "Share of requests met: median" },
  mean: { id: "Usulan dipenuhi: rata-rata", en: "Share of requests met: mean" },
  jain: { id: "Indeks Jain (1 = sama rata)", en: "Jain index (1 = all alike)" },
  total: { id: "Disetujui (Rp)", en: "Approved (Rp)" },
  unallocated: { id: "Sisa dana (Rp)", en: "Left over (Rp)" },
  firstTranche: { id: "Dicairkan dari tahap 1 (Rp)", en: "Paid by tranche 1 (Rp)" },
  secondTranche: { id: "Dicairkan dari tahap 2 (Rp)", en: "Paid by tranche 2 (Rp)" },
  guideline: { id: "Tanpa perubahan", en: "Unchanged" },
  used: { id: "Dipakai", en: "Used" },
} as const satisfies Record<string, Text>;

export const comparisonTexts = {
  nobodyChanges: { id: "Semua mendapat jumlah yang sama.", en: "Everyone gets the same." },
  noGuidelinePlan: {
    id: "Dengan setelan yang tidak diubah tidak ada rencana: BKM tidak memenuhi syaratnya.",
    en: "With the unchanged settings there is no plan: the BKM does not meet the criteria.",
  },
} as const satisfies Record<string, Text>;
