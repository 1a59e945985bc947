import type { AspectRecord, AuditRecord, Profile, SecretariatRecord } from "../../domain/records.ts";
import { column, type TableSpec } from "./column.ts";

export const profileTable: TableSpec<Profile> = {
  sheet: "Profil",
  purpose: {
    id: "Data kelurahan dan BKM. Isi nilainya di sebelah kanan setiap keterangan.",
    en: "The kelurahan and its BKM. A label in one cell, its value to the right.",
  },
  columns: {
    province: column("text", "Provinsi", { id: "Nama provinsi.", en: "Province." }, { example: "Jawa Barat" }),
    regency: column(
      "text",
      "Kabupaten/Kota",
      { id: "Nama kabupaten atau kota.", en: "Regency or city." },
      { aliases: ["Kabupaten", "Kota", "Kab/Kota"], example: "Kota Sukajaya" },
    ),
    district: column("text", "Kecamatan", { id: "Nama kecamatan.", en: "District." }, { example: "Sukaraja" }),
    kelurahan: column(
      "text",
      "Kelurahan/Desa",
      { id: "Nama kelurahan atau desa.", en: "Urban or rural village." },
      { aliases: ["Kelurahan", "Desa", "Nama Kelurahan", "Nama Kelurahan/Desa"], required: true, example: "Sukamaju" },
    ),
    regionCode: column(
      "text",
      "Kode Wilayah",
      { id: "Kode wilayah kelurahan, 10 angka.", en: "Region code of the kelurahan, 10 digits." },
      { aliases: ["Kode Kelurahan"], example: "9999010001" },
    ),
    bkm: column(
      "text",
      "Nama BKM",
      { id: "Nama BKM atau LKM.", en: "Name of the board." },
      { aliases: ["Nama LKM", "BKM/LKM", "BKM", "LKM", "Nama BKM/LKM"], example: "BKM Maju Bersama" },
    ),
    bkmLevel: column(
      "bkmLevel",
      "Tingkat Kinerja BKM",
      {
        id: "Tingkat kinerja kelembagaan BKM: Awal, Berdaya, Mandiri atau Madani (F.1).",
        en: "Institutional performance of the BKM: Awal, Berdaya, Mandiri or Madani (F.1).",
      },
      { aliases: ["Kinerja BKM", "Tingkat Kinerja LKM", "Kinerja Kelembagaan BKM"], example: "Mandiri" },
    ),
    assessedOn: column(
      "date",
      "Tanggal Penilaian",
      {
        id: "Tanggal penilaian; semua hitungan berlaku per tanggal ini.",
        en: "As-of date: every calculation is made for this day.",
      },
      { aliases: ["Tgl Penilaian", "Per Tanggal"], example: "15-03-2013" },
    ),
    stage: column(
      "stage",
      "Tahap",
      { id: "Awal (pinjaman pertama) atau Perguliran.", en: "Awal (first lending) or Perguliran (re-lending)." },
      { aliases: ["Tahap Pinjaman"], example: "Awal" },
    ),
    blmCeiling: column(
      "rupiah",
      "Pagu BLM",
      {
        id: "Pagu BLM PPMK kelurahan ini, paling banyak Rp 100.000.000 (J.2).",
        en: "BLM ceiling of this kelurahan in rupiah (J.2).",
      },
      { aliases: ["Pagu BLM PPMK"], example: "100000000" },
    ),
    availableFund: column(
      "rupiah",
      "Dana Tersedia",
      {
        id: "Dana bergulir yang siap dipinjamkan pada tahap perguliran.",
        en: "Repaid money ready to be lent again, in rupiah.",
      },
      { aliases: ["Dana Bergulir Tersedia"], example: "45000000" },
    ),
    firstDisbursement: column(
      "date",
      "Tanggal Pencairan 1",
      {
        id: "Tanggal BLM tahap 1 (60%) masuk ke rekening BKM; pada perguliran, tanggal pinjaman dibayar kepada KSM.",
        en: "Day on which tranche 1 (60%) reaches the BKM; in re-lending, on which the KSM are paid.",
      },
      { aliases: ["Tgl Pencairan 1", "Tanggal Pencairan Tahap 1"], example: "01-04-2013" },
    ),
    secondDisbursement: column(
      "date",
      "Tanggal Pencairan 2",
      { id: "Tanggal BLM tahap 2 (40%) masuk ke rekening BKM.", en: "Day on which tranche 2 (40%) reaches the BKM." },
      { aliases: ["Tgl Pencairan 2", "Tanggal Pencairan Tahap 2"], example: "01-07-2013" },
    ),
  },
  recognisedBy: [
    ["kelurahan", "bkm"],
    ["kelurahan", "bkmLevel"],
    ["kelurahan", "district"],
    ["bkm", "bkmLevel"],
  ],
  namedBy: ["kelurahan"],
};

