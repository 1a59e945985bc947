import type { ExplainedFamily } from "../explanation.ts";

export const headerExplained: ExplainedFamily<"header"> = {
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
