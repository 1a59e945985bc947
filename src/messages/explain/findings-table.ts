import type { ExplainedFamily } from "./explanation.ts";

export const tableFindings: ExplainedFamily<"table" | "header"> = {
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
  "header/missing": {
    id: {
      title: "Kolom wajib tidak ada",
      meaning:
        "Tabelnya ditemukan, tetapi satu kolom yang diperlukan tidak ada. Ini dilaporkan satu kali, bukan pada setiap baris.",
      why: "Tanpa kolom itu, aturan yang bersangkutan tidak dapat dinilai.",
      wrong: "Tabel Anggota tanpa kolom NIK.",
      right: "Tabel Anggota dengan kolom NIK.",
      fix: "Sisipkan kolomnya, tulis judulnya, dan isi setiap baris.",
    },
    en: {
      title: "A needed column is missing",
      meaning: "The table was found, but a column that is needed is not in it. It is reported once, not for each row.",
      why: "Without the column its rule cannot be judged.",
      wrong: "The table Anggota without a column NIK.",
      right: "The table Anggota with a column NIK.",
      fix: "Insert the column, write its header, and fill in each row.",
    },
  },
  "header/duplicate": {
    id: {
      title: "Kolom yang sama muncul dua kali",
      meaning: "Dua kolom dalam satu tabel punya judul untuk isian yang sama.",
      why: "Tidak jelas kolom mana yang benar.",
      wrong: "Kolom NIK dan kolom No KTP dalam satu tabel.",
      right: "Satu kolom NIK.",
      fix: "Hapus atau ganti judul kolom yang tidak dipakai.",
    },
    en: {
      title: "The same column appears twice",
      meaning: "Two columns of a table have headers for the same field.",
      why: "It is not clear which one is right.",
      wrong: "A column NIK and a column No KTP in one table.",
      right: "One column NIK.",
      fix: "Delete or rename the column that is not used.",
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
  "header/rival": {
    id: {
      title: "Dua kolom untuk satu angka",
      meaning: "Dua kolom dapat berarti angka yang sama, tetapi isinya berbeda. Tidak satu pun dipakai.",
      why: "Memilih salah satu berarti menebak pokok, target atau pembayaran sebuah pinjaman.",
      wrong: "Kolom Alokasi 10.000.000 dan kolom Plafon 12.000.000.",
      right: "Kolom Pokok 10.000.000 dan kolom Plafon Awal 12.000.000.",
      fix: "Beri judul seperti di buku kerja kosong pada kolom yang benar, dan judul lain pada yang satunya.",
    },
    en: {
      title: "Two columns for one figure",
      meaning: "Two columns may mean the same figure, and they differ. None of them is used.",
      why: "To choose one would be to guess a loan's principal, target or payments.",
      wrong: "A column Alokasi of 10.000.000 and a column Plafon of 12.000.000.",
      right: "A column Pokok of 10.000.000 and a column Plafon Awal of 12.000.000.",
      fix: "Head the right column as the blank workbook does, and give the other one another header.",
    },
  },
  "header/numbers-exchanged": {
    id: {
      title: "Judul NIK dan No KK tertukar",
      meaning:
        "Nomor di kolom NIK para anggota ada di kolom No KK daftar PS-2, atau sebaliknya. Judulnya tertukar di salah satu lembar.",
      why: "Lembar mana yang salah tidak ditebak. Sampai judulnya benar, anggota itu belum pasti terdaftar di PS-2 dan tidak diberi pinjaman.",
      wrong: "Judul No KK di atas nomor KTP, dan judul NIK di atas nomor kartu keluarga.",
      right: "Judul NIK di atas nomor KTP.",
      fix: "Cocokkan satu baris dengan KTP dan KK, lalu tukar judulnya di lembar yang salah.",
    },
    en: {
      title: "The headers NIK and No KK are exchanged",
      meaning:
        "The numbers under the members' NIK stand under No KK in the PS-2 list, or the reverse. The headers are exchanged on one of the two sheets.",
      why: "Which sheet is wrong is not guessed. Until the headers are right it is open whether these members are on PS-2, and nothing is lent to them.",
      wrong: "The header No KK over the numbers of identity cards, and NIK over those of family cards.",
      right: "The header NIK over the numbers of identity cards.",
      fix: "Compare one row with both cards, and exchange the headers in the sheet that is wrong.",
    },
  },
  "header/near": {
    id: {
      title: "Judul kolom hampir cocok",
      meaning:
        "Judul ini berbeda satu atau dua huruf dari judul yang dikenal, dan hanya satu yang mirip, jadi dibaca sebagai itu.",
      why: "Salah ketik kecil pada judul sering terjadi, tetapi perlu diketahui bagaimana dibacanya.",
      wrong: "Usuln Pinjamn",
      right: "Usulan Pinjaman",
      fix: "Perbaiki judulnya, atau beri nama lain bila isinya memang berbeda.",
    },
    en: {
      title: "A column header is nearly right",
      meaning: "It differs by a letter or two from a known header, and only one is that near, so it was read as that.",
      why: "Small slips in headers are common, but one must know how they were read.",
      wrong: "The header Usuln Pinjamn.",
      right: "The header Usulan Pinjaman.",
      fix: "Correct the header, or give it another name if it holds something else.",
    },
  },
  "header/money-unit": {
    id: {
      title: "Jumlah dalam ribuan atau jutaan",
      meaning: "Judul kolom atau judul tabel menyatakan bahwa jumlahnya ditulis dalam ribuan atau jutaan rupiah.",
      why: "Tanpa itu 2.500 akan terbaca dua ribu lima ratus rupiah.",
      wrong: "Judul “Usulan (x Rp 1.000)”, padahal jumlahnya sudah lengkap dalam rupiah.",
      right: "Judul “Usulan (x Rp 1.000)” dengan jumlah 2.500 untuk Rp 2.500.000.",
      fix: "Periksa satu jumlah. Bila sudah dalam rupiah, hapus keterangan satuannya dari judul.",
    },
    en: {
      title: "Amounts in thousands or millions",
      meaning: "A header or a title says that amounts are written in thousands or millions of rupiah.",
      why: "Without it 2.500 would be read as two thousand five hundred rupiah.",
      wrong: "A header that says x Rp 1.000 over amounts that are in rupiah already.",
      right: "A header that says x Rp 1.000, and 2.500 for Rp 2,500,000.",
      fix: "Check one amount. If it is in rupiah already, remove the words about the unit.",
    },
  },
  "header/unknown": {
    id: {
      title: "Judul kolom tidak dikenal",
      meaning: "Judul ini mirip dengan beberapa isian, tetapi tidak jelas yang mana. Kolomnya tidak dibaca.",
      why: "Salah mengenali kolom lebih buruk daripada bertanya.",
      wrong: "Judul “Tgl”, yang bisa berarti beberapa tanggal.",
      right: "Judul “Tanggal Bayar”.",
      fix: "Tulis judulnya lengkap seperti di buku kerja kosong. Kolom tambahan milik Anda boleh dibiarkan.",
    },
    en: {
      title: "A column header is not known",
      meaning: "It resembles a field, but not clearly enough. The column was not read.",
      why: "Mistaking a column is worse than asking.",
      wrong: "The header “Tgl”, which could be one of several dates.",
      right: "The header “Tanggal Bayar”.",
      fix: "Write the header in full as in the blank workbook. Columns of your own may stay as they are.",
    },
  },
};
