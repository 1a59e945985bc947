import type {
  AuditOpinion,
  BkmLevel,
  FundSource,
  KsmKind,
  LoanStatus,
  SecretariatClass,
  Stage,
} from "../../domain/choices.ts";
import type { Sex } from "../../domain/nik.ts";

/** One choice: the label of the template's dropdown, and the other spellings under which the field writes it. */
export interface Choice<T> {
  readonly value: T;
  readonly label: string;
  readonly spellings: readonly string[];
}

/** What each choice column can hold. Spellings are compared as `normaliseLabel` leaves them. */
export interface ChoiceValues {
  readonly yesNo: boolean;
  readonly sex: Sex;
  readonly bkmLevel: BkmLevel;
  readonly secretariatClass: SecretariatClass;
  readonly auditOpinion: AuditOpinion;
  readonly ksmKind: KsmKind;
  readonly stage: Stage;
  readonly fundSource: FundSource;
  readonly loanStatus: LoanStatus;
}

export type ChoiceKind = keyof ChoiceValues;

const choice = <T>(value: T, label: string, ...spellings: readonly string[]): Choice<T> => ({
  value,
  label,
  spellings,
});

/** Every value with its label, then its spellings. `T` is stated, so that a value without them does not compile. */
function choices<T extends string>(
  entries: Readonly<Record<NoInfer<T>, readonly [label: string, ...spellings: string[]]>>,
): readonly Choice<T>[] {
  return Object.entries<readonly [string, ...string[]]>(entries).map(([value, [label, ...spellings]]) =>
    choice(value as T, label, ...spellings),
  );
}

export const choiceSets: { readonly [K in ChoiceKind]: readonly Choice<ChoiceValues[K]>[] } = {
  yesNo: [
    choice(
      true,
      "Ya",
      "Iya",
      "PS-2",
      "Y",
      "1",
      "✓",
      "✔",
      "√",
      "v",
      "Benar",
      "True",
      "Ada",
      "Sudah",
      "Terdaftar",
      "Prospektif",
    ),
    choice(
      false,
      "Tidak",
      "T",
      "0",
      "✗",
      "✘",
      "Tdk",
      "Salah",
      "False",
      "Belum",
      "Tidak Ada",
      "Tidak Terdaftar",
      "Belum Terdaftar",
      "Bukan",
      "Bukan PS-2",
      "Non PS-2",
      "Tidak Prospektif",
    ),
  ],
  sex: choices<Sex>({
    L: ["L", "Lk", "Laki", "Laki2", "Laki-laki", "Pria"],
    P: ["P", "Pr", "Perempuan", "Wanita"],
  }),
  bkmLevel: choices<BkmLevel>({
    awal: ["Awal", "1"],
    berdaya: ["Berdaya", "2"],
    mandiri: ["Mandiri", "3"],
    madani: ["Madani", "4"],
  }),
  secretariatClass: choices<SecretariatClass>({
    memuaskan: ["Memuaskan"],
    "sangat-baik": ["Sangat Baik"],
    baik: ["Baik"],
    memadai: ["Memadai"],
    cukup: ["Cukup"],
    minimum: ["Minimum", "Minimal"],
    kurang: ["Kurang", "Kurang Memadai"],
    "tidak-memadai": ["Tidak Memadai", "Tdk Memadai"],
  }),
  auditOpinion: choices<AuditOpinion>({
    wtp: ["WTP", "Wajar Tanpa Pengecualian", "Wajar Tanpa Pengecualian (WTP)", "Unqualified"],
    "wtp-pp": ["WTP-PP", "WTP DPP", "Wajar Tanpa Pengecualian dengan Paragraf Penjelasan"],
    wdp: ["WDP", "Wajar Dengan Pengecualian", "Wajar Dengan Pengecualian (WDP)", "Qualified"],
    tw: ["TW", "Tidak Wajar", "Tidak Wajar (TW)", "Adverse"],
    tmp: ["TMP", "Tidak Memberikan Pendapat", "Tidak Menyatakan Pendapat", "Disclaimer"],
  }),
  ksmKind: choices<KsmKind>({
    sejenis: ["Sejenis", "KSM Sejenis", "Usaha Sejenis", "Kelompok Usaha Sejenis", "Kel. Usaha Sejenis"],
    kube: [
      "KUBE",
      "KSM KUBE",
      "Kelompok Usaha Bersama",
      "Kelompok Usaha Bersama (KUBE)",
      "Kel. Usaha Bersama",
      "KSM Kelompok Usaha Bersama (KUBE)",
    ],
    aneka: ["Aneka Usaha", "Aneka", "Aneka Usaha Produktif", "KSM Aneka Usaha", "KSM Aneka Usaha Produktif"],
  }),
  stage: choices<Stage>({
    awal: ["Awal", "Tahap Awal", "Pinjaman Awal"],
    perguliran: ["Perguliran", "Tahap Perguliran", "Bergulir"],
  }),
  fundSource: choices<FundSource>({
    ppmk: ["PPMK", "BLM PPMK", "BLM-PPMK", "Dana PPMK"],
    lainnya: ["Lainnya", "Lain-lain", "Lain", "Dana Lain", "Dana Lainnya", "Bukan PPMK", "Non PPMK"],
  }),
  loanStatus: choices<LoanStatus>({
    // The collectibility of a running loan is told by its instalments, whatever its class is called here.
    berjalan: [
      "Berjalan",
      "Aktif",
      "Belum Lunas",
      "Lancar",
      "Dalam Perhatian Khusus",
      "Kurang Lancar",
      "Diragukan",
      "Macet",
      "Menunggak",
    ],
    lunas: ["Lunas", "Sudah Lunas", "Selesai"],
    "dijadwal-ulang": [
      "Dijadwal Ulang",
      "Dijadwalkan Ulang",
      "Jadwal Ulang",
      "Penjadwalan Ulang",
      "Rescheduling",
      "Reschedule",
      "Restrukturisasi",
      "Direstrukturisasi",
    ],
    "hapus-buku": [
      "Hapus Buku",
      "Dihapus Buku",
      "Dihapusbukukan",
      "Penghapusbukuan",
      "Dihapuskan",
      "Macet Dihapus",
      "Macet Dihapusbukukan",
      "Write Off",
    ],
  }),
};
