/** Institutional performance of a BKM (F.1), weakest first. */
export const bkmLevels = ["awal", "berdaya", "mandiri", "madani"] as const;
export type BkmLevel = (typeof bkmLevels)[number];

/** Names under which the field reports the Sekretariat's class (F.3, A-4). Which of them pass is policy. */
export const secretariatClasses = [
  "memuaskan",
  "sangat-baik",
  "baik",
  "memadai",
  "cukup",
  "minimum",
  "kurang",
  "tidak-memadai",
] as const;
export type SecretariatClass = (typeof secretariatClasses)[number];

/** Independent audit opinions (F.2), best first. */
export const auditOpinions = ["wtp", "wtp-pp", "wdp", "tw", "tmp"] as const;
export type AuditOpinion = (typeof auditOpinions)[number];

/** Kinds of KSM: K.1 sejenis, K.2 KUBE, K.3 aneka usaha produktif. */
export const ksmKinds = ["sejenis", "kube", "aneka"] as const;
export type KsmKind = (typeof ksmKinds)[number];

/** First lending, or re-lending of what has been repaid. */
export const stages = ["awal", "perguliran"] as const;
export type Stage = (typeof stages)[number];

/** Whose money a loan was: the PPMK fund (counts toward J.4 and J.5) or another. */
export type FundSource = "ppmk" | "lainnya";

/** What the UPK says of a loan: running, paid off, given a new schedule, or written off (dihapusbukukan). */
export type LoanStatus = "berjalan" | "lunas" | "dijadwal-ulang" | "hapus-buku";

export const strategies = ["peringkat", "merata", "jangkauan"] as const;
export type Strategy = (typeof strategies)[number];

/** Classes of a UPK by its ratios (POB Pinjaman Bergulir), best first. */
export const upkClasses = ["memuaskan", "minimum", "penundaan"] as const;
export type UpkClass = (typeof upkClasses)[number];

/** Orders levels: negative when `a` is weaker than `b`. */
export function compareBkmLevel(a: BkmLevel, b: BkmLevel): number {
  return bkmLevels.indexOf(a) - bkmLevels.indexOf(b);
}
