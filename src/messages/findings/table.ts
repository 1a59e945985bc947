import type { FindingFamily } from "../finding-family.ts";
import { andText } from "../list-text.ts";

const quoted = (names: readonly string[]) => names.map((name) => `'${name}'`);

export const tableTexts: FindingFamily<"table"> = {
  "table/missing": {
    id: ({ table, columns, unknown, more }) => ({
      message: `Tabel ${table} tidak ditemukan.${unknown.length === 0 ? "" : ` Judul di lembar ${andText([...unknown, ...(more > 0 ? [`${more} lembar lain`] : [])], "id")} tidak dikenal.`}`,
      help: `Buat lembar ${table} dengan judul ${andText(columns, "id")}, samakan judul tabel yang sudah ada, atau salin dari buku kerja kosong (ppmk template).`,
    }),
    en: ({ table, columns, unknown, more }) => ({
      message: `The table ${table} was not found.${unknown.length === 0 ? "" : ` The headers in ${andText([...unknown, ...(more > 0 ? [`${more} more sheets`] : [])], "en")} are not known.`}`,
      help: `Add a sheet ${table} with the headers ${andText(columns, "en")}, change those of a table that is there, or copy it from a blank workbook (ppmk template).`,
    }),
  },
  "table/incomplete": {
    id: ({ table, found, missing, title }) => ({
      message: `Ini tampak seperti tabel ${table} (ada ${andText(found, "id")}), tetapi tidak ada kolom ${andText(missing, "id")}. Tabel ini tidak dibaca.`,
      help: `Tambahkan kolom ${andText(missing, "id")} pada baris judul yang sama${title === undefined ? "" : `, atau tulis ${title} tepat di atas tabel ini, misalnya “${title} : …”`}.`,
    }),
    en: ({ table, found, missing, title }) => ({
      message: `This looks like the table ${table} (it has ${andText(found, "en")}), but it lacks ${andText(missing, "en")}. It was not read.`,
      help: `Add ${andText(missing, "en")} to the same header row${title === undefined ? "" : `, or write ${title} right above this table, such as “${title} : …”`}.`,
    }),
  },
  "table/unrecognised": {
    id: ({ headers, more, closest, known }) => ({
      message: `Di sini tampak ada tabel dengan judul ${andText([...headers, ...(more > 0 ? [`${more} judul lain`] : [])], "id")}, tetapi tidak dikenal sebagai tabel PPMK dan tidak dibaca.${closest === null ? "" : ` Paling mirip dengan tabel ${closest} (ada ${andText(known, "id")}).`}`,
      help:
        closest === null
          ? "Bila tabel ini memang tidak dipakai untuk PPMK, biarkan saja. Bila dipakai, samakan judulnya dengan buku kerja kosong (ppmk template)."
          : `Bila ini tabel ${closest}, samakan judulnya dengan buku kerja kosong (ppmk template). Bila bukan, biarkan saja.`,
    }),
    en: ({ headers, more, closest, known }) => ({
      message: `There seems to be a table here with the headers ${andText([...headers, ...(more > 0 ? [`${more} more`] : [])], "en")}; it is none of PPMK's and was not read.${closest === null ? "" : ` It comes closest to ${closest} (it has ${andText(known, "en")}).`}`,
      help:
        closest === null
          ? "If PPMK does not need it, leave it. If it does, change its headers to those of a blank workbook (ppmk template)."
          : `If it is the table ${closest}, change its headers to those of a blank workbook (ppmk template). If not, leave it.`,
    }),
  },
  "table/none-on-sheets": {
    id: ({ sheets, more }) => ({
      message: `Di lembar ${andText([...sheets, ...(more > 0 ? [`${more} lembar lain`] : [])], "id")} tidak ada tabel yang dikenal; isinya tidak dibaca.`,
      help: "Bila di sana ada data untuk PPMK, beri baris judul seperti di buku kerja kosong (ppmk template).",
    }),
    en: ({ sheets, more }) => ({
      message: `${andText([...sheets, ...(more > 0 ? [`${more} more sheets`] : [])], "en")}: no table of PPMK was found there, and nothing was read.`,
      help: "If there are data for PPMK on it, give them a header row as in a blank workbook (ppmk template).",
    }),
  },
  "table/empty": {
    id: ({ table }) => ({
      message: `Tabel ${table} tidak punya isi di bawah judul kolomnya.`,
      help: "Isi tabelnya, atau hapus lembarnya bila memang tidak ada datanya.",
    }),
    en: ({ table }) => ({
      message: `The table ${table} has nothing below its headers.`,
      help: "Fill in the table, or delete its sheet if there are no data.",
    }),
  },
  "table/carried-down": {
    id: ({ table, column, rows }) => ({
      message: `Kolom ${column} di tabel ${table} hanya diisi pada baris pertama tiap kelompok; ${rows} baris di bawahnya dibaca sebagai kelompok yang sama.`,
      help: "Periksa apakah benar demikian. Lebih aman bila kolom ini diisi pada setiap baris.",
    }),
    en: ({ table, column, rows }) => ({
      message: `${column} in the table ${table} is filled in only in the first row of each group; ${rows} rows below were read as of the same one.`,
      help: "Check that this is so. It is safer to fill in the column in every row.",
    }),
  },
  "table/overlap": {
    id: ({ table, sheets, outdated }) => ({
      message: `Lembar ${andText(quoted(sheets), "id")} sama-sama berisi tabel ${table}, dan sebagian barisnya sama. Tabelnya tidak digabung: yang hanya ada di salah satunya belum pasti.`,
      help:
        outdated.length > 0
          ? `Hapus ${andText(quoted(outdated), "id")}, atau pindahkan ke berkas lain.`
          : "Sisakan lembar yang berlaku, dan hapus yang lain atau pindahkan ke berkas lain.",
    }),
    en: ({ table, sheets, outdated }) => ({
      message: `The sheets ${andText(quoted(sheets), "en")} all hold the table ${table}, and share some of their rows. They are not joined: what stands on one of them alone is open.`,
      help:
        outdated.length > 0
          ? `Delete ${andText(quoted(outdated), "en")}, or move it to another file.`
          : "Keep the sheet that holds, and delete the others or move them to another file.",
    }),
  },
  "table/duplicate": {
    id: ({ table, first }) => ({
      message: `Tabel ${table} sudah ada di ${first}; yang ini tidak dibaca.`,
      help: "Gabungkan kedua tabel menjadi satu, atau hapus salinan yang lama.",
    }),
    en: ({ table, first }) => ({
      message: `The table ${table} is already at ${first}; this one was not read.`,
      help: "Join the two tables into one, or delete the old copy.",
    }),
  },
};
