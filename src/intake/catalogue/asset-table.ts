import type { AssetRecord } from "../../domain/records.ts";
import { column, type TableSpec } from "./column.ts";

const score = (header: string, id: string, en: string, example: string) =>
  column(
    "score",
    header,
    { id: `${id} Nilai 1 sampai 5.`, en: `${en} A score of 1 to 5.` },
    { aliases: [`Aset ${header}`, `Modal ${header}`], example },
  );

export const assetTable: TableSpec<AssetRecord> = {
  sheet: "Aset",
  purpose: {
    id: "Lima aset penghidupan tiap KSM (B), satu baris per KSM dan tanggal: sekali di awal, sekali lagi sekarang.",
    en: "The five livelihood assets of each KSM (B), a row for each KSM and day: once at the start, once now.",
  },
  columns: {
    ksm: column(
      "text",
      "Kode KSM",
      { id: "KSM yang dinilai.", en: "KSM that was scored." },
      { aliases: ["KSM", "Nama KSM", "Kelompok", "Kode Kelompok", "Nama Kelompok"], required: true, example: "K01" },
    ),
    scoredOn: column(
      "date",
      "Tanggal",
      { id: "Tanggal penilaian aset.", en: "Day of the scores." },
      {
        aliases: ["Tanggal Penilaian Aset", "Tgl Penilaian Aset", "Tanggal Penilaian"],
        required: true,
        example: "05-01-2012",
      },
    ),
    human: score("Manusia", "Keterampilan, kesehatan, pengetahuan.", "Skills, health, knowledge.", "2"),
    social: score("Sosial", "Kerja sama dan jaringan.", "Cooperation and ties.", "3"),
    natural: score("Alam", "Lahan, air, bahan baku.", "Land, water, raw material.", "2"),
    physical: score("Fisik", "Alat, tempat usaha, jalan.", "Tools, place of work, roads.", "2"),
    financial: score("Keuangan", "Tabungan, modal, akses pinjaman.", "Savings, capital, access to loans.", "1"),
  },
  recognisedBy: [
    ["ksm", "human", "social"],
    ["ksm", "physical", "natural"],
  ],
  namedBy: ["ksm"],
};
