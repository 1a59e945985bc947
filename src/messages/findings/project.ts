import type { ProjectionNeed } from "../../domain/projection.ts";
import { monthText } from "../date-text.ts";
import type { FindingFamily } from "../finding-family.ts";
import type { Text } from "../lang.ts";
import { rupiahText } from "../number-text.ts";

const needs: Readonly<Record<ProjectionNeed, { readonly what: Text; readonly how: Text }>> = {
  opening: {
    what: { id: "uang yang ada sekarang", en: "the money that there is now" },
    how: {
      id: "isi Saldo Kas dan Saldo Bank di lembar Keuangan UPK, atau --opening 25000000",
      en: "fill in Saldo Kas and Saldo Bank on the sheet Keuangan UPK, or --opening 25000000",
    },
  },
  cost: {
    what: { id: "biaya UPK per bulan", en: "the UPK's cost a month" },
    how: {
      id: "isi Biaya Operasional di lembar Keuangan UPK, atau --cost 500000",
      en: "fill in Biaya Operasional on the sheet Keuangan UPK, or --cost 500000",
    },
  },
  loan: {
    what: { id: "besar pinjaman satu KSM", en: "what a KSM is lent" },
    how: { id: "isi lembar Anggota, atau --loan 20000000", en: "fill in the sheet Anggota, or --loan 20000000" },
  },
  ksm: {
    what: { id: "daftar KSM yang boleh meminjam", en: "the list of KSM that may borrow" },
    how: { id: "isi lembar KSM, atau --ksm 12", en: "fill in the sheet KSM, or --ksm 12" },
  },
};

const told = (codes: readonly ProjectionNeed[], key: "what" | "how", lang: "id" | "en", between: string) =>
  codes.map((code) => needs[code][key][lang]).join(between);

export const projectTexts: FindingFamily<"project"> = {
  "project/lacking": {
    id: ({ needs: codes }) => ({
      message: `Dana belum dapat diproyeksikan: belum diketahui ${told(codes, "what", "id", ", ")}.`,
      help: `${capital(told(codes, "how", "id", "; "))}.`,
    }),
    en: ({ needs: codes }) => ({
      message: `The fund cannot be projected yet: not known is ${told(codes, "what", "en", ", ")}.`,
      help: `${capital(told(codes, "how", "en", "; "))}.`,
    }),
  },
  "project/old-books": {
    id: ({ month, age }) => ({
      message: `Uang awal proyeksi diambil dari pembukuan ${monthText(month, "id")}, ${age + 1} bulan sebelum bulan penilaian. Apakah masih sebesar itu?`,
      help: "Isi bulan-bulan sesudahnya di lembar Keuangan UPK, atau sebutkan uang yang ada dengan --opening.",
    }),
    en: ({ month, age }) => ({
      message: `The projection begins with the money of ${monthText(month, "en")}, ${age + 1} months before the month of judgement. Is it still as much?`,
      help: "Fill in the months since on the sheet Keuangan UPK, or state the money that there is with --opening.",
    }),
  },
  "project/fails": {
    id: ({ year, atLeast, asks, isCareful }) => ({
      message: `Sesudah rencana ini, uang yang kembali tidak cukup untuk ${atLeast} KSM pada tahun ${year} (J.8)${isCareful ? ", bila pembayaran memburuk (skenario hati-hati)" : ", dengan pembayaran seperti sekarang"}.`,
      help: `Pinjaman ${rupiahText(asks, "id")} per KSM. Lihat apa yang menolong: ppmk project buku-kerja.xlsx --plan rencana.xlsx.`,
    }),
    en: ({ year, atLeast, asks, isCareful }) => ({
      message: `After this plan what is repaid is not enough for ${atLeast} KSM in ${year} (J.8)${isCareful ? ", if repayment gets worse (careful scenario)" : ", with repayment as it is"}.`,
      help: `At ${rupiahText(asks, "en")} a KSM. See what would help: ppmk project workbook.xlsx --plan plan.xlsx.`,
    }),
  },
};

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
