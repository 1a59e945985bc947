import type { ExplainedFamily } from "../explanation.ts";

export const mapExplained: ExplainedFamily<"map"> = {
  "map/unreadable": {
    id: {
      title: "Peta kolom tidak dapat dibaca",
      meaning:
        "File yang diberikan dengan --columns bukan peta kolom, atau susunannya rusak. Tidak ada yang dijalankan.",
      why: "Peta yang dibaca sebagian dapat menukar kolom tanpa diketahui.",
      wrong: "Nama Peserta = Nama Anggota",
      right: '"Nama Peserta": Nama Anggota',
      fix: "Buat peta awal dengan ppmk columns FILE --map PETA.yaml, lalu ubah hanya nama di kanan titik dua.",
    },
    en: {
      title: "The column map cannot be read",
      meaning: "The file given with --columns is no column map, or is broken. Nothing was run.",
      why: "A map that is read in part could exchange columns unseen.",
      wrong: "The line Nama Peserta = Nama Anggota",
      right: 'The line "Nama Peserta": Nama Anggota',
      fix: "Make a map to start from with ppmk columns FILE --map MAP.yaml, and change only the names right of the colons.",
    },
  },
  "map/unknown-table": {
    id: {
      title: "Tabel di peta kolom tidak dikenal",
      meaning: "Nama tabel di peta kolom bukan salah satu tabel PPMK.",
      why: "Tabel disebut dengan nama lembarnya di buku kerja kosong.",
      wrong: "table: Peserta",
      right: "table: Anggota",
      fix: "Ganti dengan nama yang disebut temuan ini. Tulis bukan bila tabel itu bukan tabel PPMK.",
    },
    en: {
      title: "The column map names a table that is not known",
      meaning: "The table in the column map is none of PPMK's.",
      why: "A table goes by the name of its sheet in the blank workbook.",
      wrong: "The line table: Peserta",
      right: "The line table: Anggota",
      fix: "Replace it by a name that the finding tells. Write none where the table is none of PPMK's.",
    },
  },
  "map/unknown-field": {
    id: {
      title: "Kolom di peta kolom tidak dikenal",
      meaning: "Nama di kanan titik dua bukan kolom tabel itu.",
      why: "Kolom disebut dengan judulnya di buku kerja kosong.",
      wrong: '"Nama Peserta": Nama Lengkap Anggota KSM',
      right: '"Nama Peserta": Nama Anggota',
      fix: "Ganti dengan judul kolom dari buku kerja kosong (ppmk template). Kosongkan bila kolom itu tidak dipakai.",
    },
    en: {
      title: "The column map names a column that is not known",
      meaning: "The name right of the colon is no column of that table.",
      why: "A column goes by its header in the blank workbook.",
      wrong: 'The line "Nama Peserta": Nama Lengkap Anggota KSM',
      right: 'The line "Nama Peserta": Nama Anggota',
      fix: "Replace it by a header of the blank workbook (ppmk template). Leave it blank where the column is not used.",
    },
  },
  "map/not-met": {
    id: {
      title: "Tabel di peta kolom tidak ada di file",
      meaning:
        "Tidak ada baris judul yang memuat semua judul kolom yang ditulis peta untuk tabel itu. Peta untuk tabel itu tidak dipakai.",
      why: "Peta dicocokkan dengan judul kolom, supaya berlaku juga untuk file bulan berikutnya; judul yang berubah harus diketahui.",
      wrong: "Peta menulis “Nama Peserta”, di Excel sudah menjadi “Nama”.",
      right: "Judul di Excel sama dengan yang tertulis di peta.",
      fix: "Samakan judulnya, buat peta baru dengan ppmk columns FILE --map PETA.yaml, atau hapus bagian itu dari peta.",
    },
    en: {
      title: "The table of a column map is not in the file",
      meaning:
        "No header row has all headers that the map writes for the table. What it says of that table was not used.",
      why: "A map goes by headers, so that it serves next month's file too; headers that changed must be known.",
      wrong: "The map has “Nama Peserta”, the sheet has “Nama” by now.",
      right: "The headers in Excel are those of the map.",
      fix: "Make the headers the same, make a new map with ppmk columns FILE --map MAP.yaml, or delete that part of the map.",
    },
  },
};
