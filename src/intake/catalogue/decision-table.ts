import type { DecisionRecord } from "../../domain/records.ts";
import { column, type TableSpec } from "./column.ts";

export const decisionTable: TableSpec<DecisionRecord> = {
  sheet: "Keputusan",
  purpose: {
    id: "Keputusan orang untuk hal yang belum dapat ditentukan dari data. Tidak dihitung tanpa nama, tanggal dan alasan.",
    en: "People's decisions on what the data leaves open. Not counted without name, date and reason.",
  },
  columns: {
    rule: column(
      "text",
      "Aturan",
      { id: "Kode aturan, misalnya F.2.", en: "Code of the rule." },
      { required: true, example: "F.2" },
    ),
    subject: column(
      "text",
      "Perihal",
      { id: "Kode KSM, atau BKM.", en: "Code of the KSM, or BKM." },
      { required: true, example: "BKM" },
    ),
    decision: column(
      "yesNo",
      "Keputusan",
      { id: "Ya (memenuhi) atau Tidak.", en: "Ya (meets the rule) or Tidak." },
      { required: true, example: "Ya" },
    ),
    by: column(
      "text",
      "Oleh",
      { id: "Nama yang memutuskan.", en: "Who decided." },
      { aliases: ["Diputuskan Oleh"], example: "Koordinator Kota" },
    ),
    decidedOn: column(
      "date",
      "Tanggal",
      { id: "Tanggal keputusan.", en: "Date of the decision." },
      { aliases: ["Tanggal Keputusan"], example: "10-03-2013" },
    ),
    reason: column(
      "text",
      "Alasan",
      { id: "Alasan keputusan.", en: "Reason." },
      { example: "Paragraf penjelasan tidak mengubah opini" },
    ),
  },
  recognisedBy: [["rule", "decision"]],
  namedBy: ["rule", "subject"],
};
