import type { Eligibility } from "../domain/verdict.ts";
import type { Lang, Text } from "./lang.ts";

/** Short lines of an overview that fits a screen. */
export const overviewTexts = {
  fail: { id: "Tidak memenuhi", en: "Not met" },
  undetermined: { id: "Belum dapat ditentukan", en: "Cannot be decided yet" },
  provisional: {
    id: "SEMENTARA, jangan ditandatangani: data sebagian anggota perlu diperbaiki.",
    en: "PROVISIONAL, do not sign: cells of some members must be mended first.",
  },
  fund: { id: "Dana", en: "Fund" },
  noBoard: {
    id: "BKM tidak dinilai: lembar Sekretariat dan Audit tidak ada.",
    en: "The BKM is not judged: there is no sheet Sekretariat nor Audit.",
  },
  noKsm: {
    id: "KSM tidak dinilai: lembar KSM dan Anggota tidak ada.",
    en: "No KSM is judged: there is no sheet KSM nor Anggota.",
  },
} as const satisfies Record<string, Text>;

const boards: Readonly<Record<Eligibility, Text>> = {
  eligible: { id: "BKM layak", en: "BKM eligible" },
  ineligible: { id: "BKM tidak layak", en: "BKM not eligible" },
  undetermined: { id: "BKM belum dapat ditentukan", en: "BKM cannot be decided yet" },
};

export const overviewSentences = {
  planned: {
    id: (stage: string, total: string, ksm: number, members: number, left: string) =>
      `Rencana ${stage}: ${total} untuk ${ksm} KSM (${members} anggota), sisa dana ${left}`,
    en: (stage: string, total: string, ksm: number, members: number, left: string) =>
      `Plan, ${stage}: ${total} for ${ksm} KSM (${members} members), ${left} left over`,
  },
  kelurahan: {
    id: (count: number) => `${count} kelurahan`,
    en: (count: number) => `${count} kelurahan`,
  },
  board: {
    id: (verdict: Eligibility) => boards[verdict].id,
    en: (verdict: Eligibility) => boards[verdict].en,
  },
  loans: {
    id: (total: string, ksm: number) => `${total} (${ksm} KSM)`,
    en: (total: string, ksm: number) => `${total} (${ksm} KSM)`,
  },
  asOf: {
    id: (date: string) => `per ${date}`,
    en: (date: string) => `as of ${date}`,
  },
  more: {
    id: (count: number) => `dan ${count} lagi`,
    en: (count: number) => `and ${count} more`,
  },
  moreKelurahan: {
    id: (count: number) => `… dan ${count} kelurahan lagi; semuanya ada di file yang ditulis dan di --format json.`,
    en: (count: number) => `… and ${count} more kelurahan; all are in the files written, and in --format json.`,
  },
} as const satisfies Record<string, Readonly<Record<Lang, (...args: never[]) => string>>>;
