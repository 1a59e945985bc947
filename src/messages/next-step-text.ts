import type { Lang } from "./lang.ts";

/** Steps that a person takes after the run; commands stand in backquotes. */
export const nextStepSentences = {
  correct: {
    id: (errors: number) =>
      `Perbaiki ${errors} kesalahan di atas di Excel, simpan, lalu jalankan lagi perintah yang sama.`,
    en: (errors: number) =>
      `Correct the ${errors === 1 ? "error" : `${errors} errors`} above in Excel, save, and run the same command again.`,
  },
  correctShort: {
    id: (errors: number) => `Perbaiki ${errors} kesalahan di Excel, simpan, lalu jalankan lagi.`,
    en: (errors: number) => `Correct the ${errors === 1 ? "error" : `${errors} errors`} in Excel, save, and run again.`,
  },
  correctInCopy: {
    id: (file: string, sheet: string) => `Selnya sudah ditandai di ${file}, dan didaftar di lembar ${sheet}.`,
    en: (file: string, sheet: string) => `The cells are marked in ${file} and listed in its sheet ${sheet}.`,
  },
  settle: {
    id: (subjects: string) => `Lengkapi yang belum dapat ditentukan: ${subjects}.`,
    en: (subjects: string) => `Settle what cannot be decided yet: ${subjects}.`,
  },
  share: {
    id: (subjects: string) => `Sampaikan kepada yang tidak layak apa yang perlu dilakukan: ${subjects}.`,
    en: (subjects: string) => `Tell those that are not eligible what they can do: ${subjects}.`,
  },
  signPlan: {
    id: (file: string) => `Periksa ${file}, cetak Berita Acara, lalu minta tanda tangan.`,
    en: (file: string) => `Check ${file}, print the Berita Acara and have it signed.`,
  },
  fullNumbers: {
    id: "NIK di dalamnya disamarkan; agar tertulis lengkap, jalankan lagi dengan --show-nik.",
    en: "NIK are masked in it; to have them written in full, run it again with --show-nik.",
  },
  draftPlan: {
    id: (command: string) => `Untuk melihat rancangannya saja: \`${command}\``,
    en: (command: string) => `To see a draft all the same: \`${command}\``,
  },
  details: {
    id: (command: string) => `Rincian setiap kriteria dan anggota: \`${command}\``,
    en: (command: string) => `Every criterion and member in full: \`${command}\``,
  },
  goOn: {
    id: (command: string) => `Lanjutkan dengan: \`${command}\``,
    en: (command: string) => `Go on with: \`${command}\``,
  },
  explain: {
    id: (command: string) => `Penjelasan sebuah kode: \`${command}\``,
    en: (command: string) => `To have a code explained: \`${command}\``,
  },
} as const satisfies Record<string, Readonly<Record<Lang, string | ((...args: never[]) => string)>>>;
