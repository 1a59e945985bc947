import type { FindingFamily } from "../finding-family.ts";
import { numberText } from "../number-text.ts";

export const totalTexts: FindingFamily<"total"> = {
  "total/differs": {
    id: ({ column, typed, sum }) => ({
      message: `Jumlah kolom ${column} tertulis ${numberText(typed, "id")}, padahal jumlah barisnya ${numberText(sum, "id")}.`,
      help: "Ganti angka jumlah dengan rumus SUM, atau periksa barisnya. Yang dipakai adalah barisnya.",
    }),
    en: ({ column, typed, sum }) => ({
      message: `The total of ${column} says ${numberText(typed, "en")}, but its rows add up to ${numberText(sum, "en")}.`,
      help: "Replace the typed total with a SUM formula, or check the rows. The rows were used.",
    }),
  },
};
