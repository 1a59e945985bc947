import type { ExplainedFamily } from "../explanation.ts";

export const financeExplained: ExplainedFamily<"finance"> = {
  "finance/adds-up": {
    id: {
      title: "Kolom yang menjumlah sejak Januari",
      meaning:
        "Angka kolom ini naik setiap bulan kira-kira sebesar bulan pertama. Mungkin isinya jumlah sejak Januari, bukan angka bulan itu saja.",
      why: "CCr dan ROI menjumlahkan bulan demi bulan. Angka yang sudah dijumlah akan terhitung berkali-kali.",
      wrong: "Biaya Operasional: 500.000, 1.000.000, 1.500.000, 2.000.000.",
      right: "Biaya Operasional: 500.000 setiap bulan.",
      fix: "Kurangkan setiap bulan dengan bulan sebelumnya, misalnya =D5-D4.",
    },
    en: {
      title: "A column that adds up since January",
      meaning:
        "The figures rise each month by about that of the first. The column may hold the sum since January instead of the month alone.",
      why: "CCr and ROI add up the months. Figures that are sums already would be counted many times.",
      wrong: "Biaya Operasional: 500,000, 1,000,000, 1,500,000, 2,000,000.",
      right: "Biaya Operasional: 500,000 each month.",
      fix: "Take the month before off each month, such as =D5-D4.",
    },
  },
};
