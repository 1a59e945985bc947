import type { FindingArgs } from "../../domain/finding.ts";
import type { FindingFamily } from "../finding-family.ts";
import type { Text } from "../lang.ts";
import { andText } from "../list-text.ts";

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
  failed: {
    message: {
      id: "File ini tidak dapat dinilai karena kesalahan di dalam program ppmk.",
      en: "This file cannot be judged, because of a fault of ppmk itself.",
    },
    help: {
      id: "Jalankan ppmk allocate dengan file ini saja, lalu laporkan pesannya tanpa data warga.",
      en: "Run ppmk allocate on this file alone, and report its message without people's data.",
    },
  },
};

export const fileTexts: FindingFamily<"file"> = {
  "file/unreadable": {
    id: ({ reason, near }) => ({
      message: unreadable[reason].message.id,
      help: `${near === undefined ? "" : `Mungkin maksudnya ${near}. `}${unreadable[reason].help.id}`,
    }),
    en: ({ reason, near }) => ({
      message: unreadable[reason].message.en,
      help: `${near === undefined ? "" : `Perhaps ${near} was meant. `}${unreadable[reason].help.en}`,
    }),
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
      message: `File jenis ${formatName(format).id} belum dapat dibaca.`,
      help: "Buka di Excel, lalu pilih File > Simpan Sebagai > Buku Kerja Excel (.xlsx).",
    }),
    en: ({ format }) => ({
      message: `Files of the kind ${formatName(format).en} cannot be read.`,
      help: "Open it in Excel and choose File > Save As > Excel Workbook (.xlsx).",
    }),
  },
  "file/csv-dialect": {
    id: ({ delimiter, encoding, files }) => ({
      message: `${files === 1 ? "CSV ini" : `Ke-${files} file CSV`} dibaca dengan pemisah ${delimiterName(delimiter).id} dan kode huruf ${encodingName(encoding)}.`,
      help: "Bila ada huruf atau kolom yang tampak salah, simpan ulang dari Excel sebagai CSV UTF-8.",
    }),
    en: ({ delimiter, encoding, files }) => ({
      message: `${files === 1 ? "This CSV was" : `${files} CSV files were`} read with ${delimiterName(delimiter).en} as the separator and the encoding ${encodingName(encoding)}.`,
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
  "file/open-quote": {
    id: ({ line }) => ({
      message: `Tanda petik (") yang dibuka di baris ${line} tidak pernah ditutup, sehingga sisa file ini terbaca sebagai satu sel.`,
      help: `Buka file ini di Notepad, cari baris ${line}, hapus tanda petik yang berlebih (atau tambahkan penutupnya), lalu simpan.`,
    }),
    en: ({ line }) => ({
      message: `The quotation mark (") that opens in line ${line} is never closed, so that the rest of this file reads as one cell.`,
      help: `Open the file in Notepad, go to line ${line}, delete the stray mark (or add the closing one) and save.`,
    }),
  },
  "file/sheets-left-out": {
    id: ({ sheets, more }) => ({
      message: `Lembar ${andText([...sheets, ...(more > 0 ? [`${more} lembar lain`] : [])], "id")} tercatat di file ini, tetapi isinya tidak ada. Lembar lain tetap dibaca.`,
      help: "Buka file ini di Excel. Bila lembar itu berisi data, mintalah file aslinya; bila tidak, hapus lembarnya lalu simpan dengan nama baru.",
    }),
    en: ({ sheets, more }) => ({
      message: `${andText([...sheets, ...(more > 0 ? [`${more} more sheets`] : [])], "en")}: this file lists the sheet and does not hold its content. The other sheets were read.`,
      help: "Open the file in Excel. If that sheet holds data, ask for the original file; if not, delete the sheet and save under a new name.",
    }),
  },
  "file/cells-left-out": {
    id: ({ cells }) => ({
      message: `${cells} sel di luar kolom IV (kolom ke-256) atau baris ke-1.048.576 tidak dibaca; yang pertama di sini. Sel lain tetap dibaca.`,
      help: "Bila sel ini terisi tanpa sengaja, hapus kolomnya. Bila berisi data, pindahkan tabelnya ke kolom yang lebih kiri.",
    }),
    en: ({ cells }) => ({
      message: `${cells} ${cells === 1 ? "cell" : "cells"} beyond column IV (the 256th) or row 1,048,576 ${cells === 1 ? "was" : "were"} not read; the first is here. All others were.`,
      help: "If the cell was filled by mistake, delete its column. If it holds data, move the table further left.",
    }),
  },
  "file/without-styles": {
    id: () => ({
      message: "Bagian file yang menyimpan format sel tidak ada, sehingga tanggal terbaca sebagai angka biasa.",
      help: "Buka file ini di Excel, beri format tanggal pada kolom tanggal, lalu simpan dengan nama baru.",
    }),
    en: () => ({
      message: "The part of this file that keeps the formats of cells is gone, so that dates read as plain numbers.",
      help: "Open the file in Excel, give the columns of dates a date format, and save under a new name.",
    }),
  },
  "file/merge-ignored": {
    id: ({ ranges }) => ({
      message: `Penggabungan sel ${andText(ranges, "id")} di lembar ini diabaikan; setiap sel dibaca sendiri.`,
      help: "Bila memang perlu digabung, gabungkan sel yang dipakai saja, bukan seluruh kolom atau baris.",
    }),
    en: ({ ranges }) => ({
      message: `The merge of ${andText(ranges, "en")} on this sheet is ignored; each cell is read as its own.`,
      help: "If cells must be merged, merge those that are used, not a whole column or row.",
    }),
  },
  "file/no-kelurahan": {
    id: () => ({
      message: "Tidak ada tabel kelurahan di file ini: judul kolomnya tidak dikenal.",
      help: "Bila ini memang buku kerja kelurahan, lihat bagaimana kolomnya dibaca dengan ppmk columns. Bila bukan, pindahkan dari folder ini.",
    }),
    en: () => ({
      message: "No table of a kelurahan is in this file: its headers are not known.",
      help: "If it is a kelurahan's workbook, see with ppmk columns how its columns are read. If not, move it out of this folder.",
    }),
  },
  "file/lock": {
    id: () => ({
      message: "Ini catatan Excel bahwa sebuah buku kerja sedang dibuka, bukan buku kerjanya; dilewati.",
      help: "Tidak perlu diperbaiki.",
    }),
    en: () => ({
      message: "This is Excel's note that a workbook is open, not the workbook; it is left out.",
      help: "Nothing to do.",
    }),
  },
  "file/own-output": {
    id: ({ original, plan }) =>
      plan === null
        ? {
            message: "File ini hasil ppmk; tanda di dalamnya tidak dibaca kembali, jadi dilewati.",
            help: `Perbaiki dan periksa file aslinya, ${original}. Tambahkan --force bila file ini memang yang dimaksud.`,
          }
        : {
            message: "File ini rencana pinjaman yang dibuat ppmk, bukan buku kerja kelurahan; dilewati.",
            help: `Untuk memeriksa rencananya: ppmk verify ${plan}`,
          },
    en: ({ original, plan }) =>
      plan === null
        ? {
            message: "ppmk wrote this file; marks in it are not read back, so it is left out.",
            help: `Correct and check the original, ${original}. Add --force if this is the file that you mean.`,
          }
        : {
            message: "This file is a loan plan that ppmk made, not a kelurahan's workbook; it is left out.",
            help: `To check the plan: ppmk verify ${plan}`,
          },
  },
  "file/open-elsewhere": {
    id: () => ({
      message: "Buku kerja ini sedang dibuka di Excel; yang belum disimpan tidak ikut dibaca.",
      help: "Simpan dahulu (Ctrl+S), lalu jalankan lagi.",
    }),
    en: () => ({
      message: "This workbook is open in Excel; what is not saved yet was not read.",
      help: "Save it (Ctrl+S) and run ppmk again.",
    }),
  },
  "file/same-kelurahan": {
    id: ({ files, more, persons }) => ({
      message: `Kelurahan ini juga ada di ${andText(more === 0 ? files : [...files, `${more} file lain`], "id")}${persons === 0 ? "" : `, dengan ${persons} anggota yang sama`}. Rencana pinjaman tidak disusun dari keduanya.`,
      help: "Jalankan dengan satu file saja untuk satu kelurahan. Bila kelurahannya memang lain, perbaiki Kode Wilayah, atau nama kota, kecamatan, dan kelurahan di lembar Profil.",
    }),
    en: ({ files, more, persons }) => ({
      message: `This kelurahan also stands in ${andText(more === 0 ? files : [...files, `${more} more files`], "en")}${persons === 0 ? "" : `, with ${persons} of the same members`}. No loans are planned from either.`,
      help: "Run with one file for a kelurahan. If it is another kelurahan, correct Kode Wilayah, or the names of city, district and kelurahan in the sheet Profil.",
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

/** `excel-4` is Excel 2, 3 and 4; any other format is named by its ending. */
function formatName(format: string): Text {
  return format === "excel-4" ? { id: "Excel 4 atau lebih lama", en: "Excel 4 or older" } : { id: format, en: format };
}

/** As Excel writes it: `UTF-8`, `Windows-1252`. */
const encodingName = (encoding: string) =>
  encoding.startsWith("utf") ? encoding.toUpperCase() : encoding.replace(/^./, (letter) => letter.toUpperCase());

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
