import type { Lang, Text } from "./lang.ts";

type Sentence<A extends readonly unknown[]> = Readonly<Record<Lang, (...args: A) => string>>;

/** Words of the pages that the other reports do not have. */
export const pageTexts = {
  internal: { id: "Internal – bukan untuk umum", en: "Internal – not for the public" },
  report: { id: "Laporan PPMK", en: "PPMK report" },
  letters: { id: "Surat untuk KSM", en: "Letters to the KSM" },
  board: { id: "Papan informasi dana bergulir PPMK", en: "Public board of the PPMK revolving fund" },
  index: { id: "Daftar laporan", en: "List of reports" },
  contents: { id: "Isi halaman", en: "On this page" },
  glance: { id: "Ringkasnya", en: "In one glance" },
  ksm: { id: "KSM", en: "KSM" },
  money: { id: "Uang", en: "Money" },
  fund: { id: "Pinjaman UPK", en: "The UPK's loans" },
  years: { id: "Tahun-tahun mendatang", en: "The years ahead" },
  basis: { id: "Dasar laporan ini", en: "What this report rests on" },
  sign: { id: "Tanda tangani Berita Acara di file rencana.", en: "Sign the minutes in the plan's file." },
  nothingToDo: { id: "Tidak ada yang harus diperbaiki.", en: "There is nothing to mend." },
  whatToDo: { id: "Yang perlu dilakukan", en: "What to do" },
  evidence: { id: "Semua kriteria dengan bukti selnya", en: "All criteria with the cells that they rest on" },
  members: { id: "pinjaman tiap anggota", en: "each member's loan" },
  loansByKsm: { id: "Pinjaman per KSM (Rp)", en: "Loans by KSM (Rp)" },
  made: { id: "Dibuat dengan ppmk dari file yang disebut di atas.", en: "Made with ppmk from the files named above." },
  decided: { id: "Keputusan", en: "Decision" },
  why: { id: "Alasannya", en: "Why" },
  askWhom: {
    id: "Pertanyaan atau keberatan dapat disampaikan kepada sekretariat BKM atau fasilitator kelurahan.",
    en: "Questions and objections can be brought to the BKM's secretariat or the facilitator.",
  },
  byWhen: {
    id: "Sampaikan perbaikannya kepada UPK sebelum rapat penilaian berikutnya, selambatnya tanggal: ....................",
    en: "Bring what was mended to the UPK before the next meeting, at the latest on: ....................",
  },
  namedMembers: { id: "Anggota", en: "Members" },
  forBoard: { id: "Untuk BKM", en: "For the BKM" },
  forUpk: { id: "Untuk UPK", en: "For the UPK" },
  received: { id: "Diterima oleh KSM", en: "Received by the KSM" },
  allMet: { id: "Semua kriteria terpenuhi.", en: "All criteria are met." },
  fewerThan5: { id: "kurang dari 5", en: "fewer than 5" },
  notShown: { id: "tidak ditampilkan", en: "not shown" },
  boardIntro: {
    id: "Dana BLM PPMK adalah uang bersama. Papan ini memuat jumlah dan nama kelompok saja, tanpa data perorangan.",
    en: "PPMK money belongs to all. This board has sums and names of groups only, nothing about persons.",
  },
  boardWhy: {
    id: "Jumlah orang di bawah 5 dan jumlah yang membuatnya dapat dihitung tidak ditampilkan, agar tidak ada orang yang dikenali.",
    en: "Counts of persons below 5, and what would give them away, are not shown, so that nobody can be recognised.",
  },
  boardAsk: {
    id: "Ingin tahu lebih banyak, atau ada keberatan? Datanglah ke sekretariat BKM.",
    en: "Would you like to know more, or do you object? Come to the BKM's secretariat.",
  },
  loans: { id: "Pinjaman yang disetujui", en: "Approved loans" },
  borrowers: { id: "Peminjam", en: "Borrowers" },
  amount: { id: "Jumlah (Rp)", en: "Amount (Rp)" },
  onPs2: { id: "di antaranya warga PS-2", en: "of these on PS-2" },
  outstanding: { id: "Dana yang sedang dipinjam KSM", en: "Money now lent to KSM" },
} as const satisfies Record<string, Text>;

export const pageSentences = {
  moreFindings: {
    id: (count: number) => `${count} kesalahan lain di bagian Temuan`,
    en: (count: number) => `${count} more errors under Findings`,
  },
  settle: {
    id: (names: string) => `Lengkapi data KSM yang belum dapat ditentukan: ${names}.`,
    en: (names: string) => `Complete the data of KSM that are still open: ${names}.`,
  },
  tellRefused: {
    id: (names: string) => `Sampaikan kepada KSM yang tidak layak apa yang perlu dilakukan: ${names}.`,
    en: (names: string) => `Tell the KSM that are not eligible what to do: ${names}.`,
  },
  criteriaOf: { id: (name: string) => `Kriteria ${name}`, en: (name: string) => `Criteria of ${name}` },
  inTheCopy: {
    id: (count: number) => `${count} kelompok temuan lagi ada di salinan bertanda (.hasil.xlsx).`,
    en: (count: number) => `${count} more groups of findings are in the marked copy (.hasil.xlsx).`,
  },
  letterTo: { id: (name: string) => `Kepada pengurus KSM ${name}`, en: (name: string) => `To the KSM ${name}` },
  letterLoan: {
    id: (amount: string) => `KSM disetujui mendapat pinjaman ${amount}.`,
    en: (amount: string) => `The KSM gets a loan of ${amount}.`,
  },
  letterDraft: {
    id: (amount: string) => `Rancangan pinjaman: ${amount}. Belum boleh dicairkan.`,
    en: (amount: string) => `Draft of a loan: ${amount}. Nothing may be paid out yet.`,
  },
} as const satisfies Record<string, Sentence<never[]>>;
