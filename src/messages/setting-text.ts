import type { AuditOpinion, BkmLevel, SecretariatClass } from "../domain/choices.ts";
import type { KsmCriterion } from "../domain/criteria.ts";
import type { Citation, CitationKind, SettingUnit } from "../policy/citations.ts";
import type { SettingPath, Settings } from "../policy/settings.ts";
import { assumptionQuestions } from "./assumption-text.ts";
import { criterionNames } from "./criterion-text.ts";
import { auditOpinionLabels, bkmLevelLabels, secretariatClassLabels } from "./labels.ts";
import type { Lang, Text } from "./lang.ts";
import { numberText, rupiahText } from "./number-text.ts";

/** What each setting of the policy means, by its path. */
export const settingLabels: Readonly<Record<SettingPath, Text>> = {
  "f1.minimumLevel": { id: "Tingkat kinerja BKM paling rendah", en: "Lowest level of the BKM" },
  "f2.opinion": { id: "Opini audit yang diminta", en: "Audit opinion asked for" },
  "f2.bookYearsBack": { id: "Tahun buku: berapa tahun sebelum penilaian", en: "Book year: years before the judgement" },
  "f3.months": { id: "Jumlah bulan terakhir yang dinilai", en: "Number of last months that count" },
  "g1.minimumMembers": { id: "Anggota paling sedikit", en: "Fewest members" },
  "g2.shareNumerator": {
    id: "Bagian anggota di PS-2: pembilang (2 dari 2/3)",
    en: "Share of members on PS-2: numerator (2 of 2/3)",
  },
  "g2.shareDenominator": {
    id: "Bagian anggota di PS-2: penyebut (3 dari 2/3)",
    en: "Share of members on PS-2: denominator (3 of 2/3)",
  },
  "g4.morePercentThan": { id: "Tingkat pengembalian harus lebih dari", en: "Repayment rate must be more than" },
  "h1.membership": { id: "Pelatihan keanggotaan bila belum memenuhi", en: "Training in membership for gaps in" },
  "h1.businessPlan": {
    id: "Pelatihan rencana usaha bila belum memenuhi",
    en: "Training in business plans for gaps in",
  },
  "h1.bookkeepingAndRepayment": {
    id: "Pelatihan pembukuan dan pengembalian bila belum memenuhi",
    en: "Training in bookkeeping and repayment for gaps in",
  },
  "j2.kelurahanCeiling": { id: "Batas dana per kelurahan", en: "Ceiling per kelurahan" },
  "j4.ksmCeiling": { id: "Batas pinjaman per KSM", en: "Ceiling per KSM" },
  "j5.memberCeiling": { id: "Batas pinjaman per anggota", en: "Ceiling per member" },
  "j6.firstTranchePercent": { id: "Bagian pencairan tahap pertama", en: "Share of the first tranche" },
  "j7.maximumKsm": { id: "KSM paling banyak pada tahap awal", en: "Most KSM in first lending" },
  "j8.minimumKsmPerYear": {
    id: "KSM paling sedikit per tahun pada perguliran",
    en: "Fewest KSM a year in re-lending",
  },
  "a1.levelFromAspects": { id: "Tingkat BKM dari tingkat tiap aspek", en: "Level of the BKM from its aspects" },
  "a2.wtpWithParagraph": { id: "Opini WTP-PP dianggap", en: "A WTP-PP opinion counts as" },
  "a3.lastMonths": { id: "Bulan terakhir dihitung", en: "The last months are" },
  "a4.pass": { id: "Kinerja Sekretariat yang memenuhi", en: "Secretariat classes that pass" },
  "a4.refer": { id: "Kinerja Sekretariat yang perlu diputuskan", en: "Secretariat classes left to a person" },
  "a4.fail": { id: "Kinerja Sekretariat yang tidak memenuhi", en: "Secretariat classes that fail" },
  "a4.passScore": { id: "Skor Sekretariat paling rendah", en: "Lowest score of the secretariat" },
  "a5.householdCoversMembers": {
    id: "Keluarga di PS-2 mencakup anggota keluarganya",
    en: "A household on PS-2 covers its members",
  },
  "a6.basis": { id: "Pengembalian dihitung dari", en: "Repayment is counted on" },
  "a6.loans": { id: "Pinjaman yang dihitung", en: "Loans that count" },
  "a6.writtenOff": { id: "Pinjaman yang dihapusbukukan", en: "A loan that is written off" },
  "a7.arrearsMoreThan": { id: "Menunggak bila lebih dari", en: "In arrears when more than" },
  "a8.method": { id: "Cara menghitung jasa", en: "Method of the service charge" },
  "a8.monthlyChargePercent": { id: "Jasa per bulan", en: "Service charge a month" },
  "a8.months": { id: "Jangka waktu pinjaman", en: "Length of a loan" },
  "a8.minimumMonths": { id: "Jangka waktu paling pendek", en: "Shortest loan" },
  "a8.maximumMonths": { id: "Jangka waktu paling panjang", en: "Longest loan" },
  "a8.graceMonths": { id: "Masa tenggang (jasa saja)", en: "Grace (service charge alone)" },
  "a8.firstDueAfterMonths": { id: "Angsuran pertama sesudah pinjaman cair", en: "First instalment after disbursement" },
  "a8.roundUpTo": { id: "Angsuran dibulatkan ke atas sampai kelipatan", en: "Instalments are rounded up to" },
  "a8.rest": { id: "Sisa pembulatan masuk ke angsuran", en: "The rest of rounding goes to the instalment" },
  "a9.unit": { id: "Kelipatan pinjaman", en: "Loans are multiples of" },
  "a10.order": { id: "Urutan KSM bila dana tidak cukup", en: "Order of KSM when money is short" },
  "a11.outstandingCounts": {
    id: "Sisa pinjaman PPMK mengurangi batas",
    en: "A running PPMK loan counts toward the ceilings",
  },
  "a12.substandardUpTo": { id: "Kurang Lancar sampai", en: "Substandard up to" },
  "a12.doubtfulUpTo": { id: "Diragukan sampai", en: "Doubtful up to" },
  "a13.warnBelowPercentOfAssessed": {
    id: "Peringatan bila kurang dari bagian kelayakannya",
    en: "Warning below this share of what was assessed",
  },
  "a14.undividedLoan": { id: "Pinjaman KSM tanpa rincian anggota", en: "A group's loan without a breakdown" },
  "a15.personInTwoKsm": { id: "Orang yang tercatat dalam dua KSM", en: "A person in two KSM" },
  "a16.takenOff": {
    id: "RR: yang dikurangkan dari saldo pinjaman yang menunggak",
    en: "RR: what of a loan in arrears is taken off the balance",
  },
  "a17.chargeCounts": {
    id: "Tunggakan jasa ikut menentukan kolektibilitas",
    en: "Arrears of jasa (the charge) count for collectibility",
  },
  "a18.oneCardForMoreThanHalf": {
    id: "Satu No KK untuk lebih dari separuh KSM",
    en: "One No KK for more than half of a KSM",
  },
  "a19.lentInFirstStage": {
    id: "Pinjaman PPMK yang sudah cair pada tahap awal",
    en: "PPMK loans that first lending has made already",
  },
  "a20.upkInPenundaan": { id: "Bila UPK di kelas Penundaan", en: "While the UPK is in the class Penundaan" },
  "a21.minimumAge": { id: "Umur paling muda", en: "Lowest age" },
  "a21.maximumAge": { id: "Umur paling tua", en: "Highest age" },
  "a22.minimumScore": { id: "Nilai aset terendah", en: "Lowest score of an asset" },
  "a22.maximumScore": { id: "Nilai aset tertinggi", en: "Highest score of an asset" },
  "a23.decisionDays": {
    id: "Batas tanggal keputusan sesudah tanggal penilaian",
    en: "Latest date of a decision after the date of judgement",
  },
  "a24.larBest": { id: "LAR Memuaskan sampai", en: "LAR: satisfactory up to" },
  "a24.larLeast": { id: "LAR Minimum sampai", en: "LAR: minimum up to" },
  "a24.parBest": { id: "PAR Memuaskan sampai", en: "PAR: satisfactory up to" },
  "a24.parLeast": { id: "PAR Minimum sampai", en: "PAR: minimum up to" },
  "a24.rrBest": { id: "RR Memuaskan mulai", en: "RR: satisfactory from" },
  "a24.rrLeast": { id: "RR Minimum mulai", en: "RR: minimum from" },
  "a24.ccrBest": { id: "CCr Memuaskan mulai", en: "CCr: satisfactory from" },
  "a24.ccrLeast": { id: "CCr Minimum mulai", en: "CCr: minimum from" },
  "a24.roiBest": { id: "ROI Memuaskan mulai", en: "ROI: satisfactory from" },
  "a24.roiLeast": { id: "ROI Minimum mulai", en: "ROI: minimum from" },
};

