import type { Collectibility, LoanResult, MemberResult, Ps2Candidate } from "../domain/verdict.ts";
import { dateText } from "./date-text.ts";
import { ps2StandingLabels } from "./labels.ts";
import type { Lang, Text } from "./lang.ts";
import { rupiahText } from "./number-text.ts";

/** Headings and sentences of the whole story of one KSM. */
export const storyTexts = {
  title: { id: "Penjelasan lengkap KSM", en: "The whole story of a KSM" },
  criteria: { id: "Kriteria", en: "Criteria" },
  members: { id: "Anggota", en: "Members" },
  loans: { id: "Pinjaman", en: "Loans" },
  noMembers: { id: "Tidak ada anggota yang terbaca.", en: "No member could be read." },
  noLoans: {
    id: "Tidak ada pinjaman yang tercatat sampai tanggal penilaian.",
    en: "No loan is recorded up to the date of judgement.",
  },
  nameless: { id: "tanpa nama", en: "no name" },
} as const satisfies Record<string, Text>;

const unknown: Text = { id: "belum diketahui", en: "not known" };

const collectibilityNames: Readonly<Record<Collectibility, Text>> = {
  1: { id: "Lancar", en: "current (Lancar)" },
  2: { id: "Dalam Perhatian Khusus", en: "special mention (Dalam Perhatian Khusus)" },
  3: { id: "Kurang Lancar", en: "substandard (Kurang Lancar)" },
  4: { id: "Diragukan", en: "doubtful (Diragukan)" },
  5: { id: "Macet", en: "bad (Macet)" },
};

/** Whether the member is on PS-2, and what is owed to the PPMK fund, where anything is. */
export function memberText({ ps2, outstandingPpmk }: MemberResult, lang: Lang): string {
  const owed = outstandingPpmk === undefined ? 0 : outstandingPpmk.own + outstandingPpmk.share;
  const standing = `${ps2StandingLabels[ps2][lang]}.`;
  if (owed === 0) return standing;
  const amount = rupiahText(owed, lang);
  return lang === "id" ? `${standing} Sisa pinjaman PPMK ${amount}.` : `${standing} Owes the PPMK fund ${amount}.`;
}

/** A household that may be the member's, where it stands, and how alike the names are. */
export function candidateText({ score, differingNikDigit }: Ps2Candidate, who: string, lang: Lang): string {
  const alike = Math.floor(score * 100);
  if (lang === "id") {
    const digit = differingNikDigit === null ? "" : `; NIK hanya berbeda pada digit ke-${differingNikDigit}`;
    return `Mungkin sama dengan ${who}: nama mirip ${alike}%${digit}.`;
  }
  const digit = differingNikDigit === null ? "" : `; only digit ${differingNikDigit} of the NIK differs`;
  return `Perhaps ${who}: the names are ${alike}% alike${digit}.`;
}

/** Lender, date and principal of a loan, as far as they are known. */
export function loanHeadText({ record }: LoanResult, lang: Lang): string {
  const { lender, disbursedOn, principal } = record;
  const on = disbursedOn.value === undefined ? [] : [dateText(disbursedOn.value, lang)];
  const amount = principal.value === undefined ? [] : [rupiahText(principal.value, lang)];
  return [...(lender.value === undefined ? [] : [lender.value]), ...on, ...amount].join(", ");
}

/** What is due, paid and owed on a loan, its arrears and collectibility: some short sentences. */
export function loanText({ due, paid, balance, arrears, collectibility }: LoanResult, lang: Lang): string {
  const id = lang === "id";
  const amount = (value: number | null) => (value === null ? unknown[lang] : rupiahText(value, lang));
  const amounts = id
    ? `Jatuh tempo ${amount(due)}, dibayar ${amount(paid)}, sisa pokok ${amount(balance)}.`
    : `Due ${amount(due)}, paid ${amount(paid)}, principal left ${amount(balance)}.`;
  const name =
    collectibility === null ? unknown[lang] : `${collectibility} ${collectibilityNames[collectibility][lang]}`;
  return `${amounts} ${arrearsText(arrears, lang)} ${id ? "Kolektibilitas" : "Collectibility"}: ${name}.`;
}

function arrearsText(arrears: LoanResult["arrears"], lang: Lang): string {
  const id = lang === "id";
  if (arrears === null) return id ? "Tunggakan belum diketahui." : "Arrears not known.";
  const { instalments, amount, oldestDue } = arrears;
  if (amount === 0) return id ? "Tidak ada tunggakan." : "No arrears.";
  const money = rupiahText(amount, lang);
  if (id) {
    const since = oldestDue === null ? "" : `, sejak ${dateText(oldestDue, "id")}`;
    return `Tunggakan pokok ${money} (${instalments} angsuran${since}).`;
  }
  const since = oldestDue === null ? "" : `, since ${dateText(oldestDue, "en")}`;
  return `Arrears of principal ${money} (${instalments} ${instalments === 1 ? "instalment" : "instalments"}${since}).`;
}
