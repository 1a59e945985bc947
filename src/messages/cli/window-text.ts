import type { Lang } from "../lang.ts";

interface WindowText {
  readonly welcome: string;
  readonly whichFile: string;
  readonly noFile: string;
  readonly another: string;
  readonly path: string;
  readonly mustBeThere: (path: string) => string;
  readonly newForm: string;
  readonly newFormHint: string;
  readonly left: string;
  readonly pressEnter: string;
  readonly notOpened: (path: string) => string;
}

/** What a window of its own asks and says, where there is no command line. */
export const windowText: Readonly<Record<Lang, WindowText>> = {
  id: {
    welcome: "ppmk: menilai BKM dan KSM, dan menyusun rencana pinjaman",
    whichFile: "Buku kerja mana yang dinilai?",
    noFile: "Tidak ada buku kerja di folder ini.",
    another: "File lain …",
    path: "Seret file itu ke jendela ini, lalu tekan Enter",
    mustBeThere: (path) => `Tidak ada file ${path}. Seret file Excel ke jendela ini.`,
    newForm: "Buat buku kerja kosong",
    newFormHint: "untuk diisi, lalu dinilai",
    left: "Selesai. Tidak ada yang ditulis.",
    pressEnter: "Tekan Enter untuk menutup jendela ini.",
    notOpened: (path) => `${path} tidak dapat dibuka sendiri. Bukalah dengan klik dua kali.`,
  },
  en: {
    welcome: "ppmk: judges BKM and KSM, and makes the loan plan",
    whichFile: "Which workbook is to be judged?",
    noFile: "There is no workbook in this folder.",
    another: "Another file …",
    path: "Drag the file into this window, then press Enter",
    mustBeThere: (path) => `There is no file ${path}. Drag an Excel file into this window.`,
    newForm: "Make a blank workbook",
    newFormHint: "to fill in, and then to judge",
    left: "Done. Nothing was written.",
    pressEnter: "Press Enter to close this window.",
    notOpened: (path) => `${path} could not be opened from here. Open it with a double click.`,
  },
};
