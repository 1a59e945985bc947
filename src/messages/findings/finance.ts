import type { FindingFamily } from "../finding-family.ts";

export const financeTexts: FindingFamily<"finance"> = {
  "finance/adds-up": {
    id: ({ column }) => ({
      message: `Kolom ${column} naik terus dari bulan ke bulan, seperti jumlah sejak Januari. CCr dan ROI belum dihitung.`,
      help: "Tulis angka bulan itu saja. Bila angkanya memang jumlah sejak Januari, kurangkan dengan bulan sebelumnya (di Excel: =D5-D4).",
    }),
    en: ({ column }) => ({
      message: `The column ${column} rises from month to month, like a sum since January. CCr and ROI are not counted yet.`,
      help: "Write the figure of the month alone. If it is the sum since January, take the month before off it (in Excel: =D5-D4).",
    }),
  },
};
