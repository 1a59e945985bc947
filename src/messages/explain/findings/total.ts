import type { ExplainedFamily } from "../explanation.ts";

export const totalExplained: ExplainedFamily<"total"> = {
  "total/differs": {
    id: {
      title: "Jumlah yang ditulis berbeda dari barisnya",
      meaning:
        "Angka pada baris Jumlah atau Total tidak sama dengan jumlah baris di atasnya. Yang dipakai adalah barisnya.",
      why: "Jumlah yang diketik tidak ikut berubah bila ada baris yang diperbaiki.",
      wrong: "Baris Jumlah 24000000, padahal barisnya berjumlah 25000000.",
      right: "Baris Jumlah berisi rumus SUM.",
      fix: "Ganti angkanya dengan rumus SUM.",
    },
    en: {
      title: "A typed total differs from its rows",
      meaning: "The number in a row Jumlah or Total is not the sum of the rows above. The rows were used.",
      why: "A typed total does not follow when a row is corrected.",
      wrong: "Jumlah (total) says 24000000, but the rows add up to 25000000.",
      right: "Jumlah (total) holds a SUM formula.",
      fix: "Replace the number with a SUM formula.",
    },
  },
};
