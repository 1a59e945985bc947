import type {
  AuditOpinion,
  BkmLevel,
  KsmKind,
  SecretariatClass,
  Stage,
  Strategy,
  UpkClass,
} from "../domain/choices.ts";
import type { Severity } from "../domain/finding.ts";
import type { IndicatorCode } from "../domain/monitor.ts";
import type { Eligibility, Ps2Standing, Service, ServiceTopic, Verdict } from "../domain/verdict.ts";
import type { Text } from "./lang.ts";

type Labels<K extends string> = Readonly<Record<K, Text>>;
type Signs<K extends string> = Readonly<Record<K, string>>;

export const verdictLabels: Labels<Verdict> = {
  pass: { id: "Memenuhi", en: "Met" },
  fail: { id: "Tidak memenuhi", en: "Not met" },
  undetermined: { id: "Belum pasti", en: "Undecided" },
};

/** Beside every colour a sign: the word and the sign must do without the colour. */
export const verdictSigns: Signs<Verdict> = { pass: "✓", fail: "✗", undetermined: "?" };

export const eligibilityLabels: Labels<Eligibility> = {
  eligible: { id: "Layak", en: "Eligible" },
  ineligible: { id: "Tidak layak", en: "Not eligible" },
  undetermined: { id: "Belum dapat ditentukan", en: "Cannot be decided yet" },
};

export const eligibilitySigns: Signs<Eligibility> = { eligible: "✓", ineligible: "✗", undetermined: "?" };

/** The verdict on a criterion that an overall verdict corresponds to: both have one colour. */
export const toneOf: Readonly<Record<Eligibility, Verdict>> = {
  eligible: "pass",
  ineligible: "fail",
  undetermined: "undetermined",
};

export const severityLabels: Labels<Severity> = {
  error: { id: "Kesalahan", en: "Error" },
  warning: { id: "Peringatan", en: "Warning" },
  info: { id: "Catatan", en: "Note" },
};

export const severitySigns: Signs<Severity> = { error: "✗", warning: "!", info: "i" };

export const bkmLevelLabels: Labels<BkmLevel> = {
  awal: { id: "Awal", en: "Awal (beginning)" },
  berdaya: { id: "Berdaya", en: "Berdaya (empowered)" },
  mandiri: { id: "Mandiri", en: "Mandiri (self-reliant)" },
  madani: { id: "Madani", en: "Madani (civic)" },
};

export const auditOpinionLabels: Labels<AuditOpinion> = {
  wtp: { id: "Wajar Tanpa Pengecualian (WTP)", en: "unqualified opinion (WTP)" },
  "wtp-pp": {
    id: "Wajar Tanpa Pengecualian dengan Paragraf Penjelasan (WTP-PP)",
    en: "unqualified opinion with an explanatory paragraph (WTP-PP)",
  },
  wdp: { id: "Wajar Dengan Pengecualian (WDP)", en: "qualified opinion (WDP)" },
  tw: { id: "Tidak Wajar (TW)", en: "adverse opinion (TW)" },
  tmp: { id: "Tidak Memberikan Pendapat (TMP)", en: "disclaimer of opinion (TMP)" },
};

export const secretariatClassLabels: Labels<SecretariatClass> = {
  memuaskan: { id: "Memuaskan", en: "Satisfactory (Memuaskan)" },
  "sangat-baik": { id: "Sangat Baik", en: "Very good (Sangat Baik)" },
  baik: { id: "Baik", en: "Good (Baik)" },
  memadai: { id: "Memadai", en: "Adequate (Memadai)" },
  cukup: { id: "Cukup", en: "Fair (Cukup)" },
  minimum: { id: "Minimum", en: "Minimum" },
  kurang: { id: "Kurang", en: "Poor (Kurang)" },
  "tidak-memadai": { id: "Tidak Memadai", en: "Inadequate (Tidak Memadai)" },
};

export const ksmKindLabels: Labels<KsmKind> = {
  sejenis: { id: "Sejenis", en: "Sejenis (one kind of business)" },
  kube: { id: "KUBE", en: "KUBE (joint business)" },
  aneka: { id: "Aneka Usaha", en: "Aneka Usaha (various businesses)" },
};

