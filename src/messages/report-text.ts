import type { Severity } from "../domain/finding.ts";
import type { RuleCode } from "../domain/rules.ts";
import type { Verdict } from "../domain/verdict.ts";
import type { ReportCommand, RunReport } from "../result/run-report.ts";
import type { Lang, Text } from "./lang.ts";

type Sentence<A extends readonly unknown[]> = Readonly<Record<Lang, (...args: A) => string>>;

/** What a report calls itself, by its command. */
export const reportTitles: Readonly<Record<ReportCommand, Text>> = {
  "check-bkm": { id: "Pemeriksaan BKM", en: "BKM check" },
  "screen-ksm": { id: "Penyaringan KSM", en: "KSM screening" },
  allocate: { id: "Rencana Pinjaman", en: "Loan plan" },
  monitor: { id: "Pemantauan UPK", en: "UPK portfolio" },
  project: { id: "Proyeksi Dana", en: "Projection of the fund" },
  ppmk: { id: "Pemeriksaan Kelurahan", en: "Check of the kelurahan" },
  report: { id: "Laporan Kelurahan", en: "Report on the kelurahan" },
};

export const asOfSources: Readonly<Record<RunReport["asOfSource"], Text>> = {
  option: { id: "tanggal dari --as-of", en: "date from --as-of" },
  workbook: { id: "Tanggal Penilaian di buku kerja", en: "Tanggal Penilaian in the workbook" },
  unreadable: { id: "Tanggal Penilaian tidak terbaca", en: "Tanggal Penilaian cannot be read" },
  today: { id: "hari ini, karena Tanggal Penilaian tidak diisi", en: "today, as Tanggal Penilaian is not filled in" },
};

/** Heads of sections. */
export const reportHeads = {
  toPass: { id: "Yang belum terpenuhi", en: "What is not met yet" },
  services: { id: "Layanan untuk tiap KSM", en: "Services for each KSM" },
  outputIndicators: { id: "Keluaran program di kelurahan ini", en: "Output of the programme in this kelurahan" },
  deviations: { id: "Setelan yang diubah", en: "Changed settings" },
  assumptions: { id: "Asumsi yang dipakai", en: "Assumptions used" },
  tables: { id: "Tabel yang dibaca", en: "Tables that were read" },
  findings: { id: "Temuan", en: "Findings" },
  nextSteps: { id: "Langkah berikutnya", en: "What to do next" },
  outputs: { id: "File yang ditulis", en: "Files written" },
  inputs: { id: "File masukan", en: "Input files" },
  cuts: { id: "Mengapa berbeda dari usulan", en: "Why it differs from the request" },
  notFunded: { id: "Tidak didanai", en: "Not funded" },
  plan: { id: "Rencana", en: "Plan" },
} as const satisfies Record<string, Text>;

/** Titles of columns and rows. */
export const reportColumns = {
  kelurahan: { id: "Kelurahan", en: "Kelurahan" },
  bkm: { id: "BKM", en: "BKM" },
  bkmVerdict: { id: "Hasil BKM", en: "Result of the BKM" },
  date: { id: "Tanggal penilaian", en: "As of" },
  code: { id: "Kode", en: "Code" },
  criterion: { id: "Kriteria", en: "Criterion" },
  actual: { id: "Keadaan", en: "Found" },
  required: { id: "Syarat", en: "Required" },
  verdict: { id: "Hasil", en: "Result" },
  toPass: { id: "Agar memenuhi", en: "To pass" },
  evidence: { id: "Bukti", en: "Evidence" },
  assumptions: { id: "Asumsi", en: "Assumptions" },
  decision: { id: "Keputusan petugas", en: "Decided by a person" },
  subject: { id: "Perihal", en: "Subject" },
  ksm: { id: "KSM", en: "KSM" },
  kind: { id: "Jenis KSM", en: "Kind of KSM" },
  members: { id: "Anggota", en: "Members" },
  confirmed: { id: "PS-2 pasti", en: "PS-2 confirmed" },
  possible: { id: "PS-2 mungkin", en: "PS-2 possible" },
  declared: { id: "PS-2 menurut pengakuan", en: "PS-2 by own word" },
  due: { id: "Jatuh tempo (Rp)", en: "Due (Rp)" },
  paid: { id: "Dibayar (Rp)", en: "Paid (Rp)" },
  rate: { id: "Tingkat pengembalian", en: "Repayment rate" },
  rr: { id: "RR", en: "RR" },
  services: { id: "Layanan", en: "Services" },
  order: { id: "Urutan", en: "Order" },
  member: { id: "Nama anggota", en: "Member" },
  nik: { id: "NIK", en: "NIK" },
  requested: { id: "Usulan", en: "Requested" },
  assessed: { id: "Dinilai layak", en: "Assessed" },
  approved: { id: "Disetujui", en: "Approved" },
  tranche: { id: "Tahap cair", en: "Tranche" },
  available: { id: "Tersedia", en: "Available" },
  paidOut: { id: "Dicairkan", en: "Paid out" },
  instalment: { id: "Angsuran", en: "Instalment" },
  months: { id: "Bulan", en: "Months" },
  cuts: { id: "Pengurangan", en: "Cuts" },
  reason: { id: "Alasan", en: "Reason" },
  status: { id: "Status", en: "Status" },
  stage: { id: "Tahap", en: "Stage" },
  strategy: { id: "Strategi", en: "Strategy" },
  total: { id: "Jumlah", en: "Total" },
  fund: { id: "Dana", en: "Fund" },
  unallocated: { id: "Sisa dana", en: "Left over" },
  number: { id: "No", en: "No." },
  severity: { id: "Tingkat", en: "Severity" },
  place: { id: "Tempat", en: "Place" },
  cellText: { id: "Isi sel", en: "Cell" },
  message: { id: "Temuan", en: "Finding" },
  help: { id: "Bantuan", en: "Help" },
  loan: { id: "Pinjaman", en: "Loan" },
  collectibility: { id: "Kolektibilitas", en: "Collectibility" },
  monthsLate: { id: "Bulan terlambat", en: "Months late" },
  principalToPay: { id: "Pokok supaya lancar (Rp)", en: "Pokok to be current (Rp)" },
  chargeToPay: { id: "Jasa supaya lancar (Rp)", en: "Jasa to be current (Rp)" },
  lastPaid: { id: "Tanggal bayar terakhir", en: "Last paid on" },
  lastAmount: { id: "Bayar terakhir (Rp)", en: "Last paid (Rp)" },
  overall: { id: "Keseluruhan", en: "Overall" },
} as const satisfies Record<string, Text>;