type WordIn<T> = T extends readonly (infer E)[] ? WordIn<E> : T extends string | boolean | null ? `${T}` : never;

/** Every word that a policy file can hold. */
type SettingWord = {
  [Group in keyof Settings]: { [Name in keyof Settings[Group]]: WordIn<Settings[Group][Name]> }[keyof Settings[Group]];
}[keyof Settings];

/** Levels, opinions and classes are told by their word alone. */
type OwnName = BkmLevel | AuditOpinion | SecretariatClass;

const ownNames: Readonly<Record<OwnName, Text>> = {
  ...bkmLevelLabels,
  ...auditOpinionLabels,
  ...secretariatClassLabels,
};

/** What the other words stand for. */
const choiceMeanings: Readonly<Record<Exclude<SettingWord, OwnName | KsmCriterion>, Text>> = {
  true: { id: "ya", en: "yes" },
  false: { id: "tidak", en: "no" },
  null: { id: "tidak dipakai", en: "not used" },
  pass: { id: "memenuhi", en: "it passes" },
  refer: { id: "diputuskan oleh petugas", en: "a person decides" },
  fail: { id: "tidak memenuhi", en: "it fails" },
  "weighted-mean-rounded-down": {
    id: "rata-rata tertimbang, dibulatkan ke bawah",
    en: "weighted mean, rounded down",
  },
  "full-months-before": { id: "bulan penuh sebelum bulan penilaian", en: "full months before that of the judgement" },
  "including-current": { id: "termasuk bulan penilaian", en: "including that of the judgement" },
  principal: { id: "pokok", en: "principal only" },
  "principal-and-charge": { id: "pokok dan jasa", en: "principal and service charge" },
  total: { id: "jumlah semua pinjaman", en: "all loans together" },
  "every-loan": { id: "setiap pinjaman sendiri-sendiri", en: "each loan by itself" },
  "last-loan": { id: "pinjaman terakhir saja", en: "only the latest loan" },
  "all-due": { id: "seluruh sisanya jatuh tempo", en: "all of it is due" },
  "by-schedule": { id: "menurut jadwalnya", en: "due by its schedule" },
  arrears: { id: "tunggakannya saja", en: "only its arrears" },
  "whole-balance": { id: "seluruh sisanya", en: "its whole balance" },
  score: { id: "skor kelayakan", en: "proposal score" },
  ps2Share: { id: "bagian anggota di PS-2", en: "share of members on PS-2" },
  repaymentRate: { id: "tingkat pengembalian", en: "repayment rate" },
  code: { id: "kode KSM", en: "KSM code" },
  flat: { id: "tetap dari pinjaman awal", en: "on the loan as it was made" },
  menurun: { id: "dari sisa pokok, pokok tetap", en: "on the balance, equal principal" },
  anuitas: { id: "dari sisa pokok, angsuran tetap", en: "on the balance, equal instalments" },
  last: { id: "terakhir", en: "last" },
  first: { id: "pertama", en: "first" },
  "in-neither-until-settled": { id: "di kedua KSM belum pasti", en: "sure in neither until settled" },
  counts: { id: "dihitung", en: "they count" },
  warn: { id: "tetap meminjamkan, dengan peringatan", en: "lending goes on, with a warning" },
  refuse: { id: "tidak meminjamkan", en: "nothing is lent" },
  confirms: { id: "langsung terhitung", en: "they count" },
  "split-evenly": { id: "dibagi rata", en: "split evenly" },
};

