/** What `ppmk doctor` tells of the computer. */
export const doctorTexts = {
  facts: {
    version: { id: "Versi ppmk", en: "ppmk version" },
    node: { id: "Versi Node.js", en: "Node.js version" },
    system: { id: "Sistem", en: "System" },
    language: { id: "Bahasa", en: "Language" },
    locale: { id: "Setelan wilayah", en: "Region" },
    today: { id: "Tanggal komputer", en: "Date of the computer" },
    terminal: { id: "Layar (kolom × baris)", en: "Screen (columns × rows)" },
    folder: { id: "Folder", en: "Folder" },
    writable: { id: "Folder dapat ditulis", en: "Folder can be written" },
    cache: { id: "Simpanan program", en: "Cache of the program" },
  },
  yes: { id: "ya", en: "yes" },
  notWritable: {
    id: "tidak: pilih folder Anda sendiri, atau sebutkan folder lain dengan --out-dir",
    en: "no: choose a folder of your own, or name another one with --out-dir",
  },
  none: { id: "tidak ada", en: "none" },
} as const;
