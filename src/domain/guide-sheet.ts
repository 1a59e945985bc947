/** The sheet of a blank workbook that explains it: no data, so nobody is told that it was not read. */
export const guideSheet = {
  name: "Petunjuk",
  headers: ["Kolom", "Wajib", "Cara mengisi", "Contoh", "Pilihan"],
} as const;
