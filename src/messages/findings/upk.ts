import type { FindingFamily } from "../finding-family.ts";
import { upkClassLabels } from "../labels.ts";

const because = (ratios: readonly string[]) => (ratios.length === 0 ? "" : ` (${ratios.join(", ")})`);

export const upkTexts: FindingFamily<"upk"> = {
  "upk/class": {
    id: ({ class: upk, ratios, isOpen }) => ({
      message: `Kelas UPK: ${isOpen ? "paling baik " : ""}${upkClassLabels[upk].id}${because(ratios)}.`,
      help: "Rinciannya: jalankan ppmk monitor untuk buku kerja ini.",
    }),
    en: ({ class: upk, ratios, isOpen }) => ({
      message: `The UPK's class: ${isOpen ? "at best " : ""}${upkClassLabels[upk].en}${because(ratios)}.`,
      help: "For the details run ppmk monitor on this workbook.",
    }),
  },
  "upk/penundaan": {
    id: ({ ratios }) => ({
      message: `UPK di kelas Penundaan${because(ratios)}. Pinjaman tetap direncanakan (A-20).`,
      help: "Tagih tunggakan dahulu; ppmk monitor menyusun daftar kunjungannya. Catat alasan tetap meminjamkan dalam Berita Acara.",
    }),
    en: ({ ratios }) => ({
      message: `The UPK is in the class Penundaan (suspended)${because(ratios)}. Loans are planned all the same (A-20).`,
      help: "Collect arrears first; ppmk monitor makes the list of visits. Note in the minutes why lending goes on.",
    }),
  },
  "upk/refused": {
    id: ({ ratios }) => ({
      message: `UPK di kelas Penundaan${because(ratios)}, dan aturan setempat tidak mengizinkan pinjaman baru (A-20).`,
      help: "Tagih tunggakan dahulu; ppmk monitor menyusun daftar kunjungannya.",
    }),
    en: ({ ratios }) => ({
      message: `The UPK is in the class Penundaan (suspended)${because(ratios)}, and the local policy allows no new loans (A-20).`,
      help: "Collect arrears first; ppmk monitor makes the list of visits.",
    }),
  },
};
