import type { CutRule } from "../domain/plan.ts";
import type { Lang, Text } from "./lang.ts";
import { numberText } from "./number-text.ts";
import { cutRuleLabels } from "./plan-text.ts";

/** Subjects of charts whose cells may change, and what their parts are called. */
export const chartTexts = {
  pictures: { id: "Dalam gambar", en: "In pictures" },
  fromAskedToApproved: { id: "Dari usulan ke pinjaman yang disetujui", en: "From what was asked to what is approved" },
  step: { id: "Langkah", en: "Step" },
  asked: { id: "Diusulkan", en: "Asked for" },
  assessed: { id: "Dinilai layak", en: "Assessed" },
  approved: { id: "Disetujui", en: "Approved" },
  notEligible: { id: "KSM tidak layak", en: "KSM not eligible" },
  openKsm: { id: "KSM belum dapat ditentukan", en: "KSM that are still open" },
  changedByHand: { id: "Diubah pada Rencana Pinjaman", en: "Changed on Rencana Pinjaman" },
  base: { id: "Alas", en: "Base" },
  level: { id: "Jumlah", en: "Level" },
  less: { id: "Berkurang", en: "Less" },
  more: { id: "Bertambah", en: "More" },
  approvedByKsm: { id: "Diusulkan dan disetujui per KSM", en: "Asked for and approved, by KSM" },
  receipts: { id: "Perkiraan penerimaan UPK per bulan", en: "What UPK can expect each month" },
  principal: { id: "Pokok", en: "Principal" },
  charge: { id: "Jasa", en: "Charge" },
  trend: { id: "Saldo dan tunggakan di akhir bulan", en: "Balance and arrears at month-end" },
  balance: { id: "Saldo", en: "Balance" },
  arrears: { id: "Tunggakan pokok", en: "Pokok in arrears" },
  ageing: { id: "Saldo menurut umur tunggakan", en: "Balance by age of arrears" },
  classes: { id: "Saldo menurut kolektibilitas", en: "Balance by collectibility" },
  ps2Share: { id: "Bagian anggota yang terdaftar PS-2", en: "Share of members on PS-2" },
  ps2Confirmed: { id: "Pasti terdaftar", en: "Certainly listed" },
  ps2Possible: { id: "Perlu dipastikan", en: "To be confirmed" },
  ps2Limit: { id: "Batas PS-2 (G.2)", en: "Limit of PS-2 (G.2)" },
  repayment: { id: "Pengembalian pinjaman tiap KSM", en: "Repayment of each KSM" },
  repaid: { id: "Dibayar dari yang jatuh tempo", en: "Paid of what fell due" },
  repaymentLimit: { id: "Harus lebih dari batas ini (G.4)", en: "Has to be above this limit (G.4)" },
  ksm: { id: "KSM", en: "KSM" },
} as const satisfies Record<string, Text>;

/** `Rp 12,3 juta`, `Rp 450 ribu`, cut off after one decimal, never rounded up; below a thousand in full. */
export function shortRupiahText(amount: number, lang: Lang): string {
  const size = Math.abs(amount);
  const unit = units.find(({ from }) => size >= from);
  const sign = amount < 0 ? "-" : "";
  if (unit === undefined) return `${sign}Rp ${numberText(size, lang)}`;
  return `${sign}Rp ${numberText(Math.trunc((size * 10) / unit.from) / 10, lang)} ${unit[lang]}`;
}

const units = [
  { from: 1_000_000_000, id: "miliar", en: "billion" },
  { from: 1_000_000, id: "juta", en: "million" },
  { from: 1_000, id: "ribu", en: "thousand" },
] as const;

/** What the way from request to approval shows: the rule that took most, or that none took anything. */
export function waterfallFinding(
  most: { readonly cause: CutRule | "notEligible" | "openKsm"; readonly amount: number } | undefined,
  lang: Lang,
): string {
  if (most === undefined) return { id: "Semua usulan terpenuhi.", en: "All that was asked for is met." }[lang];
  const taken = shortRupiahText(most.amount, lang);
  const { cause } = most;
  const because = cause === "notEligible" || cause === "openKsm" ? chartTexts[cause][lang] : cutRuleLabels[cause][lang];
  return lang === "id" ? `${taken} tidak terpenuhi karena ${because}.` : `${taken} is not met because of: ${because}.`;
}

/** Said where somebody changed approved amounts; a difference in rupiah follows. */
export const changedFinding: Text = {
  id: "Jumlah yang disetujui sudah diubah. Selisih dari rencana: Rp ",
  en: "Approved amounts were changed. Difference from the plan: Rp ",
};

/** What the loans by KSM show. */
export function approvedFinding(count: number, total: number, lang: Lang): string {
  const money = shortRupiahText(total, lang);
  return lang === "id" ? `${count} KSM mendapat ${money}.` : `${count} KSM get ${money}.`;
}

/** What the expected receipts show: the month with the highest. */
export function receiptsFinding(month: string, total: number, lang: Lang): string {
  const money = shortRupiahText(total, lang);
  return lang === "id" ? `Paling banyak ${money}, pada ${month}.` : `At most ${money}, in ${month}.`;
}

/** What the last months show: how the balance and the arrears moved between the first and the last of them. */
export function trendFinding(
  from: { readonly month: string; readonly arrears: number },
  to: { readonly month: string; readonly arrears: number },
  lang: Lang,
): string {
  const [before, now] = [shortRupiahText(from.arrears, lang), shortRupiahText(to.arrears, lang)];
  return lang === "id"
    ? `Tunggakan pokok ${before} di ${from.month}, ${now} di ${to.month}.`
    : `Pokok in arrears was ${before} in ${from.month}, and is ${now} in ${to.month}.`;
}

/** What the balance by class or age shows: how much of it is on time. */
export function currentFinding(current: number, all: number, lang: Lang): string {
  const [part, whole] = [shortRupiahText(current, lang), shortRupiahText(all, lang)];
  return lang === "id" ? `${part} dari ${whole} lancar.` : `${part} of ${whole} is current.`;
}

/** How many KSM are above a limit for certain; `of` those whose share is known. */
export function aboveFinding(rule: "G.2" | "G.4", above: number, of: number, lang: Lang): string {
  return lang === "id" ? `${above} dari ${of} KSM memenuhi ${rule}.` : `${above} of ${of} KSM meet ${rule}.`;
}

/** Said where there are too many KSM to draw. */
export function lowestNote(drawn: number, all: number, lang: Lang): string {
  return lang === "id"
    ? `Digambar ${drawn} KSM dengan angka terendah dari ${all}.`
    : `Drawn are the ${drawn} KSM with the lowest figures of ${all}.`;
}
