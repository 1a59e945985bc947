import type { Stage } from "../domain/choices.ts";
import type { Lang, Text } from "./lang.ts";

type Sentence<A extends readonly unknown[]> = Readonly<Record<Lang, (...args: A) => string>>;

/** Titles of the plan's sheets and of what stands in them. */
export const planTitles = {
  summary: { id: "Rencana pinjaman PPMK", en: "PPMK loan plan" },
  funded: { id: "KSM yang didanai", en: "KSM that are funded" },
  notFunded: { id: "KSM yang tidak didanai", en: "KSM that are not funded" },
  remarks: { id: "Yang perlu diperhatikan", en: "What to look at" },
  loans: { id: "Rencana pinjaman per anggota", en: "Loans by member" },
  disbursement: { id: "Rencana pencairan", en: "Disbursement" },
  byKsm: { id: "Pencairan kepada KSM", en: "Paid out to KSM" },
  schedule: { id: "Jadwal angsuran", en: "Instalments" },
  receipts: { id: "Perkiraan penerimaan UPK per bulan", en: "What UPK can expect each month" },
  receiptsByNumber: {
    id: "Perkiraan penerimaan UPK per angsuran (tanggal cair belum diketahui)",
    en: "What UPK can expect by instalment (the day of payment is not known)",
  },
  basis: { id: "Dasar rencana", en: "Basis of the plan" },
  settings: { id: "Setelan yang dipakai", en: "Settings used" },
} as const satisfies Record<string, Text>;

/** Heads of columns that the other reports do not have. */
export const planColumns = {
  name: { id: "Nama KSM / anggota", en: "KSM / member" },
  ksmName: { id: "Nama KSM", en: "KSM" },
  ps2: { id: "PS-2", en: "PS-2" },
  cuts: { id: "Mengapa berbeda dari usulan", en: "Why it differs from the request" },
  owed: { id: "Sisa pinjaman PPMK", en: "PPMK loan still owed" },
  instalment: { id: "Angsuran per bulan", en: "Instalment a month" },
  check: { id: "Periksa", en: "Check" },
  ofRequest: { id: "Dari usulan", en: "Of request" },
  number: { id: "Angsuran ke", en: "Number" },
  dueOn: { id: "Jatuh tempo", en: "Due on" },
  month: { id: "Bulan", en: "Month" },
  principal: { id: "Pokok", en: "Principal" },
  charge: { id: "Jasa", en: "Charge" },
  instalmentTotal: { id: "Jumlah angsuran", en: "Instalment" },
  balance: { id: "Sisa pokok", en: "Principal left" },
  tranche: { id: "Tahap pencairan", en: "Tranche" },
  received: { id: "Masuk ke rekening BKM", en: "Reaches the BKM" },
  carriedOver: { id: "Sisa tahap sebelumnya", en: "Left by the tranche before" },
  left: { id: "Sisa", en: "Left" },
  paidOn: { id: "Tanggal cair", en: "Paid on" },
  receiver: { id: "Nama penerima", en: "Received by" },
  signature: { id: "Tanda tangan", en: "Signature" },
  usedBy: { id: "Dana dipakai oleh", en: "Money used by" },
  toFund: { id: "Agar dapat didanai", en: "To be funded" },
  rule: { id: "Aturan", en: "Rule" },
  setting: { id: "Setelan", en: "Setting" },
  used: { id: "Dipakai", en: "Used" },
  guideline: { id: "Bila tidak diubah", en: "Unchanged" },
  source: {
    id: "Bunyi pedoman, atau pertanyaan yang dibiarkan terbuka",
    en: "Words of the guideline, or what it leaves open",
  },
} as const satisfies Record<string, Text>;

/** What a card says besides names and amounts. */
export const cardTexts = {
  number: { id: "Ke", en: "No." },
  loan: { id: "Pinjaman", en: "Loan" },
  paidOn: { id: "Tanggal bayar", en: "Paid on" },
  initials: { id: "Paraf UPK", en: "UPK's initials" },
} as const satisfies Record<string, Text>;

/** What stands before a fact or an amount. */
export const planLabels = {
  fund: {
    awal: { id: "Dana yang dapat dipinjamkan (BLM PPMK, J.2)", en: "Money to lend (BLM PPMK, J.2)" },
    perguliran: { id: "Dana bergulir yang tersedia", en: "Repaid money to lend" },
  } satisfies Record<Stage, Text>,
  ksmCeiling: { id: "Batas per KSM (J.4)", en: "Ceiling per KSM (J.4)" },
  memberCeiling: { id: "Batas per anggota (J.5)", en: "Ceiling per member (J.5)" },
  unit: { id: "Kelipatan pinjaman (A-9)", en: "Loans are multiples of (A-9)" },
  fundedKsm: { id: "KSM yang didanai", en: "KSM funded" },
  fundedMembers: { id: "Anggota yang didanai", en: "Members funded" },
  fundedPs2: { id: "di antaranya terdaftar di PS-2", en: "of these on PS-2" },
  policy: { id: "Aturan", en: "Policy" },
  asOf: { id: "Keadaan per tanggal", en: "As of" },
} as const;

