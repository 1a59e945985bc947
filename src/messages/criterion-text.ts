import type { CriterionCode } from "../domain/criteria.ts";
import type { Criterion } from "../domain/verdict.ts";
import { dateText, monthText } from "./date-text.ts";
import { auditOpinionLabels, bkmLevelLabels, ksmKindLabels, secretariatClassLabels } from "./labels.ts";
import type { Lang, Text } from "./lang.ts";
import { andText, orText } from "./list-text.ts";
import { percentText, rupiahText } from "./number-text.ts";
import { reportSentences } from "./report-text.ts";

export const criterionNames: Readonly<Record<CriterionCode, Text>> = {
  "F.1": { id: "Kinerja kelembagaan BKM", en: "Performance of the BKM" },
  "F.2": { id: "Opini audit independen", en: "Independent audit opinion" },
  "F.3": { id: "Kinerja Sekretariat BKM", en: "Performance of the secretariat" },
  "G.1": { id: "Jumlah anggota", en: "Number of members" },
  "G.2": { id: "Anggota yang terdaftar di PS-2", en: "Members on the PS-2 list" },
  "G.3": { id: "Usaha yang prospektif", en: "Business with prospects" },
  "G.4": { id: "Pengembalian pinjaman", en: "Loan repayment" },
  K: { id: "Jenis KSM", en: "Kind of KSM" },
};

/** The criteria as heads of narrow columns. */
export const narrowCriteria: Readonly<Record<CriterionCode, Text>> = {
  "F.1": { id: "BKM", en: "BKM" },
  "F.2": { id: "Audit", en: "Audit" },
  "F.3": { id: "Sekretariat", en: "Secretariat" },
  "G.1": { id: "Anggota", en: "Members" },
  "G.2": { id: "PS-2", en: "PS-2" },
  "G.3": { id: "Usaha", en: "Trade" },
  "G.4": { id: "Pinjaman", en: "Loan" },
  K: { id: "Jenis", en: "Kind" },
};

const never: Text = { id: "nihil", en: "none" };

const unknown: Text = { id: "belum diketahui", en: "not known" };

/** What was found, with its numbers: `5 sampai 6 dari 9 anggota terdaftar di PS-2`. */
export function actualText(criterion: Criterion, lang: Lang): string {
  const id = lang === "id";
  switch (criterion.code) {
    case "F.1":
      return (criterion.actual === null ? unknown : bkmLevelLabels[criterion.actual])[lang];
    case "F.2": {
      const { bookYear, opinion } = criterion.actual;
      if (bookYear === null) return unknown[lang];
      if (opinion === null) {
        return id ? `belum ada opini tahun buku ${bookYear}` : `no opinion yet for book year ${bookYear}`;
      }
      const name = auditOpinionLabels[opinion][lang];
      return id ? `${name}, tahun buku ${bookYear}` : `${name}, book year ${bookYear}`;
    }
    case "F.3":
      return criterion.actual.length === 0
        ? unknown[lang]
        : criterion.actual
            .map(({ month, performance }) => {
              const found = performance === null ? unknown : secretariatClassLabels[performance];
              return `${monthText(month, lang)}: ${found[lang]}`;
            })
            .join("; ");
    case "G.1":
      return membersText(criterion, lang);
    case "G.2":
      return ps2Text(criterion.actual, lang);
    case "G.3":
      if (criterion.actual === null) return unknown[lang];
      if (criterion.actual) return id ? "prospektif" : "has prospects";
      return id ? "tidak prospektif" : "has no prospects";
    case "G.4":
      return repaymentText(criterion, lang);
    case "K":
      return (criterion.actual === null ? unknown : ksmKindLabels[criterion.actual])[lang];
  }
}

