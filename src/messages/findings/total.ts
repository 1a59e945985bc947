import { dateText } from "../date-text.ts";
import { numberText } from "../number-text.ts";
import type { FindingFamily } from "./family.ts";

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

export const asOfTexts: FindingFamily<"as-of"> = {
  "as-of/today": {
    id: ({ date, unreadable }) => ({
      message: `Tanggal Penilaian ${unreadable ? "tidak terbaca" : "tidak ditemukan"}; penilaian memakai tanggal hari ini, ${dateText(date, "id")}.`,
      help: "Isi Tanggal Penilaian di lembar Profil, atau tulis --as-of pada perintahnya.",
    }),
    en: ({ date, unreadable }) => ({
      message: `${unreadable ? "Tanggal Penilaian cannot be read" : "No Tanggal Penilaian was found"}; today's date was used, ${dateText(date, "en")}.`,
      help: "Fill in Tanggal Penilaian in the sheet Profil, or give --as-of with the command.",
    }),
  },
};
