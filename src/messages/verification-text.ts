import type { Lang, Text } from "./lang.ts";

export const verificationTexts = {
  title: { id: "Pemeriksaan Rencana", en: "Check of a plan" },
  changes: { id: "Sel yang tidak seperti semula", en: "Cells that are not as they were" },
  was: { id: "Semula", en: "Was" },
  is: { id: "Sekarang", en: "Is" },
  signed: {
    id: "✗ berarti: bagian dari yang ditandatangani. Kembalikan isinya yang semula; bila memang harus berubah, perbaiki buku kerja kelurahan, lalu jalankan ppmk allocate lagi.",
    en: "✗ means: part of what is signed. Put back what the cell held; if it has to change, correct the kelurahan's workbook and run ppmk allocate again.",
  },
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
    id: (count: number) => `✗ ${count} hal tidak sesuai; lihat di bawah.`,
    en: (count: number) => `✗ ${count} ${count === 1 ? "thing does" : "things do"} not hold; see below.`,
  },
} as const satisfies Record<string, Readonly<Record<Lang, (count: number) => string>>>;