/** What the rule asks for: `minimal 2/3 anggota, yaitu 6 orang`. */
export function requiredText(criterion: Criterion, lang: Lang): string {
  const id = lang === "id";
  switch (criterion.code) {
    case "F.1": {
      const level = bkmLevelLabels[criterion.required][lang];
      return id ? `minimal ${level}` : `at least ${level}`;
    }
    case "F.2": {
      const { bookYear, opinion } = criterion.required;
      const name = auditOpinionLabels[opinion][lang];
      if (bookYear === null) return id ? `${name}, tahun buku sebelumnya` : `${name}, the previous book year`;
      return id ? `${name}, tahun buku ${bookYear}` : `${name}, book year ${bookYear}`;
    }
    case "F.3": {
      const { months, performance } = criterion.required;
      const lastMonths = id ? "bulan-bulan terakhir" : "the last months";
      const names = andText(months.length === 0 ? [lastMonths] : months.map((month) => monthText(month, lang)), lang);
      const level = secretariatClassLabels[performance][lang];
      return id ? `minimal ${level} pada ${names}` : `at least ${level} in ${names}`;
    }
    case "G.1":
      return id ? `minimal ${people(criterion.required, lang)}` : `at least ${people(criterion.required, lang)}`;
    case "G.2": {
      const { share, members } = criterion.required;
      const part = `${share.numerator}/${share.denominator}`;
      return id
        ? `minimal ${part} anggota, yaitu ${people(members, lang)}`
        : `at least ${part} of the members, that is ${people(members, lang)}`;
    }
    case "G.3":
      return id ? "usaha prospektif, dengan alasannya" : "a business with prospects, with the reason";
    case "G.4": {
      const limit = percentText({ numerator: criterion.required.morePercentThan, denominator: 100 }, lang);
      return id ? `lebih dari ${limit}` : `more than ${limit}`;
    }
    case "K":
      return orText(
        criterion.required.map((kind) => ksmKindLabels[kind][lang]),
        lang,
      );
  }
}

function people(count: number, lang: Lang): string {
  if (lang === "id") return `${count} orang`;
  return count === 1 ? "1 person" : `${count} people`;
}

/** While it is open whether some are one person, the number is that of the others and one of these. */
function membersText({ actual, verdict }: Criterion<"G.1">, lang: Lang): string {
  if (verdict !== "undetermined") return people(actual, lang);
  if (actual === 0) return unknown[lang];
  return `${people(actual, lang)} ${lang === "id" ? "yang pasti" : "for certain"}`;
}

function ps2Text({ members, confirmed, possible, declared }: Criterion<"G.2">["actual"], lang: Lang): string {
  const range = { id: `${confirmed} sampai ${possible}`, en: `${confirmed} to ${possible}` };
  const count = possible > confirmed ? range[lang] : String(confirmed);
  const exact = members > 0 && possible === confirmed;
  const share = exact ? ` (${percentText({ numerator: confirmed, denominator: members }, lang)})` : "";
  if (lang === "id") {
    return `${count} dari ${members} anggota terdaftar di PS-2${share}${declared ? ", menurut pengakuan" : ""}`;
  }
  return `${count} of ${members} members on PS-2${share}${declared ? ", by their own word" : ""}`;
}

/** Never to have had a loan is known, although nothing could be measured. */
const hasHadNoLoan = ({ nearMiss }: Criterion<"G.4">): boolean => nearMiss?.kind === "first-loan";

function repaymentText(criterion: Criterion<"G.4">, lang: Lang): string {
  const id = lang === "id";
  if (hasHadNoLoan(criterion)) return id ? "belum pernah mendapat pinjaman" : "has had no loan";
  if (criterion.actual === null) return unknown[lang];
  const { due, paid } = criterion.actual;
  if (due === 0) return id ? "belum ada angsuran yang jatuh tempo" : "nothing has fallen due yet";
  const rate = percentText({ numerator: paid, denominator: due }, lang);
  return id
    ? `${rate}: dibayar ${rupiahText(paid, lang)} dari ${rupiahText(due, lang)} yang jatuh tempo`
    : `${rate}: ${rupiahText(paid, lang)} paid of ${rupiahText(due, lang)} due`;
}

/** The one number or word that a KSM's criterion turns on, for a narrow column: `4-6/7`, `95,8%`; may be empty. */
export function criterionFigure(criterion: Criterion, lang: Lang): string {
  switch (criterion.code) {
    case "G.1":
      return String(criterion.actual);
    case "G.2": {
      const { members, confirmed, possible } = criterion.actual;
      return `${possible > confirmed ? `${confirmed}-${possible}` : confirmed}/${members}`;
    }
    case "G.4": {
      if (hasHadNoLoan(criterion)) return never[lang];
      if (criterion.actual === null) return "";
      const { due, paid } = criterion.actual;
      return due === 0 ? "" : percentText({ numerator: paid, denominator: due }, lang);
    }
    case "K":
      // English labels explain the kind in brackets; here is room for its name only.
      return criterion.actual === null ? "" : (ksmKindLabels[criterion.actual].id.split(" ")[0] ?? "");
    case "F.1":
    case "F.2":
    case "F.3":
    case "G.3":
      return "";
  }
}

/** Who settled the criterion, when and why; empty where the data decided. */
export function decisionText({ decision }: Criterion, lang: Lang): string {
  if (decision === undefined) return "";
  return reportSentences.decided[lang](decision.by, dateText(decision.on, lang), decision.reason);
}
