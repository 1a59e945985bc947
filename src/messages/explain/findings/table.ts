import type { ExplainedFamily } from "../explanation.ts";

export const tableExplained: ExplainedFamily<"table"> = {
  "table/missing": {
    id: {
      title: "Tabel tidak ditemukan",
      meaning: "Tidak ada lembar yang judul kolomnya cocok dengan tabel yang diperlukan perintah ini.",
      why: "Tabel dikenali dari judul kolomnya, bukan dari nama lembarnya.",
      wrong: "Lembar Anggota tanpa baris judul.",
      right: "Lembar dengan judul Kode KSM, Nama Anggota, NIK, dan seterusnya.",
      fix: "Tambahkan baris judul, atau salin tabelnya ke buku kerja kosong dari ppmk template.",
    },
    en: {
      title: "A table was not found",
      meaning: "No sheet has the column headers of a table that the command needs.",
      why: "Tables are recognised by their headers, not by the names of sheets.",
      wrong: "A sheet Anggota without a header row.",
      right: "A sheet with the headers Kode KSM, Nama Anggota, NIK and so on.",
      fix: "Add the header row, or copy the table into a blank workbook made by ppmk template.",
    },
  },
  "table/incomplete": {
    id: {
      title: "Tabel baru dikenali sebagian",
      meaning:
        "Beberapa judul cocok dengan satu tabel, tetapi kolom yang menentukan tidak ada. Tabel itu tidak dibaca.",
      why: "Tabel yang setengah dikenali lebih baik ditanyakan daripada dilewati diam-diam.",
      wrong: "Ada Nama Anggota dan NIK, tetapi tidak ada Kode KSM.",
      right: "Ada Kode KSM, Nama Anggota, dan NIK.",
      fix: "Tambahkan kolom yang disebut pada baris judul yang sama.",
    },
    en: {
      title: "A table was recognised only in part",
      meaning: "Some headers fit a table, but a deciding column is not there. The table was not read.",
      why: "It is better to ask about a half-known table than to pass over it silently.",
      wrong: "There are Nama Anggota and NIK, but no Kode KSM.",
      right: "There are Kode KSM, Nama Anggota and NIK.",
      fix: "Add the column that is named to the same header row.",
    },
  },
  "table/unrecognised": {
    id: {
      title: "Tabel yang tidak dikenal",
      meaning: "Ada baris judul dengan isi di bawahnya, tetapi judulnya bukan judul tabel PPMK, jadi tidak dibaca.",
      why: "Tabel yang dilewati tanpa diberi tahu bisa saja berisi pinjaman atau anggota yang menentukan.",
      wrong: "Tanggal | Uraian | Debet | Kredit",
      right: "Kode Pinjaman | Jatuh Tempo | Target Pokok | Bayar Pokok",
      fix: "Bila tabel ini dipakai, samakan judulnya dengan buku kerja kosong; bila tidak, biarkan saja.",
    },
    en: {
      title: "A table that is not known",
      meaning: "A header row with rows below it, whose headers are those of no table of PPMK; it was not read.",
      why: "A table that is passed over without a word may hold the loans or members that decide.",
      wrong: "Tanggal | Uraian | Debet | Kredit: a statement of account.",
      right: "Kode Pinjaman | Jatuh Tempo | Target Pokok | Bayar Pokok: a ledger.",
      fix: "If the table is needed, change its headers to those of a blank workbook; if not, leave it.",
    },
  },
  "table/none-on-sheets": {
    id: {
      title: "Lembar tanpa tabel yang dikenal",
      meaning: "Di lembar ini tidak ada tabel PPMK yang dikenal, jadi isinya tidak dibaca.",
      why: "Supaya jelas lembar mana yang ikut dinilai dan mana yang tidak.",
      wrong: "Daftar nama tanpa baris judul.",
      right: "Daftar nama di bawah judul Kode KSM, Nama Anggota, dan NIK.",
      fix: "Beri baris judul bila lembar itu berisi data untuk PPMK; surat dan catatan boleh dibiarkan.",
    },
    en: {
      title: "A sheet without a known table",
      meaning: "No table of PPMK is on this sheet, so nothing of it was read.",
      why: "It must be clear which sheets were judged and which were not.",
      wrong: "A list of names without a header row.",
      right: "A list of names under Kode KSM, Nama Anggota and NIK.",
      fix: "Give it a header row if it holds data for PPMK; letters and notes may stay as they are.",
    },
  },
  "table/empty": {
    id: {
      title: "Tabel kosong",
      meaning: "Judul kolomnya ada, tetapi tidak ada baris di bawahnya.",
      why: "Daftar yang kosong tidak berarti tidak seorang pun terdaftar: hasilnya belum dapat ditentukan.",
      wrong: "Lembar PS-2 yang hanya berisi judul kolom.",
      right: "Lembar PS-2 dengan satu baris untuk setiap keluarga.",
      fix: "Salin daftarnya ke lembar itu, atau hapus lembarnya.",
    },
    en: {
      title: "An empty table",
      meaning: "The headers are there, but there is no row below them.",
      why: "An empty list does not say that nobody is listed: results stay undecided.",
      wrong: "A sheet PS-2 that holds its headers alone.",
      right: "A sheet PS-2 with a row for each household.",
      fix: "Copy the list into that sheet, or delete the sheet.",
    },
  },
  "table/carried-down": {
    id: {
      title: "KSM hanya ditulis di baris pertama",
      meaning:
        "Kolom KSM diisi sekali untuk tiap KSM dan kosong pada baris di bawahnya, jadi baris itu dibaca sebagai anggota KSM yang sama.",
      why: "Begitulah daftar yang selnya digabung biasanya terbaca. Bila satu nama KSM terlewat, anggotanya ikut KSM di atasnya.",
      wrong: "Mawar, (kosong), (kosong), Melati, (kosong)",
      right: "Mawar, Mawar, Mawar, Melati, Melati",
      fix: "Salin nama KSM ke setiap baris anggotanya.",
    },
    en: {
      title: "KSM in the first row only",
      meaning:
        "The column of the KSM is filled in once for each and blank below, so that the rows below were read as members of the same one.",
      why: "Lists with merged cells look like this. If one name was forgotten, its members would join the KSM above.",
      wrong: "Mawar, (blank), (blank), Melati, (blank)",
      right: "Mawar, Mawar, Mawar, Melati, Melati in every row",
      fix: "Copy the name of the KSM to the row of each of its members.",
    },
  },
  "table/overlap": {
    id: {
      title: "Dua lembar dengan tabel yang sama sebagian",
      meaning:
        "Dua lembar atau lebih berisi tabel yang sejenis (KSM, Anggota, Pinjaman, atau Angsuran), dan sebagian barisnya sama. Keduanya tidak digabung. Yang ada di kedua lembar dihitung; yang hanya ada di salah satunya dihitung dengan dan tanpa baris itu.",
      why: "Bila lembar tahun lalu ikut digabung, KSM dapat memenuhi syarat dengan anggota yang sudah keluar atau pinjaman yang bukan miliknya.",
      wrong: "Lembar Anggota dan lembar Anggota 2012 (lama) dalam satu buku kerja.",
      right: "Satu lembar yang berlaku; atau satu lembar untuk setiap KSM atau RW, tanpa baris yang sama.",
      fix: "Hapus lembar yang lama, atau pindahkan ke berkas lain.",
    },
    en: {
      title: "Two sheets whose tables share rows",
      meaning:
        "Two sheets or more hold the same kind of table (KSM, Anggota, Pinjaman or Angsuran), and share some of their rows. They are not joined. What stands on both counts; what stands on one alone is counted with that row and without it.",
      why: "With last year's sheet joined in, a group could qualify by members who have left, or by a loan that is not its own.",
      wrong: "A sheet Anggota and a sheet Anggota 2012 (lama) in one workbook.",
      right: "One sheet that holds; or a sheet for each group or RW that share no row.",
      fix: "Delete the old sheet, or move it to another file.",
    },
  },
  "table/duplicate": {
    id: {
      title: "Tabel yang sama ada dua kali",
      meaning: "Dua tempat berisi tabel yang sama; yang kedua tidak dibaca.",
      why: "Menggabungkan keduanya dapat menghitung orang dua kali.",
      wrong: "Lembar Anggota dan lembar Anggota (2).",
      right: "Satu lembar Anggota untuk semua KSM.",
      fix: "Gabungkan menjadi satu tabel, atau hapus salinan lama.",
    },
    en: {
      title: "The same table appears twice",
      meaning: "Two places hold the same table; the second was not read.",
      why: "Joining them could count people twice.",
      wrong: "A sheet Anggota and a sheet Anggota (2).",
      right: "One sheet Anggota for all groups.",
      fix: "Join them into one table, or delete the old copy.",
    },
  },
};
