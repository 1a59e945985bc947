import type { Cut, CutRule, NotFundedKsm, NotFundedReason, Plan } from "../domain/plan.ts";
import type { Lang, Text } from "./lang.ts";
import { andText } from "./list-text.ts";
import { rupiahText } from "./number-text.ts";
import { placesText } from "./places-text.ts";

/** Why a request was lowered, short enough for a table. */
export const cutRuleLabels: Readonly<Record<CutRule, Text>> = {
  waits: { id: "menunggu data diperbaiki", en: "waits for cells to be mended" },
  "A-9": { id: "pembulatan ke kelipatan pinjaman (A-9)", en: "rounding to the loan unit (A-9)" },
  recommendation: { id: "Rekomendasi UPK", en: "UPK's recommendation" },
  "J.5": { id: "batas per anggota (J.5)", en: "ceiling per member (J.5)" },
  capacity: { id: "kemampuan bayar", en: "ability to pay" },
  "J.4": { id: "batas per KSM (J.4)", en: "ceiling per KSM (J.4)" },
  "J.2": { id: "batas per kelurahan (J.2)", en: "ceiling per kelurahan (J.2)" },
  "J.7": { id: "batas jumlah KSM tahap awal (J.7)", en: "limit of KSM in first lending (J.7)" },
  fund: { id: "dana tidak cukup", en: "not enough money" },
};

/** `Rp 1.000.000 dikurangi: batas per anggota (J.5)`. */
export function cutText({ rule, amount }: Cut, lang: Lang): string {
  const taken = rupiahText(amount, lang);
  return lang === "id" ? `${taken} dikurangi: ${cutRuleLabels[rule].id}` : `${taken} less: ${cutRuleLabels[rule].en}`;
}

export const notFundedLabels: Readonly<Record<NotFundedReason, Text>> = {
  ineligible: { id: "KSM tidak layak", en: "KSM not eligible" },
  undetermined: { id: "kelayakan belum dapat ditentukan", en: "eligibility cannot be decided yet" },
  "no-proposal": { id: "tidak ada usulan yang dapat dibiayai", en: "no proposal that can be funded" },
  "limit-of-ksm": { id: "jumlah KSM sudah mencapai batas", en: "limit of KSM reached" },
  "fund-exhausted": { id: "dana sudah habis", en: "no money left" },
};

/** Why a KSM gets nothing, in one or two sentences that name the rule and the KSM that come before it. */
export function notFundedText(
  ksm: Pick<NotFundedKsm, "reason" | "rule" | "usedBy" | "unknownDebt"> & Partial<Pick<NotFundedKsm, "members">>,
  lang: Lang,
): string {
  if (ksm.unknownDebt !== undefined) {
    const cells = placesText(ksm.unknownDebt, lang);
    return lang === "id"
      ? `Sisa pinjaman PPMK KSM ini belum dapat diketahui, jadi batasnya (${ksm.rule}) juga belum. Isi atau perbaiki dahulu: ${cells}.`
      : `What this KSM owes the PPMK fund cannot be told, and so neither can its ceiling (${ksm.rule}). First fill in or correct: ${cells}.`;
  }
  const waits = (ksm.members ?? []).flatMap((member) => member.waits);
  if (waits.length > 0) {
    const cells = placesText(waits, lang);
    return lang === "id"
      ? `Usulan anggotanya belum dapat dihitung (${ksm.rule}). Perbaiki dahulu: ${cells}.`
      : `What its members ask for cannot be worked out yet (${ksm.rule}). First mend: ${cells}.`;
  }
  const before = earlierText(ksm.usedBy, lang);
  const named = { reason: ksm.reason, rule: decidingRuleText(ksm.rule, lang) };
  return lang === "id" ? reasonInIndonesian(named) + before : reasonInEnglish(named) + before;
}

/** The rule that decided, by its code where it has one: `J.4`, but *kemampuan bayar*. */
export function decidingRuleText(rule: string, lang: Lang): string {
  const isWord = !/^[A-Z]/.test(rule);
  return isWord && Object.hasOwn(cutRuleLabels, rule) ? cutRuleLabels[rule as CutRule][lang] : rule;
}

function reasonInIndonesian({ reason, rule }: Pick<NotFundedKsm, "reason" | "rule">): string {
  switch (reason) {
    case "ineligible":
      return `KSM ini tidak memenuhi ${rule}; pinjaman hanya untuk KSM yang layak (J.1).`;
    case "undetermined":
      return `${rule} belum dapat ditentukan; lengkapi dahulu datanya, lalu susun rencana lagi.`;
    case "no-proposal":
      return `Tidak ada usulan anggota yang dapat dibiayai (${rule}): usulan kosong, atau batasnya lebih kecil dari satu kelipatan pinjaman.`;
    case "limit-of-ksm":
      return `Jumlah KSM yang boleh dilayani sudah tercapai (${rule}).`;
    case "fund-exhausted":
      return `Dana sudah habis dibagikan kepada KSM dengan urutan lebih tinggi (${rule}).`;
  }
}

function reasonInEnglish({ reason, rule }: Pick<NotFundedKsm, "reason" | "rule">): string {
  switch (reason) {
    case "ineligible":
      return `This KSM does not meet ${rule}; only eligible KSM can borrow (J.1).`;
    case "undetermined":
      return `${rule} cannot be decided yet; complete the data, then plan again.`;
    case "no-proposal":
      return `No member has a proposal that can be funded (${rule}): it is blank, or its ceiling is below one loan unit.`;
    case "limit-of-ksm":
      return `The number of KSM that may be served is reached (${rule}).`;
    case "fund-exhausted":
      return `The money went to KSM that come earlier in the order (${rule}).`;
  }
}

/** Of members who wait in funded KSM: who, and which cells have to be mended; a sentence each. */
export function waitingTexts({ ksm }: Pick<Plan, "ksm">, lang: Lang): readonly string[] {
  return ksm.flatMap(({ code, members }) =>
    members
      .filter(({ waits }) => waits.length > 0)
      .map(({ name, waits }) => {
        const cells = placesText(waits, lang);
        return lang === "id"
          ? `Pinjaman ${name} (${code}) belum dapat dihitung. Perbaiki dahulu: ${cells}.`
          : `The loan of ${name} (${code}) cannot be worked out yet. First mend: ${cells}.`;
      }),
  );
}

function earlierText(usedBy: NotFundedKsm["usedBy"], lang: Lang): string {
  if (usedBy.length === 0) return "";
  const names = andText(
    usedBy.map(({ code, approved }) => `${code} (${rupiahText(approved, lang)})`),
    lang,
  );
  return lang === "id" ? ` Didahului oleh ${names}.` : ` It comes after ${names}.`;
}
