import type { Age, Bounds, Indicator, Missing, Monitor } from "../domain/monitor.ts";
import { monthText } from "./date-text.ts";
import { upkClassLabels, upkClassSigns } from "./labels.ts";
import type { Lang, Text } from "./lang.ts";
import { numberText, percentText, rupiahText } from "./number-text.ts";
import { placesText } from "./places-text.ts";

/** Titles of the parts of a portfolio. */
export const monitorTitles = {
  ratios: { id: "Ukuran", en: "Ratios" },
  classes: { id: "Kolektibilitas", en: "Collectibility" },
  ages: { id: "Umur tunggakan", en: "Age of arrears" },
  months: { id: "Perkembangan per bulan", en: "Month by month" },
  visits: { id: "Daftar kunjungan", en: "Whom to visit" },
  cash: { id: "Kas dan bank", en: "Cash and bank" },
} as const satisfies Record<string, Text>;

export const monitorColumns = {
  ratio: { id: "Ukuran", en: "Ratio" },
  value: { id: "Nilai", en: "Value" },
  class: { id: "Kelas", en: "Class" },
  meaning: { id: "Artinya", en: "Meaning" },
  ksm: { id: "KSM", en: "KSM" },
  loan: { id: "Pinjaman", en: "Loan" },
  loans: { id: "Pinjaman", en: "Loans" },
  balance: { id: "Saldo", en: "Balance" },
  arrears: { id: "Tunggakan pokok", en: "Pokok in arrears" },
  charge: { id: "Tunggakan jasa", en: "Jasa in arrears" },
  age: { id: "Terlambat", en: "Late" },
  month: { id: "Bulan", en: "Month" },
  due: { id: "Jatuh tempo", en: "Due" },
  onTime: { id: "Tepat waktu", en: "On time" },
  caughtUp: { id: "Menyusul", en: "Caught up" },
  ahead: { id: "Lebih awal", en: "Ahead" },
  disbursed: { id: "Dicairkan", en: "Lent" },
  monthsLate: { id: "Bulan terlambat", en: "Months late" },
  toPay: { id: "Supaya lancar", en: "To be current" },
  lastPaid: { id: "Bayar terakhir", en: "Last paid" },
  opening: { id: "Saldo awal", en: "Opening" },
  receipts: { id: "Setoran KSM", en: "From KSM" },
  otherIncome: { id: "Pendapatan lain", en: "Other income" },
  cost: { id: "Biaya", en: "Cost" },
  expected: { id: "Seharusnya", en: "Expected" },
  stated: { id: "Tertulis", en: "Stated" },
  difference: { id: "Selisih", en: "Difference" },
} as const satisfies Record<string, Text>;

export const ageLabels: Readonly<Record<Age, Text>> = {
  none: { id: "tidak terlambat", en: "not late" },
  "1": { id: "sampai 1 bulan", en: "up to 1 month" },
  "3": { id: "sampai 3 bulan", en: "up to 3 months" },
  "6": { id: "sampai 6 bulan", en: "up to 6 months" },
  "9": { id: "sampai 9 bulan", en: "up to 9 months" },
  more: { id: "lebih dari 9 bulan", en: "more than 9 months" },
  open: { id: "belum pasti", en: "open" },
  rescheduled: { id: "dijadwal ulang", en: "rescheduled" },
  "written-off": { id: "dihapusbukukan", en: "written off" },
};

export const monitorTexts = {
  cashFits: {
    id: "Kas dan bank cocok dengan pembukuan di semua bulan.",
    en: "Cash and bank fit the books in all months.",
  },
  noBooks: {
    id: "Kas belum dapat dicocokkan: perlu lembar Keuangan UPK dua bulan berturut-turut dengan Saldo Kas atau Saldo Bank dan Biaya Operasional.",
    en: "Cash cannot be checked: it takes the sheet Keuangan UPK of two months in a row, with Saldo Kas or Saldo Bank and Biaya Operasional.",
  },
  nobodyLate: { id: "Tidak ada yang terlambat.", en: "Nobody is late." },
  byCapital: { id: "perubahan modal", en: "change of capital" },
} as const satisfies Record<string, Text>;

