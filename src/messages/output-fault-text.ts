import type { FaultCode, FaultSentences } from "./fault-code.ts";

/** Why an output cannot be written. */
export const outputFaults: { readonly [C in Extract<FaultCode, `output/${string}`>]: FaultSentences } = {
  "output/is-input": {
    id: (subject) => ({
      message: `${subject} adalah file masukan; isinya tidak akan ditimpa.`,
      help: "Beri nama lain pada --out.",
    }),
    en: (subject) => ({
      message: `${subject} is an input; it is never written over.`,
      help: "Give another name with --out.",
    }),
  },
  "output/exists": {
    id: (subject) => ({
      message: `${subject} sudah ada dan bukan buatan ppmk, atau sudah diubah orang.`,
      help: "Beri nama lain pada --out, pindahkan file itu, atau tambahkan --force untuk menimpanya.",
    }),
    en: (subject) => ({
      message: `${subject} exists, and ppmk did not write it or somebody changed it since.`,
      help: "Give another name with --out, move the file away, or add --force to replace it.",
    }),
  },
  "output/no-folder": {
    id: (subject) => ({
      message: `Folder untuk ${subject} tidak ada.`,
      help: "Buat dahulu foldernya, atau pilih folder lain pada --out.",
    }),
    en: (subject) => ({
      message: `The folder for ${subject} does not exist.`,
      help: "Make the folder first, or choose another one with --out.",
    }),
  },
  "output/no-permission": {
    id: (subject) => ({
      message: `${subject} tidak dapat ditulis.`,
      help: "Tutup dahulu file itu di Excel, atau pilih folder Anda sendiri pada --out.",
    }),
    en: (subject) => ({
      message: `${subject} cannot be written.`,
      help: "Close the file in Excel first, or choose a folder of your own with --out.",
    }),
  },
  "output/no-space": {
    id: (subject) => ({
      message: `${subject} tidak dapat ditulis: tempat penyimpanannya penuh.`,
      help: "Hapus file yang tidak dipakai lagi, atau pilih tempat lain pada --out.",
    }),
    en: (subject) => ({
      message: `${subject} cannot be written: the disk is full.`,
      help: "Delete files that are no longer used, or choose another place with --out.",
    }),
  },
  "output/is-folder": {
    id: (subject) => ({
      message: `${subject} adalah folder, jadi hasilnya tidak dapat disimpan dengan nama itu.`,
      help: "Beri nama file pada --out, misalnya hasil.xlsx di dalam folder itu.",
    }),
    en: (subject) => ({
      message: `${subject} is a folder, so that the result cannot take its name.`,
      help: "Give the name of a file with --out, such as hasil.xlsx in that folder.",
    }),
  },
  "output/bad-name": {
    id: (subject) => ({
      message: `${subject} tidak dapat dipakai sebagai nama file: terlalu panjang, atau memuat tanda seperti ? * : < > |.`,
      help: "Beri nama yang lebih pendek dan tanpa tanda itu pada --out.",
    }),
    en: (subject) => ({
      message: `${subject} cannot be the name of a file: it is too long, or holds a sign such as ? * : < > |.`,
      help: "Give a shorter name without such signs with --out.",
    }),
  },
  "output/ending": {
    id: (subject, endings) => ({
      message: `${subject} tidak dapat ditulis: hasilnya buku kerja Excel.`,
      help: `Pakai nama yang berakhir dengan ${endings}. Untuk CSV atau JSON di layar: --format csv, --format json.`,
    }),
    en: (subject, endings) => ({
      message: `${subject} cannot be written: the result is an Excel workbook.`,
      help: `Use a name that ends with ${endings}. For CSV or JSON on the screen: --format csv, --format json.`,
    }),
  },
  "output/two-places": {
    id: () => ({
      message: "--out dan --out-dir tidak dapat dipakai bersama.",
      help: "--out menyebut nama satu file hasil, --out-dir folder untuk semua file hasil. Pakai salah satunya.",
    }),
    en: () => ({
      message: "--out and --out-dir cannot be used together.",
      help: "--out names the one file to write, --out-dir the folder for all of them. Use one of the two.",
    }),
  },
  "output/several": {
    id: (subject) => ({
      message: `Hasilnya lebih dari satu file, sedangkan --out hanya menyebut ${subject}.`,
      help: "Sebutkan folder hasilnya dengan --out-dir, atau hilangkan --out: hasil disimpan di samping masukannya.",
    }),
    en: (subject) => ({
      message: `There are several results, but --out names only ${subject}.`,
      help: "Name their folder with --out-dir, or leave out --out: results are kept beside their inputs.",
    }),
  },
};
