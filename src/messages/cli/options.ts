import type { Text } from "../lang.ts";

/** What `--help` says of each option. */
export const optionHelp = {
  "as-of": {
    id: "tanggal penilaian; tanpa ini: Tanggal Penilaian di buku kerja, lalu hari ini",
    en: "date of the judgement; else Tanggal Penilaian in the workbook, else today",
  },
  policy: {
    id: "file kebijakan (YAML atau JSON) yang mengganti sebagian setelan",
    en: "policy file (YAML or JSON) that replaces some of the settings",
  },
  set: {
    id: "mengganti satu setelan, misalnya j5.memberCeiling=4000000; boleh berulang",
    en: "replace one setting, such as j5.memberCeiling=4000000; may be repeated",
  },
  lang: {
    id: "bahasa keluaran",
    en: "language of the output",
  },
  format: {
    id: "bentuk keluaran",
    en: "form of the output",
  },
  excel: {
    id: "CSV untuk Excel dengan setelan Indonesia: titik koma, koma desimal, UTF-8 dengan BOM",
    en: "CSV for Excel with Indonesian settings: semicolons, decimal commas, UTF-8 with BOM",
  },
  out: {
    id: "nama file hasil",
    en: "name of the file to write",
  },
  "out-dir": {
    id: "folder untuk semua file hasil",
    en: "folder for all files to write",
  },
  "no-annotate": {
    id: "jangan membuat salinan bertanda",
    en: "make no marked copy",
  },
  force: {
    id: "timpa file hasil yang sudah ada",
    en: "replace an existing output file",
  },
  open: {
    id: "buka hasilnya sesudah ditulis",
    en: "open what was written",
  },
  letters: {
    id: "buat juga surat untuk tiap KSM (<nama>.surat.html)",
    en: "also write a letter to each KSM (<name>.surat.html)",
  },
  public: {
    id: "buat papan untuk umum saja (<nama>.papan.html), tanpa data perorangan",
    en: "write the public board alone (<name>.papan.html), without anything about persons",
  },
  "show-nik": {
    id: "tampilkan NIK dan No KK secara lengkap",
    en: "show NIK and No KK in full",
  },
  "fail-on": {
    id: "kode keluar 1 juga bila ada yang tidak layak",
    en: "exit code 1 also where something is not eligible",
  },
  quiet: {
    id: "tampilkan hasil saja, tanpa keterangan",
    en: "results only, no remarks",
  },
  color: {
    id: "selalu pakai warna",
    en: "always use colour",
  },
  "no-color": {
    id: "jangan pakai warna",
    en: "use no colour",
  },
  ps2: {
    id: "file daftar PS-2, dibaca bersama file lain; boleh berulang",
    en: "file of the PS-2 list, read beside the others; may be repeated",
  },
  "ps2-sheet": {
    id: "nama lembar daftar PS-2, bila judulnya tidak menyebutnya; boleh berulang",
    en: "name of the sheet of the PS-2 list, where its title does not say so; may be repeated",
  },
  columns: {
    id: "peta kolom (YAML) dari ppmk columns: tabel dan kolom dibaca menurut peta itu",
    en: "column map (YAML) of ppmk columns: tables and columns are read as it says",
  },
  map: {
    id: "tulis peta kolom awal ke file ini, untuk diperbaiki dan dipakai dengan --columns",
    en: "write a column map to start from to this file, to be corrected and given by --columns",
  },
  contoh: {
    id: "buku kerja yang sudah diisi, sebagai contoh",
    en: "a workbook that is filled in, as an example",
  },
  stage: {
    id: "tahap pinjaman; tanpa ini: Tahap di buku kerja",
    en: "stage of lending; else Tahap in the workbook",
  },
  strategy: {
    id: "cara membagi bila dana tidak cukup",
    en: "how to share when money is short",
  },
  months: {
    id: "banyaknya bulan yang ditampilkan (1 sampai 60; biasanya 12)",
    en: "how many months to show (1 to 60; usually 12)",
  },
  source: {
    id: "hanya pinjaman dari dana ini: ppmk atau lainnya",
    en: "only loans of this fund: ppmk or lainnya (another)",
  },
  "months-ahead": {
    id: "banyaknya bulan ke depan (12 sampai 120; biasanya 36)",
    en: "how many months ahead (12 to 120; usually 36)",
  },
  cost: {
    id: "biaya UPK per bulan, dalam rupiah; tanpa ini: rata-rata Biaya Operasional 6 bulan terakhir",
    en: "the UPK's cost a month, in rupiah; else the mean Biaya Operasional of the last 6 months",
  },
  opening: {
    id: "uang awal, dalam rupiah; tanpa ini: Saldo Kas dan Saldo Bank terakhir, lalu Dana Tersedia",
    en: "money to begin with, in rupiah; else the last Saldo Kas and Saldo Bank, then Dana Tersedia",
  },
  loan: {
    id: "pinjaman satu KSM, dalam rupiah; tanpa ini: menurut J.4 dan J.5",
    en: "what a KSM is lent, in rupiah; else by J.4 and J.5",
  },
  term: {
    id: "jangka waktu pinjaman baru, dalam bulan",
    en: "months of new loans",
  },
  reserve: {
    id: "uang yang selalu tinggal di kas, dalam rupiah",
    en: "money that always stays in cash, in rupiah",
  },
  inflation: {
    id: "kenaikan harga per tahun, dalam persen, untuk nilai kekayaan sekarang",
    en: "rise of prices a year, in percent, for wealth in today's rupiah",
  },
  repayment: {
    id: "skenario sendiri: persen yang dibayar tepat waktu",
    en: "a scenario of your own: percent paid on time",
  },
  plan: {
    id: "rencana pinjaman (.rencana.xlsx) yang ikut dihitung",
    en: "loan plan (.rencana.xlsx) that comes into it",
  },
  "ksm-count": {
    id: "paling banyak KSM yang meminjam sekaligus; tanpa ini: KSM di daftar kecuali kelas 3 sampai 5",
    en: "most KSM with a loan at a time; else those on the list but for class 3 to 5",
  },
  fund: {
    id: "batasi dana yang dibagi, dalam rupiah",
    en: "limit the money to share, in rupiah",
  },
  jobs: {
    id: "banyaknya file yang dinilai bersamaan; biasanya sebanyak inti prosesor",
    en: "how many files are judged at once; usually as many as the machine has cores",
  },
  cache: {
    id: "folder untuk mengingat hasil setiap file, supaya yang tidak berubah tidak dinilai ulang",
    en: "folder in which the result of each file is remembered, so that what did not change is not judged again",
  },
  "no-cache": {
    id: "jangan mengingat dan jangan memakai hasil sebelumnya",
    en: "remember nothing, and use no earlier results",
  },
  baseline: {
    id: "folder buku kerja yang lama, atau rekap lama (.ndjson): D.1 sampai D.3 dibandingkan dengannya",
    en: "folder of the old workbooks, or an old recap (.ndjson): D.1 to D.3 are compared with it",
  },
  fingerprints: {
    id: "tulis sidik NIK di bawah kunci --key, untuk kantor lain yang tidak boleh melihat daftarnya",
    en: "write fingerprints of NIK under the key of --key, for another office that may not see the list",
  },
  match: {
    id: "cari orang di file sidik dari kantor lain, yang dibuat dengan kunci yang sama",
    en: "look for persons in another office's fingerprints, made with the same key",
  },
  key: {
    id: "file kunci rahasia yang dipakai kedua kantor",
    en: "file of the secret key that both offices use",
  },
  "new-key": {
    id: "buat file kunci itu",
    en: "make that key file",
  },
  "clear-cache": {
    id: "hapus dahulu semua yang diingat",
    en: "first forget all that is remembered",
  },
  compare: {
    id: "bandingkan semua cara membagi",
    en: "compare all ways of sharing",
  },
  "split-tranches": {
    id: "satu KSM boleh dibayar dari kedua tahap pencairan, supaya tahap 1 tidak mengendap",
    en: "let a KSM be paid by both tranches, so that nothing of tranche 1 lies idle",
  },
  draft: {
    id: "susun rencana walaupun BKM tidak layak atau belum dapat ditentukan; rencananya bertanda RANCANGAN",
    en: "plan although the BKM is not eligible or cannot be decided yet; the plan is stamped DRAFT",
  },
  ksm: {
    id: "kode atau nama KSM, atau nama salah satu anggotanya",
    en: "code or name of a KSM, or the name of one of its members",
  },
  help: {
    id: "tampilkan bantuan",
    en: "show help",
  },
  licenses: {
    id: "tampilkan lisensi semua yang ada di dalam program ini",
    en: "show the licences of all that is in this program",
  },
  version: {
    id: "tampilkan nomor versi",
    en: "show the version",
  },
} as const satisfies Readonly<Record<string, Text>>;