/** `25 KSM, 31 pinjaman, saldo …`, and what is left out. */
export function portfolioText({ portfolio }: Monitor, lang: Lang): string {
  const { ksm, loans, balance, arrears, others, writtenOff, summaries } = portfolio;
  const money = (amount: number) => rupiahText(amount, lang);
  const left = (count: number, words: Text) => (count === 0 ? [] : [`${count} ${words[lang]}`]);
  const apart = [
    ...left(writtenOff, { id: "pinjaman dihapusbukukan", en: "written off" }),
    ...left(others, { id: "pinjaman dari pemberi lain tidak dihitung", en: "of other lenders left out" }),
    ...left(summaries, { id: "pinjaman tanpa buku angsuran", en: "without a ledger" }),
  ];
  const rest = apart.length === 0 ? "" : ` ${lang === "id" ? "Terpisah" : "Apart"}: ${apart.join(", ")}.`;
  return lang === "id"
    ? `${ksm} KSM dengan ${loans} pinjaman, saldo ${money(balance)}; tunggakan pokok ${money(arrears.principal)}, jasa ${money(arrears.charge)}.${rest}`
    : `${ksm} KSM with ${loans} loans, balance ${money(balance)}; pokok in arrears ${money(arrears.principal)}, jasa ${money(arrears.charge)}.${rest}`;
}

/** `24 KSM, saldo Rp 71.500.000`. */
export function loansText({ portfolio: { ksm, balance } }: Monitor, lang: Lang): string {
  return `${ksm} KSM, ${lang === "id" ? "saldo" : "balance"} ${rupiahText(balance, lang)}`;
}

/** `✗ Penundaan (PAR, RR)`, and that it may be worse. */
export function upkText({ upk }: Monitor, lang: Lang): string {
  if (upk.class === null) return lang === "id" ? "? Belum dapat ditentukan" : "? Cannot be decided yet";
  const best = upk.isOpen && upk.class !== "penundaan" ? { id: "paling baik ", en: "at best " }[lang] : "";
  return `${upkClassSigns[upk.class]} ${best}${upkClassLabels[upk.class][lang]} (${upk.worst.join(", ")})`;
}

/** What a ratio is of: KSM or rupiah. */
const ofKsm = (code: Indicator["code"]) => code === "LAR" || code === "RBR";

/** Fewer KSM than this make no percentage that stands alone. */
const fewKsm = 10;

/** The ratio and its two numbers; over few KSM the numbers first. */
export function indicatorText(indicator: Indicator, ksm: number, lang: Lang): string {
  const { code, ratio, missing, numerator, denominator } = indicator;
  if (ratio === null) return missing === null ? "?" : missingText(missing, lang);
  const amount = (one: number) => (ofKsm(code) ? numberText(one, lang) : rupiahText(one, lang));
  const counts = `${boundsText(numerator, amount)} ${lang === "id" ? "dari" : "of"} ${boundsText(denominator, amount)}${ofKsm(code) ? " KSM" : ""}`;
  const share = { low: percentText(ratio.low, lang), high: percentText(ratio.high, lang) };
  const percent = share.low === share.high ? share.low : `${share.low} – ${share.high}`;
  return ksm < fewKsm ? `${counts} (${percent})` : `${percent} (${counts})`;
}

function boundsText({ low, high }: Bounds, amount: (one: number) => string): string {
  if (low === high) return amount(low);
  return Number.isFinite(high) ? `${amount(low)} – ${amount(high)}` : `≥ ${amount(low)}`;
}

/** Why a ratio cannot be told, and what would help. */
function missingText(missing: Missing, lang: Lang): string {
  const id = lang === "id";
  const open = id ? "belum dapat ditentukan" : "cannot be told yet";
  switch (missing.kind) {
    case "table":
      return `${open}: ${id ? `lembar ${missing.table} belum diisi` : `the sheet ${missing.table} is not filled in`}`;
    case "months": {
      const months = missing.months.map((month) => monthText(month, lang)).join(", ");
      return `${open}: ${id ? `lembar Keuangan UPK belum memuat ${months}` : `the sheet Keuangan UPK lacks ${months}`}`;
    }
    case "cells":
      return `${open}: ${id ? "perbaiki" : "mend"} ${placesText(missing.cells, lang)}`;
    case "nothing":
      return id ? "belum ada" : "none yet";
  }
}