/** What is counted; a bare number has no word. */
const countedUnits: Readonly<Record<Exclude<SettingUnit, "rupiah" | "percent">, Text | null>> = {
  months: { id: "bulan", en: "month(s)" },
  years: { id: "tahun", en: "year(s)" },
  days: { id: "hari", en: "day(s)" },
  members: { id: "orang", en: "member(s)" },
  ksm: { id: "KSM", en: "KSM" },
  instalments: { id: "angsuran", en: "instalment(s)" },
  parts: null,
  score: null,
  choice: null,
  list: null,
  classes: null,
  "yes-no": null,
};

/** A setting's value as a person reads it: `Rp 5.000.000`, `1,5%`, `3 bulan`, `diputuskan oleh petugas`; `unit` is that of its citation. */
export function settingValueText(value: unknown, unit: SettingUnit, lang: Lang): string {
  return valueText(value, unit, lang, (word) => meaningOf(word, lang) ?? word);
}

/** The same with the words as a policy file needs them, and what they mean: `refer (diputuskan oleh petugas)`. */
export function settingWordsText(value: unknown, unit: SettingUnit, lang: Lang): string {
  return valueText(value, unit, lang, (word) => explainedWord(word, lang));
}

function valueText(value: unknown, unit: SettingUnit, lang: Lang, wordText: (word: string) => string): string {
  if (Array.isArray(value)) return value.map((item) => valueText(item, unit, lang, wordText)).join(", ");
  if (typeof value !== "number") return wordText(String(value));
  if (unit === "rupiah") return rupiahText(value, lang);
  if (unit === "percent") return `${numberText(value, lang)}%`;
  const counted = countedUnits[unit];
  return counted === null ? numberText(value, lang) : `${numberText(value, lang)} ${counted[lang]}`;
}

