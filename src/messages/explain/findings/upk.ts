import type { ExplainedFamily } from "../explanation.ts";

export const upkExplained: ExplainedFamily<"upk"> = {
  "upk/class": {
    id: {
      title: "Kelas UPK",
      meaning:
        "Kelas UPK adalah kelas terburuk dari LAR, PAR, RR, CCr, dan ROI yang diketahui. Selama ada yang belum diketahui, kelasnya disebut paling baik.",
      why: "Panduan menilai UPK dari kelima angka ini; satu angka yang buruk sudah cukup menjadi alasan menagih dahulu.",
      wrong: "LAR 8% dan PAR 25% disebut Memuaskan.",
      right: "LAR 8% (Memuaskan) dan PAR 25% (Penundaan): kelasnya Penundaan.",
      fix: "Lihat angkanya dengan ppmk monitor.",
    },
    en: {
      title: "The UPK's class",
      meaning:
        "The class of a UPK is the worst of the known ones of LAR, PAR, RR, CCr and ROI. While one of them is not known, it is called the best possible.",
      why: "The manual judges a UPK by these five; a single bad one is reason enough to collect first.",
      wrong: "LAR 8% and PAR 25% called Memuaskan (satisfactory).",
      right: "LAR 8% (Memuaskan, satisfactory) and PAR 25% (Penundaan, suspended): the class is Penundaan.",
      fix: "See the figures with ppmk monitor.",
    },
  },
  "upk/penundaan": {
    id: {
      title: "UPK di kelas Penundaan",
      meaning:
        "Sedikitnya satu dari LAR, PAR, RR, CCr, dan ROI ada di kelas Penundaan. Pinjaman baru tetap direncanakan, dengan peringatan ini (A-20).",
      why: "Pedoman tidak melarang meminjamkan; tetapi uang yang dipinjamkan lagi mungkin tidak kembali.",
      wrong: "Meminjamkan semua uang sementara PAR 35%, tanpa menagih.",
      right: "Tunggakan ditagih dahulu, dan alasan tetap meminjamkan dicatat.",
      fix: "Jalankan ppmk monitor, kunjungi KSM pada Daftar Kunjungan, catat alasannya dalam Berita Acara.",
    },
    en: {
      title: "A UPK in the class Penundaan (suspended)",
      meaning:
        "At least one of LAR, PAR, RR, CCr and ROI is in the class Penundaan. New loans are planned all the same, with this warning (A-20).",
      why: "The guideline does not forbid it; but what is lent again may not come back.",
      wrong: "Lending out all money at a PAR of 35%, without collecting.",
      right: "Arrears are collected first, and the reason for lending is noted.",
      fix: "Run ppmk monitor, visit the KSM on Daftar Kunjungan (the list of visits), and note the reason in the minutes.",
    },
  },
  "upk/refused": {
    id: {
      title: "Aturan setempat tidak meminjamkan dalam kelas Penundaan",
      meaning: "UPK ada di kelas Penundaan, dan setelan a20.upkInPenundaan berisi refuse. Rencana tidak disusun.",
      why: "Daerah boleh menetapkan aturan yang lebih ketat daripada pedoman.",
      wrong: "Mengubah setelannya supaya rencana keluar.",
      right: "Menagih sampai angkanya keluar dari kelas Penundaan.",
      fix: "Tagih tunggakan; ppmk monitor menyusun daftarnya.",
    },
    en: {
      title: "The local policy lends nothing in the class Penundaan",
      meaning:
        "The UPK is in the class Penundaan (suspended), and the setting a20.upkInPenundaan is refuse. No plan is made.",
      why: "A region may be stricter than the guideline.",
      wrong: "Changing the setting to get a plan.",
      right: "Collecting until the figures leave the class Penundaan (suspended).",
      fix: "Collect the arrears; ppmk monitor makes the list.",
    },
  },
};
