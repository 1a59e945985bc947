import { guideSheet } from "../domain/guide-sheet.ts";

/** Texts of the blank workbooks. They are for kelurahan staff, hence in Indonesian only. */
export const templateTitles = {
  kelurahan: "Buku kerja PPMK kelurahan",
  ksm: "Buku kerja PPMK: KSM dan anggotanya",
  ps2: "Buku kerja PPMK: daftar PS-2",
  pinjaman: "Buku kerja PPMK: pinjaman dan angsuran",
} as const;

export const guideHeaders: readonly string[] = guideSheet.headers;

export const guide = {
  sheet: guideSheet.name,
  required: "wajib",
  optional: "–",
  sheetTitle: (sheet: string) => `Lembar ${sheet}`,
  purpose: [
    "Buku kerja ini menampung data yang dinilai menurut pedoman PPMK. File yang sudah diisi diperiksa dengan program ppmk. File itu sendiri tidak pernah diubah: hasilnya ditulis ke salinan, dengan tanda di sel yang perlu diperbaiki.",
  ],
  howTitle: "Cara mengisi",
  how: [
    "1.  Isi mulai baris 2, satu baris untuk satu data. Judul kolom di baris 1 jangan diganti; urutan kolom boleh dipindah, dan kolom lain boleh ditambah.",
    "2.  Kolom yang judulnya berlatar gelap (di bawah ini: wajib) harus diisi. Kolom yang judulnya berlatar terang boleh kosong bila datanya tidak ada.",
    "3.  Klik sebuah sel untuk membaca petunjuk singkatnya. Bila selnya berupa pilihan, pilih dari panah di sebelah kanannya.",
    "4.  NIK dan No KK diketik lengkap 16 angka. Kolomnya berformat teks; jangan diubah menjadi angka, karena Excel membuang angka ke-16. Saat menempel dari file lain, pakai Tempel Khusus (Paste Special) lalu Nilai (Values).",
    "5.  Uang ditulis dalam rupiah tanpa sen, misalnya 5000000. Tanggal ditulis 31-12-2012, bulan ditulis Januari 2013.",
    "6.  Data yang belum ada dikosongkan saja; jangan diisi 0 atau tanda hubung.",
  ],
  nextTitle: "Sesudah diisi",
  next: [
    ["ppmk check-bkm BERKAS.xlsx", "memeriksa apakah BKM memenuhi syarat (F.1 sampai F.3)"],
    ["ppmk screen-ksm BERKAS.xlsx", "memeriksa setiap KSM (G.1 sampai G.4 dan jenis KSM)"],
    ["ppmk allocate BERKAS.xlsx", "menyusun rencana pinjaman untuk KSM yang layak (J.1 sampai J.8)"],
  ],
} as const;

export const formTitle = "Profil kelurahan";

/** What stands beside a box of the form. */
export const formHint = (help: string, required: boolean) => (required ? `Wajib. ${help}` : help);

/** What Excel shows when a cell is chosen. */
export function inputMessage(help: string, example: string, required: boolean): string {
  return [help, ...(example === "" ? [] : [`Contoh: ${example}`]), ...(required ? ["Wajib diisi."] : [])].join("\n");
}

/** What Excel says to an entry that does not fit its column. */
export const entryErrors = {
  digits: "Tulis lengkap 16 angka, sebagai teks.",
  amount: "Tulis angka saja, dalam rupiah, misalnya 5000000.",
  whole: "Tulis bilangan bulat, misalnya 1.",
  months: "Tulis jumlah bulan, misalnya 12.",
  year: "Tulis tahun dengan 4 angka, misalnya 2012.",
  decimal: "Tulis angka, misalnya 82 atau 1,5.",
  date: "Tulis tanggal, misalnya 31-12-2012.",
  choice: "Pilih salah satu dari daftar.",
} as const;
