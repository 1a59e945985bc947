import type { Lang, Text } from "./lang.ts";

export const verificationTexts = {
  title: { id: "Pemeriksaan Rencana", en: "Check of a plan" },
  changes: { id: "Sel yang tidak seperti semula", en: "Cells that are not as they were" },
  was: { id: "Semula", en: "Was" },
  is: { id: "Sekarang", en: "Is" },
  blank: { id: "(kosong)", en: "(blank)" },
  untouched: {
    id: "Tidak ada sel yang berubah sejak ppmk menulis rencana ini.",
    en: "No cell has changed since ppmk wrote it.",
  },
  holds: { id: "✓ Rencana ini memenuhi semua aturan J.", en: "✓ The plan meets all rules J." },
  agrees: { id: "✓ Rencana ini sesuai dengan file sumbernya.", en: "✓ The plan agrees with its source." },
  copy: { id: "salinan rencana yang sudah ditandai", en: "marked copy of the plan" },
} as const satisfies Record<string, Text>;

export const verificationSentences = {
  broken: {
    id: (count: number) => `✗ ${count} hal tidak sesuai; lihat temuan.`,
    en: (count: number) => `✗ ${count} ${count === 1 ? "thing does" : "things do"} not hold; see the findings.`,
  },
} as const satisfies Record<string, Readonly<Record<Lang, (count: number) => string>>>;
