import type { FindingArgs } from "../../domain/finding.ts";
import { dateText } from "../date-text.ts";
import type { FindingFamily } from "../finding-family.ts";
import type { Text } from "../lang.ts";
import { andText } from "../list-text.ts";

type Reason = FindingArgs["decision/no-effect"]["reason"];

const noEffect: Readonly<Record<Reason, { readonly why: Text; readonly help: Text }>> = {
  "not-open": {
    why: { id: "aturan itu sudah dapat ditentukan dari datanya", en: "the data already settle that rule" },
    help: {
      id: "Keputusan hanya dipakai untuk hal yang belum pasti. Bila datanya keliru, perbaiki datanya.",
      en: "A decision only settles what is open. If the data are wrong, correct the data.",
    },
  },
  "not-judgement": {
    why: {
      id: "yang kurang adalah data atau dokumen, dan keputusan tidak dapat menggantikannya",
      en: "what is missing is data or a document, which a decision cannot stand for",
    },
    help: {
      id: "Lengkapi atau perbaiki sel yang disebut pada aturan itu.",
      en: "Fill in or correct the cells that are named with that rule.",
    },
  },
  contradiction: {
    why: { id: "ada keputusan lain yang bertentangan", en: "another decision says the opposite" },
    help: { id: "Sisakan satu keputusan untuk tiap perihal.", en: "Keep one decision for each subject." },
  },
  "unknown-rule": {
    why: { id: "aturan itu tidak dikenal", en: "there is no such rule" },
    help: {
      id: "Tulis kode aturannya pada kolom Aturan, misalnya F.2 atau G.2.",
      en: "Write the code of the rule in the column Aturan, for example F.2 or G.2.",
    },
  },
  "unknown-subject": {
    why: { id: "perihalnya tidak ditemukan", en: "its subject was not found" },
    help: {
      id: "Tulis kode KSM pada kolom Perihal, atau BKM bila mengenai BKM.",
      en: "Write the code of the KSM in the column Perihal, or BKM where it is about the BKM.",
    },
  },
};

export const decisionTexts: FindingFamily<"decision"> = {
  "decision/not-counted": {
    id: ({ missing }) => ({
      message: `Keputusan ini belum dihitung karena ${andText(missing, "id")} belum diisi.`,
      help: `Isi ${andText(missing, "id")} pada baris ini.`,
    }),
    en: ({ missing }) => ({
      message: `This decision does not count yet: ${andText(missing, "en")} ${missing.length === 1 ? "is" : "are"} blank.`,
      help: `Fill in ${andText(missing, "en")} in this row.`,
    }),
  },
  "decision/too-late": {
    id: ({ on, latest }) => ({
      message: `Tertanggal ${dateText(on, "id")}, sehingga tidak dihitung: yang masih dihitung sampai ${dateText(latest, "id")} (A-23).`,
      help: `Mintalah keputusan atau konfirmasi yang dibuat paling lambat ${dateText(latest, "id")}, atau perbaiki tanggalnya bila salah ketik.`,
    }),
    en: ({ on, latest }) => ({
      message: `Dated ${dateText(on, "en")}, so that it does not count: what is dated up to ${dateText(latest, "en")} does (A-23).`,
      help: `Ask for a decision or confirmation made by ${dateText(latest, "en")}, or correct the date if it is a slip.`,
    }),
  },
  "decision/no-effect": {
    id: ({ rule, reason }) => ({
      message: `Keputusan untuk ${rule} ini tidak berpengaruh: ${noEffect[reason].why.id}.`,
      help: noEffect[reason].help.id,
    }),
    en: ({ rule, reason }) => ({
      message: `This decision on ${rule} changes nothing: ${noEffect[reason].why.en}.`,
      help: noEffect[reason].help.en,
    }),
  },
};
