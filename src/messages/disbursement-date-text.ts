import { dateText } from "./date-text.ts";
import type { FindingFamily } from "./finding-family.ts";

/** About *Tanggal Pencairan 1* and *2*. */
export const disbursementDate: FindingFamily<"plan">["plan/disbursement-date"] = {
  id: (args) => {
    switch (args.reason) {
      case "disorder":
        return {
          message: `Tanggal Pencairan 2 (${dateText(args.second, "id")}) mendahului Tanggal Pencairan 1 (${dateText(args.first, "id")}), jadi keduanya tidak dipakai dalam rencana.`,
          help: "Perbaiki tanggalnya di lembar Profil: tahap 1 masuk ke rekening BKM lebih dulu daripada tahap 2 (J.6).",
        };
      case "first-missing":
        return {
          message: "Tanggal Pencairan 2 sudah diisi, tetapi Tanggal Pencairan 1 belum.",
          help: "Isi Tanggal Pencairan 1 di lembar Profil, supaya jatuh tempo dan lama dana mengendap dapat dihitung.",
        };
      case "before-as-of":
        return {
          message: `Tanggal Pencairan ${args.tranche} (${dateText(args.on, "id")}) mendahului tanggal penilaian (${dateText(args.asOf, "id")}), padahal pinjaman baru dapat dibayar sesudah dinilai.`,
          help: "Periksa tanggal dan tahunnya. Bila BLM memang sudah masuk, tulis hari pembayaran kepada KSM sebagai Tanggal cair di lembar Pencairan pada rencana: jatuh tempo mengikutinya.",
        };
    }
  },
  en: (args) => {
    switch (args.reason) {
      case "disorder":
        return {
          message: `Tanggal Pencairan 2 (${dateText(args.second, "en")}) comes before Tanggal Pencairan 1 (${dateText(args.first, "en")}), so that the plan uses neither.`,
          help: "Correct the dates in the sheet Profil: tranche 1 reaches the BKM before tranche 2 (J.6).",
        };
      case "first-missing":
        return {
          message: "Tanggal Pencairan 2 is filled in, but Tanggal Pencairan 1 is not.",
          help: "Fill in Tanggal Pencairan 1 in the sheet Profil, so that due dates and the days that money lies idle can be told.",
        };
      case "before-as-of":
        return {
          message: `Tanggal Pencairan ${args.tranche} (${dateText(args.on, "en")}) comes before the as-of date (${dateText(args.asOf, "en")}), but loans are paid out only after they are assessed.`,
          help: "Check the date and its year. If the money is there already, write the day on which the KSM are paid into Pencairan, a sheet of the plan: due dates follow it.",
        };
    }
  },
};
