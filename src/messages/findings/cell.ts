import type { CivilDate } from "../../domain/calendar.ts";
import { dateText } from "../date-text.ts";
import type { FindingFamily } from "../finding-family.ts";
import type { Lang } from "../lang.ts";
import { orText, quotedOrText } from "../list-text.ts";
import { numberText } from "../number-text.ts";

const datesText = (dates: readonly CivilDate[], lang: Lang) =>
  orText(
    dates.map((date) => dateText(date, lang)),
    lang,
  );

export const cellTexts: FindingFamily<"cell"> = {
  "cell/not-a-number": {
    id: ({ column }) => ({
      message: `Isi kolom ${column} bukan angka yang dapat dipakai.`,
      help: `Tulis angkanya saja, misalnya ${exampleOf(column)}. Keterangan lain pindahkan ke kolom lain.`,
    }),
    en: ({ column }) => ({
      message: `The value in ${column} is not a usable number.`,
      help: `Write the number alone, for example ${exampleOf(column)}. Move remarks to another column.`,
    }),
  },
  "cell/ambiguous-number": {
    id: ({ column, readings }) => ({
      message: `Angka di kolom ${column} bisa berarti ${quotedOrText(readings, "id")}.`,
      help: "Ketik ulang tanpa titik dan koma pemisah ribuan, lalu tekan Enter.",
    }),
    en: ({ column, readings }) => ({
      message: `The number in ${column} can mean ${quotedOrText(readings, "en")}.`,
      help: "Type it again without dots or commas between the thousands, and press Enter.",
    }),
  },
  "cell/not-whole": {
    id: ({ column }) => ({
      message: `Kolom ${column} memerlukan bilangan bulat.`,
      help: "Bulatkan angkanya; jangan memakai angka di belakang koma.",
    }),
    en: ({ column }) => ({
      message: `${column} needs a whole number.`,
      help: "Round it; leave no digits behind the decimal point.",
    }),
  },
  "cell/negative": {
    id: ({ column }) => ({
      message: `Angka di kolom ${column} tidak boleh kurang dari nol.`,
      help: "Hapus tanda minus atau tanda kurungnya, atau periksa rumusnya.",
    }),
    en: ({ column }) => ({
      message: `The number in ${column} must not be below zero.`,
      help: "Remove the minus sign or the brackets, or check the formula.",
    }),
  },
  "cell/not-a-date": {
    id: ({ column, noSuch }) => {
      switch (noSuch) {
        case "day":
          return {
            message: `Tanggal di kolom ${column} tidak ada di kalender: bulan itu lebih pendek.`,
            help: "Periksa hari dan bulannya pada catatan asli.",
          };
        case "month":
          return {
            message: `Tanggal di kolom ${column} tidak ada di kalender: bulannya lebih dari 12. Mungkin hari dan bulannya tertukar.`,
            help: "Tulis hari dahulu, lalu bulan, lalu tahun, misalnya 31-12-2012.",
          };
        case null:
          return {
            message: `Isi kolom ${column} bukan tanggal.`,
            help: "Tulis sebagai hari-bulan-tahun, misalnya 31-12-2012.",
          };
      }
    },
    en: ({ column, noSuch }) => {
      switch (noSuch) {
        case "day":
          return {
            message: `There is no such day as in ${column}: the month is shorter.`,
            help: "Check the day and the month in the original record.",
          };
        case "month":
          return {
            message: `There is no such date as in ${column}: its month is beyond 12. Day and month may be swapped.`,
            help: "Write the day first, then the month, then the year, for example 31-12-2012.",
          };
        case null:
          return {
            message: `The value in ${column} is not a date.`,
            help: "Write it as day-month-year, for example 31-12-2012.",
          };
      }
    },
  },
  "cell/ambiguous-date": {
    id: ({ column, readings, because }) => ({
      message: `Tanggal di kolom ${column} bisa berarti ${datesText(readings, "id")}.`,
      help:
        because === "both-orders"
          ? "Tulis bulannya dengan huruf dan tahunnya lengkap, misalnya 3 April 2013."
          : "Tanggal di atas 12 di kolom ini tetap berupa teks, jadi Excel mungkin menukar hari dan bulan pada tanggal lainnya. Cocokkan dengan catatan aslinya. Bila sudah benar, cukup ketik ulang yang berupa teks; bila tertukar, ketik ulang semuanya. Tulis bulannya dengan huruf, misalnya 3 Apr 2013.",
    }),
    en: ({ column, readings, because }) => ({
      message: `The date in ${column} can mean ${datesText(readings, "en")}.`,
      help:
        because === "both-orders"
          ? "Write the month in letters and the year in full, for example 3 April 2013."
          : "Days above 12 have stayed text in this column, so Excel may have turned day and month in the other dates. Check them against the original record. Where they are right, type only the texts again; where they were turned, type all of them again. Write the month in letters, for example 3 Apr 2013.",
    }),
  },
  "cell/not-a-month": {
    id: ({ column, above12 }) => ({
      message: above12
        ? `Bulan di kolom ${column} tidak ada di kalender: angkanya lebih dari 12.`
        : `Isi kolom ${column} bukan bulan.`,
      help: "Tulis bulan dan tahunnya, misalnya Januari 2013.",
    }),
    en: ({ column, above12 }) => ({
      message: above12
        ? `The month in ${column} is not in the calendar: its number is above 12.`
        : `The value in ${column} is not a month.`,
      help: "Write the month and the year, for example Januari 2013.",
    }),
  },
  "cell/unknown-choice": {
    id: ({ column, choices }) => ({
      message: `Isi kolom ${column} tidak dikenal.`,
      help: `Pilih salah satu: ${quotedOrText(choices, "id")}.`,
    }),
    en: ({ column, choices }) => ({
      message: `The value in ${column} is not one of its choices.`,
      help: `Choose one of ${quotedOrText(choices, "en")}.`,
    }),
  },
  "cell/several-ticks": {
    id: ({ column }) => ({
      message: `Baris ini bertanda di lebih dari satu pilihan ${column}.`,
      help: "Sisakan satu tanda saja.",
    }),
    en: ({ column }) => ({
      message: `This row ticks more than one choice of ${column}.`,
      help: "Leave one tick only.",
    }),
  },
  "cell/formula-without-value": {
    id: ({ column }) => ({
      message: `Rumus di kolom ${column} belum punya hasil yang tersimpan.`,
      help: "Buka file ini di Excel, tekan F9, lalu simpan. Atau ketik langsung hasilnya.",
    }),
    en: ({ column }) => ({
      message: `The formula in ${column} has no stored result.`,
      help: "Open the file in Excel, press F9 and save. Or type the result itself.",
    }),
  },
  "cell/error-value": {
    id: ({ column }) => ({
      message: `Rumus di kolom ${column} menghasilkan kesalahan.`,
      help: "Perbaiki rumusnya, atau ketik langsung nilainya.",
    }),
    en: ({ column }) => ({
      message: `The formula in ${column} gives an error.`,
      help: "Correct the formula, or type the value itself.",
    }),
  },
  "cell/more-alike": {
    id: ({ finding, cells, last }) => ({
      message: `Temuan ${finding} ada juga di ${numberText(cells, "id")} sel lain kolom ini, dari sini sampai ${last}. Sel-sel itu tidak ditandai satu per satu.`,
      help: "Perbaiki penyebabnya untuk seluruh kolom, simpan, lalu jalankan lagi.",
    }),
    en: ({ finding, cells, last }) => ({
      message: `${numberText(cells, "en")} more cells of this column, from here to ${last}, have the finding ${finding}. They are not marked one by one.`,
      help: "Mend its cause for the whole column, save, and run this again.",
    }),
  },
  "cell/required": {
    id: ({ column, table }) => ({
      message: `Kolom ${column} di tabel ${table} belum diisi.`,
      help: "Isi sel ini. Bila barisnya tidak dipakai, hapus seluruh baris.",
    }),
    en: ({ column, table }) => ({
      message: `${column} in the table ${table} is blank.`,
      help: "Fill in this cell. If the row is not used, delete the whole row.",
    }),
  },
  "cell/became-date": {
    id: ({ column }) => ({
      message: `Isi kolom ${column} sudah diubah Excel menjadi tanggal, jadi tulisan aslinya tidak diketahui.`,
      help: "Pilih kolom ini, tekan Ctrl+1 (Format Sel), pilih Teks, lalu ketik ulang isinya.",
    }),
    en: ({ column }) => ({
      message: `Excel made a date of the text in ${column}, so what was typed is not known.`,
      help: "Select the column, press Ctrl+1 (Format Cells), choose Text, and type it again.",
    }),
  },
  "cell/after-as-of": {
    id: ({ column, asOf }) => ({
      message: `${column} lebih lambat dari tanggal penilaian, ${dateText(asOf, "id")}.`,
      help: "Periksa tahun pada sel ini. Bila sudah benar, periksa Tanggal Penilaian.",
    }),
    en: ({ column, asOf }) => ({
      message: `${column} is later than the as-of date, ${dateText(asOf, "en")}.`,
      help: "Check the year in this cell. If it is right, check Tanggal Penilaian.",
    }),
  },
  "cell/other-period": {
    id: ({ column, year }) => ({
      message: `${column} di sini bukan tahun ${year}, padahal tabel atau baris di sekitarnya tahun ${year}.`,
      help: "Mungkin tanggal dari file tahun lalu masih tertinggal. Perbaiki tahunnya bila salah.",
    }),
    en: ({ column, year }) => ({
      message: `${column} here is not in ${year}, but its table or the rows around it are.`,
      help: "A date from last year's file may have been left. Correct the year if it is wrong.",
    }),
  },
};

/** A number as the column holds it: rupiah, but for these. */
const exampleOf = (column: string) => smallNumbers[column] ?? "5000000";

const smallNumbers: Readonly<Record<string, string>> = {
  "Jangka Waktu": "12",
  "Angsuran Ke": "1",
  Jasa: "1,5",
  Skor: "80",
  "Skor Kelayakan": "80",
  Bobot: "15",
};
