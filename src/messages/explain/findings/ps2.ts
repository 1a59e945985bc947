import type { ExplainedFamily } from "../explanation.ts";

export const ps2Explained: ExplainedFamily<"ps2"> = {
  "ps2/no-such-sheet": {
    id: {
      title: "Lembar yang disebut dengan --ps2-sheet tidak ada",
      meaning: "Tidak ada lembar dengan nama itu, jadi tidak ada daftar yang dipakai karenanya.",
      why: "Nama yang salah ketik akan membuat daftar PS-2 dianggap belum ada.",
      wrong: 'Pada perintah tertulis --ps2-sheet "Data Wrga"',
      right: 'Pada perintah tertulis --ps2-sheet "Data Warga"',
      fix: "Tulis nama lembar seperti di bagian bawah Excel, di antara tanda petik bila memuat spasi.",
    },
    en: {
      title: "There is no sheet of the name that was given by --ps2-sheet",
      meaning: "No sheet has that name, so no list was taken for PS-2 by it.",
      why: "With a misspelt name the PS-2 list would be missed unseen.",
      wrong: 'The command has --ps2-sheet "Data Wrga"',
      right: 'The command has --ps2-sheet "Data Warga"',
      fix: "Write the sheet's name as Excel shows it at the bottom, in quotation marks where it has spaces.",
    },
  },
  "ps2/list-unsaid": {
    id: {
      title: "Belum jelas apakah daftar ini PS-2",
      meaning:
        "Tabel ini berisi nama dan NIK atau No KK, tetapi lembar, judul, dan kolomnya tidak menyebut PS-2. Orang yang hanya ada di sini belum pasti terdaftar.",
      why: "Daftar penduduk, pengurus, atau penerima bantuan lain juga berisi nama dan NIK. Bila dianggap PS-2, siapa saja lolos G.2.",
      wrong: "Lembar Data Penduduk tanpa judul.",
      right: "Lembar PS-2, judul Daftar KK Miskin hasil Pemetaan Swadaya, atau kolom peringkat kesejahteraan.",
      fix: "Ganti nama lembarnya menjadi PS-2, atau pakai --ps2-sheet NAMA atau --ps2 BERKAS. Bila bukan PS-2, tulis begitu di judulnya.",
    },
    en: {
      title: "Open whether this list is PS-2",
      meaning:
        "This table holds names with NIK or No KK, but neither its sheet, its title nor a column says PS-2. Who stands here alone is possibly listed.",
      why: "Registers of residents, officers or recipients of other aid hold names and NIK too. Taken for PS-2, they let anybody pass G.2.",
      wrong: "A sheet Data Penduduk without a title.",
      right: "A sheet PS-2, a title with Pemetaan Swadaya or KK Miskin, or a column peringkat kesejahteraan.",
      fix: "Name the sheet PS-2, or use --ps2-sheet NAME or --ps2 FILE. If it is not PS-2, say so in its title.",
    },
  },
  "ps2/list-negated": {
    id: {
      title: "Daftar ini bukan PS-2",
      meaning: "Judulnya menyebut bukan PS-2, tidak miskin, atau mampu. Tabel ini tidak dipakai sebagai daftar PS-2.",
      why: "Orang di daftar seperti ini justru bukan warga PS-2.",
      wrong: "Lembar KK Mampu dibaca sebagai PS-2.",
      right: "Lembar PS-2 sendiri, di samping lembar KK Mampu.",
      fix: "Tidak perlu apa-apa bila memang bukan PS-2. Bila ya, perbaiki judulnya atau pakai --ps2-sheet.",
    },
    en: {
      title: "This list is not PS-2",
      meaning:
        "Its title says that it is not PS-2, or holds households that are not poor. It is not used as a PS-2 list.",
      why: "Those on such a list are the very ones who are not on PS-2.",
      wrong: "A sheet KK Mampu taken for PS-2.",
      right: "A sheet PS-2 of its own, beside the sheet KK Mampu.",
      fix: "Nothing to do if it is not PS-2. If it is, correct the title or use --ps2-sheet.",
    },
  },
  "ps2/lists-differ": {
    id: {
      title: "Daftar PS-2 yang saling bertentangan",
      meaning:
        "Ada beberapa daftar PS-2: tahunnya berbeda, salah satunya disebut lama, atau orang dan keluarga yang sama ada di lebih dari satu. Daftar itu tidak digabung; yang hanya ada di salah satunya belum pasti terdaftar.",
      why: "Dengan daftar lama yang ikut digabung, KSM dapat lolos G.2 dengan orang yang sudah tidak terdaftar.",
      wrong: "Lembar PS-2 dan lembar PS-2 2009 (lama) dalam satu buku kerja.",
      right: "Satu daftar yang berlaku; atau satu lembar untuk setiap RW, tanpa keluarga yang sama.",
      fix: "Hapus daftar yang lama, atau sebutkan yang berlaku dengan --ps2-sheet NAMA.",
    },
    en: {
      title: "PS-2 lists that contradict each other",
      meaning:
        "There are several PS-2 lists: of different years, one called old (lama), or with the same persons or households. They are not joined; who stands on one alone is possibly listed.",
      why: "With an old list joined in, a group could pass G.2 by people who are not listed any more.",
      wrong: "A sheet PS-2 and a sheet PS-2 2009 (lama) in one workbook.",
      right: "One list that holds; or a sheet for each RW that share no household.",
      fix: "Delete the old list, or name the one that holds with --ps2-sheet NAME.",
    },
  },
  "ps2/taken-off": {
    id: {
      title: "Barisnya di PS-2 tidak berlaku lagi",
      meaning:
        "Baris keluarga ini di daftar PS-2 berisi Pindah, Tidak Miskin, Mampu, Dicoret, atau Meninggal, atau tidak ditandai terdaftar. Kalau meninggal, hanya orang itu yang dikeluarkan; keluarganya belum pasti.",
      why: "Yang sudah dikeluarkan dari daftar tidak dihitung untuk G.2.",
      wrong: "Keterangan: Pindah, tetapi anggota dihitung terdaftar.",
      right: "Baris tanpa keterangan itu, atau Konfirmasi PS-2 dari petugas.",
      fix: "Tanyakan kepada ketua RT. Bila masih terdaftar, kosongkan keterangannya; bila keluarganya masih di sana, isi Konfirmasi PS-2.",
    },
    en: {
      title: "The row on PS-2 does not hold any more",
      meaning:
        "The household's row on the PS-2 list says Pindah, Tidak Miskin, Mampu, Dicoret or Meninggal, or is not marked as listed. A death takes off the person alone; the household is open.",
      why: "Who was taken off the list does not count for G.2.",
      wrong: "The remark says Pindah, and the member counts as listed.",
      right: "A row without such a remark, or Konfirmasi PS-2 by a person.",
      fix: "Ask the head of the RT. If still listed, empty the remark; if the household is still there, fill in Konfirmasi PS-2.",
    },
  },
  "ps2/declared-but-not-listed": {
    id: {
      title: "Mengaku terdaftar, tetapi tidak ada di PS-2",
      meaning:
        "Kolom PS-2 berisi Ya, tetapi NIK dan No KK-nya tidak ada di daftar PS-2. Yang dihitung adalah daftarnya.",
      why: "Pengakuan saja tidak dapat dipertanggungjawabkan.",
      wrong: "PS-2: Ya, dengan NIK yang tidak ada di daftar.",
      right: "PS-2: Ya, dengan NIK atau No KK yang ada di daftar.",
      fix: "Periksa NIK dan No KK-nya. Bila namanya mirip dengan keluarga di daftar, isi Konfirmasi PS-2.",
    },
    en: {
      title: "Declared, but not on the PS-2 list",
      meaning: "The column PS-2 says Ya (yes), but neither NIK nor No KK is on the list. It is the list that counts.",
      why: "A declaration alone cannot be accounted for.",
      wrong: "PS-2 says Ya, with a NIK that is not on the list.",
      right: "PS-2 says Ya, with a NIK or No KK that is on the list.",
      fix: "Check NIK and No KK. If the name resembles a listed household, fill in Konfirmasi PS-2.",
    },
  },
  "ps2/listed-but-not-declared": {
    id: {
      title: "Ada di PS-2, tetapi tidak disebut",
      meaning: "NIK atau No KK-nya ada di daftar PS-2, sedangkan kolom PS-2 tidak berisi Ya. Ia dihitung terdaftar.",
      why: "Yang dihitung adalah daftarnya.",
      wrong: "PS-2: Tidak, padahal NIK-nya ada di daftar.",
      right: "PS-2: Ya.",
      fix: "Ubah kolom PS-2 menjadi Ya.",
    },
    en: {
      title: "On the PS-2 list, but not declared",
      meaning:
        "The NIK or No KK is on the list, but the column PS-2 does not say Ya (yes). The member counts as listed.",
      why: "It is the list that counts.",
      wrong: "PS-2 says Tidak (no), although the NIK is on the list.",
      right: "PS-2 says Ya (yes).",
      fix: "Change the column PS-2 to Ya.",
    },
  },
  "ps2/cannot-compare": {
    id: {
      title: "Belum dapat dicocokkan dengan PS-2",
      meaning:
        "NIK atau No KK anggota, atau No KK keluarga di daftar PS-2, kosong atau tidak terbaca, dan tidak ada nama yang mirip.",
      why: "Anggota keluarga yang terdaftar ikut terhitung (A-5). Tanpa nomornya tidak dapat dikatakan ia tidak terdaftar.",
      wrong: "No KK: (kosong)",
      right: "No KK: 16 digit seperti di kartu keluarga",
      fix: "Lengkapi nomornya di lembar Anggota dan PS-2, atau isi ketiga kolom konfirmasi.",
    },
    en: {
      title: "Cannot be compared with PS-2",
      meaning:
        "The member's NIK or No KK, or the No KK of a household on the PS-2 list, is blank or cannot be read, and no name is alike.",
      why: "Persons of a listed household count too (A-5). Without the number nobody can say that they are not listed.",
      wrong: "No KK: (blank)",
      right: "No KK: the 16 digits of the family card",
      fix: "Complete the numbers in the sheets Anggota and PS-2, or fill in the three columns of confirmation.",
    },
  },
  "ps2/one-card": {
    id: {
      title: "Satu No KK untuk lebih dari separuh KSM",
      meaning:
        "Lebih dari separuh anggota KSM terhitung di PS-2 hanya karena satu No KK yang sama, bukan karena NIK-nya. Mereka belum dihitung sampai petugas memastikan (A-18).",
      why: "Satu keluarga yang terdaftar dapat membawa satu KSM penuh; mungkin nama-namanya dipinjam.",
      wrong: "Empat dari lima anggota memakai No KK Ibu Sutarti.",
      right: "Anggota dari beberapa keluarga, atau keputusan yang tertulis dengan alasannya.",
      fix: "Isi Konfirmasi PS-2 setiap orang, atau lembar Keputusan: Aturan G.2. Setelan: a18.oneCardForMoreThanHalf.",
    },
    en: {
      title: "One No KK for more than half of a KSM",
      meaning:
        "More than half of the members count as listed only by one and the same No KK, not by their NIK. They do not count until a person has confirmed it (A-18).",
      why: "One listed household could carry a whole group; the names may be borrowed.",
      wrong: "Four of five members have the No KK of Sutarti.",
      right: "Members of several households, or a written decision with its reason.",
      fix: "Fill in Konfirmasi PS-2 of each, or the sheet Keputusan: Aturan G.2. Setting: a18.oneCardForMoreThanHalf.",
    },
  },
  "ps2/needs-confirmation": {
    id: {
      title: "Nama mirip dengan PS-2, perlu dipastikan",
      meaning:
        "Namanya mirip dengan keluarga di PS-2 pada RT/RW yang sama, tetapi nomornya tidak cocok. Belum dihitung terdaftar.",
      why: "Banyak orang bernama mirip; hanya orang yang dapat memastikan.",
      wrong: "Menganggap Moh. Yusuf sama dengan Muhammad Yusuf tanpa bertanya.",
      right: "Konfirmasi PS-2: Ya, Dikonfirmasi Oleh: Ketua RT 03, Tanggal Konfirmasi: 10-03-2013.",
      fix: "Isi ketiga kolom konfirmasi di lembar Anggota, atau perbaiki NIK-nya.",
    },
    en: {
      title: "A name resembles PS-2 and must be confirmed",
      meaning:
        "The name resembles a listed household in the same RT/RW, but the numbers do not agree. It does not count yet.",
      why: "Many people have similar names; only a person can tell.",
      wrong: "Taking Moh. Yusuf for Muhammad Yusuf without asking.",
      right: "Konfirmasi PS-2: Ya, Dikonfirmasi Oleh: head of RT 03, Tanggal Konfirmasi: 10-03-2013.",
      fix: "Fill in the three columns of confirmation in the sheet Anggota, or correct the NIK.",
    },
  },
  "ps2/nik-digit": {
    id: {
      title: "NIK berbeda satu digit dari PS-2",
      meaning: "Namanya sama, dan NIK-nya hanya berbeda pada satu digit dengan yang ada di daftar PS-2.",
      why: "Hampir pasti salah ketik, tetapi NIK tidak pernah diubah oleh program.",
      wrong: "Di Anggota 9999010101800001, di PS-2 9999010101800007.",
      right: "Nomor yang sama di kedua lembar, sesuai KTP.",
      fix: "Cocokkan dengan KTP dan perbaiki yang salah, atau isi Konfirmasi PS-2.",
    },
    en: {
      title: "A NIK differs from PS-2 in one digit",
      meaning: "The name is the same, and the NIK differs from the listed one in a single digit.",
      why: "It is almost surely a slip, but a program never changes a NIK.",
      wrong: "9999010101800001 in Anggota, 9999010101800007 in PS-2.",
      right: "The same number in both sheets, as on the identity card.",
      fix: "Compare with the card and correct the wrong one, or fill in Konfirmasi PS-2.",
    },
  },
};
