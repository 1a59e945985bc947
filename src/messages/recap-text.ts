import type { Counting, Twice } from "../recap/count-once.ts";
import type { SkipReason } from "../recap/skipped.ts";
import type { Lang, Text } from "./lang.ts";

type Sentence<A extends readonly unknown[]> = Readonly<Record<Lang, (...args: A) => string>>;

/** Why something was left out of a recap; behind a count. */
export const skipLabels: Readonly<Record<SkipReason, Text>> = {
  lock: { id: "catatan Excel (~$)", en: "notes of Excel (~$)" },
  hidden: { id: "tersembunyi", en: "hidden" },
  own: { id: "hasil ppmk", en: "made by ppmk" },
  archive: { id: "arsip (zip)", en: "archives (zip)" },
  beside: { id: "CSV di samping buku kerja", en: "CSV beside workbooks" },
  link: { id: "pintasan (link)", en: "links" },
  other: { id: "file lain", en: "other files" },
};

export const countingLabels: Readonly<Record<Counting, Text>> = {
  counted: { id: "dihitung", en: "counted" },
  copy: { id: "salinan", en: "copy" },
  older: { id: "lebih lama", en: "older" },
  disputed: { id: "sengketa", en: "disputed" },
  unreadable: { id: "tidak terbaca", en: "unreadable" },
};

/** What it means that workbooks are one kelurahan or one file. */
export const twiceTexts: Readonly<Record<Twice["kind"], Text>> = {
  copy: { id: "isi filenya sama; dihitung sekali", en: "the same file; counts once" },
  older: { id: "kelurahan yang sama; dihitung yang terbaru", en: "the same kelurahan; the latest counts" },
  disputed: {
    id: "kelurahan dan tanggal yang sama; tidak satu pun dihitung",
    en: "the same kelurahan and date; none counts",
  },
};

export const recapTexts = {
  title: { id: "Rekap", en: "Recap" },
  unknownRegion: { id: "(tidak disebut)", en: "(not stated)" },
  region: { id: "Wilayah", en: "Region" },
  plan: { id: "Rencana (Rp)", en: "Plan (Rp)" },
  unreadable: { id: "Tidak terbaca", en: "Cannot be read" },
  twice: { id: "Ganda", en: "Twice" },
  names: { id: "Nama wilayah yang berbeda untuk satu kode", en: "Names that differ for one code" },
  skipped: { id: "Dilewati", en: "Left out" },
  frequent: { id: "Temuan yang paling sering", en: "Most frequent findings" },
  noPortfolio: { id: "Tidak ada kelurahan dengan data pinjaman.", en: "No kelurahan has data on loans." },
  noDate: { id: "tanggal tidak terbaca", en: "date cannot be read" },
} as const satisfies Record<string, Text>;

export const recapSentences = {
  found: {
    id: (counted: number, all: number) => `${counted} kelurahan dihitung dari ${all} yang ditemukan`,
    en: (counted: number, all: number) => `${counted} kelurahan counted of ${all} found`,
  },
  oneDate: {
    id: (date: string) => `per ${date}`,
    en: (date: string) => `as of ${date}`,
  },
  severalDates: {
    id: (first: string, last: string) => `tanggal penilaian ${first} sampai ${last}`,
    en: (first: string, last: string) => `dates of judgement ${first} to ${last}`,
  },
  judgedBoards: {
    id: (count: number) => `${count} BKM`,
    en: (count: number) => `${count} BKM`,
  },
  judgedKsm: {
    id: (count: number, members: number) => `${count} KSM dengan ${members} anggota`,
    en: (count: number, members: number) => `${count} KSM with ${members} members`,
  },
  planned: {
    id: (total: string, ksm: number, kelurahan: number) =>
      `Rencana: ${total} untuk ${ksm} KSM di ${kelurahan} kelurahan`,
    en: (total: string, ksm: number, kelurahan: number) => `Plans: ${total} for ${ksm} KSM in ${kelurahan} kelurahan`,
  },
  provisional: {
    id: (count: number) => `${count} di antaranya SEMENTARA`,
    en: (count: number) => `${count} of them PROVISIONAL`,
  },
  portfolio: {
    id: (balance: string, of: number) => `Saldo pinjaman UPK: ${balance} di ${of} kelurahan`,
    en: (balance: string, of: number) => `Balance of UPK loans: ${balance} in ${of} kelurahan`,
  },
  ratio: {
    id: (code: string, share: string, known: number, of: number) => `${code} ${share} (${known} dari ${of} kelurahan)`,
    en: (code: string, share: string, known: number, of: number) => `${code} ${share} (${known} of ${of} kelurahan)`,
  },
  findings: {
    id: (errors: string, warnings: string, notes: string) =>
      `${errors} kesalahan, ${warnings} peringatan, ${notes} catatan`,
    en: (errors: string, warnings: string, notes: string) => `${errors} errors, ${warnings} warnings, ${notes} notes`,
  },
  codeCount: {
    id: (count: string, kelurahan: string) => `${count} kali di ${kelurahan} kelurahan`,
    en: (count: string, kelurahan: string) => `${count} times in ${kelurahan} kelurahan`,
  },
  more: {
    id: (count: number) => `… dan ${count} lagi; semuanya ada di file hasil.`,
    en: (count: number) => `… and ${count} more; all are in the file written.`,
  },
  moreFiles: {
    id: (count: number) => `dan ${count} file lain`,
    en: (count: number) => `and ${count} more files`,
  },
  counts: {
    id: (file: string) => `dihitung ${file}`,
    en: (file: string) => `${file} counts`,
  },
} as const satisfies Record<string, Sentence<never[]>>;

/** What a coordinator does next; commands stand in backquotes. */
export const recapSteps = {
  unreadable: {
    id: (count: number) =>
      `Mintalah lagi ${count} file yang tidak terbaca (daftarnya di atas), perbaiki, lalu jalankan perintah ini sekali lagi; hanya yang berubah dinilai ulang.`,
    en: (count: number) =>
      `Ask again for the ${count} ${count === 1 ? "file" : "files"} that cannot be read (listed above), mend them, and run this command once more; only what changed is judged again.`,
  },
  disputed: {
    id: (count: number) =>
      `Pilih satu buku kerja untuk tiap kelurahan sengketa (${count}) dan pindahkan yang lain dari folder ini; sampai itu tidak satu pun dihitung.`,
    en: (count: number) =>
      `Choose one workbook for each disputed kelurahan (${count}) and move the others out of this folder; until then none counts.`,
  },
  errors: {
    id: (count: number) =>
      `${count} kelurahan masih mempunyai kesalahan di buku kerjanya: jalankan \`ppmk\` dengan file itu untuk melihat selnya.`,
    en: (count: number) =>
      `${count} kelurahan still have errors in their workbooks: run \`ppmk\` on such a file to see the cells.`,
  },
  dates: {
    id: (date: string) =>
      `Tanggal penilaian berbeda-beda. Untuk membandingkan pada satu hari tambahkan \`--as-of ${date}\`.`,
    en: (date: string) => `The dates of judgement differ. To compare as of one day add \`--as-of ${date}\`.`,
  },
  nothing: {
    id: () => "Semua file terbaca dan tidak ada yang perlu diperbaiki.",
    en: () => "All files were read, and nothing needs to be mended.",
  },
} as const satisfies Record<string, Sentence<never[]>>;
