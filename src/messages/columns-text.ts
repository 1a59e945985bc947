import type { ColumnHow, DescribedTable } from "../domain/described-table.ts";
import type { Lang, Text } from "./lang.ts";

type Told<Arguments extends readonly unknown[]> = Readonly<Record<Lang, (...args: Arguments) => string>>;

/** How a column was understood. */
export const columnHowTexts: Readonly<Record<ColumnHow, Text>> = {
  name: { id: "judul baku", en: "its own header" },
  alias: { id: "nama lain", en: "another name" },
  context: { id: "dari sekitarnya", en: "by what is around" },
  near: { id: "ejaan mirip", en: "spelt nearly so" },
  told: { id: "peta kolom", en: "column map" },
  tick: { id: "kolom centang", en: "to tick" },
  rival: { id: "kolom saingan", en: "rival column" },
  again: { id: "kolom kedua", en: "second column" },
  unclear: { id: "belum jelas", en: "unclear" },
  unknown: { id: "tidak dikenal", en: "not known" },
};

export const tableStateTexts: Readonly<Record<Exclude<DescribedTable["state"], "read">, Told<[table: string | null]>>> =
  {
    incomplete: {
      id: (table) => `mirip tabel ${table ?? ""}, belum lengkap, tidak dibaca`,
      en: (table) => `looks like the table ${table ?? ""}, incomplete, not read`,
    },
    unrecognised: {
      id: (table) =>
        table === null ? "tidak dikenal, tidak dibaca" : `tidak dikenal, tidak dibaca; paling mirip ${table}`,
      en: (table) => (table === null ? "not known, not read" : `not known, not read; closest to ${table}`),
    },
  };

export const columnsTexts = {
  title: { id: "Tabel dan kolom", en: "Tables and columns" },
  header: { id: "Judul di file", en: "Header in the file" },
  field: { id: "Dibaca sebagai", en: "Read as" },
  how: { id: "Karena", en: "Because" },
  none: { id: "Tidak ada tabel yang dikenal di file ini.", en: "No table was recognised in these files." },
  map: {
    id: "peta kolom awal; ubah, lalu beri dengan --columns",
    en: "a column map to start from; change it, then give it by --columns",
  },
  hint: {
    id: "Ada yang salah? Tulis peta awal dengan --map PETA.yaml, perbaiki di sana, lalu beri --columns PETA.yaml pada setiap perintah; berlaku juga untuk file bulan berikutnya.",
    en: "Is something wrong? Write a map to start from by --map MAP.yaml, correct it there, then give --columns MAP.yaml with every command; it serves next month's file too.",
  },
} as const satisfies Readonly<Record<string, Text>>;

export const columnsSentences = {
  closest: { id: (fields) => `mungkin ${fields}`, en: (fields) => `perhaps ${fields}` } satisfies Told<
    [fields: string]
  >,
  missing: {
    id: (fields) => `Tidak ada kolom ${fields}`,
    en: (fields) => `There is no column ${fields}`,
  } satisfies Told<[fields: string]>,
} as const;

/** Remarks in a column map. */
export const startMapTexts = {
  head: {
    id: [
      "Peta kolom ppmk. Kiri: judul di file; kanan: nama kolom menurut buku kerja kosong (ppmk template).",
      "Ubah hanya yang di kanan. Kosong: kolom itu tidak dipakai.",
      "table: kosong berarti ppmk yang menentukan; tulis bukan bila bukan tabel PPMK.",
      "Pakai: ppmk screen-ksm FILE --columns PETA.yaml, juga untuk file bulan berikutnya dengan judul yang sama.",
    ],
    en: [
      "Column map of ppmk. Left: the header in the file; right: the column's name in the blank workbook (ppmk template).",
      "Change only the right side. Blank: the column is not used.",
      "table: blank leaves it to ppmk; write none where it is no table of PPMK.",
      "Use: ppmk screen-ksm FILE --columns MAP.yaml, also for next month's file with the same headers.",
    ],
  },
  open: {
    id: (place, table) =>
      `${place}: belum dibaca; isi table bila ini tabel PPMK${table === null ? "" : ` (paling mirip ${table})`}`,
    en: (place, table) =>
      `${place}: not read; fill in table if it is one of PPMK${table === null ? "" : ` (closest to ${table})`}`,
  } satisfies Told<[place: string, table: string | null]>,
  second: { id: "kolom kedua; kosongkan yang tidak dipakai", en: "a second column; blank the one that is not used" },
  closest: { id: (fields) => `mungkin ${fields}`, en: (fields) => `perhaps ${fields}` } satisfies Told<
    [fields: string]
  >,
} as const;
