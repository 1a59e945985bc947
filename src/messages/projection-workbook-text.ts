import type { ScenarioName } from "../domain/projection.ts";
import type { Text } from "./lang.ts";

/** What can be changed on a scenario's sheet, and what is made of it. */
export const projectionInputLabels = {
  theta: { id: "Dibayar tepat waktu", en: "Paid on time" },
  rho: { id: "Tunggakan menyusul/bulan", en: "Arrears caught up a month" },
  opening: { id: "Uang awal", en: "Money to begin with" },
  cost: { id: "Biaya per bulan", en: "Cost a month" },
  reserve: { id: "Selalu di kas", en: "Always in cash" },
  loan: { id: "Pinjaman per KSM", en: "Loan to a KSM" },
  term: { id: "Jangka waktu (bulan)", en: "Term (months)" },
  slots: { id: "KSM sekaligus, paling banyak", en: "Most KSM at a time" },
  thetaPoints: { id: "tepat waktu (per 10.000)", en: "on time (per 10,000)" },
  rhoPoints: { id: "menyusul (per 10.000)", en: "caught up (per 10,000)" },
} as const satisfies Record<string, Text>;

export const scenarioSheetTexts = {
  /** The same in both languages, since formulas name them. */
  sheets: {
    "hati-hati": "Hati-hati",
    tengah: "Tengah",
    baik: "Baik",
    "semua-lancar": "Semua Lancar",
    sendiri: "Pilihan Sendiri",
  } satisfies Readonly<Record<ScenarioName, string>>,
  byAge: {
    principal: { id: "Tunggakan pokok, bulan ke-", en: "Pokok in arrears, month" },
    charge: { id: "Tunggakan jasa, bulan ke-", en: "Jasa in arrears, month" },
  },
  columns: {
    duePrincipal: { id: "Pokok jatuh tempo, pinjaman sekarang", en: "Pokok due, present loans" },
    dueCharge: { id: "Jasa jatuh tempo, pinjaman sekarang", en: "Jasa due, present loans" },
    newPrincipal: { id: "Pokok jatuh tempo, pinjaman baru", en: "Pokok due, new loans" },
    newCharge: { id: "Jasa jatuh tempo, pinjaman baru", en: "Jasa due, new loans" },
    onTimePrincipal: { id: "Pokok tepat waktu", en: "Pokok on time" },
    onTimeCharge: { id: "Jasa tepat waktu", en: "Jasa on time" },
    newKsm: { id: "KSM baru meminjam", en: "New loans, KSM" },
    index: { id: "Bulan ke- (dari 0)", en: "Month (from 0)" },
    busy: { id: "KSM dengan pinjaman sekarang", en: "KSM with present loans" },
    busyOfYear: { id: "di antaranya dari tahun ini", en: "of them of this year" },
    newlyServed: { id: "Dilayani rencana, pertama tahun ini", en: "Served by the plan, first this year" },
    plannedKsm: { id: "KSM dari rencana", en: "KSM of the plan" },
    plannedAmount: { id: "Pinjaman dari rencana", en: "Loans of the plan" },
    runningNew: { id: "KSM dengan pinjaman baru", en: "KSM with new loans" },
    runningOfYear: { id: "di antaranya dari tahun ini", en: "of them of this year" },
    free: { id: "KSM yang bebas", en: "KSM that are free" },
    cashToLend: { id: "Kas sebelum meminjamkan", en: "Cash before lending" },
    servedBefore: { id: "Dilayani tahun ini, sebelumnya", en: "Served this year, before" },
    servedAfter: { id: "Dilayani tahun ini, sesudahnya", en: "Served this year, after" },
    notYetDue: { id: "Pokok belum jatuh tempo", en: "Pokok not yet due" },
    lost: { id: "Pokok tidak diharapkan lagi", en: "Pokok not expected any more" },
  } satisfies Record<string, Text>,
} as const;

export const scheduleBlockTexts = {
  number: { id: "Angsuran ke-", en: "Instalment" },
  charged: { id: "Jasa sampai bulan ini", en: "Jasa so far" },
  principalLeft: { id: "Sisa pokok", en: "Pokok left" },
  chargeLeft: { id: "Sisa jasa", en: "Jasa left" },
  principal: { id: "Pokok", en: "Pokok" },
  charge: { id: "Jasa", en: "Jasa" },
  months: { id: "Bulan menunggak", en: "Months in arrears" },
  left: { id: "Belum menyusul (per juta)", en: "Not caught up (per million)" },
  recovered: { id: "Sudah menyusul (per juta)", en: "Caught up (per million)" },
  regular: { id: "Angsuran biasa", en: "Regular instalment" },
  length: { id: "Banyaknya", en: "How many" },
} as const satisfies Record<string, Text>;

export const projectionSheetTitles = {
  summary: { id: "Proyeksi Dana Bergulir", en: "Projection of the Revolving Fund" },
  backtest: { id: "Uji Balik", en: "Backtest" },
  basis: { id: "Dasar Perhitungan", en: "What It Rests On" },
} as const satisfies Record<string, Text>;

export const changeCells: Text = {
  id: "Lembar skenario menghitung ulang: ubah sel kuning (pembayaran, biaya, jangka waktu, dan lain-lain), lalu lihat akibatnya di sini.",
  en: "The sheets of the scenarios reckon anew: change a yellow cell (repayment, cost, term …) and see here what it does.",
};
