import type { AssumptionId, RuleCode } from "../domain/rules.ts";
import type { SettingPath } from "./settings.ts";

export type SettingUnit =
  | "rupiah"
  | "percent"
  | "months"
  | "years"
  | "days"
  | "members"
  | "ksm"
  | "instalments"
  | "parts"
  | "score"
  | "choice"
  | "list"
  | "classes"
  | "yes-no";

/**
 * Each rule in its own words: those of the guideline, from the summary of *Buku Pedoman Teknis Program PPMK*, or of a
 * local rule those in which it was agreed. Only typing slips of the summary are mended ("oranng", "Memadaiselama", a missing quotation mark).
 */
export const ruleSources: Readonly<Record<RuleCode, string>> = {
  "D.1": "Meningkatnya jumlah KSM yang dapat melaksanakan kegiatan penghidupan masyarakat berorientasi Tridaya",
  "D.2": "Meningkatnya jumlah KSM yang dapat mengakses serta bekerjasama dengan berbagai pihak",
  "D.3": "Meningkatnya jumlah warga miskin peserta kegiatan PPMK",
  "F.1": "Kinerja kelembagaan BKM minimal “Berdaya”",
  "F.2": "Opini audit Independen tahun buku sebelumnya “Wajar Tanpa Pengecualian”",
  "F.3": "Kinerja Sekretariat BKM minimal Memadai selama 3 bulan terakhir",
  "G.1": "Jumlah Anggota minimal 5 orang",
  "G.2": "Minimal 2/3 anggota KSM terdaftar di PS 2",
  "G.3": "Memiliki usaha mikro kecil yang berpotensi dikembangkan (prospektif)",
  "G.4": "Pernah mendapat pinjaman dari UPK atau lembaga keuangan lain dengan tingkat pengembalian pinjaman > 90%",
  "H.1":
    "Kegiatan Pelayanan Sosial bagi KSM melalui kegiatan pengembangan kapasitas KSM (pelatihan, sosialisasi, vocational & on the job training, dll)",
  "H.2":
    "Kegiatan Pelayanan Infrastruktur Produktif bagi KSM melalui kegiatan prasarana pengembangan penghidupan Masyarakat (prasarana produksi bata/paving, showroom, pasar lokal/kios, prasarana limbah usaha, dan prasarana lainnya)",
  "H.3":
    "Kontribusi Pelayanan Ekonomi bagi KSM melalui Dana bergulir bagi KSM unggulan (KSM peserta PPMK yg memenuhi kriteria)",
  "J.1":
    "BLM PPMK adalah dana bergulir khusus untuk peningkatan penghidupan masyarakat yang dikelola UPK-BKM yang digulirkan hanya bagi KSM peserta",
  "J.2": "Alokasi pagu BLM PPMK maksimum Rp. 100 juta per Kelurahan/Desa peserta",
  "J.3": "Jumlah realisasi untuk setiap KSM sepenuhnya tergantung pada kelayakan proposal masing-masing KSM",
  "J.4": "maksimum Rp 30.000.000,- untuk setiap KSM",
  "J.5": "maksimum Rp 5.000.000,- untuk setiap anggota KSM",
  "J.6": "Pencairan BLM ke Rek BKM dilaksanakan 2 Tahap (60% dan 40%)",
  "J.7": "Layanan pinjaman tahap awal maksimal 5 (lima) KSM",
  "J.8": "pada tahap perguliran minimal 3 (tiga) KSM setiap tahunnya",
  K: "Jenis KSM Penerima Pinjaman BLM PNPM-PPMK",
  "K.1": "KSM Sejenis (Semua anggota memiliki jenis usaha yang sama)",
  "K.2": "KSM Kelompok Usaha Bersama (KUBE)",
  "K.3": "KSM Aneka Usaha Produktif",
};

/** What the guideline leaves open: the question that each assumption answers. */
const assumptionSources: Readonly<Record<AssumptionId, string>> = {
  "A-1": "level from aspect scores when no level is stated",
  "A-2": "does WTP-PP satisfy F.2",
  "A-3": "which months are “the last 3”",
  "A-4": "Sekretariat class names",
  "A-5": "does a household (No KK) on PS-2 cover its members",
  "A-6": "repayment rate",
  "A-7": "arrears that count for LAR/PAR/RR",
  "A-8": "jasa, tenor, rounding of instalments",
  "A-9": "loan amounts",
  "A-10": "order of KSM when money is short",
  "A-11": "does an outstanding PPMK loan count toward J.4 and J.5",
  "A-12": "collectibility 3, 4, 5 limits",
  "A-13": "smallest loan worth making",
  "A-14": "a KSM's outstanding PPMK loan that is not broken down by member",
  "A-15": "a person who stands in two KSM",
  "A-16": "RR of the portfolio: what of a loan in arrears is taken off the balance",
  "A-17": "do arrears of jasa count for collectibility",
  "A-18": "one No KK that alone (no NIK) confirms more than half of a KSM (A-5)",
  "A-19": "tahap awal after some PPMK money was already lent in it",
  "A-20": "UPK in class Penundaan",
  "A-21": "age by NIK at the as-of date",
  "A-22": "scores of the five assets (B)",
  "A-23": "how long after the as-of date a decision or a confirmation counts",
  "A-24": "limits of the UPK's classes Memuaskan, Minimum and Penundaan, as POB Pinjaman Bergulir (2013) has them",
};