/** What the guideline counts as output of the programme. */
export const outputIndicatorLabels = {
  "D.1": { id: "KSM yang memiliki kegiatan usaha", en: "KSM with a livelihood activity" },
  "D.2": { id: "KSM yang bermitra dengan pihak lain", en: "KSM that work with other parties" },
  "D.3": { id: "Anggota KSM yang terdaftar di PS-2", en: "Members of KSM who are on PS-2" },
} as const satisfies Partial<Record<RuleCode, Text>>;

/** The verdict on a criterion where there is room for one short word. */
export const narrowVerdicts: Readonly<Record<Verdict, Text>> = {
  pass: { id: "ya", en: "yes" },
  fail: { id: "tidak", en: "no" },
  undetermined: { id: "belum", en: "open" },
};

export const reportTexts = {
  together: {
    id: "Paling sedikit agar semua terpenuhi, anggota baru ikut dihitung:",
    en: "The least to pass them all, new members counted in:",
  },
  yes: { id: "ya", en: "yes" },
  no: { id: "tidak", en: "no" },
  declared: {
    id: "PS-2 menurut pengakuan anggota, karena tabel PS-2 tidak ada.",
    en: "PS-2 by the members' own word, as there is no PS-2 table.",
  },
  draftStatus: { id: "rancangan", en: "draft" },
  provisionalStatus: { id: "sementara", en: "provisional" },
  planStatus: { id: "rencana", en: "plan" },
  noKsm: { id: "Tidak ada KSM yang dapat dinilai.", en: "There is no KSM to judge." },
  nobodyFunded: { id: "Tidak ada KSM yang didanai.", en: "No KSM is funded." },
  noFindings: { id: "Tidak ada temuan.", en: "There are no findings." },
  clickPlace: { id: "Klik tempatnya untuk melompat ke selnya.", en: "Click a place to jump to its cell." },
  clickEvidence: { id: "Klik bukti untuk melompat ke selnya.", en: "Click evidence to jump to its cell." },
  annotated: { id: "salinan buku kerja yang sudah ditandai", en: "marked copy of the workbook" },
  portfolio: {
    id: "keadaan pinjaman UPK, dengan daftar kunjungan untuk dicetak",
    en: "the UPK's loans, with the list of visits to print",
  },
  projection: {
    id: "dana tiap bulan, dengan rumus yang menghitung ulang",
    en: "the fund month by month, with formulas that reckon it anew",
  },
  plan: { id: "rencana pinjaman, jadwal, dan Berita Acara", en: "loan plan, schedule and minutes to sign" },
  page: { id: "laporan satu halaman, dibuka dengan dua klik", en: "report on one page, opened by a double click" },
  letters: { id: "surat untuk tiap KSM, siap dicetak", en: "a letter to each KSM, to print" },
  board: { id: "papan untuk umum, tanpa data perorangan", en: "public board, without anything about persons" },
  index: { id: "daftar semua laporan", en: "list of all reports" },
} as const satisfies Record<string, Text>;

/** The stamp on a plan whose amounts wait for answers. */
export const provisionalText: Text = {
  id: "SEMENTARA: ada anggota yang datanya harus diperbaiki dahulu, dan jumlah pinjaman lain dapat berubah karenanya. Jangan ditandatangani; perbaiki selnya, lalu susun rencana lagi.",
  en: "PROVISIONAL: cells of some members must be mended first, and what others get may change with them. Do not sign; mend the cells and plan again.",
};

