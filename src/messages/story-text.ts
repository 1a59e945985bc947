import type { CellRef } from "../domain/place.ts";
import type { Collectibility, LoanResult, MemberResult, PersonOutstanding, Ps2Candidate } from "../domain/verdict.ts";
import { dateText } from "./date-text.ts";
import { ps2StandingLabels } from "./labels.ts";
import type { Lang, Text } from "./lang.ts";
import { rupiahText } from "./number-text.ts";
import { placesText } from "./places-text.ts";

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

/**
 * Whether the member is on PS-2, who settled it where a person did, what is owed to the PPMK fund, and what has to be looked
 * into before anything is lent.
 */
export function memberText(member: MemberResult, lang: Lang): string {
  const { record, outstandingPpmk, waits = [] } = member;
  const by = record.confirmedBy.value ?? "";
  const on = record.confirmedOn.value === undefined ? "" : dateText(record.confirmedOn.value, lang);
  const settled = lang === "id" ? `Dipastikan oleh ${by}, ${on}.` : `Confirmed by ${by}, ${on}.`;
  return [
    standingText(member, lang),
    ...(isSettled(member) ? [settled] : []),
    ...(outstandingPpmk === undefined ? [] : owedText(outstandingPpmk, lang)),
    ...(waits.length === 0 ? [] : [waitsText(waits, lang)]),
  ].join(" ");
}

function standingText({ ps2, namesakesByNik }: MemberResult, lang: Lang): string {
  if (namesakesByNik === undefined) return `${ps2StandingLabels[ps2][lang]}.`;
  const others = placesText(namesakesByNik, lang);
  return lang === "id"
    ? `NIK ini terdaftar di PS-2, tetapi juga tertulis untuk ${others}: belum jelas siapa yang terdaftar.`
    : `The NIK is on PS-2, but stands at ${others} too: it is open which of them is listed.`;
}

function waitsText(cells: readonly CellRef[], lang: Lang): string {
  const places = placesText(cells, lang);
  return lang === "id"
    ? `Belum diberi pinjaman sebelum ini diperiksa: ${places}.`
    : `Nothing is lent before this is looked into: ${places}.`;
}

/** A person's word on PS-2 counted: its cell is among the evidence. */
const isSettled = ({ record, evidence }: MemberResult) => evidence.some((cell) => cell === record.confirmedPs2.cell);

function owedText({ own, share }: PersonOutstanding, lang: Lang): readonly string[] {
  if (own + share === 0) return [];
  const amount = rupiahText(own + share, lang);
  const part = rupiahText(share, lang);
  if (lang === "id") {
    if (own === 0) return [`Bagian rata dari sisa pinjaman PPMK KSM: ${part} (A-14).`];
    const even = share === 0 ? "" : `, termasuk bagian rata ${part} dari pinjaman KSM (A-14)`;
    return [`Sisa pinjaman PPMK ${amount}${even}.`];
  }
  if (own === 0) return [`Even share of what the KSM owes the PPMK fund: ${part} (A-14).`];
  const even = share === 0 ? "" : `, with an even share of ${part} of the group's loan (A-14)`;
  return [`Owes the PPMK fund ${amount}${even}.`];
}

/** A household that may be the member's, or was compared before a person settled it: where it stands, how alike. */
export function candidateText(
  { score, differingNikDigit }: Ps2Candidate,
  who: string,
  of: MemberResult,
  lang: Lang,
): string {
  const alike = Math.floor(score * 100);
  if (lang === "id") {
    const digit = differingNikDigit === null ? "" : `, NIK hanya berbeda pada digit ke-${differingNikDigit}`;
    return `${isSettled(of) ? "Dibandingkan" : "Mungkin sama"} dengan ${who}: ${alike === 100 ? "namanya sama" : `namanya mirip ${alike}%`}${digit}.`;
  }
  const digit = differingNikDigit === null ? "" : `, only digit ${differingNikDigit} of the NIK differs`;
  return `${isSettled(of) ? "Compared with" : "Perhaps"} ${who}: ${alike === 100 ? "the names are equal" : `the names are ${alike}% alike`}${digit}.`;
}

/** Lender, fund, date and principal of a loan, as far as they are known. */
export function loanHeadText({ record }: LoanResult, lang: Lang): string {
  const { lender, source, disbursedOn, principal } = record;
  const id = lang === "id";
  const on = disbursedOn.value === undefined ? "" : dateText(disbursedOn.value, lang);
  const amount = principal.value === undefined ? "" : rupiahText(principal.value, lang);
  return [
    lender.value ?? "",
    source.value === "ppmk" ? (id ? "dana PPMK" : "PPMK fund") : "",
    on && (id ? `cair ${on}` : `paid out on ${on}`),
    amount && (id ? `pokok ${amount}` : `principal ${amount}`),
  ]
    .filter((part) => part !== "")
    .join(", ");
}

/** What is due, paid and owed on a loan, its arrears and collectibility: some short sentences. */
export function loanText(loan: LoanResult, lang: Lang): string {
  const { due, paid, balance, arrears, overdueCharge, collectibility } = loan;
  const id = lang === "id";
  const amount = (value: number | null) => (value === null ? unknown[lang] : rupiahText(value, lang));
  const amounts = id
    ? `Jatuh tempo ${amount(due)}, dibayar ${amount(paid)}, sisa pokok ${amount(balance)}.`
    : `Due ${amount(due)}, paid ${amount(paid)}, principal left ${amount(balance)}.`;
  const name =
    collectibility === null ? unknown[lang] : `${collectibility} ${collectibilityNames[collectibility][lang]}`;
  return `${statusText(loan, lang)}${amounts} ${arrearsText(arrears, lang)}${overdueChargeText(overdueCharge, lang)} ${id ? "Kolektibilitas" : "Collectibility"}: ${name}.`;
}

function statusText({ rescheduled, writtenOff }: LoanResult, lang: Lang): string {
  const on = rescheduled?.on ?? null;
  const again = {
    id: on === null ? "Dijadwal ulang. " : `Dijadwal ulang pada ${dateText(on, "id")}. `,
    en: on === null ? "Rescheduled. " : `Rescheduled on ${dateText(on, "en")}. `,
  };
  const lost = { id: "Dihapusbukukan. ", en: "Written off. " };
  return `${rescheduled === null ? "" : again[lang]}${writtenOff ? lost[lang] : ""}`;
}

function overdueChargeText(amount: LoanResult["overdueCharge"], lang: Lang): string {
  if (amount === null || amount === 0) return "";
  const money = rupiahText(amount, lang);
  return lang === "id" ? ` Tunggakan jasa ${money}.` : ` Arrears of jasa (the charge) ${money}.`;
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