export const stageLabels: Labels<Stage> = {
  awal: { id: "Tahap awal", en: "First lending (tahap awal)" },
  perguliran: { id: "Tahap perguliran", en: "Re-lending (perguliran)" },
};

export const strategyLabels: Labels<Strategy> = {
  peringkat: { id: "Menurut peringkat", en: "By rank (peringkat)" },
  merata: { id: "Dibagi merata", en: "Shared evenly (merata)" },
  jangkauan: { id: "Menjangkau warga terbanyak", en: "Reaching the most people (jangkauan)" },
};

export const ps2StandingLabels: Labels<Ps2Standing> = {
  confirmed: { id: "Terdaftar di PS-2", en: "On PS-2" },
  possible: { id: "Mungkin terdaftar, perlu dipastikan", en: "Perhaps on PS-2, to be confirmed" },
  outside: { id: "Tidak terdaftar di PS-2", en: "Not on PS-2" },
  unknown: { id: "Belum diketahui", en: "Not known" },
};

export const serviceTopicLabels: Labels<ServiceTopic> = {
  membership: { id: "keanggotaan", en: "membership" },
  "business-plan": { id: "rencana usaha", en: "business plan" },
  "bookkeeping-and-repayment": { id: "pembukuan dan pengembalian pinjaman", en: "bookkeeping and repayment" },
};

export const serviceLabels: Labels<Service> = {
  "H.1": { id: "Pelatihan dan pengembangan kapasitas", en: "Training and capacity building" },
  "H.2": { id: "Prasarana produktif", en: "Productive infrastructure" },
  "H.3": { id: "Dana bergulir", en: "Revolving fund" },
};

export const upkClassLabels: Labels<UpkClass> = {
  memuaskan: { id: "Memuaskan", en: "Memuaskan (satisfactory)" },
  minimum: { id: "Minimum", en: "Minimum" },
  penundaan: { id: "Penundaan", en: "Penundaan (suspended)" },
};

/** Beside the word, for print without colour. */
export const upkClassSigns: Signs<UpkClass> = { memuaskan: "✓", minimum: "!", penundaan: "✗" };

export const collectibilityLabels: Labels<"1" | "2" | "3" | "4" | "5"> = {
  1: { id: "Lancar", en: "current" },
  2: { id: "Dalam Perhatian Khusus", en: "special mention" },
  3: { id: "Kurang Lancar", en: "substandard" },
  4: { id: "Diragukan", en: "doubtful" },
  5: { id: "Macet", en: "bad" },
};

/** What each ratio is, in the words that stand beside it. */
export const indicatorDefinitions: Labels<IndicatorCode> = {
  LAR: {
    id: "KSM yang menunggak lebih dari 3 bulan ÷ KSM yang masih punya saldo",
    en: "KSM in arrears of more than 3 months ÷ KSM with a balance",
  },
  PAR: {
    id: "saldo pinjaman yang menunggak lebih dari 3 bulan ÷ saldo semua pinjaman",
    en: "balance of loans in arrears of more than 3 months ÷ balance of all loans",
  },
  RR: {
    id: "(saldo − tunggakan pinjaman itu) ÷ saldo",
    en: "(balance − arrears of those loans) ÷ balance",
  },
  CCr: { id: "pendapatan ÷ biaya sejak Januari", en: "income ÷ cost since January" },
  ROI: { id: "laba disetahunkan ÷ modal", en: "profit of a year ÷ capital" },
  PAR30: { id: "saldo yang terlambat lebih dari 30 hari ÷ saldo", en: "balance more than 30 days late ÷ balance" },
  PAR60: { id: "saldo yang terlambat lebih dari 60 hari ÷ saldo", en: "balance more than 60 days late ÷ balance" },
  PAR90: { id: "saldo yang terlambat lebih dari 90 hari ÷ saldo", en: "balance more than 90 days late ÷ balance" },
  CR: {
    id: "dibayar ÷ jatuh tempo dalam 12 bulan terakhir",
    en: "paid ÷ fallen due in the last 12 months",
  },
  WOR: {
    id: "dihapusbukukan dalam 12 bulan ÷ saldo rata-rata",
    en: "written off in 12 months ÷ mean balance",
  },
  RBR: { id: "KSM yang meminjam lagi ÷ KSM yang pernah meminjam", en: "KSM that borrowed again ÷ KSM that borrowed" },
};
