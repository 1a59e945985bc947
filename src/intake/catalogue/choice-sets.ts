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
  sex: [choice("L", "L", "Lk", "Laki", "Laki2", "Laki-laki", "Pria"), choice("P", "P", "Pr", "Perempuan", "Wanita")],
  bkmLevel: [
    choice("awal", "Awal", "1"),
    choice("berdaya", "Berdaya", "2"),
    choice("mandiri", "Mandiri", "3"),
    choice("madani", "Madani", "4"),
  ],
  secretariatClass: [
    choice("memuaskan", "Memuaskan"),
    choice("sangat-baik", "Sangat Baik"),
    choice("baik", "Baik"),
    choice("memadai", "Memadai"),
    choice("cukup", "Cukup"),
    choice("minimum", "Minimum", "Minimal"),
    choice("kurang", "Kurang", "Kurang Memadai"),
    choice("tidak-memadai", "Tidak Memadai", "Tdk Memadai"),
  ],
  auditOpinion: [
    choice("wtp", "WTP", "Wajar Tanpa Pengecualian", "Wajar Tanpa Pengecualian (WTP)", "Unqualified"),
    choice("wtp-pp", "WTP-PP", "WTP DPP", "Wajar Tanpa Pengecualian dengan Paragraf Penjelasan"),
    choice("wdp", "WDP", "Wajar Dengan Pengecualian", "Wajar Dengan Pengecualian (WDP)", "Qualified"),
    choice("tw", "TW", "Tidak Wajar", "Tidak Wajar (TW)", "Adverse"),
    choice("tmp", "TMP", "Tidak Memberikan Pendapat", "Tidak Menyatakan Pendapat", "Disclaimer"),
  ],
  ksmKind: [
    choice("sejenis", "Sejenis", "KSM Sejenis", "Usaha Sejenis", "Kelompok Usaha Sejenis", "Kel. Usaha Sejenis"),
    choice(
      "kube",
      "KUBE",
      "KSM KUBE",
      "Kelompok Usaha Bersama",
      "Kelompok Usaha Bersama (KUBE)",
      "Kel. Usaha Bersama",
      "KSM Kelompok Usaha Bersama (KUBE)",
    ),
    choice("aneka", "Aneka Usaha", "Aneka", "Aneka Usaha Produktif", "KSM Aneka Usaha", "KSM Aneka Usaha Produktif"),
  ],
  stage: [
    choice("awal", "Awal", "Tahap Awal", "Pinjaman Awal"),
    choice("perguliran", "Perguliran", "Tahap Perguliran", "Bergulir"),
  ],
  fundSource: [
    choice("ppmk", "PPMK", "BLM PPMK", "BLM-PPMK", "Dana PPMK"),
    choice("lainnya", "Lainnya", "Lain-lain", "Lain", "Dana Lain", "Dana Lainnya", "Bukan PPMK", "Non PPMK"),
  ],
  loanStatus: [
    // The collectibility of a running loan is told by its instalments, whatever its class is called here.
    choice(
      "berjalan",
      "Berjalan",
      "Aktif",
      "Belum Lunas",
      "Lancar",
      "Dalam Perhatian Khusus",
      "Kurang Lancar",
      "Diragukan",
      "Macet",
      "Menunggak",
    ),
    choice("lunas", "Lunas", "Sudah Lunas", "Selesai"),
    choice(
      "dijadwal-ulang",
      "Dijadwal Ulang",
      "Dijadwalkan Ulang",
      "Jadwal Ulang",
      "Penjadwalan Ulang",
      "Rescheduling",
      "Reschedule",
      "Restrukturisasi",
      "Direstrukturisasi",
    ),
    choice(
      "hapus-buku",
      "Hapus Buku",
      "Dihapus Buku",
      "Dihapusbukukan",
      "Penghapusbukuan",
      "Dihapuskan",
      "Macet Dihapus",
      "Macet Dihapusbukukan",
      "Write Off",
    ),
  ],
};
