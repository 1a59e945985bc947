import type { KsmRecord } from "../../domain/records.ts";
import { column, type TableSpec } from "./column.ts";

export const ksmTable: TableSpec<KsmRecord> = {
  sheet: "KSM",
  purpose: { id: "Daftar KSM, satu baris per KSM.", en: "The KSM, a row for each." },
  columns: {
    code: column(
      "text",
      "Kode KSM",
      { id: "Kode pendek yang dipakai di semua lembar.", en: "Short code used on all sheets." },
      { aliases: ["Kode Kelompok"], required: true, example: "K01" },
    ),
    name: column(
      "text",
      "Nama KSM",
      { id: "Nama KSM.", en: "Name of the KSM." },
      { aliases: ["Nama Kelompok", "Kelompok"], required: true, example: "Melati" },
    ),
    kind: column(
      "ksmKind",
      "Jenis KSM",
      { id: "Sejenis, KUBE atau Aneka Usaha (K).", en: "Sejenis, KUBE or Aneka Usaha (K)." },
      { aliases: ["Kategori KSM", "Jenis Kelompok", "Kategori Kelompok"], required: true, example: "Sejenis" },
    ),
    business: column(
      "text",
      "Jenis Usaha",
      { id: "Usaha KSM.", en: "Business of the KSM." },
      { aliases: ["Usaha"], example: "Warung sembako" },
    ),
    prospective: column(
      "yesNo",
      "Usaha Prospektif",
      { id: "Ya kalau usahanya dapat dikembangkan (G.3).", en: "Ya where the business has prospects (G.3)." },
      {
        aliases: ["Prospektif", "Usaha Prospektif (Ya/Tidak)", "Prospek Usaha", "Prospek"],
        required: true,
        example: "Ya",
      },
    ),
    prospectReason: column(
      "text",
      "Alasan Prospektif",
      { id: "Alasan singkat mengapa usahanya prospektif.", en: "Why the business has prospects." },
      { example: "Permintaan tetap dari pasar kelurahan" },
    ),
    score: column(
      "score",
      "Skor Kelayakan",
      {
        id: "Skor kelayakan proposal; menentukan urutan (J.3, A-10).",
        en: "Score of the proposal; decides the order (J.3, A-10).",
      },
      { aliases: ["Skor Proposal", "Nilai Kelayakan", "Skor", "Nilai Proposal"], example: "85" },
    ),
    foundedOn: column(
      "date",
      "Tanggal Berdiri",
      { id: "Tanggal KSM berdiri.", en: "Day of founding." },
      { aliases: ["Tanggal Pembentukan", "Tanggal Dibentuk"], example: "10-06-2010" },
    ),
    partnership: column(
      "text",
      "Kemitraan",
      { id: "Pihak lain yang bekerja sama (D.2).", en: "Partners (D.2)." },
      { example: "Koperasi pasar" },
    ),
    infrastructureNeed: column(
      "text",
      "Kebutuhan Prasarana",
      { id: "Prasarana produktif yang dibutuhkan (H.2).", en: "Productive infrastructure that is needed (H.2)." },
      { example: "Kios" },
    ),
  },
  recognisedBy: [
    ["code", "name", "kind"],
    ["code", "name", "prospective"],
    ["code", "name", "score"],
    ["name", "kind", "prospective"],
    ["name", "prospective", "score"],
  ],
  namedBy: ["code", "name"],
};