/**
 * Where a setting comes from: the guideline's words; a local rule, or one of ppmk's own, that the guideline does not
 * have and that nothing calls the guideline's; or the question that the guideline leaves open.
 */
export type Citation = { readonly unit: SettingUnit; readonly source: string } & (
  | { readonly kind: "rule" | "local"; readonly code: RuleCode }
  | { readonly kind: "assumption"; readonly code: AssumptionId }
);
export type CitationKind = Citation["kind"];

const rule = (code: RuleCode, unit: SettingUnit): Citation => ({ kind: "rule", code, unit, source: ruleSources[code] });

const local = (code: RuleCode, unit: SettingUnit, source: string): Citation => ({ kind: "local", code, unit, source });

const assumption = (code: AssumptionId, unit: SettingUnit): Citation => ({
  kind: "assumption",
  code,
  unit,
  source: assumptionSources[code],
});

/** What H.1 leaves to those who train. */
const topics = "Materi pelatihan (H.1) untuk tiap kriteria yang belum terpenuhi";

/** Every setting with its citation, in the order of the rule book. */
export const citations: { readonly [Path in SettingPath]: Citation } = {
  "f1.minimumLevel": rule("F.1", "choice"),
  "f2.opinion": rule("F.2", "choice"),
  "f2.bookYearsBack": rule("F.2", "years"),
  "f3.months": rule("F.3", "months"),
  "g1.minimumMembers": rule("G.1", "members"),
  "g2.shareNumerator": rule("G.2", "parts"),
  "g2.shareDenominator": rule("G.2", "parts"),
  "g4.morePercentThan": rule("G.4", "percent"),
  "h1.membership": local("H.1", "classes", topics),
  "h1.businessPlan": local("H.1", "classes", topics),
  "h1.bookkeepingAndRepayment": local("H.1", "classes", topics),
  "j2.kelurahanCeiling": rule("J.2", "rupiah"),
  "j4.ksmCeiling": rule("J.4", "rupiah"),
  "j5.memberCeiling": rule("J.5", "rupiah"),
  "j6.firstTranchePercent": rule("J.6", "percent"),
  "j7.maximumKsm": rule("J.7", "ksm"),
  "j8.minimumKsmPerYear": rule("J.8", "ksm"),
  "a1.levelFromAspects": assumption("A-1", "choice"),
  "a2.wtpWithParagraph": assumption("A-2", "choice"),
  "a3.lastMonths": assumption("A-3", "choice"),
  "a4.pass": assumption("A-4", "classes"),
  "a4.refer": assumption("A-4", "classes"),
  "a4.fail": assumption("A-4", "classes"),
  "a4.passScore": assumption("A-4", "score"),
  "a5.householdCoversMembers": assumption("A-5", "yes-no"),
  "a6.basis": assumption("A-6", "choice"),
  "a6.loans": assumption("A-6", "choice"),
  "a6.writtenOff": assumption("A-6", "choice"),
  "a7.arrearsMoreThan": assumption("A-7", "instalments"),
  "a8.method": assumption("A-8", "choice"),
  "a8.monthlyChargePercent": assumption("A-8", "percent"),
  "a8.months": assumption("A-8", "months"),
  "a8.minimumMonths": assumption("A-8", "months"),
  "a8.maximumMonths": assumption("A-8", "months"),
  "a8.graceMonths": assumption("A-8", "months"),
  "a8.firstDueAfterMonths": assumption("A-8", "months"),
  "a8.roundUpTo": assumption("A-8", "rupiah"),
  "a8.rest": assumption("A-8", "choice"),
  "a9.unit": assumption("A-9", "rupiah"),
  "a10.order": assumption("A-10", "list"),
  "a11.outstandingCounts": assumption("A-11", "yes-no"),
  "a12.substandardUpTo": assumption("A-12", "instalments"),
  "a12.doubtfulUpTo": assumption("A-12", "instalments"),
  "a13.warnBelowPercentOfAssessed": assumption("A-13", "percent"),
  "a14.undividedLoan": assumption("A-14", "choice"),
  "a15.personInTwoKsm": assumption("A-15", "choice"),
  "a16.takenOff": assumption("A-16", "choice"),
  "a17.chargeCounts": assumption("A-17", "yes-no"),
  "a18.oneCardForMoreThanHalf": assumption("A-18", "choice"),
  "a19.lentInFirstStage": assumption("A-19", "choice"),
  "a20.upkInPenundaan": assumption("A-20", "choice"),
  "a21.minimumAge": assumption("A-21", "years"),
  "a21.maximumAge": assumption("A-21", "years"),
  "a22.minimumScore": assumption("A-22", "score"),
  "a22.maximumScore": assumption("A-22", "score"),
  "a23.decisionDays": assumption("A-23", "days"),
  "a24.larBest": assumption("A-24", "percent"),
  "a24.larLeast": assumption("A-24", "percent"),
  "a24.parBest": assumption("A-24", "percent"),
  "a24.parLeast": assumption("A-24", "percent"),
  "a24.rrBest": assumption("A-24", "percent"),
  "a24.rrLeast": assumption("A-24", "percent"),
  "a24.ccrBest": assumption("A-24", "percent"),
  "a24.ccrLeast": assumption("A-24", "percent"),
  "a24.roiBest": assumption("A-24", "percent"),
  "a24.roiLeast": assumption("A-24", "percent"),
};
