import type { AnnotateObstacle, FindingArgs } from "../../domain/finding.ts";
import type { FindingFamily } from "../finding-family.ts";
import type { Lang, Text } from "../lang.ts";

type KeptOut = FindingArgs["annotate/kept-out"];
type Reason = Exclude<KeptOut["reason"], "refused">;

const keptOut: Readonly<Record<Reason, { readonly message: Text; readonly help: Text }>> = {
  "threaded-comment": {
    message: {
      id: "Sel ini sudah punya komentar berbalas, jadi tidak diberi tanda.",
      en: "This cell has a threaded comment, so it was not marked.",
    },
    help: {
      id: "Hasil untuk sel ini tertulis di lembar hasil, di bagian belakang salinannya.",
      en: "What was found at this cell is written in the result sheets, at the end of the copy.",
    },
  },
  signature: {
    message: {
      id: "Tanda tangan digital tidak berlaku lagi pada salinan ini; file asli tetap bertanda tangan.",
      en: "The digital signature no longer holds for this copy; the original is still signed.",
    },
    help: {
      id: "Simpan file asli sebagai dokumen resmi.",
      en: "Keep the original as the official document.",
    },
  },
  "cannot-place": {
    message: {
      id: "Sel ini tidak dapat diberi tanda atau catatan lagi.",
      en: "This cell cannot take another mark or note.",
    },
    help: {
      id: "Hasil untuk sel ini tertulis di lembar hasil, di bagian belakang salinannya.",
      en: "What was found at this cell is written in the result sheets, at the end of the copy.",
    },
  },
};

const obstacles: Readonly<Record<AnnotateObstacle, Text>> = {
  "missing-part": { id: "salah satu bagian file ini tidak ada", en: "one of the file's parts is missing" },
  damaged: { id: "salah satu bagian file ini rusak", en: "one of the file's parts is damaged" },
  encoding: {
    id: "salah satu bagian file ini tersimpan dengan kode huruf yang lama",
    en: "one of the file's parts is in an old character encoding",
  },
  rows: {
    id: "di salah satu lembarnya ada nomor baris yang dipakai dua kali atau tidak mungkin",
    en: "one of its sheets has a row number that is there twice or impossible",
  },
  notes: {
    id: "kotak catatan di salah satu lembarnya tidak dikenal",
    en: "the boxes of notes on one of its sheets are of an unknown kind",
  },
  "only-results": { id: "isinya hanya lembar hasil ppmk", en: "it holds nothing but result sheets of ppmk" },
  "too-large": { id: "isinya terlalu besar", en: "its content is too large" },
};

const refused = {
  id: (obstacle: AnnotateObstacle) => ({
    message: `Salinan bertanda tidak dibuat, karena ${obstacles[obstacle].id}. Hasil penilaiannya tetap lengkap.`,
    help: "Buka file ini di Excel, simpan sebagai Buku Kerja Excel (.xlsx) bernama lain, lalu ulangi dari file itu.",
  }),
  en: (obstacle: AnnotateObstacle) => ({
    message: `No marked copy was made, as ${obstacles[obstacle].en}. The results are complete all the same.`,
    help: "Open the file in Excel, save it as an Excel Workbook (.xlsx) under another name, and try again with that file.",
  }),
};

const keptOutText = (lang: Lang) => (args: KeptOut) =>
  args.reason === "refused"
    ? refused[lang](args.obstacle)
    : { message: keptOut[args.reason].message[lang], help: keptOut[args.reason].help[lang] };

export const annotateTexts: FindingFamily<"annotate"> = {
  "annotate/kept-out": { id: keptOutText("id"), en: keptOutText("en") },
};
