import type { FindingFamily } from "../finding-family.ts";
import { andText } from "../list-text.ts";
import { numberText } from "../number-text.ts";

export const headerTexts: FindingFamily<"header"> = {
  "header/missing": {
    id: ({ column, table }) => ({
      message: `Tabel ${table} tidak punya kolom ${column}.`,
      help: `Sisipkan satu kolom, tulis “${column}” pada baris judul, lalu isi untuk setiap baris.`,
    }),
    en: ({ column, table }) => ({
      message: `The table ${table} has no column ${column}.`,
      help: `Insert a column, write “${column}” in the header row, and fill it in for each row.`,
    }),
  },
  "header/duplicate": {
    id: ({ column, table }) => ({
      message: `Kolom ${column} muncul lebih dari satu kali di tabel ${table}.`,
      help: "Hapus atau ganti judul kolom yang tidak dipakai, sehingga tinggal satu. Bila setiap kolom satu pilihan (L dan P, Ya dan Tidak), jadikan satu kolom dan tulis pilihannya.",
    }),
    en: ({ column, table }) => ({
      message: `The column ${column} appears more than once in the table ${table}.`,
      help: "Delete or rename the one that is not used, so that one is left. Where each is one choice (L and P, Ya and Tidak), make one column of them and write the choice.",
    }),
  },
  "header/rival": {
    id: ({ column, table, headers }) => ({
      message: `Kolom ${andText(headers, "id")} di tabel ${table} sama-sama dapat berarti ${column}, tetapi isinya berbeda. Tidak ada yang dipakai.`,
      help: `Beri judul ${column} pada kolom yang benar, dan judul lain pada yang satunya.`,
    }),
    en: ({ column, table, headers }) => ({
      message: `${andText(headers, "en")} in the table ${table} may each mean ${column}, and they differ. None of them is used.`,
      help: `Head the right column ${column}, and give the other one another header.`,
    }),
  },
  "header/numbers-exchanged": {
    id: ({ table, list, crossed, members }) => ({
      message: `Judul NIK dan No KK tertukar di tabel ${table} atau di ${list}: nomor ${crossed} dari ${members} anggota ada di kolom ${list} yang satunya. Kedua kolom tidak dipakai, jadi belum jelas siapa yang terdaftar, dan tidak ada pinjaman untuk mereka.`,
      help: `Cocokkan satu baris dengan KTP dan KK-nya. Di lembar yang salah, tukar judul kedua kolom itu, simpan, lalu jalankan lagi.`,
    }),
    en: ({ table, list, crossed, members }) => ({
      message: `The headers NIK and No KK are exchanged in the table ${table} or in ${list}: the numbers of ${crossed} of ${members} members stand in the other column of ${list}. Neither column is used, so that it is open who is listed, and nothing is lent to them.`,
      help: `Compare one row with its identity card and family card. In the sheet that is wrong exchange the two headers, save, and run again.`,
    }),
  },
  "header/near": {
    id: ({ column, table }) => ({
      message: `Judul kolom ini dibaca sebagai “${column}” di tabel ${table}.`,
      help: `Bila benar, sebaiknya ganti judulnya menjadi “${column}”. Bila bukan, beri nama lain.`,
    }),
    en: ({ column, table }) => ({
      message: `This column header was read as “${column}” in the table ${table}.`,
      help: `If that is right, better change it to “${column}”. If not, give it another name.`,
    }),
  },
  "header/money-unit": {
    id: ({ table, columns, unit }) => ({
      message: `Jumlah di kolom ${andText(columns, "id")} (tabel ${table}) ditulis dalam ${unit === 1_000 ? "ribuan" : "jutaan"} rupiah, jadi dikalikan ${numberText(unit, "id")}.`,
      help: "Tidak perlu tindakan bila benar. Bila jumlahnya sudah dalam rupiah, hapus keterangan satuannya.",
    }),
    en: ({ table, columns, unit }) => ({
      message: `Amounts in ${andText(columns, "en")} (table ${table}) are written in ${unit === 1_000 ? "thousands" : "millions"} of rupiah, and were multiplied by ${numberText(unit, "en")}.`,
      help: "Nothing to do if that is right. If they are in rupiah already, remove the words about the unit.",
    }),
  },
  "header/unknown": {
    id: ({ table, suggestion }) => ({
      message: `Judul kolom ini tidak dikenal di tabel ${table}. Mungkin maksudnya “${suggestion}”.`,
      help: `Bila benar, ganti judulnya menjadi “${suggestion}”. Bila bukan, biarkan saja.`,
    }),
    en: ({ table, suggestion }) => ({
      message: `This column header is not known in the table ${table}. Perhaps “${suggestion}” was meant.`,
      help: `If so, change the header to “${suggestion}”. If not, leave it as it is.`,
    }),
  },
};