/** A value as `formatSetting` writes it, with its numbers in the language's style and its words explained. */
export function writtenSettingText(written: string, lang: Lang): string {
  return written
    .split(", ")
    .map((part) => (/^-?\d{1,15}(\.\d+)?$/.test(part) ? numberText(Number(part), lang) : explainedWord(part, lang)))
    .join(", ");
}

function explainedWord(word: string, lang: Lang): string {
  const meaning = meanings.get(word);
  return meaning === undefined ? word : `${word} (${meaning[lang]})`;
}

const meaningOf = (word: string, lang: Lang) => (meanings.get(word) ?? names.get(word))?.[lang];

const meanings: ReadonlyMap<string, Text> = new Map(Object.entries({ ...criterionNames, ...choiceMeanings }));
const names: ReadonlyMap<string, Text> = new Map(Object.entries(ownNames));
const labels: ReadonlyMap<string, Text> = new Map(Object.entries(settingLabels));

/** The label of a setting that may be none, as a path that a person wrote. */
export const settingLabel = (path: string, lang: Lang): string | undefined => labels.get(path)?.[lang];

/** What stands where nobody changed the setting: the guideline's value, or the one that ppmk brings. */
export const standardNames: Readonly<Record<CitationKind, Text>> = {
  rule: { id: "pedoman", en: "guideline" },
  local: { id: "bawaan ppmk", en: "standard" },
  assumption: { id: "bawaan ppmk", en: "standard" },
};

/** What a changed setting departs from. */
export const deviationHeads: Readonly<Record<CitationKind, Text>> = {
  rule: { id: "Menyimpang dari pedoman", en: "Deviates from the guideline" },
  local: { id: "Diubah dari bawaan ppmk", en: "Changed from the standard" },
  assumption: { id: "Diubah dari bawaan ppmk", en: "Changed from the standard" },
};

/**
 * Where a setting comes from, in words. The guideline and local rules speak Indonesian in any language; the questions
 * that the guideline leaves open are the rule book's own.
 */
export function settingSourceText(citation: Citation, lang: Lang): string {
  switch (citation.kind) {
    case "rule":
      return citation.source;
    case "local":
      return lang === "id" ? `Di luar pedoman: ${citation.source}` : `Not in the guideline: ${citation.source}`;
    case "assumption":
      return assumptionQuestions[citation.code][lang];
  }
}
