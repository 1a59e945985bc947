import type { Text } from "../lang.ts";

/** What `--help` says of each argument. */
export const argumentHelp = {
  workbook: {
    id: "buku kerja kelurahan (.xlsx atau .csv)",
    en: "a kelurahan's workbook (.xlsx or .csv)",
  },
  file: {
    id: "buku kerja, atau beberapa file dengan satu tabel masing-masing; - membaca CSV dari masukan standar",
    en: "a workbook, or several files with one table each; - reads CSV from standard input",
  },
  folder: {
    id: "folder dengan buku kerja banyak kelurahan, juga di dalam subfolder, atau filenya",
    en: "a folder with the workbooks of many kelurahan, in subfolders too, or the files",
  },
  plan: {
    id: "file rencana (.rencana.xlsx)",
    en: "plan workbook (.rencana.xlsx)",
  },
  source: {
    id: "file yang dipakai untuk menyusun rencana itu",
    en: "file that the plan was made from",
  },
  kind: {
    id: "kelurahan, ksm, ps2, atau pinjaman",
    en: "kelurahan, ksm, ps2 or pinjaman",
  },
  code: {
    id: "kode aturan (G.2), asumsi (A-6), atau temuan (nik/lost-digits); dengan --ksm: buku kerja, atau beberapa file",
    en: "the code of a rule (G.2), an assumption (A-6) or a finding (nik/lost-digits); with --ksm: a workbook, or several files",
  },
  shell: {
    id: "bash, zsh, fish, atau powershell",
    en: "bash, zsh, fish or powershell",
  },
  command: {
    id: "nama perintah",
    en: "the name of a command",
  },
} as const satisfies Readonly<Record<string, Text>>;

export type ArgumentName = keyof typeof argumentHelp;
