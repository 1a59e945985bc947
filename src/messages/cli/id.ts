import type { ProgramText } from "./program-text.ts";

export const indonesian: ProgramText = {
  description:
    "ppmk menilai BKM dan KSM menurut pedoman PPMK dari buku kerja kelurahan, menyusun rencana pinjaman, dan mengembalikan buku kerja dengan tanda di setiap sel yang perlu diperbaiki. File asli tidak pernah diubah.",
  titles: {
    usage: "Cara pakai:",
    arguments: "Argumen:",
    options: "Opsi:",
    commands: "Perintah:",
    exitCodes: "Kode keluar:",
    examples: "Contoh:",
    terms: "Istilah:",
  },
  words: {
    default: "bawaan",
    choices: "pilihan",
    environment: "variabel",
    options: "opsi",
    command: "perintah",
  },
  values: {
    date: "tanggal",
    "path=value": "setelan=nilai",
    form: "bentuk",
    verdict: "hasil",
    stage: "tahap",
    strategy: "cara",
    code: "kode",
    kind: "jenis",
    plan: "rencana",
    source: "sumber",
    workbook: "buku-kerja",
  },
  exitCodes: [
    { code: 0, meaning: "selesai" },
    {
      code: 1,
      meaning: "perlu ditangani: kesalahan, belum dapat ditentukan, atau --fail-on terpenuhi",
    },
    { code: 2, meaning: "tidak dapat dijalankan: perintah keliru atau file tidak terbaca" },
  ],
  examples: [
    { command: "ppmk template", meaning: "buku kerja kosong untuk diisi" },
    { command: "ppmk kelurahan.xlsx", meaning: "semuanya sekaligus, diringkas dalam satu layar" },
    { command: "ppmk check-bkm kelurahan.xlsx", meaning: "apakah BKM-nya layak" },
    { command: "ppmk screen-ksm kelurahan.xlsx", meaning: "KSM mana yang layak, dan apa yang masih kurang" },
    { command: "ppmk allocate kelurahan.xlsx", meaning: "rencana pinjaman yang siap ditandatangani" },
    { command: "ppmk explain G.2", meaning: "penjelasan sebuah aturan" },
  ],
  terms: [
    { term: "BKM", meaning: "Badan Keswadayaan Masyarakat (LKM), pengelola dana di kelurahan" },
    { term: "UPK", meaning: "Unit Pengelola Keuangan, bagian BKM yang meminjamkan dan menagih" },
    { term: "KSM", meaning: "Kelompok Swadaya Masyarakat, kelompok peminjam" },
    { term: "PS-2", meaning: "daftar warga miskin hasil Pemetaan Swadaya" },
    { term: "perguliran", meaning: "meminjamkan kembali dana yang sudah dikembalikan" },
  ],
};
