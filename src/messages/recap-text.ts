import type { AcrossFinding } from "../recap/across.ts";
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

/** What two kelurahan share, behind both places. */
export const acrossTexts: Readonly<Record<AcrossFinding["kind"], Text>> = {
  person: {
    id: "orang yang sama (NIK dan nama sama) di dua kelurahan",
    en: "one person (NIK and name are equal) in two kelurahan",
  },
  nik: {
    id: "NIK yang sama dengan nama lain atau tanpa nama; periksa KTP keduanya",
    en: "one NIK with another name or none; look at both KTP",
  },
  card: { id: "No KK yang sama di dua kelurahan", en: "one No KK in two kelurahan" },
  ledger: {
    id: "baris angsuran dengan tanggal dan jumlah yang sama; mungkin disalin",
    en: "rows of Angsuran with equal days and amounts; perhaps copied",
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
  shownSum: { id: "Jumlah yang ditampilkan", en: "Sum of what is shown" },
  summaryTitle: { id: "Ringkasan menurut Wilayah", en: "Summary by Region" },
  twiceTitle: { id: "Kelurahan dan File yang Ganda", en: "Kelurahan and Files That Stand Twice" },
  codesTitle: { id: "Temuan menurut Kode", en: "Findings by Code" },
  outputsTitle: { id: "Keluaran Program (D)", en: "Output of the Programme (D)" },
  assetsTitle: { id: "Lima Aset Penghidupan (B)", en: "The Five Livelihood Assets (B)" },
  basisTitle: { id: "Dasar Perhitungan", en: "What It Rests On" },
  allRegions: { id: "Semua", en: "All" },
  basis: {
    id: [
      "Setiap buku kerja dinilai sendiri menurut tanggal penilaiannya. Satu kelurahan dihitung sekali: yang tanggalnya terbaru. Bila tanggalnya sama dan isinya berbeda, tidak satu pun dihitung (sengketa).",
      "Ringkasan dihitung langsung dari baris lembar Kelurahan yang statusnya dihitung. Rasio adalah jumlah dibagi jumlah, bukan rata-rata rasio; yang belum pasti tidak ikut, dan banyaknya yang terbaca disebut.",
      "PAR: saldo pinjaman yang menunggak lebih dari 3 angsuran atau 3 bulan dibagi saldo semua pinjaman. LAR: KSM yang menunggak demikian dibagi KSM bersaldo. RR: saldo dikurangi tunggakan itu, dibagi saldo.",
      "Perkiraan pengembalian adalah (½ + jumlah bagian yang dibayar tepat waktu dari tiap KSM selama 12 bulan) dibagi (1 + banyaknya KSM), supaya kelurahan dengan sedikit KSM tidak memimpin karena kebetulan. Peringkat hanya di antara yang tanggalnya sama dan ber-KSM paling sedikit tiga; tanda = berarti sama.",
      "Anggota perorangan, NIK, dan nomor KK tidak ada di file ini; untuk melihatnya buka buku kerja kelurahannya.",
    ],
    en: [
      "Each workbook is judged alone, as of its own date. A kelurahan counts once: the latest date. Where dates are equal and workbooks differ, none counts (disputed).",
      "The summary is live over the rows of the sheet Kelurahan that count. Ratios are sums divided by sums, never means of ratios; what is not known is left out, and how many are known is told.",
      "PAR: balance of loans with more than 3 instalments or 3 months of arrears, divided by the balance of all. LAR: KSM with such arrears, divided by KSM with a balance. RR: the balance less such arrears, divided by the balance.",
      "Expected repayment is (½ + the sum of each KSM's share paid on time in 12 months) divided by (1 + the number of KSM), so that a kelurahan of few KSM does not lead by luck. Places are among those of one date with three KSM or more; = stands for a tie.",
      "No member, NIK or No KK stands in this file; to see them open the kelurahan's workbook.",
    ],
  },
  elsewhere: { id: "Juga ada di daftar kantor lain", en: "In the other office's list too" },
  pseudonymous: {
    id: "File sidik tidak memuat NIK, tetapi siapa pun yang memegang kuncinya dapat mencari orang di dalamnya: samaran, bukan anonim. Kirim kuncinya lewat jalan lain.",
    en: "The fingerprints hold no NIK, but whoever has the key can look for a person in them: pseudonymous, not anonymous. Send the key by another way.",
  },
  across: { id: "Di dua kelurahan sekaligus", en: "In two kelurahan at once" },
  noDate: { id: "tanggal tidak terbaca", en: "date cannot be read" },
} as const satisfies Record<string, Text | Readonly<Record<Lang, readonly string[]>>>;

/** The five assets (B), in the order of the guideline. */
export const assetLabels: readonly Text[] = [
  { id: "Manusia", en: "Human" },
  { id: "Sosial", en: "Social" },
  { id: "Alam", en: "Natural" },
  { id: "Fisik", en: "Physical" },
  { id: "Keuangan", en: "Financial" },
];

/** Heads of columns. */
export const recapHeads = {
  counting: { id: "Status", en: "Counting" },
  province: { id: "Provinsi", en: "Province" },
  city: { id: "Kabupaten/Kota", en: "City" },
  district: { id: "Kecamatan", en: "District" },
  kelurahan: { id: "Kelurahan", en: "Kelurahan" },
  code: { id: "Kode Wilayah", en: "Region code" },
  asOf: { id: "Tanggal penilaian", en: "As of" },
  bkm: { id: "Hasil BKM", en: "BKM" },
  "bkm-eligible": { id: "BKM layak", en: "BKM eligible" },
  "bkm-ineligible": { id: "BKM tidak layak", en: "BKM not eligible" },
  "bkm-undetermined": { id: "BKM belum pasti", en: "BKM undecided" },
  eligible: { id: "KSM layak", en: "KSM eligible" },
  ineligible: { id: "KSM tidak layak", en: "KSM not eligible" },
  undetermined: { id: "KSM belum pasti", en: "KSM undecided" },
  members: { id: "Anggota", en: "Members" },
  requested: { id: "Usulan (Rp)", en: "Requested (Rp)" },
  stage: { id: "Tahap", en: "Stage" },
  fund: { id: "Dana (Rp)", en: "Fund (Rp)" },
  planned: { id: "Rencana (Rp)", en: "Planned (Rp)" },
  plannedKsm: { id: "KSM dalam rencana", en: "KSM planned" },
  provisional: { id: "Rencana SEMENTARA", en: "PROVISIONAL plans" },
  lent: { id: "PPMK dipinjamkan (Rp)", en: "PPMK lent (Rp)" },
  balance: { id: "Saldo pinjaman (Rp)", en: "Balance (Rp)" },
  parPart: { id: "PAR: saldo menunggak (Rp)", en: "PAR: in arrears (Rp)" },
  parOf: { id: "PAR: dari saldo (Rp)", en: "PAR: of balance (Rp)" },
  larPart: { id: "LAR: KSM menunggak", en: "LAR: KSM in arrears" },
  larOf: { id: "LAR: dari KSM", en: "LAR: of KSM" },
  rrPart: { id: "RR: saldo lancar (Rp)", en: "RR: not in arrears (Rp)" },
  rrOf: { id: "RR: dari saldo (Rp)", en: "RR: of balance (Rp)" },
  mean: { id: "Pengembalian (perkiraan)", en: "Repayment (expected)" },
  place: { id: "Peringkat pengembalian", en: "Place by repayment" },
  now: { id: "sekarang", en: "now" },
  earlier: { id: "dulu", en: "then" },
  withLoans: { id: "Kelurahan berpinjaman", en: "Kelurahan with loans" },
  known: { id: "terbaca", en: "known" },
  error: { id: "Kesalahan", en: "Errors" },
  warning: { id: "Peringatan", en: "Warnings" },
  info: { id: "Catatan", en: "Notes" },
  file: { id: "File", en: "File" },
  provinceKey: { id: "Kunci provinsi", en: "Province key" },
  cityKey: { id: "Kunci kota", en: "City key" },
  districtKey: { id: "Kunci kecamatan", en: "District key" },
  what: { id: "Perihal", en: "Subject" },
  onePlace: { id: "Tempat", en: "Place" },
  otherPlace: { id: "Tempat lain", en: "Other place" },
  counts: { id: "Yang dihitung", en: "Which counts" },
  finding: { id: "Kode temuan", en: "Finding" },
  severity: { id: "Tingkat", en: "Severity" },
  times: { id: "Banyaknya", en: "Times" },
  explained: { id: "Penjelasan", en: "Explained by" },
  asset: { id: "Aset", en: "Asset" },
  before: { id: "Rata-rata awal", en: "Mean, first" },
  after: { id: "Rata-rata akhir", en: "Mean, last" },
  change: { id: "Perubahan", en: "Change" },
  why: { id: "Sebab", en: "Reason" },
  help: { id: "Bantuan", en: "What to do" },
  policy: { id: "Aturan", en: "Policy" },
  told: { id: "Keterangan", en: "Told" },
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
  changed: {
    id: (sign: string, before: string, kelurahan: number) =>
      `${sign} sejak ${before} dulu, di ${kelurahan} kelurahan yang ada pada kedua tanggal`,
    en: (sign: string, before: string, kelurahan: number) =>
      `${sign} since ${before} then, in ${kelurahan} kelurahan that stand at both dates`,
  },
  more: {
    id: (count: number) => `… dan ${count} lagi; semuanya ada di file hasil.`,
    en: (count: number) => `… and ${count} more; all are in the file written.`,
  },
  rows: {
    id: (count: number) => `${count} baris`,
    en: (count: number) => `${count} rows`,
  },
  withoutNik: {
    id: (count: number) => `${count} anggota tanpa NIK yang terbaca tidak ikut dicari di kelurahan lain.`,
    en: (count: number) => `${count} members without a readable NIK were not looked for in other kelurahan.`,
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
  across: {
    id: (count: number) =>
      `Tanyakan kepada kedua kelurahan tentang ${count} orang yang tercatat di dua tempat (lembar Ganda menyebut KSM dan selnya).`,
    en: (count: number) =>
      `Ask both kelurahan about the ${count} ${count === 1 ? "person" : "persons"} recorded in two places (the sheet Ganda names KSM and cells).`,
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
