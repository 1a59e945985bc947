import type { ExplainedFamily } from "../explanation.ts";

export const nikExplained: ExplainedFamily<"nik"> = {
  "nik/lost-digits": {
    id: {
      title: "Digit NIK atau No KK hilang",
      meaning: "Nomor ini tersimpan sebagai angka. Excel hanya menyimpan 15 digit, jadi digit ke-16 menjadi nol.",
      why: "Digit yang hilang tidak dapat ditebak; NIK yang salah bisa milik orang lain.",
      wrong: "9,99901E+15, atau 9999010101800000 yang rata kanan.",
      right: "9999010101800001 sebagai teks, rata kiri.",
      fix: "Pilih kolomnya, tekan Ctrl+1 (Format Sel), pilih Teks, lalu ketik ulang semua nomor dari kartunya. Mengubah format saja tidak mengembalikan digitnya.",
    },
    en: {
      title: "A NIK or No KK has lost digits",
      meaning: "The number is stored as a number. Excel keeps only 15 digits, so the 16th became zero.",
      why: "A lost digit cannot be guessed; a wrong NIK may be somebody else's.",
      wrong: "9.99901E+15, or 9999010101800000 aligned to the right.",
      right: "9999010101800001 as text, aligned to the left.",
      fix: "Select the column, press Ctrl+1 (Format Cells), choose Text, then type every number again from its card. Changing the format alone does not bring the digits back.",
    },
  },
  "nik/malformed": {
    id: {
      title: "NIK atau No KK tidak mungkin",
      meaning:
        "NIK terdiri dari 16 digit: 6 digit wilayah, tanggal lahir HHBBTT (untuk perempuan hari ditambah 40), dan 4 digit nomor urut. No KK juga 16 digit.",
      why: "Nomor yang keliru tidak dapat dicocokkan dengan PS-2.",
      wrong: "15 digit, 9999013201800001 (hari ke-32), atau 9999O10101800001 (huruf O, bukan angka 0).",
      right: "9999014101800001 (perempuan, lahir 1 Januari 1980).",
      fix: "Cocokkan dengan KTP atau KK, lalu ketik ulang sebagai teks.",
    },
    en: {
      title: "A NIK or No KK that cannot be",
      meaning:
        "A NIK has 16 digits: 6 for the region, the birth date DDMMYY (for women the day plus 40), and 4 for a serial number. A No KK has 16 digits too.",
      why: "A wrong number cannot be compared with PS-2.",
      wrong: "15 digits, 9999013201800001 (day 32), or 9999O10101800001 (the letter O, not the digit 0).",
      right: "9999014101800001 (a woman born on 1 January 1980).",
      fix: "Compare with the identity or family card, and type it again as text.",
    },
  },
  "nik/cleaned": {
    id: {
      title: "NIK dirapikan saat dibaca",
      meaning: "Spasi, titik, atau tanda petik di dalam nomor diabaikan. Digitnya tidak diubah.",
      why: "Penulisan yang berbeda tidak boleh membuat orang yang sama tampak sebagai dua orang.",
      wrong: "9999 0101 0180 0001",
      right: "9999010101800001",
      fix: "Tidak wajib. Bila ingin rapi, tulis 16 digit berurutan.",
    },
    en: {
      title: "A NIK was tidied while reading",
      meaning: "Spaces, dots or an apostrophe in the number were left out. No digit was changed.",
      why: "Different spelling must not make one person look like two.",
      wrong: "The number 9999 0101 0180 0001.",
      right: "The number 9999010101800001.",
      fix: "Nothing must be done. For tidiness write 16 digits in a row.",
    },
  },
  "nik/sex-differs": {
    id: {
      title: "L/P berbeda dengan NIK",
      meaning: "Digit ke-7 dan ke-8 NIK adalah hari lahir; untuk perempuan ditambah 40. Itu berbeda dengan kolom L/P.",
      why: "Sering menandakan NIK orang lain yang tertulis.",
      wrong: "L/P: L dengan NIK 9999014101800001.",
      right: "L/P: P dengan NIK 9999014101800001.",
      fix: "Cocokkan dengan KTP, lalu perbaiki L/P atau NIK.",
    },
    en: {
      title: "L/P differs from the NIK",
      meaning: "Digits 7 and 8 of a NIK are the day of birth, for women plus 40. That differs from the column L/P.",
      why: "It often means that somebody else's NIK was written.",
      wrong: "L/P says L (male) with NIK 9999014101800001.",
      right: "L/P says P (female) with NIK 9999014101800001.",
      fix: "Compare with the identity card, and correct L/P or the NIK.",
    },
  },
  "nik/birth-date-differs": {
    id: {
      title: "Tanggal lahir berbeda dari NIK",
      meaning: "Digit ke-7 sampai ke-12 NIK adalah tanggal lahir, dan tanggal lahir di baris ini lain.",
      why: "Salah satunya salah ketik, atau NIK-nya milik orang lain.",
      wrong: "Lahir 03-01-1981, NIK 9999014201810002 (2 Januari 1981).",
      right: "Lahir 02-01-1981, NIK 9999014201810002.",
      fix: "Cocokkan dengan KTP, lalu perbaiki yang salah.",
    },
    en: {
      title: "A birth date that differs from the NIK",
      meaning: "Digits 7 to 12 of a NIK are the birth date, and the row says another one.",
      why: "One of them is mistyped, or the NIK is somebody else's.",
      wrong: "Born on 03-01-1981, with the NIK 9999014201810002 (2 January 1981).",
      right: "Born on 02-01-1981, with the NIK 9999014201810002.",
      fix: "Compare with the identity card, and correct the one that is wrong.",
    },
  },
  "nik/region-differs": {
    id: {
      title: "NIK dari kabupaten/kota lain",
      meaning: "Empat digit pertama NIK bukan kode kabupaten/kota yang tertulis di Kode Wilayah.",
      why: "Warga pindahan membawa NIK lamanya, tetapi bisa juga digitnya tertukar.",
      wrong: "Kode Wilayah 9989010001, NIK 9999010101800001.",
      right: "Kode Wilayah 9999010001, NIK 9999010101800001.",
      fix: "Cocokkan dengan KTP. Bila memang pindahan, biarkan.",
    },
    en: {
      title: "A NIK of another regency",
      meaning: "The first four digits of the NIK are not the regency in Kode Wilayah (region code).",
      why: "People who move keep their NIK, but digits may also have been swapped.",
      wrong: "The region code 9989010001, and the NIK 9999010101800001.",
      right: "The region code 9999010001, and the NIK 9999010101800001.",
      fix: "Compare with the identity card. If the person moved here, leave it.",
    },
  },
  "nik/several-names": {
    id: {
      title: "Satu NIK untuk beberapa nama",
      meaning: "NIK yang sama tertulis di samping nama yang tidak mungkin satu orang.",
      why: "NIK milik satu orang; yang lain salah ketik atau meminjam nama.",
      wrong: "Tarsono dan Wartini, keduanya 9999010101800001.",
      right: "Tarsono 9999010101800001, Wartini 9999014201810002.",
      fix: "Cocokkan dengan KTP masing-masing.",
    },
    en: {
      title: "One NIK for several names",
      meaning: "The same NIK stands beside names that cannot be one person's.",
      why: "A NIK belongs to one person; another was mistyped, or a name was lent.",
      wrong: "Tarsono and Wartini, both 9999010101800001.",
      right: "Tarsono with 9999010101800001, Wartini with 9999014201810002.",
      fix: "Compare with the identity card of each.",
    },
  },
  "nik/card-at-several-addresses": {
    id: {
      title: "Satu KK di beberapa alamat",
      meaning: "No KK yang sama tertulis dengan RT/RW yang berbeda.",
      why: "KK yang salah dapat membuat seseorang dianggap terdaftar di PS-2.",
      wrong: "No KK yang sama di RT 003 RW 007 dan di RT 001 RW 002.",
      right: "Satu No KK, satu RT/RW.",
      fix: "Cocokkan dengan kartu keluarganya.",
    },
    en: {
      title: "One family card at several addresses",
      meaning: "The same No KK (family card) stands with different RT/RW.",
      why: "A wrong card can make somebody count as listed on PS-2.",
      wrong: "One No KK (family card) in RT 003 RW 007 and in RT 001 RW 002.",
      right: "One No KK (family card) with one RT/RW.",
      fix: "Compare with the family card.",
    },
  },
  "nik/age": {
    id: {
      title: "Umur menurut NIK tidak wajar",
      meaning: "Umur menurut NIK pada tanggal penilaian di luar 17 sampai 75 tahun. Ini peringatan saja.",
      why: "KTP dimulai pada umur 17, dan pinjaman ini untuk usaha. Nama anak atau orang yang sudah lanjut usia kadang dipinjam.",
      wrong: "NIK dengan tanggal lahir 01-01-08: umur 5 tahun, atau 105.",
      right: "NIK sesuai KTP orang yang bekerja.",
      fix: "Cocokkan NIK dengan KTP. Setelan: a21.minimumAge, a21.maximumAge.",
    },
    en: {
      title: "The age by the NIK is unlikely",
      meaning: "By the NIK, the age on the as-of date is not between 17 and 75. It is a warning only.",
      why: "Identity cards begin at 17, and the loans are for work. Names of children or of the very old are sometimes borrowed.",
      wrong: "A NIK with the birth date 01-01-08: 5 years old, or 105.",
      right: "The NIK of the card of a person who works.",
      fix: "Compare the NIK with the identity card. Settings: a21.minimumAge, a21.maximumAge.",
    },
  },
};
