import { type Month, yearOf } from "../../domain/calendar.ts";
import { bkmLevels } from "../../domain/choices.ts";
import { dateText, monthText } from "../date-text.ts";
import type { FindingFamily } from "../finding-family.ts";
import { bkmLevelLabels } from "../labels.ts";
import type { Lang } from "../lang.ts";
import { andText } from "../list-text.ts";
import { numberText } from "../number-text.ts";

export const bkmTexts: FindingFamily<"bkm"> = {
  "audit/wrong-book-year": {
    id: ({ needed, found }) => ({
      message: `Untuk F.2 diperlukan audit tahun buku ${needed}; yang ada hanya tahun buku ${andText(found.map(String), "id")}.`,
      help: `Tambahkan baris tahun buku ${needed} di tabel Audit bila laporannya sudah ada.`,
    }),
    en: ({ needed, found }) => ({
      message: `F.2 needs the audit of book year ${needed}; only ${andText(found.map(String), "en")} can be found.`,
      help: `Add a row for book year ${needed} to the table Audit once the report is there.`,
    }),
  },
  "audit/duplicate": {
    id: ({ bookYear, first }) => ({
      message: `Tahun buku ${bookYear} sudah tercatat di ${first} dengan opini yang berbeda (F.2).`,
      help: "Sisakan satu baris, sesuai laporan auditor yang resmi.",
    }),
    en: ({ bookYear, first }) => ({
      message: `Book year ${bookYear} is already listed at ${first} with another opinion (F.2).`,
      help: "Keep one row, the one of the auditor's official report.",
    }),
  },
  "audit/expected": {
    id: ({ bookYear, until }) => ({
      message: `Belum ada laporan audit tahun buku ${bookYear} (F.2). Biasanya selesai paling lambat ${monthText(until, "id")}.`,
      help: "Tanyakan kapan auditornya selesai, lalu nilai kembali setelah laporannya terbit.",
    }),
    en: ({ bookYear, until }) => ({
      message: `There is no audit report for book year ${bookYear} yet (F.2). It usually comes by ${monthText(until, "en")}.`,
      help: "Ask when the auditor will be done, and judge again once the report is out.",
    }),
  },
  "audit/report-date": {
    id: ({ bookYear, on, asOf }) => ({
      message:
        yearOf(on) <= bookYear
          ? `Laporan audit tahun buku ${bookYear} bertanggal ${dateText(on, "id")}, sebelum tahun buku itu berakhir (F.2).`
          : `Laporan audit tahun buku ${bookYear} bertanggal ${dateText(on, "id")}, sesudah tanggal penilaian ${dateText(asOf, "id")} (F.2).`,
      help: "Cocokkan Tahun Buku dan Tanggal Laporan dengan laporan auditornya, lalu perbaiki yang salah.",
    }),
    en: ({ bookYear, on, asOf }) => ({
      message:
        yearOf(on) <= bookYear
          ? `The audit report of book year ${bookYear} is dated ${dateText(on, "en")}, before that year ends (F.2).`
          : `The audit report of book year ${bookYear} is dated ${dateText(on, "en")}, after the as-of date ${dateText(asOf, "en")} (F.2).`,
      help: "Compare Tahun Buku and Tanggal Laporan with the auditor's report, and correct what is wrong.",
    }),
  },
  "audit/unclear-year": {
    id: ({ bookYear }) => ({
      message: `Tahun buku baris ini belum jelas. Bila ${bookYear}, opininya bertentangan dengan yang sudah tercatat (F.2).`,
      help: "Tulis Tahun Buku dengan empat angka, sesuai laporan auditornya.",
    }),
    en: ({ bookYear }) => ({
      message: `The book year of this row is unclear. If it is ${bookYear}, its opinion contradicts the one on record (F.2).`,
      help: "Write Tahun Buku with four digits, as in the auditor's report.",
    }),
  },
  "secretariat/missing-month": {
    id: ({ month }) => ({
      message: `Kinerja Sekretariat bulan ${monthText(month, "id")} belum ada (F.3).`,
      help: `Tambahkan baris ${monthText(month, "id")} di tabel Sekretariat.`,
    }),
    en: ({ month }) => ({
      message: `There is no secretariat performance for ${monthText(month, "en")} (F.3).`,
      help: `Add a row for ${monthText(month, "en")} to the table Sekretariat.`,
    }),
  },
  "secretariat/duplicate": {
    id: ({ month, first }) => ({
      message: `Bulan ${monthText(month, "id")} sudah tercatat di ${first} dengan kinerja yang berbeda (F.3).`,
      help: "Sisakan satu baris untuk tiap bulan.",
    }),
    en: ({ month, first }) => ({
      message: `${monthText(month, "en")} is already listed at ${first} with another performance (F.3).`,
      help: "Keep one row for each month.",
    }),
  },
  "secretariat/unclear-month": {
    id: ({ months }) => ({
      message: `Bulan pada baris ini belum jelas. Bila salah satu dari ${monthsText(months, "id")}, hasil F.3 berubah.`,
      help: "Tulis Bulan dengan nama atau angka 1 sampai 12, dan tahunnya, misalnya Januari 2013.",
    }),
    en: ({ months }) => ({
      message: `The month of this row is unclear. If it is one of ${monthsText(months, "en")}, F.3 comes out otherwise.`,
      help: "Write Bulan with its name or a number from 1 to 12, and its year, for example Januari 2013.",
    }),
  },
  "bkm/level-contradiction": {
    id: ({ stated, computed }) => ({
      message: `Tingkat Kinerja BKM tertulis ${levelName(stated)}, tetapi dari tabel Kinerja BKM hasilnya ${levelName(computed)}. Yang dipakai ${levelName(stated)} (F.1).`,
      help: "Cocokkan keduanya dengan lembar penilaian BKM yang ditandatangani.",
    }),
    en: ({ stated, computed }) => ({
      message: `Tingkat Kinerja BKM says ${levelName(stated)}, but the table Kinerja BKM gives ${levelName(computed)}. ${levelName(stated)} was used (F.1).`,
      help: "Compare both with the signed assessment of the BKM.",
    }),
  },
  "bkm/weights-differ": {
    id: ({ percent }) => ({
      message: `Jumlah bobot bidang ${numberText(percent, "id")}%, seharusnya 100%; atau satu bidang punya beberapa bobot.`,
      help: "Tulis satu bobot yang sama pada semua aspek dalam satu bidang, sehingga jumlah semua bidang 100.",
    }),
    en: ({ percent }) => ({
      message: `The weights of the areas add up to ${numberText(percent, "en")}% instead of 100%, or one area has several.`,
      help: "Write one weight for all aspects of an area, so that the areas add up to 100.",
    }),
  },
};

const monthsText = (months: readonly Month[], lang: Lang) =>
  andText(
    months.map((month) => monthText(month, lang)),
    lang,
  );

/** A level's own name, in both languages, from its code. */
const levelName = (code: string) =>
  bkmLevels.map((level) => bkmLevelLabels[level].id).find((name) => name.toLowerCase() === code) ?? code;
