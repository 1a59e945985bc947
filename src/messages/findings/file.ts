import type { FindingArgs } from "../../domain/finding.ts";
import type { Text } from "../lang.ts";
import type { FindingFamily } from "./family.ts";

type Reason = FindingArgs["file/unreadable"]["reason"];

const unreadable: Readonly<Record<Reason, { readonly message: Text; readonly help: Text }>> = {
  missing: {
    message: { id: "File ini tidak ditemukan.", en: "This file was not found." },
    help: {
      id: "Periksa nama dan foldernya. Nama yang memuat spasi ditulis di antara tanda petik.",
      en: "Check its name and folder. Put a name with spaces in quotation marks.",
    },
  },
  folder: {
    message: { id: "Ini sebuah folder, bukan file.", en: "This is a folder, not a file." },
    help: { id: "Tulis nama file di dalam folder itu.", en: "Name a file in that folder." },
  },
  permission: {
    message: { id: "File ini tidak boleh dibuka.", en: "This file may not be opened." },
    help: {
      id: "Tutup dahulu file ini di Excel, atau salin ke folder Anda sendiri, lalu ulangi.",
      en: "Close it in Excel first, or copy it to a folder of your own, then try again.",
    },
  },
  empty: {
    message: { id: "File ini kosong.", en: "This file is empty." },
    help: {
      id: "Mungkin penyalinannya gagal. Mintalah file aslinya sekali lagi.",
      en: "Copying it may have failed. Ask for the original again.",
    },
  },
  "not-a-workbook": {
    message: { id: "Isi file ini bukan buku kerja Excel.", en: "This file does not hold an Excel workbook." },
    help: {
      id: "Buka file ini di Excel, lalu pilih File > Simpan Sebagai > Buku Kerja Excel (.xlsx). Mengganti nama saja tidak cukup.",
      en: "Open it in Excel and choose File > Save As > Excel Workbook (.xlsx). A new name alone is not enough.",
    },
  },
  damaged: {
    message: { id: "File ini rusak atau terpotong.", en: "This file is damaged or cut short." },
    help: {
      id: "Salin sekali lagi dari sumbernya. Bila masih bisa dibuka di Excel, simpan dengan nama baru.",
      en: "Copy it from its source again. If Excel can still open it, save it under a new name.",
    },
  },
};

export const fileTexts: FindingFamily<"file"> = {
  "file/unreadable": {
    id: ({ reason }) => ({ message: unreadable[reason].message.id, help: unreadable[reason].help.id }),
    en: ({ reason }) => ({ message: unreadable[reason].message.en, help: unreadable[reason].help.en }),
  },
  "file/encrypted": {
    id: () => ({
      message: "File ini dikunci dengan kata sandi, sehingga isinya tidak dapat dibaca.",
      help: "Buka di Excel dengan kata sandinya, pilih File > Info > Proteksi Buku Kerja > Enkripsi dengan Kata Sandi, kosongkan kata sandi, lalu simpan.",
    }),
    en: () => ({
      message: "This file is locked with a password, so its content cannot be read.",
      help: "Open it in Excel with the password, choose File > Info > Protect Workbook > Encrypt with Password, clear the password and save.",
    }),
  },
  "file/too-large": {
    id: ({ limit }) => ({
      message: `File ini melebihi batas yang dapat dibaca dengan aman (${limit}).`,
      help: "Hapus gambar dan lembar yang tidak diperlukan, atau simpan tiap kelurahan dalam file sendiri.",
    }),
    en: ({ limit }) => ({
      message: `This file exceeds what can be read safely (${limit}).`,
      help: "Remove pictures and sheets that are not needed, or keep each kelurahan in a file of its own.",
    }),
  },
  "file/unsupported": {
    id: ({ format }) => ({
      message: `File jenis ${format} belum dapat dibaca.`,
      help: "Buka di Excel, lalu pilih File > Simpan Sebagai > Buku Kerja Excel (.xlsx).",
    }),
    en: ({ format }) => ({
      message: `Files of the kind ${format} cannot be read.`,
      help: "Open it in Excel and choose File > Save As > Excel Workbook (.xlsx).",
    }),
  },
  "file/csv-dialect": {
    id: ({ delimiter, encoding }) => ({
      message: `CSV ini dibaca dengan pemisah ${delimiterName(delimiter).id} dan kode huruf ${encoding}.`,
      help: "Bila ada huruf atau kolom yang tampak salah, simpan ulang dari Excel sebagai CSV UTF-8.",
    }),
    en: ({ delimiter, encoding }) => ({
      message: `This CSV was read with ${delimiterName(delimiter).en} as the separator and the encoding ${encoding}.`,
      help: "If letters or columns look wrong, save it again from Excel as CSV UTF-8.",
    }),
  },
  "file/new-workbook": {
    id: ({ format }) => ({
      message: `File .${format} tidak dapat ditandai langsung. Hasilnya ditulis ke buku kerja baru (.xlsx) berisi tabel yang sama.`,
      help: "Untuk mendapat salinan yang utuh, simpan dahulu sebagai Buku Kerja Excel (.xlsx) di Excel, lalu ulangi.",
    }),
    en: ({ format }) => ({
      message: `A .${format} file cannot be marked itself. The result went into a new workbook (.xlsx) with the same tables.`,
      help: "For a copy that keeps everything, save it as an Excel Workbook (.xlsx) in Excel first, then run this again.",
    }),
  },
  "file/hidden": {
    id: ({ rows, sheet }) => ({
      message: sheet
        ? "Lembar ini disembunyikan, tetapi isinya tetap dibaca."
        : `Ada ${rows} baris yang disembunyikan; isinya tetap dibaca.`,
      help: "Bila tidak seharusnya ikut dinilai, hapus dari salinan file ini. Untuk melihatnya, munculkan lewat klik kanan.",
    }),
    en: ({ rows, sheet }) => ({
      message: sheet
        ? "This sheet is hidden; it was read all the same."
        : `${rows} hidden ${rows === 1 ? "row was" : "rows were"} read all the same.`,
      help: "If they should not count, delete them in a copy of the file. To see them, right-click and choose Unhide.",
    }),
  },
};

function delimiterName(delimiter: string): Text {
  switch (delimiter) {
    case ",":
      return { id: "koma", en: "a comma" };
    case ";":
      return { id: "titik koma", en: "a semicolon" };
    case "\t":
      return { id: "tab", en: "a tab" };
    default:
      return { id: `“${delimiter}”`, en: `“${delimiter}”` };
  }
}
