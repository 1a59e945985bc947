import { dateText } from "../date-text.ts";
import type { FindingFamily } from "../finding-family.ts";

/** Why there is no such day. */
const noWay = {
  day: { id: ": bulan itu lebih pendek", en: ": that month is shorter" },
  month: {
    id: ": bulannya lebih dari 12, mungkin hari dan bulannya tertukar",
    en: ": its month is above 12; day and month may be exchanged",
  },
  none: { id: "", en: "" },
};

export const asOfTexts: FindingFamily<"as-of"> = {
  "as-of/today": {
    id: ({ date }) => ({
      message: `Tanggal Penilaian tidak ditemukan; penilaian memakai tanggal hari ini, ${dateText(date, "id")}.`,
      help: "Isi Tanggal Penilaian di lembar Profil, atau tulis --as-of pada perintahnya.",
    }),
    en: ({ date }) => ({
      message: `No Tanggal Penilaian was found; today's date was used, ${dateText(date, "en")}.`,
      help: "Fill in Tanggal Penilaian in the sheet Profil, or give --as-of with the command.",
    }),
  },
  "as-of/unreadable": {
    id: ({ noSuch }) => ({
      message: `Tanggal Penilaian ini tidak terbaca${noWay[noSuch ?? "none"].id}. Karena itu F.2, F.3, dan G.4 belum dapat ditentukan, dan belum ada yang boleh dipinjami.`,
      help: "Tulis tanggalnya dengan urutan hari, bulan, tahun, misalnya 15-03-2013; atau tulis --as-of 2013-03-15 pada perintahnya.",
    }),
    en: ({ noSuch }) => ({
      message: `This Tanggal Penilaian cannot be read${noWay[noSuch ?? "none"].en}. So F.2, F.3 and G.4 cannot be decided yet, and nothing may be lent.`,
      help: "Write the date as day, month, year, for example 15-03-2013; or give --as-of 2013-03-15 with the command.",
    }),
  },
  "as-of/before-dates": {
    id: ({ asOf, last }) => ({
      message: `Tanggal Penilaian ini ${dateText(asOf, "id")}, padahal buku ini memuat tanggal sesudahnya, sampai ${dateText(last, "id")}. Mungkin tanggal ini tertinggal dari penilaian yang lalu.`,
      help: "Tulis tanggal penilaian yang sekarang di sel ini, lalu jalankan lagi. Sampai itu, yang terjadi sesudahnya tidak dihitung.",
    }),
    en: ({ asOf, last }) => ({
      message: `This Tanggal Penilaian is ${dateText(asOf, "en")}, but this book holds later dates, up to ${dateText(last, "en")}. It may be left from an earlier judgement.`,
      help: "Write the present date of judgement into this cell, and run again. Until then what happened later does not count.",
    }),
  },
};
