import type { ExplainedFamily } from "./explanation.ts";

export const fileFindings: ExplainedFamily<"file"> = {
  "file/unreadable": {
    id: {
      title: "File tidak dapat dibaca",
      meaning:
        "File tidak ditemukan, berupa folder, tidak boleh dibuka, kosong, bukan buku kerja, atau rusak. Pesannya menyebut yang mana.",
      why: "Tanpa membaca isinya, tidak ada yang dapat dinilai.",
      wrong: "surat.pdf yang diganti namanya menjadi kelurahan.xlsx.",
      right: "kelurahan.xlsx yang disimpan dari Excel.",
      fix: "Tutup file itu di Excel dan periksa namanya. Bila perlu, simpan ulang lewat File > Simpan Sebagai > Buku Kerja Excel (.xlsx).",
    },
    en: {
      title: "A file cannot be read",
      meaning:
        "It was not found, is a folder, may not be opened, is empty, is no workbook, or is damaged. The message says which.",
      why: "Nothing can be judged that cannot be read.",
      wrong: "letter.pdf renamed to kelurahan.xlsx.",
      right: "kelurahan.xlsx saved by Excel.",
      fix: "Close the file in Excel and check its name. If need be save it again with File > Save As > Excel Workbook (.xlsx).",
    },
  },
  "file/encrypted": {
    id: {
      title: "File dikunci dengan kata sandi",
      meaning:
        "Kata sandi untuk membuka file mengacak seluruh isinya. Kata sandi untuk melindungi lembar tidak menjadi masalah.",
      why: "ppmk tidak meminta dan tidak menyimpan kata sandi.",
      wrong: "Excel meminta kata sandi sebelum file terbuka.",
      right: "File terbuka tanpa kata sandi.",
      fix: "Di Excel: File > Info > Proteksi Buku Kerja > Enkripsi dengan Kata Sandi, kosongkan, lalu simpan salinannya.",
    },
    en: {
      title: "A file is locked with a password",
      meaning: "A password for opening scrambles the whole content. A password that protects a sheet is no problem.",
      why: "ppmk neither asks for passwords nor keeps them.",
      wrong: "Excel asks for a password before it opens the file.",
      right: "The file opens without a password.",
      fix: "In Excel: File > Info > Protect Workbook > Encrypt with Password, clear it, and save a copy.",
    },
  },
  "file/too-large": {
    id: {
      title: "File melebihi batas",
      meaning: "File, isinya setelah dibuka, atau jumlah bagiannya melebihi batas yang aman.",
      why: "File yang kecil pun dapat mengembang sampai menghabiskan memori komputer.",
      wrong: "Buku kerja 80 MB yang penuh foto.",
      right: "Buku kerja yang berisi tabel saja.",
      fix: "Hapus gambar dan lembar yang tidak dipakai, atau pisahkan tiap kelurahan.",
    },
    en: {
      title: "A file exceeds the limits",
      meaning: "The file, its content once unpacked, or the number of its parts exceeds what is safe.",
      why: "Even a small file can unpack to more than the computer's memory holds.",
      wrong: "A workbook of 80 MB full of photographs.",
      right: "A workbook that holds tables only.",
      fix: "Remove pictures and unused sheets, or split it by kelurahan.",
    },
  },
  "file/unsupported": {
    id: {
      title: "Jenis file belum dapat dibaca",
      meaning: "Isi file ini berformat lain daripada yang dapat dibaca ppmk.",
      why: "Membaca format yang tidak dikenal berarti menebak.",
      wrong: "kelurahan.xlsb",
      right: "kelurahan.xlsx atau kelurahan.csv",
      fix: "Buka di Excel, lalu File > Simpan Sebagai > Buku Kerja Excel (.xlsx).",
    },
    en: {
      title: "A kind of file that cannot be read",
      meaning: "The content has a format that ppmk does not read.",
      why: "Reading an unknown format would be guessing.",
      wrong: "a file kelurahan.xlsb",
      right: "a file kelurahan.xlsx or kelurahan.csv",
      fix: "Open it in Excel, then File > Save As > Excel Workbook (.xlsx).",
    },
  },
  "file/csv-dialect": {
    id: {
      title: "Cara membaca CSV",
      meaning: "CSV tidak mencatat pemisah dan pengodean hurufnya. Yang ditemukan disebutkan satu kali.",
      why: "Bila salah, nama dan kolom akan tampak kacau.",
      wrong: "Semua isi baris masuk ke satu kolom.",
      right: "Setiap kolom terpisah, dan huruf seperti é terbaca benar.",
      fix: "Simpan dari Excel sebagai CSV UTF-8, atau pakai .xlsx.",
    },
    en: {
      title: "How a CSV was read",
      meaning: "CSV does not record its separator and encoding. What was found is said once.",
      why: "If it is wrong, names and columns look garbled.",
      wrong: "All of a row lands in one column.",
      right: "Each column is by itself, and letters such as é are right.",
      fix: "Save it from Excel as CSV UTF-8, or use .xlsx.",
    },
  },
  "file/new-workbook": {
    id: {
      title: "Hasil ditulis ke buku kerja baru",
      meaning: "File .xls dan .ods dibaca, tetapi tanda dan catatan hanya dapat ditambahkan ke file .xlsx.",
      why: "Mengubah format file lama dapat menghilangkan grafik, gambar, dan formatnya.",
      wrong: "data.xls",
      right: "data.xlsx",
      fix: "Tidak wajib. Untuk salinan yang utuh, simpan sebagai Buku Kerja Excel (.xlsx) lalu ulangi.",
    },
    en: {
      title: "The result went into a new workbook",
      meaning: "Files .xls and .ods are read, but marks and notes can be added to .xlsx files only.",
      why: "Converting an old file can lose its charts, pictures and formats.",
      wrong: "The file data.xls.",
      right: "The file data.xlsx.",
      fix: "Nothing must be done. For a copy that keeps everything, save it as an Excel Workbook (.xlsx) and run again.",
    },
  },
  "file/hidden": {
    id: {
      title: "Baris atau lembar tersembunyi",
      meaning: "Isi yang disembunyikan tetap dibaca dan dinilai.",
      why: "Baris yang tersembunyi sering berisi data lama yang tidak disadari.",
      wrong: "Anggota yang sudah keluar hanya disembunyikan barisnya.",
      right: "Anggota yang sudah keluar dihapus barisnya.",
      fix: "Munculkan baris atau lembarnya lewat klik kanan, lalu hapus yang tidak dipakai.",
    },
    en: {
      title: "Hidden rows or sheets",
      meaning: "What is hidden is read and judged all the same.",
      why: "Hidden rows often hold old data that nobody remembers.",
      wrong: "The row of a member who left is only hidden.",
      right: "The row of a member who left is deleted.",
      fix: "Right-click, choose Unhide, and delete what is not used.",
    },
  },
};