export const planTexts = {
  draft: { id: "RANCANGAN", en: "DRAFT" },
  provisional: { id: "SEMENTARA", en: "PROVISIONAL" },
  editNote: {
    id: "Hanya jumlah di kolom Disetujui pada baris anggota (berlatar kuning) yang dapat diubah. Jumlah yang melanggar batas menjadi merah, dan kolom Periksa menyebut sebabnya. Sesudah jumlah diubah, tulis jumlah itu di kolom Rekomendasi UPK buku kerja kelurahan, lalu jalankan ppmk allocate lagi agar angsuran dan jadwalnya dihitung ulang.",
    en: "Only the approved amounts of members (yellow cells) can be changed. An amount that breaks a ceiling turns red, and the column Check says why. After a change, write the amount into the column Rekomendasi UPK of the kelurahan's workbook and run ppmk allocate again, so that its instalments are calculated anew.",
  },
  wholeAmount: { id: "Tulis jumlah dalam rupiah, angka saja.", en: "Write an amount in rupiah, digits only." },
  holds: { id: "sesuai", en: "holds" },
  overMember: { id: "lebih dari batas J.5", en: "above J.5" },
  overAssessed: { id: "lebih dari nilai layak", en: "above what was assessed" },
  overKsm: { id: "lebih dari batas J.4", en: "above J.4" },
  overFund: { id: "lebih dari dana (J.2)", en: "above the fund (J.2)" },
  notInUnits: { id: "bukan kelipatan (A-9)", en: "not in units (A-9)" },
  changed: { id: "diubah, hitung ulang angsuran", en: "changed, recalculate" },
  recalculate: { id: "hitung ulang", en: "recalculate" },
  receiptsNote: {
    id: "Dihitung dari jatuh tempo di lembar Jadwal Angsuran, bila semua anggota mengangsur tepat waktu.",
    en: "From the due dates in the sheet Jadwal Angsuran, if all members pay on time.",
  },
  outsideMonths: {
    id: "Sebagian angsuran jatuh tempo di luar bulan-bulan ini, karena tanggal cair diubah. Tulis tanggalnya di Profil, lalu jalankan ppmk allocate lagi.",
    en: "Some instalments fall due outside these months, as a day of payment was changed. Write the date into Profil and run ppmk allocate again.",
  },
  allKsm: { id: "Semua KSM", en: "All KSM" },
  allInstalments: { id: "Jumlah semua angsuran", en: "All instalments" },
  noTranches: {
    id: "Pada tahap perguliran dana tidak dicairkan bertahap: pinjaman dibayar dari dana bergulir yang tersedia.",
    en: "In re-lending there are no tranches: loans are paid from the repaid money.",
  },
  trancheNote: {
    id: "BLM masuk ke rekening BKM dalam dua tahap (J.6). Tiap KSM dibayar penuh menurut urutan: dari tahap 1 selama cukup, selebihnya dari tahap 2.",
    en: "BLM reaches the BKM in two tranches (J.6). Each KSM is paid whole, in order: by tranche 1 while it reaches, else by tranche 2.",
  },
  everyoneFunded: { id: "Semua KSM didanai.", en: "All KSM are funded." },
  oneOfPlan: { id: "lembar Tidak Didanai memuat alasannya", en: "the sheet Tidak Didanai says why" },
} as const satisfies Record<string, Text>;

export const planSentences = {
  asOf: { id: (date: string) => `keadaan per ${date}`, en: (date: string) => `as of ${date}` },
  waits: {
    id: (order: number) => `Layak, urutan ke-${order} (A-10): dapat didanai bila ada dana dan tempat lagi.`,
    en: (order: number) =>
      `Eligible, number ${order} in the order (A-10): can be funded once there is money and a place.`,
  },
  scheduleNote: {
    id: (months: number) =>
      `Jadwal ini berlaku untuk jumlah pinjaman pada saat rencana dibuat. Angsuran ke-1 jatuh tempo ${months} bulan sesudah pinjaman cair. Jatuh tempo mengikuti Tanggal cair di lembar Pencairan, dan kosong selama tanggal itu belum diisi. Untuk dicetak ada lembar Kartu Angsuran; bila daftar ini yang dicetak, kosongkan area cetaknya.`,
    en: (months: number) =>
      `This schedule holds for the amounts with which the plan was made. Instalment 1 falls due ${months} month(s) after the loan is paid out. Due dates follow the days of payment in the sheet Pencairan, and stay blank until these are filled in. For paper there is the sheet Kartu Angsuran; to print this list instead, clear its print area.`,
  },
  cardOf: {
    id: (name: string, code: string) => `Kartu angsuran KSM ${name} (${code})`,
    en: (name: string, code: string) => `Instalment card of KSM ${name} (${code})`,
  },
  totalOf: { id: (name: string) => `Jumlah ${name}`, en: (name: string) => `Total ${name}` },
  tranche: {
    id: (number: number) => `Tahap ${number}`,
    en: (number: number) => `Tranche ${number}`,
  },
  trancheShare: {
    id: (number: number, percent: string) => `Tahap ${number} (${percent})`,
    en: (number: number, percent: string) => `Tranche ${number} (${percent})`,
  },
} as const satisfies Record<string, Sentence<never[]>>;
