import type { Lang, Text } from "./lang.ts";

type Told<Arguments extends readonly unknown[]> = Readonly<Record<Lang, (...args: Arguments) => string>>;

/** What `template`, `policy` and `explain` print around their content. */
export const commandTexts = {
  csvForExcel: {
    id: "CSV ini untuk Excel dengan setelan Indonesia: pemisah titik koma, koma desimal, UTF-8 dengan BOM.",
    en: "This CSV is for Excel with Indonesian settings: semicolons, decimal commas, UTF-8 with BOM.",
  },
  templateWritten: {
    id: (path) => `Buku kerja kosong disimpan: ${path}\nBaca dahulu lembar Petunjuk, lalu isi lembar lainnya.`,
    en: (path) =>
      `The blank workbook is saved as ${path}\nRead the sheet Petunjuk (instructions) first, then fill in the others.`,
  } satisfies Told<[string]>,
  exampleWritten: {
    id: (path) =>
      `Buku kerja contoh yang sudah diisi disimpan: ${path}\nIsinya karangan. Untuk melihat hasilnya: ppmk ${path}`,
    en: (path) =>
      `A workbook that is filled in is saved as ${path}\nIt is made up. To see what comes of it: ppmk ${path}`,
  } satisfies Told<[string]>,
  policyTitle: {
    id: (id, deviations) =>
      deviations === 0
        ? `Setelan yang berlaku: ${id}, tidak ada yang diubah.`
        : `Setelan yang berlaku: ${id}, ${deviations} diubah (bertanda !).`,
    en: (id, deviations) =>
      deviations === 0
        ? `Settings in force: ${id}, none changed.`
        : `Settings in force: ${id}, ${deviations} changed (marked !).`,
  } satisfies Told<[string, number]>,
  policyColumns: [
    { id: "Kode", en: "Code" },
    { id: "Setelan dan sumbernya", en: "Setting and its source" },
    { id: "Nilai", en: "Value" },
    { id: "Nama untuk --set", en: "Name for --set" },
  ] satisfies readonly Text[],
  insteadOf: {
    id: (standard, value) => `${standard}: ${value}`,
    en: (standard, value) => `${standard}: ${value}`,
  } satisfies Told<[string, string]>,
  explainParts: {
    meaning: { id: "Artinya", en: "Meaning" },
    why: { id: "Alasannya", en: "Why" },
    wrong: { id: "Contoh yang salah", en: "Wrong" },
    right: { id: "Contoh yang benar", en: "Right" },
    fix: { id: "Cara memperbaiki di Excel", en: "How to fix it in Excel" },
  } satisfies Readonly<Record<string, Text>>,
} as const;
