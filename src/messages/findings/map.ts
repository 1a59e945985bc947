import type { FindingArgs } from "../../domain/finding.ts";
import type { FindingFamily } from "../finding-family.ts";
import type { Lang, Text } from "../lang.ts";
import { andText, orText } from "../list-text.ts";

type Reason = FindingArgs["map/unreadable"]["reason"];

const unreadable: Readonly<Record<Reason, Text>> = {
  syntax: { id: "Peta kolom ini tidak dapat dibaca", en: "This column map cannot be read" },
  duplicate: {
    id: "Ada judul kolom yang ditulis dua kali di peta kolom",
    en: "A header is written twice in the column map",
  },
  "too-large": { id: "File ini terlalu besar untuk sebuah peta kolom", en: "This file is too large for a column map" },
  "not-a-map": {
    id: "Isinya bukan peta kolom: di bawah tables harus ada table dan columns",
    en: "This is not a column map: below tables there must be table and columns",
  },
};

/** So many headers are named. */
const headersNamed = 6;

export const mapTexts: FindingFamily<"map"> = {
  "map/unreadable": {
    id: ({ reason, line }) => ({ message: `${unreadable[reason].id}${at(line, "id")}.`, help: newMap.id }),
    en: ({ reason, line }) => ({ message: `${unreadable[reason].en}${at(line, "en")}.`, help: newMap.en }),
  },
  "map/unknown-table": {
    id: ({ table, tables, line }) => ({
      message: `Tabel “${table}” di peta kolom${at(line, "id")} tidak dikenal.`,
      help: `Tulis ${orText(tables, "id")}; bukan, bila ini bukan tabel PPMK; atau kosongkan.`,
    }),
    en: ({ table, tables, line }) => ({
      message: `The column map names a table “${table}”${at(line, "en")}, which is not known.`,
      help: `Write ${orText(tables, "en")}; none, where it is no table of PPMK; or leave it blank.`,
    }),
  },
  "map/unknown-field": {
    id: ({ table, field, suggestion, fields, line }) => ({
      message: `Kolom “${field}” tidak ada di tabel ${table} (peta kolom${at(line, "id")}).`,
      help:
        suggestion === null
          ? `Tulis salah satu: ${fields.join(", ")}; atau kosongkan bila kolom itu tidak dipakai.`
          : `Mungkin maksudnya ${suggestion}. Kosongkan bila kolom itu tidak dipakai.`,
    }),
    en: ({ table, field, suggestion, fields, line }) => ({
      message: `The table ${table} has no column “${field}” (column map${at(line, "en")}).`,
      help:
        suggestion === null
          ? `Write one of ${fields.join(", ")}; or leave it blank where the column is not used.`
          : `Perhaps ${suggestion} was meant. Leave it blank where the column is not used.`,
    }),
  },
  "map/not-met": {
    id: ({ table, headers, line }) => ({
      message: `Tabel${table === null ? "" : ` ${table}`} di peta kolom${at(line, "id")} tidak ditemukan: tidak ada baris judul yang memuat ${named(headers, "id")}.`,
      help: "Bila judul di Excel sudah berubah, jalankan ppmk columns dengan --map untuk membuat peta yang baru; bila tabelnya memang tidak ada lagi, hapus bagian itu dari peta.",
    }),
    en: ({ table, headers, line }) => ({
      message: `The ${table === null ? "table" : `table ${table}`} of the column map${at(line, "en")} was not found: no header row has ${named(headers, "en")}.`,
      help: "If the headers were changed in Excel, run ppmk columns with --map to make a new map; if the table is no longer there, delete that part of the map.",
    }),
  },
};

const newMap: Text = {
  id: "Buat peta awal dengan ppmk columns FILE --map PETA.yaml, lalu ubah hanya nama tabel dan kolomnya.",
  en: "Make a map to start from with ppmk columns FILE --map MAP.yaml, and change only the names of tables and columns.",
};

function named(headers: readonly string[], lang: Lang): string {
  const more = headers.length - headersNamed;
  const quoted = headers.slice(0, headersNamed).map((header) => `“${header}”`);
  const rest = more > 0 ? [lang === "id" ? `${more} judul lain` : `${more} more`] : [];
  return andText([...quoted, ...rest], lang);
}

function at(line: number | null, lang: Lang): string {
  if (line === null) return "";
  return lang === "id" ? ` di baris ${line}` : ` in line ${line}`;
}