/** How many findings there are of a severity. */
export const severityCounts: Readonly<Record<Severity, Sentence<[number]>>> = {
  error: { id: (count) => `${count} kesalahan`, en: (count) => plural(count, "error") },
  warning: { id: (count) => `${count} peringatan`, en: (count) => plural(count, "warning") },
  info: { id: (count) => `${count} catatan`, en: (count) => plural(count, "note") },
};

export const reportSentences = {
  assumptionsShown: {
    id: (ids: string, command: string) => `${ids}. Pertanyaan dan jawabannya: ${command}`,
    en: (ids: string, command: string) => `${ids}. Their questions and answers: ${command}`,
  },
  asOf: {
    id: (date: string, source: string) => `Keadaan per ${date} (${source})`,
    en: (date: string, source: string) => `As of ${date} (${source})`,
  },
  markedIn: {
    id: (file: string) => `Ditandai di ${file}`,
    en: (file: string) => `Marked in ${file}`,
  },
  waitsForDate: {
    id: (cell: string) => `menunggu Tanggal Penilaian yang terbaca (${cell})`,
    en: (cell: string) => `waits for a Tanggal Penilaian (date of judgement) that can be read (${cell})`,
  },
  asOfUnknown: {
    id: (place: string) =>
      `Tanggal penilaian belum diketahui: ${place} tidak terbaca. Perbaiki di Excel (hari-bulan-tahun), atau tulis --as-of pada perintahnya`,
    en: (place: string) =>
      `The as-of date is not known: ${place} cannot be read. Correct it in Excel (day-month-year), or give --as-of with the command`,
  },
  policy: {
    id: (id: string, deviations: number) =>
      deviations === 0 ? `Aturan ${id}` : `Aturan ${id} dengan ${deviations} setelan yang diubah`,
    en: (id: string, deviations: number) =>
      deviations === 0
        ? `Policy ${id}`
        : `Policy ${id} with ${deviations} changed ${deviations === 1 ? "setting" : "settings"}`,
  },
  judged: {
    id: (count: number) => `${count} KSM dinilai`,
    en: (count: number) => `${count} KSM judged`,
  },
  checked: {
    id: (count: number) => `${count} kelurahan diperiksa`,
    en: (count: number) => `${count} kelurahan checked`,
  },
  required: { id: (text: string) => `Syarat: ${text}`, en: (text: string) => `Required: ${text}` },
  kelurahan: {
    id: (name: string) => `Kelurahan ${name || "(nama belum diisi)"}`,
    en: (name: string) => `Kelurahan ${name || "(no name given)"}`,
  },
  decided: {
    id: (by: string, date: string, reason: string) => `Diputuskan oleh ${by}, ${date}: ${reason}`,
    en: (by: string, date: string, reason: string) => `Decided by ${by}, ${date}: ${reason}`,
  },
  months: {
    id: (months: string) => `${months} bulan`,
    en: (months: string) => `${months} months`,
  },
  deviation: {
    id: (standard: string, value: string, used: string) => `${standard} ${value}, dipakai ${used}`,
    en: (standard: string, value: string, used: string) => `${standard} ${value}, used ${used}`,
  },
  trancheUse: {
    id: (number: number, total: string, available: string) => `Tahap ${number}: ${total} dari ${available}`,
    en: (number: number, total: string, available: string) => `Tranche ${number}: ${total} of ${available}`,
  },
  found: {
    id: (count: number) => `${count} temuan`,
    en: (count: number) => plural(count, "finding"),
  },
  firstOnly: {
    id: (count: number) => `Yang ditulis di sini ${count} yang pertama`,
    en: (count: number) => `The first ${count} are written here`,
  },
  cells: {
    id: (count: number) => `${count} sel`,
    en: (count: number) => plural(count, "cell"),
  },
  moreCells: {
    id: (count: number) => `dan ${count} sel lagi`,
    en: (count: number) => `and ${count} more ${count === 1 ? "cell" : "cells"}`,
  },
  seeAlso: {
    id: (places: string) => `Lihat juga ${places}`,
    en: (places: string) => `See also ${places}`,
  },
  services: {
    id: (list: string) => `Layanan: ${list}`,
    en: (list: string) => `Services: ${list}`,
  },
  approved: {
    id: (amount: string, tranche: number | null) =>
      `Disetujui ${amount}${tranche === null ? "" : `, pencairan tahap ${tranche}`}`,
    en: (amount: string, tranche: number | null) =>
      `Approved ${amount}${tranche === null ? "" : `, in tranche ${tranche}`}`,
  },
  refused: {
    id: (reason: string) => `Tidak didanai: ${reason}`,
    en: (reason: string) => `Not funded: ${reason}`,
  },
} as const satisfies Record<string, Sentence<never[]>>;

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