export const aspectTable: TableSpec<AspectRecord> = {
  sheet: "Kinerja BKM",
  purpose: {
    id: "Rincian penilaian BKM per aspek (boleh kosong kalau Tingkat Kinerja BKM sudah diisi).",
    en: "The BKM's assessment by aspect (optional where the level is stated).",
  },
  columns: {
    area: column(
      "text",
      "Bidang",
      { id: "Bidang penilaian.", en: "Area of assessment." },
      { required: true, example: "Kepemimpinan" },
    ),
    aspect: column(
      "text",
      "Aspek",
      { id: "Aspek yang dinilai.", en: "Aspect." },
      { required: true, example: "Perencanaan" },
    ),
    weight: column(
      "percent",
      "Bobot",
      { id: "Bobot bidang dalam persen.", en: "Weight of the area in percent." },
      { example: "20" },
    ),
    level: column(
      "bkmLevel",
      "Tingkat",
      { id: "Awal, Berdaya, Mandiri atau Madani.", en: "Awal, Berdaya, Mandiri or Madani." },
      { aliases: ["Tingkat Aspek", "Nilai"], required: true, example: "Mandiri" },
    ),
  },
  recognisedBy: [["aspect", "level"]],
  namedBy: ["aspect"],
};

export const secretariatTable: TableSpec<SecretariatRecord> = {
  sheet: "Sekretariat",
  purpose: {
    id: "Kinerja Sekretariat BKM, satu baris per bulan (F.3).",
    en: "Performance of the BKM's Sekretariat, a row for each month (F.3).",
  },
  columns: {
    month: column(
      "month",
      "Bulan",
      { id: "Bulan yang dinilai.", en: "Month that was assessed." },
      { aliases: ["Periode", "Bulan Penilaian"], required: true, example: "Januari 2013" },
    ),
    performance: column(
      "secretariatClass",
      "Kinerja",
      { id: "Kelas kinerja: Memadai atau lebih baik memenuhi syarat.", en: "Class: Memadai or better meets the rule." },
      { aliases: ["Kinerja Sekretariat", "Hasil", "Kategori"], example: "Memadai" },
    ),
    score: column(
      "score",
      "Skor",
      { id: "Skor bulan itu, kalau ada.", en: "Score of the month, if any." },
      { example: "82" },
    ),
  },
  recognisedBy: [
    ["month", "performance"],
    ["month", "score"],
  ],
  titledBy: "month",
  namedBy: ["month", "performance", "score"],
};

export const auditTable: TableSpec<AuditRecord> = {
  sheet: "Audit",
  purpose: {
    id: "Hasil audit independen, satu baris per tahun buku (F.2).",
    en: "Independent audits, a row for each book year (F.2).",
  },
  columns: {
    bookYear: column(
      "year",
      "Tahun Buku",
      { id: "Tahun buku yang diaudit.", en: "Book year that was audited." },
      { aliases: ["Thn Buku", "Tahun"], required: true, example: "2012" },
    ),
    opinion: column(
      "auditOpinion",
      "Opini",
      { id: "WTP, WTP-PP, WDP, TW atau TMP.", en: "Opinion: WTP, WTP-PP, WDP, TW or TMP." },
      { aliases: ["Opini Audit", "Opini Auditor", "Pendapat"], required: true, example: "WTP" },
    ),
    auditor: column(
      "text",
      "Auditor",
      { id: "Nama kantor akuntan publik.", en: "Audit firm." },
      { aliases: ["KAP", "Auditor (KAP)", "Nama KAP"], example: "KAP Contoh & Rekan" },
    ),
    reportDate: column(
      "date",
      "Tanggal Laporan",
      { id: "Tanggal laporan audit.", en: "Date of the audit report." },
      { aliases: ["Tgl Laporan"], example: "28-02-2013" },
    ),
  },
  recognisedBy: [["bookYear", "opinion"]],
  namedBy: ["bookYear", "opinion"],
};
